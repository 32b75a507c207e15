"""Where a text's paragraphs stand. A paragraph is a hard boundary: no sentence crosses one."""

import re
from itertools import pairwise
from statistics import median

from graph.model import Span

LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]*[^\s]")
ENDS_OPEN = re.compile(r"[\w,;’'(-]$")  # the line stops in the middle of a sentence

WRAP_WIDTHS = range(50, 100)  # a hard-wrapped text has full lines of one such width
WRAP_LINES = 4  # and enough of them to be sure


def split_paragraphs(text: str) -> list[Span]:
    """The paragraphs of a text, in order, without the white space around them.

    A line is a paragraph, except where a sentence plainly runs on into the next line (« Ils doivent
    / agir. ») or where the whole text is wrapped at a fixed width, as in old agency feeds.
    """
    lines = [trim(text, Span(*match.span())) for match in LINE.finditer(text)]
    lines = [line for line in lines if line.start < line.end]
    wrapped = is_hard_wrapped(text, lines)
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and runs_on(text, paragraphs[-1], line, wrapped=wrapped):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return paragraphs


def trim(text: str, span: Span) -> Span:
    """The span without the white space at either end."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def runs_on(text: str, before: Span, line: Span, *, wrapped: bool) -> bool:
    """Whether a line continues the paragraph before it."""
    if text[before.end : line.start].count("\n") != 1:
        return False
    if wrapped:
        return True
    return text[line.start].islower() and bool(ENDS_OPEN.search(text[before.start : before.end]))


def is_hard_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether most lines that are directly followed by another are full lines of one width."""
    widths = [
        line.end - line.start
        for line, following in pairwise(lines)
        if text[line.end : following.start].count("\n") == 1
    ]
    if len(widths) < WRAP_LINES:
        return False
    width = int(median(widths))
    full = sum(abs(value - width) <= 10 for value in widths)
    return width in WRAP_WIDTHS and full >= 0.9 * len(widths)
