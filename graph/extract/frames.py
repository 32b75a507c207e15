"""What a trigger word says before it is a relation: who, whom or where, what."""

from dataclasses import dataclass

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import antecedent, left_border, row_start, subject
from graph.extract.chunks import Chunk, canonical, chunks, phrase, row
from graph.extract.governors import Governor, governor
from graph.extract.modality import governing_words, modality, verb_at
from graph.extract.objects import direct_object
from graph.extract.participle_nouns import behind_comma, participle_noun
from graph.extract.people import is_people
from graph.extract.relation_words import is_force, is_loose_force
from graph.extract.relation_words import words as relation_words
from graph.extract.words import words as grammar
from graph.french import gazetteer
from graph.french.document import Document
from graph.french.noun_phrases import is_time
from graph.french.verbs import Mood, VerbGroup, is_past_participle, verb_group
from graph.model import EntityType, Form, Reference, RelationType, Status

DEPTH = 5
CLITICS = {"le": "il", "la": "elle", "l'": "il", "les": "ils", "lui": "il", "leur": "ils"}


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


def doers(actors: Actors, group: VerbGroup, depth: int = 0) -> list[int]:
    """Heads of who does what the verb says: its subjects, or who controls the infinitive."""
    if depth > DEPTH:
        return []
    if group.finite:
        if _is_impersonal(actors.document, group):
            return []
        return with_row(actors, group, subject(actors.document, group))
    if group.mood is Mood.INFINITIVE:
        above = governor(actors.document, group.head, governing_words())
        return controllers(actors, group, above, depth) if above else []
    return _of_participle(actors, group, depth)


def _is_impersonal(document: Document, group: VerbGroup) -> bool:
    """« il [faut] envoyer », « il n'[est] pas question d'envoyer »: nobody is named."""
    following = document.tokens[group.end : group.end + 2]
    return group.lemma == "falloir" or any(t.lower == "question" for t in following)


def with_row(actors: Actors, group: VerbGroup, head: int | None) -> list[int]:
    """The subject and those coordinated with it before the verb."""
    if head is None:
        return []
    document = actors.document
    told = actors.tellers(head)
    if len(told) > 1:
        return [document.within(actors.mentions[mention].span).start for mention in told]
    if (
        document.tokens[head].lower in ("ils", "elles")
        and (actors.at(head) or NOBODY).mention is None
    ):
        together = _row_before(actors, head)
        return together or [head]
    if head < group.start:
        found = list(chunks(document, left_border(document, head), group.start))
    else:
        found = list(chunks(document, group.end, head + REACH_AFTER))
    for index, chunk in enumerate(found):
        if chunk.head == head or head in chunk.words:
            first = row_start(found, index)
            return [c.head for c in row(found, first) if not is_time(document.tokens[c.head])]
    return [head]


REACH_AFTER = 12
NOBODY = Reference(None, None)


def _row_before(actors: Actors, i: int) -> list[int]:
    """« la France et le Tchad ont retiré les soldats qu'[ils] avaient … »: the two together."""
    document = actors.document
    start = document.sentences[document.tokens[i].sentence].start
    found = list(chunks(document, start, i))
    for index in range(len(found) - 1, -1, -1):
        together = row(found, index)
        if len(together) > 1 and all(actors.at(chunk.head) for chunk in together):
            return [chunk.head for chunk in together]
    return []


def named(actors: Actors, i: int) -> Reference:
    """The noun phrase at i as it stands, for one whom no mention covers."""
    words = phrase(actors.document, i)
    return Reference(actors.document.span(words.start, words.stop), None)


def _of_participle(actors: Actors, group: VerbGroup, depth: int) -> list[int]:
    """« Lima aide Quito, [fournissant] des armes »: the subject of the main verb."""
    token = actors.document.tokens[group.head]
    head = actors.document.tokens[token.head]
    main = _verb_before_comma(actors, group)
    if main is not None:
        return doers(actors, verb_group(actors.document, main), depth + 1)
    if head.pos in ("VERB", "AUX") and head.i < token.i:
        return doers(actors, verb_group(actors.document, head.i), depth + 1)
    following = _subject_behind_comma(actors.document, group)
    noun = antecedent(actors.document, group.head) if following is None else following
    return with_row(actors, group, noun)


def _subject_behind_comma(document: Document, group: VerbGroup) -> int | None:
    """« [Bénéficiant] de l'aide de Lima, Quito … »: the noun phrase that follows the comma."""
    start = document.sentences[document.tokens[group.head].sentence].start
    if any(t.pos in ("NOUN", "PROPN", "VERB") for t in document.tokens[start : group.start]):
        return None
    return behind_comma(document, group)


def _verb_before_comma(actors: Actors, group: VerbGroup) -> int | None:
    """The main verb that « , fournissant … » goes with."""
    document = actors.document
    if group.start == 0 or document.tokens[group.start - 1].text != ",":
        return None
    sentence = document.sentences[document.tokens[group.head].sentence]
    for position in range(group.start - 1, sentence.start - 1, -1):
        token = document.tokens[position]
        if token.pos not in ("VERB", "AUX"):
            continue
        other = verb_group(document, position)
        border = left_border(document, other.start)
        opener = document.tokens[border - 1] if border > sentence.start else None
        relative = opener is not None and opener.lower in ("qui", "que", "qu'", "dont", "où")
        if other.finite and (not relative or opener is None or opener.pos == "SCONJ"):
            return position
    return None


def controllers(actors: Actors, group: VerbGroup, above: Governor, depth: int) -> list[int]:
    """Who does what an infinitive says, by the verb or noun above it."""
    document = actors.document
    outer = verb_at(document, above.i)
    if outer is None:
        return _by_noun(actors, above.i, depth)
    found = modality(outer.lemma)
    by_object = found is not None and found.control == "object" and above.marker != "pour"
    if not by_object or outer.reflexive:
        return doers(actors, outer, depth + 1)
    if outer.passive:
        return _passive_subject(actors, outer)
    between = list(chunks(document, outer.end, group.start))
    for index, chunk in enumerate(between):
        if chunk.preposition in (None, "à") and not is_time(document.tokens[chunk.head]):
            return [c.head for c in row(between, index)]
    near = range(max(0, outer.start - 2), outer.start)
    clitics = [i for i in near if _is_clitic(actors, i) and document.tokens[i + 1].text != ","]
    held = None if clitics else direct_object(document, outer)
    return clitics if held is None else [held.head]


def _passive_subject(actors: Actors, group: VerbGroup) -> list[int]:
    if group.mood is Mood.PARTICIPLE:
        noun = antecedent(actors.document, group.head)
        noun = participle_noun(actors.document, group) if noun is None else noun
        return [] if noun is None else [noun]
    return doers(actors, group)


def _is_clitic(actors: Actors, i: int) -> bool:
    token = actors.document.tokens[i]
    return token.lower in CLITICS and token.pos == "PRON"


def _by_noun(actors: Actors, i: int, depth: int) -> list[int]:
    """« Lima a la volonté de », « la décision de Lima de »: the owner, else the verb's subject."""
    document = actors.document
    words = phrase(document, i)
    inside = actors.within(words, i, ACTORS)
    if inside is not None and inside.span is not None:
        return [document.within(inside.span).start]
    head = document.tokens[document.tokens[i].head]
    before = [t for t in document.tokens[max(0, i - 5) : i] if t.pos in ("VERB", "AUX")]
    verb = head if head.pos in ("VERB", "AUX") else before[-1] if before else None
    if verb is None or verb.sentence != document.tokens[i].sentence:
        return []
    return doers(actors, verb_group(document, verb.i), depth + 1)


def actor(actors: Actors, i: int) -> Reference | None:
    """The actor that the noun or pronoun at i names: a country for its troops; None for a thing."""
    document = actors.document
    i = counted_noun(document, i)
    token = document.tokens[i]
    if token.pos in ("NOUN", "PROPN", "ADJ") and is_force(token):
        words = phrase(document, i)
        owner = actors.owner(words, i)
        if owner is None and actors.refers_back(words):
            owner = actors.recalled(i)
        if owner is not None:
            return owner
    if token.pos == "NOUN" and is_loose_force(token):
        owner = actors.within(phrase(document, i), i, (EntityType.COUNTRY,))
        if owner is not None:
            return owner  # « des conseillers français épaulent »
    if token.lower in CLITICS and token.pos == "PRON":
        return actors.pronoun(i)
    found = actors.at(i)
    if found is not None and actors.type_of(found) is EntityType.LOCATION:
        return found if actors.mentions[found.mention or 0].form is Form.NAME else None
    return found


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
