"""Markers that attribute: « Selon X, C », « C, d'après X », « C1, selon lui, C2 », « Pour X, C »."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.extract.contents import clause_content, trimmed
from graph.extract.drafts import Draft
from graph.extract.inserted import clause_start, quotation_before
from graph.extract.speakers import phrases_from
from graph.extract.words import is_finite, is_noun, is_that, sentence_of, words
from graph.french.cues import Entry, markers
from graph.french.document import Document
from graph.model import Polarity, Span

STRESSED = frozenset(
    {
        "lui",
        "elle",
        "eux",
        "elles",
        "moi",
        "nous",
        "vous",
        "celui-ci",
        "celle-ci",
        "ceux-ci",
        "celles-ci",
        "ce dernier",
    }
)
RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle"})


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker in its place: the cue is tokens[start:end], its complement begins at `end`."""

    entry: Entry
    start: int
    end: int


def find_markers(document: Document) -> Iterator[Marker]:
    """Every marker of the lexicon, the longest first where several begin at one word."""
    tokens = document.tokens
    taken = 0
    for i, token in enumerate(tokens):
        if i < taken:
            continue
        for form, found in markers().get(token.lower, ()):
            if tuple(t.lower for t in tokens[i : i + len(form)]) == form:
                if tokens[i + len(form) - 1].sentence == token.sentence:
                    yield Marker(found, i, i + len(form))
                    taken = i + len(form)
                    break


def read_marker(document: Document, marker: Marker) -> Draft | None:
    """The statement of a marker, if its complement is a source and a clause stands beside it."""
    tokens, sentence = document.tokens, sentence_of(document, marker.start)
    speakers = sources_after(document, marker)
    if not speakers or not stands_free(document, marker, sentence):
        return None
    end = end_of_source(document, speakers[-1].stop, sentence.stop)
    if marker.entry.words == "pour" and not opens_clause(document, marker, end, sentence):
        return None
    contents = content_around(document, marker.start, end, sentence)
    if not contents:
        return None
    return Draft(
        rule="marker",
        contents=contents,
        head=marker.start,
        cue_span=document.span(marker.start, marker.end),
        lemma=marker.entry.words,
        cue_class=marker.entry.cue_class,
        polarity=Polarity.ASSERTS,
        speakers=speakers,
        quotation=document.quotation_at(tokens[marker.start].span.start),
    )


def sources_after(document: Document, marker: Marker) -> list[range]:
    """The words of the source: a noun phrase, « lui », « un rapport de l'ONU »."""
    tokens, stop = document.tokens, sentence_of(document, marker.start).stop
    i = marker.end
    if i >= stop:
        return []
    if tokens[i].lower in STRESSED:
        return [range(i, i + 1)]
    phrases = [without_subject(document, p) for p in phrases_from(document, i)]
    return [p for p in phrases if is_source(document, p, marker)]


def without_subject(document: Document, phrase: range) -> range:
    """Without what follows a comma, if it is no title but the subject of the clause: « Selon
    l'AFP, le Conseil national, … a appelé ».
    """
    tokens = document.tokens
    comma = next((i for i in phrase if tokens[i].text == ","), None)
    if comma is None or comma + 1 >= len(tokens) or tokens[comma + 1].pos != "DET":
        return phrase
    end = phrase.stop
    title = (
        end + 1 < len(tokens)
        and tokens[end].text == ","
        and tokens[end + 1].pos in ("DET", "PRON", "NUM", "ADP")
    )
    return phrase if title else range(phrase.start, comma)


def is_source(document: Document, phrase: range, marker: Marker) -> bool:
    """Whether a phrase can speak: « selon les besoins » and « selon le calendrier » attribute
    nothing.
    """
    tokens = document.tokens
    head = next((i for i in phrase if is_noun(tokens[i]) or tokens[i].pos == "X"), phrase.start)
    token = tokens[head]
    if token.lower in words("not_sources") or token.lemma in words("not_sources"):
        return False
    return token.lower not in ("que", "qu'")


def stands_free(document: Document, marker: Marker, sentence: range) -> bool:
    """Whether the marker opens the sentence or stands behind a comma or at the end of its clause."""
    tokens = document.tokens
    if marker.start == sentence.start or marker.entry.words != "pour":
        return True
    before = tokens[marker.start - 1]
    return before.text in (",", "»", "(", "«", ":", ";") or before.lower in (
        "mais",
        "et",
        "car",
        "or",
        "que",
        "qu'",
    )


def opens_clause(document: Document, marker: Marker, end: int, sentence: range) -> bool:
    """« Pour X, C »: at the head of a clause and with a comma behind it; never a purpose."""
    tokens = document.tokens
    if end >= sentence.stop or tokens[end].text != ",":
        return False
    following = tokens[end + 1 : end + 4]
    head_of_sentence = marker.start == sentence.start or tokens[marker.start - 1].lower in (
        "mais",
        "et",
        "car",
        "or",
    )
    finite = any(is_finite(t) for t in tokens[end : sentence.stop])
    person = tokens[marker.end].lower in STRESSED or any(
        tokens[k].entity in ("PER", "ORG") or tokens[k].lemma in words("speaking_nouns")
        for k in range(marker.end, end)
    )
    return bool(following) and head_of_sentence and finite and person


def end_of_source(document: Document, i: int, stop: int) -> int:
    """After the source and what qualifies it: « selon un rapport publié lundi », « selon X, cité
    par l'AFP »; up to the comma or the verb of the attributed clause.
    """
    tokens = document.tokens
    while i < stop and tokens[i].text not in (",", ".", ":", ";", "«", "»", "!", "?", ")"):
        if is_finite(tokens[i]) and not in_relative(document, i):
            return i
        if is_that(tokens[i]):
            return i
        i += 1
    return i


def in_relative(document: Document, i: int) -> bool:
    """Whether a relative pronoun stands shortly before the verb: « selon X, qui dirige … »."""
    tokens = document.tokens
    return any(tokens[k].lower in ("qui", "dont", "où") for k in range(max(0, i - 4), i))


def content_around(document: Document, start: int, end: int, sentence: range) -> list[Span]:
    """What the marker attributes: the quotation or clause behind it, before it, or both."""
    tokens = document.tokens
    clause = enclosing_clause(document, start, sentence)
    before = trimmed(document, clause, start) if start > clause else None
    after = None
    if end + 1 < sentence.stop:
        opened = end + 1 if tokens[end].text in (",", ":") else end
        if opened < sentence.stop and tokens[opened].text not in (".", "»", ")", ";"):
            after = clause_content(document, opened, start)
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


def enclosing_clause(document: Document, start: int, sentence: range) -> int:
    """Where the clause that holds the marker opens: behind « qui », « que », a semicolon, a mark."""
    tokens = document.tokens
    inside = document.quotation_at(tokens[start].span.start)
    first = sentence.start
    if inside is not None:
        first = max(first, document.within(inside.inner).start)
    if start - 1 > first and tokens[start - 1].text == ",":
        previous = tokens[start - 2].lower
        if previous in RELATIVES:
            if previous in ("qui", "que", "qu'") and tokens[start - 3].lower == "ce":
                return start - 3
            return start - 2
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
        return following.lower not in ("qui", "dont", "mais", "et", "tandis", "alors", "ce", "où")
    return is_that(following)
