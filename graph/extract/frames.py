"""What a trigger word says before it is a relation: who, whom or where, what."""

from dataclasses import dataclass

from graph.extract.actors import ACTORS, Actors
from graph.extract.chunks import Chunk, canonical, phrase, row
from graph.extract.clitics import CLITICS
from graph.extract.people import is_people
from graph.extract.relation_words import words as relation_words
from graph.extract.troops import are_advisers, are_troops
from graph.extract.words import words as grammar
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.french.verbs import VerbGroup, is_past_participle
from graph.model import EntityType, Form, Reference, RelationType, Status


@dataclass(frozen=True, slots=True)
class Frame:
    """A deployment or support in the making.

    `trigger` are tokens, `head` the one whose grammar tells the status; `counted` the noun that a
    quantity would count; `status` overrides what the grammar says.
    """

    type: RelationType
    trigger: range
    head: int
    lemma: str
    rule: str
    agents: tuple[Reference | None, ...]
    targets: tuple[Reference | None, ...]
    what: range | None = None
    counted: range | None = None
    status: Status | None = None


def named(actors: Actors, i: int) -> Reference:
    """The noun phrase at i as it stands, for one whom no mention covers."""
    words = phrase(actors.document, i)
    return Reference(actors.document.span(words.start, words.stop), None)


def actor(actors: Actors, i: int) -> Reference | None:
    """The actor that the noun or pronoun at i names: a country for its troops; None for a thing."""
    document = actors.document
    i = counted_noun(document, i)
    token = document.tokens[i]
    if token.pos in ("NOUN", "PROPN", "ADJ") and are_troops(token):
        words = phrase(document, i)
        owner = actors.owner(words, i)
        if owner is not None and is_city_force(actors, token, owner):
            return actors.at(i)
        if owner is None and actors.refers_back(words):
            owner = actors.recalled(i)
            if _is_other_force(actors, owner, i):
                owner = None  # « l'armée … Les paramilitaires »
        if owner is not None:
            return owner
    if token.pos == "NOUN" and are_advisers(token):
        owner = actors.owner(range(i, phrase(document, i).stop), i)
        if actors.type_of(owner) is EntityType.COUNTRY or _is_itself(actors, owner, i):
            return owner  # « des conseillers français épaulent », « le groupe russe Wagner »
    if token.lower in CLITICS and token.pos == "PRON":
        return actors.pronoun(i)
    found = actors.at(i)
    if found is not None and actors.type_of(found) is EntityType.LOCATION:
        return found if actors.mentions[found.mention or 0].form is Form.NAME else None
    return found


def _is_other_force(actors: Actors, owner: Reference | None, i: int) -> bool:
    """Whether the owner is called by another word for a force: « l'armée » for paramilitaries."""
    if owner is None or owner.mention is None:
        return False
    mention = actors.mentions[owner.mention]
    inside = (actors.document.tokens[k] for k in actors.document.within(mention.span))
    forces = [t.lemma for t in inside if t.pos == "NOUN" and are_troops(t)]
    return bool(forces) and actors.document.tokens[i].lemma not in forces


def is_city_force(actors: Actors, token: Token, owner: Reference) -> bool:
    """« la [police] de Lyon »: a body of its own, whatever Lyon is taken for."""
    body = {token.lower, token.lemma} & relation_words("deployment", "force", "bodies")
    own = actors.at(token.i)
    named = own is not None and actors.type_of(own) is EntityType.ORGANIZATION
    return bool(body) and named and actors.type_of(owner) is not EntityType.COUNTRY


def _is_itself(actors: Actors, owner: Reference | None, i: int) -> bool:
    """Whether the noun at i stands in the owner's own name."""
    return owner is not None and owner.mention in actors.covering.get(i, ())


def belonging(actors: Actors, i: int) -> Reference | None:
    """The actor that a thing belongs to: « la lutte de l'[Ukraine] », « l'économie [suisse] »."""
    return actors.within(phrase(actors.document, i), i, ACTORS)


def by_agents(actors: Actors, found: list[Chunk]) -> list[Reference]:
    """The actors after « par », also one whom no mention covers: « par une trentaine d'États »;
    not those of another participle: « selon un accord parrainé par Lima ».
    """
    for index, chunk in enumerate(found):
        if chunk.preposition == "par" and not (index and _behind_participle(actors, chunk)):
            doing = [r for c in row(found, index) if (r := _within_chunk(actors, c)) is not None]
            if doing:
                return doing
    return []


def _behind_participle(actors: Actors, chunk: Chunk) -> bool:
    tokens = actors.document.tokens
    by = next((i for i in range(chunk.words.start, -1, -1) if tokens[i].lower == "par"), 0)
    return by > 0 and tokens[by - 1].pos == "VERB" and is_past_participle(tokens[by - 1])


def _within_chunk(actors: Actors, chunk: Chunk) -> Reference | None:
    """Who the chunk names, unless the words around it do: « président par [intérim] »."""
    found = somebody(actors, chunk.head)
    if found is None or found.span is None:
        return found
    begins = actors.document.tokens[chunk.words.start].span.start
    return found if found.span.start >= begins else None


def counted_noun(document: Document, i: int) -> int:
    """The noun that a noun of number at i counts: « une trentaine d'[élus] »; else i."""
    tokens = document.tokens
    counts = tokens[i].lower in grammar("quantities") and i + 2 < len(tokens)
    return i + 2 if counts and canonical(tokens[i + 1]) == "de" else i


def somebody(actors: Actors, i: int) -> Reference | None:
    """The actor that the noun at i names, or the noun itself if it means people or a body.

    « une trentaine de [pays] », « plusieurs [élus] »; not « la pluie ».
    """
    found = actor(actors, i)
    if found is not None:
        return found
    noun = actors.document.tokens[counted_noun(actors.document, i)]
    kind = gazetteer.head(noun.lower) if noun.pos == "NOUN" and not is_time(noun) else None
    place = kind is None or (kind[0] == "place" and noun.lower not in authorities())
    folk = noun.lemma in relation_words("support", "folk") or is_people(noun)
    return named(actors, noun.i) if folk or not place else None


def authorities() -> frozenset[str]:
    """Places that act as bodies: « l'État »."""
    return relation_words("support", "authorities")


def support_frame(
    group: VerbGroup,
    rule: str,
    agents: list[Reference],
    targets: list[Reference],
    thing: range | None = None,
) -> Frame:
    """Support that a verb tells; `thing` is what is given."""
    return Frame(
        type=RelationType.SUPPORTS,
        trigger=range(group.head, group.head + 1),
        head=group.head,
        lemma=group.lemma,
        rule=rule,
        agents=tuple(agents) or (None,),
        targets=tuple(targets) or (None,),
        what=thing,
        counted=thing,
    )


def one(reference: Reference | None) -> list[Reference]:
    """A list of the reference, empty for None."""
    return [] if reference is None else [reference]
