"""Who reports whom: the statement inside whose content another one's cue stands."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from graph.model import Span, Statement


def nest(statements: list[Statement]) -> Iterator[Statement]:
    """Say of each statement inside which other one it is reported, the innermost.

    Under joint sources the first one's statement stands for all. « La radio, citant X, rapporte
    que C »: what X says is reported by the radio, with the same content.
    """
    places = sorted(
        (span.start, span.end, number)
        for number, statement in enumerate(statements)
        for span in statement.contents
    )
    starts = [start for start, _, _ in places]
    longest = max((end - start for start, end, _ in places), default=0)
    for statement in statements:
        place = statement.cue or statement.contents[0]
        parent = innermost(statements, statement, around(places, starts, place, longest))
        if parent is None and statement.rule == "citing":
            parent = next((o for o in statements if is_citing(o, statement)), None)
        yield replace(statement, nested_in=parent.id if parent else None)


def around(
    places: list[tuple[int, int, int]], starts: list[int], place: Span, longest: int
) -> Iterator[int]:
    """The numbers of the statements of which a content holds the place."""
    for i in range(bisect_right(starts, place.start) - 1, -1, -1):
        start, end, number = places[i]
        if place.start - start > longest:
            return
        if end >= place.end:
            yield number


def innermost(
    statements: list[Statement], statement: Statement, numbers: Iterator[int]
) -> Statement | None:
    """The shortest of the statements that is not one of the joint ones itself."""
    others = [
        (sum(s.end - s.start for s in statements[n].contents), n)
        for n in numbers
        if statements[n].contents != statement.contents and statements[n].cue != statement.cue
    ]
    return statements[min(others)[1]] if others else None


def is_citing(other: Statement, statement: Statement) -> bool:
    """Whether the other is the one that cites: the same content with a cue of its own."""
    return other.contents == statement.contents and other.rule != "citing"
