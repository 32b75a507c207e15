"""Quantities of people and things: a number, the words that bound it, and what is counted.

« plus de 7 000 » has no upper bound, « jusqu'à 8 000 » no lower one, « entre 200 et 300 » has
both; « une centaine », « environ 500 » are approximate.
"""

from functools import cache

from graph.french.document import Document
from graph.french.lexicon_files import read_lexicon
from graph.french.numbers import Number, find_numbers, measures
from graph.model import Quantity, Span

BEFORE = 30  # characters in which a bound may stand before its number
GAP = 24  # characters between the number and what is counted: « 300 jeunes soldats »
YEARS = range(1900, 2101)


@cache
def _bounds(kind: str) -> tuple[str, ...]:
    return tuple(read_lexicon("numbers")["bounds"][kind])


def quantity(document: Document, head: int, start: int) -> Quantity | None:
    """The number that counts the noun at `head`, looked for from the token `start` on.

    >>> # « plus de 7 000 soldats » → Quantity(min=7000, max=None)
    """
    text = document.article.text
    stop = document.tokens[head].span.start
    low = max(0, document.tokens[start].span.start - BEFORE)
    paragraph = document.paragraphs[document.tokens[head].paragraph]
    low = max(low, document.tokens[paragraph.start].span.start)
    numbers = [n for n in find_numbers(text, low, stop) if not _stray(document, n, stop)]
    if not numbers:
        return None
    return bounded(text, numbers, low)


def bounded(text: str, numbers: list[Number], low: int) -> Quantity:
    """The quantity that the last of the numbers gives with the words around it."""
    last = numbers[-1]
    if len(numbers) > 1:
        both = _interval(text, numbers[-2], last, low)
        if both:
            return both
    before = text[max(low, last.span.start - BEFORE) : last.span.start].lower().rstrip()
    before = before.replace("’", "'").replace("«", "").replace('"', "").rstrip()
    after = text[last.span.end : last.span.end + 14].lower().replace("’", "'").strip()
    approximate = (
        last.approximate or _ends(before, "about") is not None or after.startswith("environ")
    )
    start = last.span.start
    least, most = _ends(before, "least"), _ends(before, "most")
    soft = _ends(before, "about")
    if soft and (soft.startswith("un peu") or not (least or most)):
        least = most = None
    if least and not (most and len(most) > len(least)):
        return Quantity(Span(start, last.span.end), last.value, None, approximate)
    if most:
        return Quantity(Span(start, last.span.end), None, last.value, approximate)
    return Quantity(Span(start, last.span.end), last.value, last.value, approximate)


def _interval(text: str, first: Number, last: Number, low: int) -> Quantity | None:
    """« entre 200 et 300 », « de 200 à 300 », « 200 à 300 », « 200-300 », « 200 ou 300 »."""
    between = text[first.span.end : last.span.start].strip().lower()
    before = text[max(low, first.span.start - BEFORE) : first.span.start].lower().rstrip()
    if between == "et" and not before.endswith("entre"):
        return None
    if between not in ("et", "à", "-", "–", "ou"):
        return None
    span = Span(first.span.start, last.span.end)
    value = first.value
    if value < 1000 <= last.value and value * 1000 <= last.value:
        value *= 1000  # « de 10 à 12 000 »
    return Quantity(span, value, last.value, first.approximate or last.approximate)


def _ends(before: str, kind: str) -> str | None:
    """The longest bounding words that the text before a number ends with."""
    found = [word for word in _bounds(kind) if before.endswith(word)]
    return max(found, key=len) if found else None


def _stray(document: Document, number: Number, stop: int) -> bool:
    """Whether the number counts something else: a year, a day, another noun between."""
    tokens = document.within(Span(number.span.end, stop))
    between = [document.tokens[i] for i in tokens]
    joined = {"NOUN", "PROPN", "VERB", "AUX", "SCONJ"}
    if any(t.pos in joined and t.lower not in measures() for t in between):
        return True
    return number.value in YEARS and any(t.pos in ("ADP", "PUNCT", "DET") for t in between)
