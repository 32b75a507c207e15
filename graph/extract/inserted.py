"""Cues set into or after what they attribute: « "…", a déclaré X », « C, a-t-il dit, C », « C, dit X ».

The subject follows the verb, so the content is what stands before: a quotation, or the clause; and
what goes on behind the speaker where the cue cuts a sentence in two.
"""

from dataclasses import dataclass

from graph.extract.contents import FINAL, clause_content, trimmed
from graph.extract.drafts import Draft
from graph.extract.sayers import can_say, head_noun, is_person_by_form
from graph.extract.speakers import subject_after
from graph.extract.words import (
    is_clitic,
    is_finite,
    is_inverted_pronoun,
    is_present_participle,
    is_that,
    sentence_of,
    words,
)
from graph.french.cues import Cue
from graph.french.document import Document, Quotation
from graph.french.verbs import Mood, verb_group
from graph.model import Span

BOUNDARIES = frozenset({",", "»", "?", "!", "…", "...", "–", "—", "-", ")", "("})
LEAD_INS = frozenset(
    {"mais", "et", "or", "car", "donc", "enfin", "oui", "non", "puis", "ainsi", "alors"}
)


@dataclass(frozen=True, slots=True)
class Inserted:
    """An inserted cue: the position where its clause opens, and the words of its subject."""

    cue: Cue
    opens: int  # position of the first word of the cue's clause, clitics included
    subjects: list[range]
    end: int  # position after the cue's clause: behind the speaker and adjuncts


def inserted_cue(document: Document, cue: Cue, sayers: frozenset[int]) -> Inserted | None:
    """The cue as an inserted one, if its subject follows and a mark stands before it."""
    tokens = document.tokens
    if cue.group is None or cue.group.negated:
        return None
    opens = cue.start if is_conjugated(document, cue) else light_verb(document, cue)
    if opens is None:
        return None
    sentence = sentence_of(document, cue.head)
    while opens > sentence.start and is_clitic(tokens[opens - 1]):
        opens -= 1
    if opens > sentence.start and tokens[opens - 1].lower == "comme":
        opens -= 1
    if opens == 0 or not opens_after_mark(document, opens, sentence):
        return None
    subjects, end = subject_after(document, cue)
    if "on" in cue.entry.frames and not (
        subjects and tokens[subjects[0].start].lower.endswith("on")
    ):
        return None  # « a-t-on appris », but not « a appris le ministre »
    if opens < cue.start and tokens[opens].lower == "comme":
        return Inserted(cue, opens, subjects, end) if subjects else None
    if not subjects or not stands_apart(document, opens, end, subjects, sentence):
        return None
    lenient = is_conjugated(document, cue) and speaks_alone(document, opens, sentence)
    if not lenient and not speaks(document, subjects[0], sayers):
        return None
    return Inserted(cue, opens, subjects, end)


def stands_apart(
    document: Document, opens: int, end: int, subjects: list[range], sentence: range
) -> bool:
    """Whether what stands before the cue is said by its subject, and is not its subject itself:
    « Jean Martin, maire de Lille, a confirmé les arrestations » is no inserted cue.
    """
    tokens = document.tokens
    if is_inverted_pronoun(tokens[subjects[0].start]):
        return True
    if quotation_before(document, opens) or document.quotation_at(tokens[opens].span.start):
        return True
    start = clause_start(document, sentence.start, opens)
    if any(is_finite(tokens[i]) and not in_relative(document, i) for i in range(start, opens)):
        return True
    if end >= sentence.stop or tokens[end].text != ",":
        return opens - start > 1 and not any(
            t.dep == "nsubj" and t.head >= opens for t in tokens[start:opens]
        )
    return any(is_finite(tokens[i]) for i in range(end, min(end + 4, sentence.stop)))


def in_relative(document: Document, i: int) -> bool:
    """Whether a relative pronoun stands shortly before the verb."""
    return any(t.lower in ("qui", "dont", "où") for t in document.tokens[max(0, i - 4) : i])


def speaks_alone(document: Document, opens: int, sentence: range) -> bool:
    """Whether the quotation before the cue is what is said, and no part of a subject: « La tempête
    "Hortense" a balayé le Finistère »."""
    quotation = quotation_before(document, opens)
    if quotation is None:
        return False
    first = document.within(quotation.outer).start
    lead = [t for t in document.tokens[max(sentence.start, 0) : first] if t.pos != "PUNCT"]
    apart = document.tokens[opens - 1].text != "»"
    return apart or first < sentence.start or all(t.lower in LEAD_INS for t in lead)


def is_conjugated(document: Document, cue: Cue) -> bool:
    """Whether the verb is finite; « dit-il » is, though the tagger holds it for a participle."""
    tokens = document.tokens
    assert cue.group is not None
    following = tokens[cue.end] if cue.end < len(tokens) else None
    joined = following is not None and is_inverted_pronoun(following)
    return is_finite(tokens[cue.group.first]) or joined or cue.group.lemma in ("dire", "prédire")


def light_verb(document: Document, cue: Cue) -> int | None:
    """The position of the verb that leads an inserted infinitive: « …, [n'a cessé] de marteler X »,
    « "…", [tente]-t-il de corriger », « …, [tient] à préciser le maire ».
    """
    tokens = document.tokens
    group = cue.group
    if group is None or group.mood is not Mood.INFINITIVE:
        return None
    start = sentence_of(document, cue.head).start
    for i in range(cue.start - 1, max(start, cue.start - 7), -1):
        if is_finite(tokens[i]):
            lead = verb_group(document, i)
            as_said = tokens[lead.start - 1].lower == "comme" if lead.start else False
            return lead.start if as_said or lead.lemma in words("light_verbs") else None
        if tokens[i].text in (",", "»", ":"):
            return None
    return None


def speaks(document: Document, phrase: range, sayers: frozenset[int]) -> bool:
    """Whether an inverted subject is somebody, a document or a pronoun; an object is no subject."""
    tokens = document.tokens
    head = head_noun(document, phrase)
    return head is None or can_say(document, head, sayers) or is_person_by_form(tokens[head])


def opens_after_mark(document: Document, opens: int, sentence: range) -> bool:
    """Whether a comma or a closing mark stands before the clause, in the sentence or ending the
    quotation of the sentence before.
    """
    tokens = document.tokens
    before = tokens[opens - 1]
    if before.paragraph != tokens[opens].paragraph:
        return False
    if opens == sentence.start:
        return before.text == "»"
    return before.text in BOUNDARIES


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
    """« comme le rappelle X, [C] », « [C], comme l'explique X », « [C1], comme l'a dit X, [C2] »."""
    tokens = document.tokens
    sentence = sentence_of(document, found.opens)
    i = found.end
    behind = None
    if i + 1 < sentence.stop and tokens[i].text in (",", ":"):
        opened = next(
            (q for q in document.quotations if q.outer.start == tokens[i + 1].span.start), None
        )
        behind = opened.inner if opened else clause_content(document, i + 1, found.cue.head)
    start = clause_start(document, sentence.start, found.opens)
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


def quotation_before(document: Document, opens: int) -> Quotation | None:
    """The outermost quotation that ends directly before the clause of the cue: « … », a dit."""
    tokens = document.tokens
    i = opens - 1
    while i >= 0 and tokens[i].text in {",", "-", "–", "—", "."} and opens - i < 4:
        i -= 1
    if i < 0 or tokens[i].paragraph != tokens[opens].paragraph:
        return None
    end = tokens[i].span.end
    ending = [
        q
        for q in document.quotations
        if q.outer.end == end or (not q.closed and abs(q.outer.end - tokens[i].span.end) <= 1)
    ]
    return ending[0] if ending else None


def after_quotation(document: Document, found: Inserted, quotation: Quotation) -> list[Span]:
    """« "Q", a dit X »: the quotation, or the sentence from its start where it holds more words."""
    tokens = document.tokens
    first = document.within(quotation.outer).start
    sentence = sentence_of(document, first)
    start = clause_start(document, sentence.start, first)
    lead = [t for t in tokens[start:first] if t.text not in FINAL and t.text not in ("«", "»")]
    whole = not lead or all(t.lower in LEAD_INS for t in lead)
    begin = quotation.inner.start if whole else start_offset(document, start)
    contents = [Span(begin, quotation.inner.end)]
    return contents + rest_after(document, found)


def start_offset(document: Document, start: int) -> int:
    """Where a mixed content opens: behind a quotation mark that opens it."""
    tokens = document.tokens
    while tokens[start].text in ("«", "»", ",", "-", "–", "—"):
        start += 1
    return tokens[start].span.start


def clause_start(document: Document, start: int, stop: int) -> int:
    """Where the attributed clause opens between start and stop: after a semicolon or a heading's
    colon, after the clause of another inserted cue.
    """
    tokens = document.tokens
    for i in range(stop - 1, start, -1):
        if tokens[i].text == ";" or tokens[i].text == ":":
            inside = document.quotation_at(tokens[i].span.start)
            if inside is None:
                return i + 1
    return start


def within_quotation(document: Document, found: Inserted, around: Quotation) -> list[Span]:
    """« Q1, analyse X. Q2 » inside one pair of marks: what stands before the cue, and behind it."""
    inside = document.within(around.inner)
    sentence = sentence_of(document, found.opens)
    before = trimmed(document, inside.start, found.opens)
    end = min(found.end, inside.stop)
    after = trimmed_end(document, end, inside.stop, around) if end < inside.stop else None
    if before is None or sentence.start > found.opens:
        return []
    return [before] if after is None else [before, after]


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
    return [before, *rest_after(document, found, cuts=cuts)]


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
        or following.lower in ("qui", "dont", "avant", "après", "en", "tout", "lors", "dans")
    ):
        return []
    span = clause_content(document, i + 1, found.cue.head)
    return [] if span is None else [span]


def introduces(document: Document, i: int) -> bool:
    """Whether the mark at i belongs to a following cue rather than to this one."""
    return document.tokens[i].text == ":" and is_that(document.tokens[i - 1])
