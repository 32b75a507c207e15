"""Who does what a verb says: its subjects, or who controls an infinitive or a participle."""

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import antecedent, left_border, subject
from graph.extract.chunks import chunks, phrase, row, row_start
from graph.extract.clitics import CLITICS
from graph.extract.governors import Governor, governor
from graph.extract.modality import governing_words, modality, verb_at
from graph.extract.objects import direct_object
from graph.extract.participle_nouns import behind_comma, opens_sentence, participle_noun
from graph.french.document import Document
from graph.french.noun_phrases import is_time
from graph.french.verbs import Mood, VerbGroup, verb_group
from graph.model import Reference

DEPTH = 5  # verbs above one another, at most


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


def bearers(actors: Actors, group: VerbGroup) -> list[int]:
    """Heads of whom the verb is told of: the noun of a bare participle (« les soldats [envoyés] »),
    else its subjects.
    """
    if group.mood is Mood.PARTICIPLE and not group.lemma.endswith("ant"):
        noun = participle_noun(actors.document, group)
        return [] if noun is None else [noun]
    return doers(actors, group)


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


def _of_participle(actors: Actors, group: VerbGroup, depth: int) -> list[int]:
    """« Lima aide Quito, [fournissant] des armes »: the subject of the main verb."""
    token = actors.document.tokens[group.head]
    head = actors.document.tokens[token.head]
    main = _verb_before_comma(actors, group)
    if main is not None:
        return doers(actors, verb_group(actors.document, main), depth + 1)
    if head.pos in ("VERB", "AUX") and head.i < token.i:
        return doers(actors, verb_group(actors.document, head.i), depth + 1)
    by = _verb_before_gerund(actors.document, group)
    if by is not None:
        return doers(actors, verb_group(actors.document, by), depth + 1)
    following = _subject_behind_comma(actors.document, group)
    noun = antecedent(actors.document, group.head) if following is None else following
    return with_row(actors, group, noun)


def _verb_before_gerund(document: Document, group: VerbGroup) -> int | None:
    """« Lima [calme] les manifestants en déployant … »: the verb that a gerund goes with."""
    if group.start == 0 or document.tokens[group.start - 1].lower != "en":
        return None
    start = document.sentences[document.tokens[group.head].sentence].start
    verbs = (t.i for t in document.tokens[start : group.start - 1] if t.pos in ("VERB", "AUX"))
    finite = [i for i in verbs if verb_group(document, i).finite]
    return finite[-1] if finite else None


def _subject_behind_comma(document: Document, group: VerbGroup) -> int | None:
    """« [Bénéficiant] de l'aide de Lima, Quito … »: the noun phrase that follows the comma."""
    return behind_comma(document, group) if opens_sentence(document, group.start) else None


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
        when = border > 1 and document.tokens[border - 2].lower in ("avant", "après", "alors")
        if other.finite and (not relative or opener is None or opener.pos == "SCONJ") and not when:
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
