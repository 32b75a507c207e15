"""Markers that attribute, in their places: « selon X », « d'après lui », « de bonne source »."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from graph.extract.quoted_names import quoted_name
from graph.extract.sayers import can_say
from graph.extract.speaker_phrases import phrases_from
from graph.extract.words import is_finite, is_inverted_pronoun, is_noun, is_that, sentence_of, words
from graph.french.cues import Entry, markers
from graph.french.document import Document

PRONOUNS = frozenset(
    [
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
        "certains",
        "certaines",
        "beaucoup",
        "plusieurs",
        "d'autres",
    ]
)
LONGEST = 8  # words of a marker, at most
WHOSE = frozenset({"pour", "selon", "d'après"})  # « X, selon qui [C] »
OWNERS = frozenset({"ses", "leurs"})
WHO = frozenset({"qui", "lequel", "laquelle", "lesquels", "lesquelles"})
PERSONAL = frozenset({"lui", "elle", "eux", "elles"})  # whatever the tagger makes of them
ENDS = frozenset({",", ".", ":", ";", "«", "»", "!", "?", ")"})
THIS = frozenset({"ce", "cet", "cette", "ces"})
LEADS = frozenset({"mais", "et", "car", "or"})


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker: the cue is tokens[start:end], the source tokens[end:stop]."""

    entry: Entry
    start: int
    end: int
    stop: int
    sources: tuple[range, ...]


def find_markers(document: Document, sayers: frozenset[int]) -> Iterator[Marker]:
    """Every marker of the lexicon with its source, the longest first where several begin at a
    word.
    """
    taken = 0
    for token in document.tokens:
        if token.i < taken:
            continue
        found = marker_at(document, token.i, sayers)
        if found is not None:
            taken = found.end
            yield found


def marker_at(document: Document, i: int, sayers: frozenset[int]) -> Marker | None:
    """The marker that begins at i, if what follows it can speak."""
    tokens = document.tokens
    known = markers().get(tokens[i].lower)
    if known is None:
        return None
    stop = sentence_of(document, i).stop
    ahead = tuple(t.lower for t in tokens[i : min(stop, i + LONGEST)])
    for form, entry in known:
        end = i + len(form)
        if ahead[: len(form)] != form:
            continue
        if entry.place in ("none", "last"):
            colon = i > 0 and tokens[i - 1].text in (":", ";")  # « prudents: à leurs yeux, … »
            opens = i == sentence_of(document, i).start or colon
            opens = opens and tokens[end].text == ","
            if entry.restricted and not opens:
                return None  # « une présence qui menace à ses yeux la paix »
            whose = (range(i + 1, i + 2),) if tokens[i + 1].lower in OWNERS else ()
            return Marker(entry, i, end, end, whose)  # « à [leurs] yeux »
        if entry.words in WHOSE and end < stop and tokens[end].lower in WHO:
            relative = i > 0 and tokens[i - 1].text == ","
            return Marker(entry, i, end, end + 1, (range(end, end + 1),)) if relative else None
        sources = tuple(sources_after(document, end, stop))
        if not sources:
            return None
        after = end_of_source(document, i, sources[-1].stop, stop)
        found = Marker(entry, i, end, after, sources)
        free = not entry.restricted or entry.words == "citant"
        return found if free or opens_clause(document, found, sayers) else None
    return None


def sources_after(document: Document, i: int, stop: int) -> list[range]:
    """The words of the source: a noun phrase, « lui », « un rapport de l'ONU »."""
    tokens = document.tokens
    if i >= stop:
        return []
    if tokens[i].lower in PERSONAL or (tokens[i].lower in PRONOUNS and tokens[i].pos == "PRON"):
        return [range(i, i + 1)]
    named = quoted_name(document, i)
    if named is not None:
        return [named]
    phrases = [without_subject(document, p) for p in phrases_from(document, i)]
    return [p for p in phrases if is_source(document, p)] or tellers(document, phrases, stop)


def tellers(document: Document, phrases: list[range], stop: int) -> list[range]:
    """Who told what is no source itself: « selon les informations confiées en 1998 par [X] »."""
    tokens = document.tokens
    if not phrases or phrases[-1].stop >= stop:
        return []
    told = phrases[-1].stop
    if not tokens[told].has("VerbForm", "Part"):
        return []
    clause = itertools.takewhile(lambda i: tokens[i].text not in ENDS, range(told, stop - 1))
    by = next((i for i in clause if tokens[i].lower == "par"), None)
    return [p for p in phrases_from(document, by + 1) if is_source(document, p)] if by else []


def without_subject(document: Document, phrase: range) -> range:
    """Without what follows a comma, if it is the subject of the clause and no title.

    « Selon [l'AFP], le Conseil national, … a appelé »
    """
    tokens = document.tokens
    comma = next((i for i in phrase if tokens[i].text == ","), None)
    if comma is None or comma + 1 >= len(tokens):
        return phrase
    if phrase.stop < len(tokens) and is_finite(tokens[phrase.stop]):
        return range(phrase.start, comma)  # « selon un député, | Jean Martin renoncerait »
    if tokens[comma + 1].pos != "DET":
        return phrase
    if comma + 2 < len(tokens) and tokens[comma + 2].pos == "PROPN":
        return range(phrase.start, comma)  # « selon Berlin, | la Pologne, qui hésitait, accepte »
    end = phrase.stop
    opens = ("DET", "PRON", "NUM", "ADP")
    title = end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].pos in opens
    return phrase if title else range(phrase.start, comma)


def is_source(document: Document, phrase: range) -> bool:
    """Whether a phrase can be a source: « selon les besoins » attributes nothing."""
    tokens = document.tokens
    head = next((i for i in phrase if is_noun(tokens[i]) or tokens[i].pos == "X"), phrase.start)
    return not {tokens[head].lower, tokens[head].lemma} & (words("not_sources") | {"que", "qu'"})


def end_of_source(document: Document, start: int, i: int, stop: int) -> int:
    """After the source and what qualifies it: « selon un rapport publié lundi »; up to the comma or
    the verb of the attributed clause.
    """
    tokens = document.tokens
    if i < stop and tokens[i].text == "[":  # a note: « selon plusieurs sources [4] »
        i = next((k + 1 for k in range(i, min(stop, i + 4)) if tokens[k].text == "]"), i)
    if start and is_finite(tokens[start - 1]):
        return i  # « aurait, selon X payé »: the participle is the clause's
    while i < stop and (tokens[i].text not in ENDS or quoted_name(document, i) is not None):
        named = quoted_name(document, i)
        if named is not None:
            i = named.stop + 1  # « d'après des notes lues par « Le Soir » »
            continue
        relative = any(t.lower in ("qui", "dont", "où") for t in tokens[max(0, i - 4) : i])
        if is_that(tokens[i]) or (is_finite(tokens[i]) and not relative):
            return i
        i += 1
    return i


def opens_clause(document: Document, marker: Marker, sayers: frozenset[int]) -> bool:
    """« Pour X, C »: at the head of a sentence, with a comma behind somebody; never a purpose."""
    tokens = document.tokens
    sentence = sentence_of(document, marker.start)
    if marker.stop >= sentence.stop or tokens[marker.stop].text != ",":
        return False
    if any(is_inverted_pronoun(t) for t in tokens[marker.stop + 2 : marker.stop + 4]):
        return False  # « Pour le pays, estime-t-il, c'est … »: his words
    before = tokens[marker.start - 1] if marker.start > sentence.start else None
    if before is not None and before.lower not in LEADS:
        return False
    said = range(marker.stop, sentence.stop)
    this = tokens[marker.end].lower in THIS and not any(
        tokens[i].lemma in words("speaking_nouns") for i in range(marker.end, marker.stop)
    )
    if this:
        return False  # « Pour cette mission, le pays a touché dix millions »
    finite = any(is_finite(tokens[i]) or tokens[i].text == "«" for i in said)
    heads = [next((i for i in p if is_noun(tokens[i])), p.start) for p in marker.sources]
    somebody = any(
        tokens[i].pos == "PRON"
        or can_say(document, i, sayers)
        or tokens[i].lemma in words("speaking_nouns")
        for i in heads
    )
    return finite and somebody
