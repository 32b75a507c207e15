"""Which mentions stand for nobody unless a claim uses them."""

from collections.abc import Iterable
from dataclasses import replace

from graph.model import Form, Mention


def prune(
    mentions: tuple[Mention, ...], used: Iterable[int]
) -> tuple[tuple[Mention, ...], dict[int, int]]:
    """Drop the mentions that only a claim would need; give the new index of each that stays.

    An adjective stays where it, or the innermost mention around it, is used; an indefinite
    description (« des experts ») only where it is used, stands beside another mention, or holds a
    country or a name that says whose it is.
    """
    needed = set(used)
    around = _around(mentions)
    beside = {m.apposition for m in mentions if m.apposition is not None}
    anchored = _anchored(mentions, around)
    keep = []
    for i, mention in enumerate(mentions):
        if mention.form is Form.ADJECTIVE:
            stays = i in needed or around[i] in needed
        elif mention.form is Form.DESCRIPTION and not mention.definite:
            joined = mention.apposition is not None or i in beside
            stays = i in needed or joined or i in anchored
        else:
            stays = True
        if stays:
            keep.append(i)
    index = {old: new for new, old in enumerate(keep)}
    return tuple(_renumbered(mentions[old], index) for old in keep), index


def _renumbered(mention: Mention, index: dict[int, int]) -> Mention:
    if mention.apposition is None:
        return mention
    return replace(mention, apposition=index.get(mention.apposition))


def _around(mentions: tuple[Mention, ...]) -> list[int | None]:
    """The innermost longer mention around each."""
    found: list[int | None] = [None] * len(mentions)
    open_: list[int] = []
    for i in sorted(range(len(mentions)), key=lambda k: _outer_first(mentions[k])):
        span = mentions[i].span
        while open_ and mentions[open_[-1]].span.end <= span.start:
            open_.pop()
        for k in reversed(open_):
            if mentions[k].span.contains(span) and mentions[k].span != span:
                found[i] = k
                break
        open_.append(i)
    return found


def _outer_first(mention: Mention) -> tuple[int, int]:
    return mention.span.start, -mention.span.end


def _anchored(mentions: tuple[Mention, ...], around: list[int | None]) -> set[int]:
    """The mentions that hold a name or an adjective of a country, at any depth."""
    found: set[int] = set()
    for i, mention in enumerate(mentions):
        outer = around[i]
        while mention.form is not Form.DESCRIPTION and outer is not None:
            found.add(outer)
            outer = around[outer]
    return found
