"""What an inserted cue attributes: the quotation or the clause before it, and what goes on
behind.
"""

from graph.extract.clauses import (
    LEAD_INS,
    clause_start,
    is_set_apart,
    quotation_before,
    start_offset,
)
from graph.extract.contents import FINAL, clause_content, trimmed
from graph.extract.drafts import Draft
from graph.extract.insertions import Inserted
from graph.extract.words import is_finite, is_present_participle, is_that, sentence_of
from graph.french.document import Document, Quotation
from graph.model import Span


def read_inserted(document: Document, found: Inserted) -> Draft | None:
    """The statement of an inserted cue."""
    if document.tokens[found.opens].lower == "comme":
        return after_as(document, found)
    quotation = quotation_before(document, found.opens)
    around = document.quotation_at(document.tokens[found.opens].span.start)
    if quotation is not None:
        contents, rule = after_quotation(document, found, quotation), "quotation-cue"
    elif around is not None:
        contents, rule = within_quotation(document, found, around), "cue-in-quotation"
    else:
        contents, rule = after_clause(document, found), "clause-cue"
    if not contents:
        return None
    return Draft(
        rule=rule,
        contents=contents,
        cue=found.cue,
        head=found.cue.head,
        speakers=found.subjects,
        quotation=quotation or around,
    )


def after_as(document: Document, found: Inserted) -> Draft | None:
    """« comme le rappelle X, [C] », « [C], comme l'explique X », « [C1], comme l'a dit X, [C2]
    ».
    """
    tokens = document.tokens
    sentence = sentence_of(document, found.opens)
    i = found.end
    behind = None
    if i + 1 < sentence.stop and tokens[i].text in (",", ":"):
        opened = next(
            (q for q in document.quotations if q.outer.start == tokens[i + 1].span.start), None
        )
        behind = opened.inner if opened else clause_content(document, i + 1, found.cue.head)
    around = document.quotation_at(tokens[found.opens].span.start)
    first = document.within(around.inner).start if around else sentence.start
    start = clause_start(document, max(first, sentence.start), found.opens)
    words_before = [
        t for t in tokens[start : found.opens] if t.pos not in ("PUNCT", "CCONJ", "SCONJ", "ADV")
    ]
    if behind is None or not words_before or is_that(tokens[found.opens - 2]):
        contents = [behind] if behind else [trimmed(document, start, found.opens)]
    elif any(is_finite(t) for t in words_before):
        contents = [trimmed(document, start, found.opens)]
    else:
        contents = [trimmed(document, start, found.opens), behind]
    kept = [span for span in contents if span is not None]
    if not kept:
        return None
    return Draft(
        rule="as-cue", contents=kept, cue=found.cue, head=found.cue.head, speakers=found.subjects
    )


def after_quotation(document: Document, found: Inserted, quotation: Quotation) -> list[Span]:
    """« "Q", a dit X »: the quotation, or the sentence from its start where it holds more words."""
    tokens = document.tokens
    first = document.within(quotation.outer).start
    sentence = sentence_of(document, first)
    start = clause_start(document, sentence.start, first)
    lead = [t for t in tokens[start:first] if t.text not in FINAL and t.text not in ("«", "»")]
    ended = first > start and tokens[first - 1].text in (".", "!", "?", "…")
    whole = ended or is_set_apart(document, quotation)
    whole = whole or all(t.lower in LEAD_INS for t in lead)
    begin = quotation.inner.start if whole else start_offset(document, start)
    contents = [Span(begin, quotation.inner.end)]
    return contents + rest_after(document, found)


def within_quotation(document: Document, found: Inserted, around: Quotation) -> list[Span]:
    """« Q1, analyse X. Q2 » inside one pair of marks: what stands before the cue, and behind it."""
    inside = document.within(around.inner)
    sentence = sentence_of(document, found.opens)
    before = trimmed(document, inside.start, found.opens)
    end = min(over_title(document, found.end, sentence.stop), inside.stop)
    after = trimmed_end(document, end, inside.stop, around) if end < inside.stop else None
    if before is None or sentence.start > found.opens:
        return []
    return [before] if after is None else [before, after]


def over_title(document: Document, i: int, stop: int) -> int:
    """Over what the sentence still says of the speaker: « …, dit Awa Fall, [avocate d'un client.]
    ».
    """
    tokens = document.tokens
    end = next((k for k in range(i, stop) if tokens[k].text in (".", "!", "?", "»")), stop)
    title = i + 1 < end and tokens[i].text == "," and tokens[i + 1].pos == "NOUN"
    return end if title and not any(is_finite(t) for t in tokens[i:end]) else i


def trimmed_end(document: Document, start: int, stop: int, around: Quotation) -> Span | None:
    tokens = document.tokens
    while start < stop and tokens[start].text in (",", ".", ":", "-", "–", "—", "«", "»"):
        start += 1
    return Span(tokens[start].span.start, around.inner.end) if start < stop else None


def after_clause(document: Document, found: Inserted) -> list[Span]:
    """« C, a dit X »: the sentence up to the cue; with what follows, if the cue cuts it."""
    sentence = sentence_of(document, found.opens)
    start = clause_start(document, sentence.start, found.opens)
    before = trimmed(document, start, found.opens)
    if before is None:
        return []
    tokens = document.tokens
    cuts = not any(is_finite(tokens[i]) for i in range(start, found.opens))
    cuts = cuts or is_finite(tokens[found.opens - 2])  # « C'est, assure X, la première fois »
    rest = rest_after(document, found, cuts=cuts)
    lead = all(t.lower in LEAD_INS for t in tokens[start : found.opens - 1])
    return rest if lead and rest else [before, *rest]  # « Non, répond X, [C] »


def rest_after(document: Document, found: Inserted, *, cuts: bool = False) -> list[Span]:
    """What goes on behind an inserted cue: a second quotation after a comma; or, where what stood
    before the cue has no verb yet, the rest of the sentence.
    """
    tokens = document.tokens
    i, stop = found.end, sentence_of(document, found.opens).stop
    if i + 1 >= len(tokens) or tokens[i].text not in (",", ":", "-", "–"):
        return []
    following = tokens[i + 1]
    if following.text == "«" and following.paragraph == tokens[found.opens].paragraph:
        second = next(
            (q for q in document.quotations if q.outer.start == following.span.start), None
        )
        return [second.inner] if second and not introduces(document, i) else []
    if (
        not cuts
        or i + 1 >= stop
        or is_present_participle(following)
        or any(t.lower == "qui" for t in tokens[i + 2 : min(i + 3, stop)])  # « X, pour qui … »
        or following.lower in ("qui", "dont", "avant", "après", "en", "tout", "lors", "dans")
    ):
        return []
    span = clause_content(document, i + 1, found.cue.head)
    return [] if span is None else [span]


def introduces(document: Document, i: int) -> bool:
    """Whether the mark at i belongs to a following cue rather than to this one."""
    before = document.tokens[i - 1]
    return document.tokens[i].text == ":" and (is_that(before) or is_present_participle(before))
