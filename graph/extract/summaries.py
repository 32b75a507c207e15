"""Cues that point back: « C. C'est ce qu'a affirmé X. », « C. La direction l'a annoncé mardi. »

What is said is the sentence before, or the quotation with which it ends.
"""

from graph.extract.contents import trimmed
from graph.extract.drafts import Draft
from graph.extract.inverted_subjects import subject_after
from graph.extract.sayers import can_say, head_noun, is_person_by_form
from graph.extract.speakers import subject_before
from graph.extract.words import is_that, sentence_of
from graph.french.cues import Cue
from graph.french.document import Document
from graph.model import Span

REACH = 8  # words between « c'est » and its cue, at most


def read_summary(document: Document, cue: Cue, sayers: frozenset[int]) -> Draft | None:
    """The statement of a cue whose content is the sentence before its own."""
    if cue.group is None or cue.group.negated or not {"que", "quote"} & cue.entry.frames:
        return None
    if points_back_with_that(document, cue):
        speakers = subject_after(document, cue)[0] or subject_before(document, cue)
    elif points_back_with_it(document, cue):
        speakers = subject_before(document, cue)
    else:
        return None
    content = sentence_before(document, cue)
    if content is None or not speakers:
        return None
    head = head_noun(document, speakers[0])
    token = document.tokens[speakers[0].start if head is None else head]
    if head is not None and not (can_say(document, head, sayers) or is_person_by_form(token)):
        return None
    return Draft(rule="summary", contents=[content], cue=cue, head=cue.head, speakers=speakers)


def points_back_with_that(document: Document, cue: Cue) -> bool:
    """« C'est (du moins) ce qu'a affirmé … » at the head of a sentence."""
    tokens, start = document.tokens, sentence_of(document, cue.head).start
    if cue.start - start > REACH or tokens[start].lower not in ("c'", "voilà"):
        return False
    before = tokens[start : cue.start]
    return any(is_that(token) for token in before) and any(t.lower == "ce" for t in before)


def points_back_with_it(document: Document, cue: Cue) -> bool:
    """« Le maire l'a annoncé mardi. »: nothing but a date or a place stands behind the cue."""
    tokens, sentence = document.tokens, sentence_of(document, cue.head)
    clitic = tokens[cue.start - 1].lower if cue.start > sentence.start else ""
    rest = tokens[cue.end : sentence.stop]
    plain = not any(t.text in ("«", ":") or is_that(t) or t.pos == "VERB" for t in rest)
    return clitic in ("l'", "le") and plain and cue.start - sentence.start <= 2 * REACH


def sentence_before(document: Document, cue: Cue) -> Span | None:
    """The sentence before the cue's own, in the same paragraph; its quotation where it ends in
    one.
    """
    number = document.tokens[cue.head].sentence
    if number == 0:
        return None
    before = document.sentences[number - 1]
    last = document.tokens[before.stop - 1]
    if last.paragraph != document.tokens[cue.head].paragraph:
        return None
    ending = [q for q in document.quotations if q.outer.end == last.span.end and q.depth == 0]
    return ending[0].inner if ending else trimmed(document, before.start, before.stop)
