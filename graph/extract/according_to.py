"""What a marker attributes: « Selon X, C », « C, d'après X », « C1, selon lui, C2 », « Pour X, C
».
"""

import itertools
from collections.abc import Sequence

from graph.extract.attributed_parts import part_around
from graph.extract.clauses import clause_start, quotation_before
from graph.extract.contents import clause_content, trimmed
from graph.extract.drafts import Draft
from graph.extract.markers import WHO, Marker
from graph.extract.words import is_finite, is_noun, is_that, sentence_of
from graph.french.cues import cue_at
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.model import Polarity, Span

RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle"})
JOINS = frozenset({"mais", "et"})
STARTS_ANEW = frozenset({"qui", "dont", "mais", "et", "tandis", "alors", "ce", "où"})


def read_marker(
    document: Document, marker: Marker, others: Sequence[Draft], markers: Sequence[Marker]
) -> Draft | None:
    """The statement of a marker; `others` are those of the verbs, which « citant X » builds on, and
    `markers` all of the document.
    """
    if marker.entry.words.startswith("de source") and learned(document, marker, others):
        return None
    if marker.entry.words == "citant":
        contents, rule = cited(document, marker, others), "citing"
    else:
        room = room_of(document, marker, markers)
        contents = part_around(document, marker)
        contents = contents or content_around(document, marker.start, marker.stop, room)
        rule = "marker"
    if not contents:
        return None
    return Draft(
        rule=rule,
        contents=contents,
        head=marker.start,
        cue_span=document.span(marker.start, marker.end),
        lemma=marker.entry.words,
        cue_class=marker.entry.cue_class,
        polarity=Polarity.ASSERTS,
        speakers=list(marker.sources),
        speakerless=not marker.sources and marker.entry.place != "last",
        quotation=document.quotation_at(document.tokens[marker.start].span.start),
    )


def learned(document: Document, marker: Marker, others: Sequence[Draft]) -> bool:
    """« a-t-on appris de source policière »: the verb has taken the source."""
    tokens, here = document.tokens, document.tokens[marker.start].sentence
    heads = [o.head for o in others if o.lemma == "apprendre" and o.head is not None]
    return any(tokens[head].sentence == here for head in heads)


def cited(document: Document, marker: Marker, others: Sequence[Draft]) -> list[Span]:
    """« La radio, citant [la police], rapporte que [C] »: both say the same content."""
    number = document.tokens[marker.start].sentence
    near = [
        other
        for other in others
        if other.head is not None and document.tokens[other.head].sentence == number
    ]
    near.sort(key=lambda other: abs((other.head or 0) - marker.start))
    return list(near[0].contents) if near else []


def room_of(document: Document, marker: Marker, markers: Sequence[Marker]) -> range:
    """The sentence, or the part of it that two markers leave each other: « [Mille personnes], selon
    la police, [trois mille] d'après les syndicats, ont défilé ».
    """
    tokens, sentence = document.tokens, sentence_of(document, marker.start)
    start, stop = sentence.start, sentence.stop
    for other in markers:
        first, second = sorted((marker, other), key=lambda m: m.start)
        between = range(first.stop, second.start)
        near = other is not marker and first.start > sentence.start + 1 and len(between) > 1
        if not near or second.start >= sentence.stop or first.start < sentence.start:
            continue
        if not any(is_finite(tokens[i]) for i in between):
            start = max(start, first.stop) if other is first else start
            stop = marker.stop
    return range(start, stop)


def content_around(document: Document, start: int, end: int, sentence: range) -> list[Span]:
    """What the marker attributes: the quotation or clause behind it, before it, or both."""
    tokens = document.tokens
    clause = enclosing_clause(document, start, sentence)
    if tokens[end - 1].lower in WHO:  # « X, pour qui [C] »
        behind = clause_content(document, end, start) if end < sentence.stop else None
        return [behind] if behind else []
    quoted = quotation_alone(document, clause, start)
    if quoted is not None:
        return [quoted]
    before = trimmed(document, clause, start) if start > clause else None
    after = None
    if end + 1 < sentence.stop:
        opened = end + 1 if tokens[end].text in (",", ":") else end
        if opened < sentence.stop and tokens[opened].text not in (".", "»", ")", ";"):
            stop = end_of_relative(document, start, opened, sentence)
            after = clause_content(document, opened, start, stop)
    if before is None or is_lead_in(document, clause, start):
        return [after] if after else []
    if after is None:
        quotation = quotation_before(document, start)
        if quotation is not None and document.within(quotation.outer).start <= clause:
            return [quotation.inner]
        return [before]
    if goes_on(document, clause, start, end, sentence):
        return [before, after]
    return [before]


def quotation_alone(document: Document, clause: int, start: int) -> Span | None:
    """« L'armée dit avoir pris le bourg après "[trois jours d'assaut]" selon X »: the words in
    marks, where the clause before them is said by somebody else.
    """
    quotation = quotation_before(document, start)
    if quotation is None:
        return None
    if document.tokens[start].lower == "dixit":
        return quotation.inner
    if document.tokens[start - 1].text != "»":
        return None
    lead = document.tokens[clause : document.within(quotation.outer).start]
    said = any(t.pos == "VERB" and cue_at(document, t) is not None for t in lead)
    return quotation.inner if said else None


def end_of_relative(document: Document, start: int, opened: int, sentence: range) -> int | None:
    """Where a relative clause ends that the marker cuts: before the main verb behind its own."""
    if relative_before(document, start, sentence.start) is None:
        return None
    tokens = document.tokens
    finite = [i for i in range(opened, sentence.stop) if is_finite(tokens[i])]
    for own, later in itertools.pairwise(finite):
        between = {t.lower for t in tokens[own:later]}
        if not between & {",", "et", "que", "qu'", "qui", "dont", "où", "si", "mais"}:
            return later
    return None


def enclosing_clause(document: Document, start: int, sentence: range) -> int:
    """Where the clause that holds the marker opens: behind « qui », « que », a semicolon, a
    mark.
    """
    tokens = document.tokens
    inside = document.quotation_at(tokens[start].span.start)
    first = sentence.start
    if inside is not None:
        first = max(first, document.within(inside.inner).start)
    relative = relative_before(document, start, first)
    if relative is not None:
        return relative
    bracket = next((i for i in range(start - 1, first, -1) if tokens[i].text in ("(", ")")), first)
    if tokens[bracket].text == "(":
        first = bracket + 1
    if tokens[first].lower == "quant":
        first = next((i + 1 for i in range(first, start) if tokens[i].text == ","), first)
    own = last_clause(document, first, start)
    if own is not None:
        return own
    for i in range(start - 1, first, -1):
        if tokens[i].text == ";":
            return i + 1
        if (
            tokens[i].text == ","
            and i + 2 < start
            and tokens[i + 1].lower == "ce"
            and (tokens[i + 2].lower in ("qui", "que", "qu'"))
        ):
            return i + 1
    return clause_start(document, first, start)


def last_clause(document: Document, first: int, start: int) -> int | None:
    """The clause behind the last comma that alone the marker attributes: « selon Paris, C, mais
    selon Berlin, [C] », « …, [dont le nombre dépasserait 80 000] d'après X ».
    """
    tokens = document.tokens
    if start - 2 > first and tokens[start - 2].text == "," and tokens[start - 1].lower in JOINS:
        return start - 1
    comma = next((i for i in range(start - 1, first, -1) if tokens[i].text == ","), first)
    relative = first < comma < start - 1 and tokens[comma + 1].lower in ("dont", "où", "qui")
    return comma + 1 if relative else None


def relative_before(document: Document, start: int, first: int) -> int | None:
    """Where a relative clause that the marker cuts opens, with its antecedent: « [les soldats qui],
    selon Bangui, avaient déserté », « [ce qui], selon lui, nécessitait ».
    """
    tokens = document.tokens
    i = start - 1
    if i > first and tokens[i].text == ",":
        i -= 1
    if i <= first or tokens[i].lower not in RELATIVES:
        return None
    before = tokens[i - 1]
    if before.lower in ("ce", "c'"):
        return i - 1
    if is_that(tokens[i]) and not is_noun(before):
        return None  # « affirme que, selon X, … »
    if is_noun(before) or before.pos == "ADJ":
        k = i - 1
        while k > first and not is_noun(tokens[k]):
            k -= 1
        return max(first, noun_phrase(document, k).start)
    return i


def is_lead_in(document: Document, clause: int, start: int) -> bool:
    """Whether only a connective stands before the marker: « Mais selon X, C »."""
    tokens = document.tokens
    inside = [t for t in tokens[clause:start] if t.pos not in ("PUNCT", "ADV", "CCONJ")]
    return not inside


def goes_on(document: Document, clause: int, start: int, end: int, sentence: range) -> bool:
    """Whether the clause that the marker cuts goes on behind it: « C1, selon lui, C2 »."""
    tokens = document.tokens
    if tokens[end].text != "," and tokens[start - 1].text == ",":
        return False
    verb_before = any(is_finite(tokens[i]) for i in range(clause, start))
    if not verb_before:
        return True
    following = (
        tokens[end + 1] if tokens[end].text == "," and end + 1 < sentence.stop else tokens[end]
    )
    if tokens[start - 1].text == "," and tokens[end].text == ",":
        return following.lower not in STARTS_ANEW
    rest = following.pos in ("ADP", "DET") or following.has("VerbForm", "Part")
    cut = is_finite(tokens[start - 1]) and rest
    return cut or is_that(following)  # « il s'agirait selon lui d'un malentendu »
