"""Every value that flows from an article to the graph. Frozen, slotted, standard library only.

Offsets are Unicode code points into `Article.text`, half-open, so that for every span
`article.text[span.start:span.end]` is the words it stands for.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from graph.ids import make_id


class EntityType(StrEnum):
    """What kind of thing an entity is."""

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    COUNTRY = "COUNTRY"  # a geo-political entity that acts
    LOCATION = "LOCATION"  # a place that does not act
    GROUP = "GROUP"  # a collective without statutes: « les alliés », « des responsables »


class Form(StrEnum):
    """How a mention names its entity."""

    NAME = "name"  # « Zelensky », « M. Healey », « le président Volodymyr Zelensky », « OTAN »
    DESCRIPTION = "description"  # « le président ukrainien », « les services de renseignement »
    ADJECTIVE = "adjective"  # « ukrainien », where it identifies a speaker, an agent or a target


class Kind(StrEnum):
    """How much of a statement's content stands between quotation marks: all, none, a part."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """What the speaker does with the content."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DEMANDS = "demands"
    ASKS = "asks"
    PLANS = "plans"


class CueClass(StrEnum):
    """Where the cue puts its writer: « dit » neutral, « souligne » endorsing, « prétend »
    distancing.
    """

    NEUTRAL = "neutral"
    ENDORSING = "endorsing"
    DISTANCING = "distancing"


class RelationType(StrEnum):
    """What one entity does to another."""

    DEPLOYS = "DEPLOYS"
    SUPPORTS = "SUPPORTS"


class Status(StrEnum):
    """How firmly a relation is given, read from tense, mood, verbs and negation."""

    ACTUAL = "actual"  # « a envoyé »
    PLANNED = "planned"  # « se prépare à envoyer », « enverra »
    POSSIBLE = "possible"  # « pourrait envoyer », « peut-être »
    REPORTED = "reported"  # « aurait envoyé », the conditional of hearsay
    REQUESTED = "requested"  # « doit envoyer », « appelle à envoyer »
    HYPOTHETICAL = "hypothetical"  # « si … envoyait »
    DENIED = "denied"  # « n'a pas envoyé », « dément avoir envoyé »


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the article's text, `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def touches(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies within this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Article:
    """A news item as published; one version is one text.

    `name` is what its reader calls it (a file's stem, a JSONL `id`), unique within one input. What
    is not known is None, never invented.
    """

    name: str
    text: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published_at: datetime | None = None
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", make_id("article", self.source, self.text))

    @property
    def source(self) -> str:
        """What stays the same when the text is edited: the url, else the name."""
        return self.url or self.name


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names or describes somebody or something.

    `name` is its proper-name part (« Antony Blinken » of « le secrétaire d'État américain Antony
    Blinken »), `head` the lower-case lemma of its head noun (« secrétaire »), `modifiers` the
    lower-case words inside it that narrow the head (« américain », « état »). `apposition` is the
    index, in `Extraction.mentions`, of the mention it stands beside for the same entity
    (« le secrétaire général de l'OTAN, Mark Rutte »).
    """

    span: Span
    text: str
    type: EntityType
    form: Form
    sentence: int
    name: str | None = None
    head: str | None = None
    modifiers: tuple[str, ...] = ()
    gender: str | None = None  # "m", "f"
    number: str | None = None  # "s", "p"
    definite: bool = True
    apposition: int | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """The words that carry an actor in one place, and the mention they stand for.

    `span` is None where nothing in the place carries it (« Avant d'ajouter : … »); `mention` is the
    index, in `Extraction.mentions`, of the mention meant, None where nobody is named. A pronoun has
    a span of its own and the mention of its antecedent.
    """

    span: Span | None
    mention: int | None


@dataclass(frozen=True, slots=True)
class Time:
    """A stated time: its words and the days it covers, both included.

    The days are None where the text alone, or with the article's date, does not tell them.
    """

    span: Span
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of people or items. One figure has `min` = `max`; « plus de 7 000 » has no `max`."""

    span: Span
    min: float | None
    max: float | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that the article attributes to a speaker.

    `contents` are what is said, without the outer quotation marks; several spans where the cue cuts
    through. `nested_in` is the id of the statement inside which this one is reported. `secondary`
    are the sources behind the speaker, nearest first (« selon la chaîne X, citant Y »).
    """

    id: str
    speaker: Reference
    cue: Span | None
    lemma: str | None  # the cue's dictionary form: « déclarer », « selon »
    cue_class: CueClass
    contents: tuple[Span, ...]
    kind: Kind
    polarity: Polarity
    rule: str  # the name of the rule that made it
    nested_in: str | None = None
    secondary: tuple[Reference, ...] = ()
    said_at: Time | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """A deployment or support between two actors, as one trigger word expresses it.

    `agent` deploys or helps; `target` is the place, or who is helped. `statements` are the ids of
    the statements whose content holds the trigger, innermost first; `attributed_to` their speakers.
    """

    id: str
    type: RelationType
    agent: Reference | None
    target: Reference | None
    trigger: Span
    lemma: str  # the trigger's dictionary form: « déployer », « soutien »
    evidence: Span  # the sentence
    what: Span | None
    quantity: Quantity | None
    status: Status
    rule: str
    attributed_to: tuple[Reference, ...] = ()
    statements: tuple[str, ...] = ()
    time: Time | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read in one article: a pure function of it."""

    article: Article
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    relations: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A resolved person, organisation, country, place or group, one over all articles."""

    id: str
    name: str  # the most usual French name in full
    type: EntityType
    aliases: tuple[str, ...] = ()  # the other forms that occur, sorted
    wikidata_id: str | None = None
    country_code: str | None = None  # ISO 3166-1 alpha-2


@dataclass(frozen=True, slots=True)
class Link:
    """Which entity a mention means, by which method, how sure (in [0, 1]; None when unknown)."""

    entity: str  # Entity.id
    method: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities of a corpus; `links[article id][i]` is the entity of that article's mention
    i.
    """

    entities: tuple[Entity, ...]
    links: dict[str, tuple[Link, ...]]
