"""Where the main clause stands beside a participle, a gerund or an infinitive, and its subject."""

from graph.extract.speaker_phrases import head_of_phrase, starts_phrase, with_apposition
from graph.extract.words import is_clitic, is_finite, is_nominative, is_of_time, sentence_of
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase


def is_trailing_participle(document: Document, cue: Cue) -> bool:
    """« …, affirmant que », « … en annonçant », « …, avant d'ajouter »: behind a main clause."""
    tokens = document.tokens
    group = cue.group
    if group is None or group.finite:
        return False
    i = cue.start - 1
    while i >= 0 and (is_clitic(tokens[i]) or tokens[i].pos == "ADV"):
        i -= 1
    return i >= 0 and tokens[i].lower in (",", "en", "tout", "d'", "de", "après", "»", "et", "pour")


def in_subclause(document: Document, i: int, start: int) -> bool:
    """Whether a relative pronoun or « que » stands between the verb and the mark before it."""
    tokens = document.tokens
    for k in range(i - 1, start - 1, -1):
        if tokens[k].text in (",", ";", "»", ":"):
            return False
        if tokens[k].lower in ("qui", "que", "qu'", "dont", "où", "si", "lorsque", "quand"):
            return True
    return False


def subject_behind(document: Document, verb: int) -> int | None:
    """The subject of the main verb behind an opening participle or infinitive: « Après avoir
    annoncé …, [le gouvernement] a interdit ».
    """
    opens = main_clause_behind(document, verb)
    if opens is None:
        return None
    stop = sentence_of(document, verb).stop
    head = head_of_phrase(document, opens, stop)
    return opens if is_nominative(document.tokens[opens]) else head


def main_clause_behind(document: Document, i: int) -> int | None:
    """Where the main clause opens behind an opening phrase: a subject after a comma, then its
    verb.
    """
    tokens, stop = document.tokens, sentence_of(document, i).stop
    for k in range(i + 1, stop - 2):
        if tokens[k].text != ",":
            continue
        if is_nominative(tokens[k + 1]):
            end = k + 2
        elif starts_phrase(tokens[k + 1]) or tokens[k + 1].pos == "ADJ":
            head = head_of_phrase(document, k + 1, stop)
            if head is None:
                continue
            end = with_apposition(
                document, range(k + 1, noun_phrase(document, head).stop), stop
            ).stop
            if end < stop and tokens[end].text == ",":
                end += 1
        else:
            continue
        while end < stop and (is_clitic(tokens[end]) or tokens[end].pos == "ADV"):
            end += 1
        if end < stop and is_finite(tokens[end]):
            return k + 1
    return None


def opens_sentence(document: Document, cue: Cue) -> bool:
    """Whether a participle, gerund or infinitive stands at the head of its sentence."""
    group = cue.group
    if group is None or group.finite:
        return False
    tokens = document.tokens
    i, start = cue.start - 1, sentence_of(document, cue.head).start
    while i >= start and (
        tokens[i].pos in ("ADP", "ADV", "PRON", "CCONJ")
        or tokens[i].lower in ("en", "après")
        or is_of_time(tokens[i])
        or tokens[i].text == ","
    ):
        i -= 1
    return i < start


def verb_of(document: Document, i: int) -> int:
    """The verb that an auxiliary at i helps; i for any other verb."""
    token = document.tokens[i]
    return token.head if token.dep in ("aux", "cop") else i
