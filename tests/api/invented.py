"""An invented corpus: three articles, what a reader takes from them, and who is meant.

The first begins with signs that JavaScript counts twice, so that an offset in the wrong unit shows.
"""

from datetime import UTC, date, datetime

from graph.ids import make_id
from graph.model import (
    Article,
    CueClass,
    Entity,
    EntityType,
    Extraction,
    Form,
    Kind,
    Link,
    Mention,
    Polarity,
    Quantity,
    Reference,
    Relation,
    RelationType,
    Resolution,
    Span,
    Statement,
    Status,
    Time,
)

KOENIG = Entity("entity:koenig", "Éléonore Kœnig", EntityType.PERSON, ("Mme Kœnig",), "Q1")
ODEGARD = Entity("entity:odegard", "Øyvind Ødegård", EntityType.PERSON)
NORLANDE = Entity("entity:norlande", "Norlande", EntityType.COUNTRY, (), None, "NO")
SUDLANDE = Entity("entity:sudlande", "Sudlande", EntityType.COUNTRY)
VALMONT = Entity("entity:valmont", "Val-d'Émont", EntityType.LOCATION)

FIRST = Article(
    name="premier",
    text=(
        "🛰️𝔘 « La Norlande a envoyé 800 soldats au Val-d'Émont », a déclaré mardi Éléonore Kœnig.\n"
        "Selon elle, Øyvind Ødegård a affirmé que la Norlande soutiendrait la Sudlande."
    ),
    url="https://courrier.example/premier",
    outlet="Le Courrier inventé",
    title="Des soldats au Val-d'Émont",
    published_at=datetime(2024, 10, 2, 6, 30, tzinfo=UTC),
)
SECOND = Article(
    name="deuxieme",
    text="« Nous ne céderons pas », a prévenu Mme Kœnig. La Norlande dément l'envoi de soldats.",
    outlet="La Gazette",
    published_at=datetime(2024, 10, 5, 23, 59, 59, tzinfo=UTC),
)
THIRD = Article(name="sans-date", text="« Assez », a dit Éléonore Kœnig.")


class _Reading:
    """Collects what is read in one article; spans are found by their words."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.mentions: list[Mention] = []
        self.links: list[Link] = []
        self.statements: list[Statement] = []
        self.relations: list[Relation] = []

    def span(self, words: str) -> Span:
        start = self.article.text.index(words)
        return Span(start, start + len(words))

    def mention(self, words: str, entity: Entity) -> Reference:
        span = self.span(words)
        known = [mention.span for mention in self.mentions]
        if span not in known:
            self.mentions.append(Mention(span, words, entity.type, Form.NAME, 0, name=words))
            self.links.append(Link(entity.id, "name", 1.0))
            known.append(span)
        return Reference(span, known.index(span))

    def statement(
        self,
        speaker: Reference,
        cue: str,
        *contents: str,
        kind: Kind = Kind.DIRECT,
        polarity: Polarity = Polarity.ASSERTS,
        nested_in: str | None = None,
        said_at: Time | None = None,
    ) -> Statement:
        spans = tuple(map(self.span, contents))
        made = Statement(
            id=make_id("statement", self.article.id, cue, *contents),
            speaker=speaker,
            cue=self.span(cue),
            lemma=cue.rsplit(maxsplit=1)[-1],
            cue_class=CueClass.NEUTRAL,
            contents=spans,
            kind=kind,
            polarity=polarity,
            rule="invented.statement",
            nested_in=nested_in,
            said_at=said_at,
        )
        self.statements.append(made)
        return made

    def relation(
        self,
        kind: RelationType,
        agent: Reference,
        target: Reference | None,
        trigger: str,
        evidence: str,
        status: Status,
        within: tuple[Statement, ...] = (),
        what: str | None = None,
        quantity: Quantity | None = None,
    ) -> None:
        name = {RelationType.DEPLOYS: "deployment", RelationType.SUPPORTS: "support"}[kind]
        self.relations.append(
            Relation(
                id=make_id(name, self.article.id, trigger, evidence),
                type=kind,
                agent=agent,
                target=target,
                trigger=self.span(trigger),
                lemma=trigger,
                evidence=self.span(evidence),
                what=self.span(what) if what else None,
                quantity=quantity,
                status=status,
                rule="invented.relation",
                attributed_to=tuple(statement.speaker for statement in within),
                statements=tuple(statement.id for statement in within),
            )
        )

    def extraction(self) -> Extraction:
        return Extraction(
            self.article, tuple(self.mentions), tuple(self.statements), tuple(self.relations)
        )


def _first() -> _Reading:
    read = _Reading(FIRST)
    koenig = read.mention("Éléonore Kœnig", KOENIG)
    norlande = read.mention("La Norlande", NORLANDE)
    place = read.mention("Val-d'Émont", VALMONT)
    day = Time(read.span("mardi"), date(2024, 10, 1), date(2024, 10, 1))
    sent = "La Norlande a envoyé 800 soldats au Val-d'Émont"
    said = read.statement(koenig, "a déclaré", sent, said_at=day)
    figure = Quantity(read.span("800"), 800, 800)
    read.relation(
        RelationType.DEPLOYS, norlande, place, "envoyé", f"« {sent} »", Status.ACTUAL,
        (said,), what="soldats", quantity=figure,
    )  # fmt: skip
    elle = Reference(read.span("elle"), koenig.mention)
    odegard = read.mention("Øyvind Ødegård", ODEGARD)
    inner = "la Norlande soutiendrait la Sudlande"
    outer = read.statement(
        elle, "Selon", f"Øyvind Ødegård a affirmé que {inner}", kind=Kind.INDIRECT
    )
    nested = read.statement(odegard, "a affirmé", inner, kind=Kind.INDIRECT, nested_in=outer.id)
    read.relation(
        RelationType.SUPPORTS,
        read.mention("la Norlande", NORLANDE),
        read.mention("la Sudlande", SUDLANDE),
        "soutiendrait",
        f"Selon elle, Øyvind Ødegård a affirmé que {inner}.",
        Status.PLANNED,
        (nested, outer),
    )
    return read


def _second() -> _Reading:
    read = _Reading(SECOND)
    read.statement(read.mention("Mme Kœnig", KOENIG), "a prévenu", "Nous ne céderons pas")
    norlande = read.mention("La Norlande", NORLANDE)
    denial = read.statement(
        norlande, "dément", "l'envoi de soldats", kind=Kind.INDIRECT, polarity=Polarity.DENIES
    )
    read.relation(
        RelationType.DEPLOYS, norlande, None, "envoi", "La Norlande dément l'envoi de soldats.",
        Status.DENIED, (denial,), what="soldats",
    )  # fmt: skip
    return read


def _third() -> _Reading:
    read = _Reading(THIRD)
    read.statement(read.mention("Éléonore Kœnig", KOENIG), "a dit", "Assez")
    return read


READINGS = (_first(), _second(), _third())
EXTRACTIONS = tuple(read.extraction() for read in READINGS)
RESOLUTION = Resolution(
    (KOENIG, ODEGARD, NORLANDE, SUDLANDE, VALMONT),
    {read.article.id: tuple(read.links) for read in READINGS},
)
