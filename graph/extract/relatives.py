"""Cues in a relative clause, which say what stands before it: « [une hypothèse] que Pékin a
rejetée », « X aurait menti, ce que Y a nié ».
"""

from collections.abc import Sequence

from graph.extract.contents import trimmed
from graph.extract.drafts import Draft
from graph.extract.inverted_subjects import subject_after
from graph.extract.sayers import can_say, head_noun, is_person_by_form
from graph.extract.speaker_phrases import before_relative
from graph.extract.speakers import subject_before
from graph.extract.words import is_clitic, is_finite, is_noun, is_of_time, is_that, sentence_of
from graph.french.cues import Cue
from graph.french.document import Document
from graph.model import Span


def read_relative(
    document: Document, cue: Cue, sayers: frozenset[int], others: Sequence[Draft]
) -> Draft | None:
    """The statement of a cue without an object of its own, behind « que »."""
    group = cue.group
    if group is None or not group.finite or group.negated or "np" not in cue.entry.frames:
        return None
    that, speakers = opening(document, cue)
    if that is None or not speakers or not is_bare(document, cue):
        return None
    if not all(may_say(document, phrase, sayers) for phrase in speakers):
        return None
    contents = said_before(document, that, others) or antecedent(document, that, sayers)
    if not contents:
        return None
    return Draft(
        rule="relative",
        contents=contents,
        cue=cue,
        head=cue.head,
        speakers=speakers,
        quotation=document.quotation_at(document.tokens[cue.head].span.start),
    )


def opening(document: Document, cue: Cue) -> tuple[int | None, list[range]]:
    """The « que » that opens the clause, and its subject, before the cue or behind it."""
    tokens = document.tokens
    first = cue.start
    while first > 0 and is_clitic(tokens[first - 1]):
        first -= 1
    if first > 0 and is_that(tokens[first - 1]):
        return first - 1, subject_after(document, cue)[0]
    speakers = subject_before(document, cue)
    start = speakers[0].start if speakers else 0
    return (start - 1, speakers) if start and is_that(tokens[start - 1]) else (None, [])


def is_bare(document: Document, cue: Cue) -> bool:
    """Whether nothing that could be the cue's object follows it."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = cue.end
    while i < stop and (tokens[i].pos == "ADV" or is_of_time(tokens[i])):
        i += 1
    inverted = subject_after(document, cue)[0] if is_that(tokens[cue.start - 1]) else []
    i = inverted[-1].stop if inverted else i
    if i >= stop or is_finite(tokens[i]):
        return True
    return tokens[i].pos in ("PUNCT", "ADP", "CCONJ") and tokens[i].text != ":"


def may_say(document: Document, phrase: range, sayers: frozenset[int]) -> bool:
    """Whether the words are somebody's or a pronoun of the third person."""
    head = head_noun(document, phrase)
    if head is None:
        return document.tokens[phrase.start].lower in ("il", "elle", "ils", "elles")
    return can_say(document, head, sayers) or is_person_by_form(document.tokens[head])


def said_before(document: Document, that: int, others: Sequence[Draft]) -> list[Span]:
    """« X accuse Y d'[avoir triché], ce que Y nie »: what was said in the sentence, else the clause
    before the comma.
    """
    tokens, start = document.tokens, sentence_of(document, that).start
    if that < 2 or tokens[that - 1].lower != "ce" or tokens[that - 2].text != ",":
        return []
    opens = tokens[start].span.start
    before = [o for o in others if opens <= o.start < tokens[that].span.start]
    if before:
        return list(before[-1].contents)
    span = trimmed(document, start, that - 2)
    return [span] if span else []


def antecedent(document: Document, that: int, sayers: frozenset[int]) -> list[Span]:
    """The noun phrase before « que », if it is nobody."""
    phrase = before_relative(document, that)
    if phrase is None or phrase.stop < that - 1:
        return []
    head = next((i for i in phrase if is_noun(document.tokens[i])), None)
    cleft = phrase.start > 1 and document.tokens[phrase.start - 2].lower in ("c'", "ce")
    if head is None or head in sayers or cleft:
        return []
    span = trimmed(document, phrase.start, phrase.stop)
    return [span] if span else []
