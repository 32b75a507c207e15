"""Stories: articles that copy one another, so that one wire story in ten papers counts once.

Two articles are copies when most of their five-word runs are the same, or when one is a cut of the
other. Articles too short to tell are copies only when all their words are the same.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations

from graph.ids import make_id
from graph.model import Article

RUN = 5  # words
ALIKE = 0.6  # share of their runs, of all that either has, that two copies have in common
CUT = 0.85  # share of the shorter one's runs that stand in the longer one
ENOUGH = 20  # runs below which only equal words tell
SKETCH = 8  # smallest hashes by which copies find each other
CROWD = 300  # articles: a run in so many of them is a footer, not a sign of copying

_WORD = re.compile(r"\w+")
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that copy one another, first published first."""

    articles: tuple[str, ...]  # Article.id
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", make_id("story", *sorted(self.articles)))


def stories(articles: Iterable[Article]) -> tuple[Story, ...]:
    """The stories of a corpus, by id; each article is in one. Independent of the order given."""
    ordered = sorted(articles, key=_first_published)
    groups: defaultdict[str, list[Article]] = defaultdict(list)
    for article in ordered:
        groups[" ".join(_words(article))].append(article)
    runs = [_runs(text.split(" ")) for text in groups]
    parent = list(range(len(runs)))
    for one, other in _candidates(runs):
        if _root(parent, one) != _root(parent, other) and _copies(runs[one], runs[other]):
            parent[_root(parent, one)] = _root(parent, other)
    members: defaultdict[int, list[Article]] = defaultdict(list)
    for place, group in enumerate(groups.values()):
        members[_root(parent, place)] += group
    found = (sorted(group, key=_first_published) for group in members.values())
    made = (Story(tuple(article.id for article in group)) for group in found)
    return tuple(sorted(made, key=lambda story: story.id))


def _first_published(article: Article) -> tuple[datetime, str]:
    """Undated articles come last: nothing shows that they were first."""
    when = article.published_at or _LAST
    return (when if when.tzinfo else when.replace(tzinfo=UTC)), article.id


def _words(article: Article) -> list[str]:
    return _WORD.findall(article.text.lower())


def _runs(words: Sequence[str]) -> frozenset[int]:
    stretches = (" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
    return frozenset(zlib.crc32(run.encode("utf-8", "surrogatepass")) for run in stretches)


def _candidates(runs: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """Pairs that share one of their smallest hashes.

    The smallest of a text that is a cut of another stand in both with high odds, and two texts
    that share few runs hardly ever meet, so that not every pair has to be compared.
    """
    met: defaultdict[int, list[int]] = defaultdict(list)
    for place, own in enumerate(runs):
        if len(own) >= ENOUGH:
            for hashed in sorted(own)[:SKETCH]:
                met[hashed].append(place)
    pairs = {
        pair for group in met.values() if len(group) <= CROWD for pair in combinations(group, 2)
    }
    return sorted(pairs)


def _copies(one: frozenset[int], other: frozenset[int]) -> bool:
    common = len(one & other)
    return common >= ALIKE * len(one | other) or common >= CUT * min(len(one), len(other))


def _root(parent: list[int], place: int) -> int:
    while parent[place] != place:
        parent[place] = parent[parent[place]]
        place = parent[place]
    return place
