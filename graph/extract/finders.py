"""What the finders of content share."""

from collections.abc import Callable

from graph.extract.main_clauses import main_clause_behind, opens_sentence
from graph.extract.words import is_noun, sentence_of, words
from graph.french.cues import Cue
from graph.french.document import Document, Quotation
from graph.french.noun_phrases import noun_phrase
from graph.model import Span

Finder = Callable[[Document, Cue], list[Span]]


REACH = 40  # words between a cue and the « que » that opens its content, at most


def one(span: Span | None) -> list[Span]:
    return [] if span is None else [span]


def is_noun_start(document: Document, i: int) -> bool:
    return document.tokens[i].pos in ("DET", "NOUN", "PROPN", "NUM", "ADJ")


def phrase_end(document: Document, i: int) -> int:
    """After the noun phrase that begins at i."""
    tokens = document.tokens
    k = i
    stop = sentence_of(document, i).stop
    while k < stop and tokens[k].pos in ("DET", "ADJ", "NUM", "ADV"):
        k += 1
    if k < stop and is_noun(tokens[k]):
        return noun_phrase(document, k).stop
    return k


def followed_by(document: Document, i: int, *forms: str) -> bool:
    return i + 1 < len(document.tokens) and document.tokens[i + 1].lower in forms


def in_opening_clause(document: Document, cue: Cue) -> bool:
    """« Alors que la junte se dit prête, la région attend. »: the cue's clause opens its sentence
    and is no main one.
    """
    tokens, start = document.tokens, sentence_of(document, cue.head).start
    before = tokens[start : cue.start]
    if tokens[start].lower in words("subordinators"):
        return not any(t.text == "," for t in before)
    placed = tokens[start].pos == "ADP" or tokens[start].lower in ("à", "a")
    commas = [t.i for t in before if t.text == ","]
    where = len(commas) == 1 and tokens[commas[0] + 1].lower == "où"
    return placed and where  # « À Paris, où l'on dément la rumeur, le calme règne »


def limit(document: Document, cue: Cue, start: int) -> int | None:
    """Where a content must end that opens its sentence: « En annonçant [la baisse], | le ministre a
    … »; None where nothing says so.
    """
    if not opens_sentence(document, cue) and not in_opening_clause(document, cue):
        return None
    opens = main_clause_behind(document, start)
    return None if opens is None else opens - 1


def quotation_at(document: Document, i: int) -> Quotation | None:
    """The quotation that opens at the token i."""
    if i >= len(document.tokens):
        return None
    start = document.tokens[i].span.start
    return next((q for q in document.quotations if q.outer.start == start), None)
