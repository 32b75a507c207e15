"""Which claims contradict or confirm which: nothing is averaged, nothing dropped.

Two relations speak of the same thing when type, agent and target are the same. Then
- a denied one contradicts one that is not;
- two figures of the same things that cannot both be right contradict each other;
- the same figure, or the same word, in another story confirms.

A much told relation would give an edge for each pair of claims, so each voice (who says what, with
which figure) is stood for by its first claim.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.folding import fold
from graph.model import Quantity, RelationType, Status

CONTRADICTS = "CONTRADICTS"
CORROBORATES = "CORROBORATES"


@dataclass(frozen=True, slots=True)
class Assertion:
    """A relation with resolved ends, as far as agreement goes."""

    claim: str
    type: RelationType
    agent: str  # Entity.id
    target: str  # Entity.id
    status: Status
    quantity: Quantity | None
    what: str | None
    voice: str | None  # Entity.id of who is nearest to the words
    story: str
    published: str  # ISO 8601; "" when unknown


@dataclass(frozen=True, slots=True, order=True)
class Disagreement:
    """An edge from a claim to one that was there before."""

    claim: str
    other: str
    type: str  # CONTRADICTS or CORROBORATES
    reason: str  # "denial", "figure" or "repeated"


def disagreements(assertions: Iterable[Assertion]) -> tuple[Disagreement, ...]:
    """The edges between all claims given, sorted; independent of their order."""
    groups: defaultdict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        groups[assertion.type, assertion.agent, assertion.target].append(assertion)
    found: set[Disagreement] = set()
    for group in groups.values():
        found |= _within(sorted(group, key=_age))
    return tuple(sorted(found))


def _within(group: Sequence[Assertion]) -> set[Disagreement]:
    firsts: dict[tuple[object, ...], Assertion] = {}
    for assertion in group:
        firsts.setdefault(_voice(assertion), assertion)
    found: set[Disagreement] = set()
    for before, after in combinations(sorted(firsts.values(), key=_age), 2):
        denied = (before.status is Status.DENIED, after.status is Status.DENIED)
        if denied[0] != denied[1]:
            # The denial points at what it denies, whichever came first.
            denial, other = (before, after) if denied[0] else (after, before)
            found.add(Disagreement(denial.claim, other.claim, CONTRADICTS, "denial"))
        elif not denied[0] and _figures_differ(before, after):
            found.add(Disagreement(after.claim, before.claim, CONTRADICTS, "figure"))
    return found | _repetitions(group)


def _repetitions(group: Sequence[Assertion]) -> set[Disagreement]:
    """Each claim of another story with the same firmness and figure confirms the first."""
    firsts: dict[tuple[object, ...], Assertion] = {}
    found = set()
    for assertion in group:
        first = firsts.setdefault((assertion.status, _figure(assertion)), assertion)
        if first.story != assertion.story:
            found.add(Disagreement(assertion.claim, first.claim, CORROBORATES, "repeated"))
    return found


def _age(assertion: Assertion) -> tuple[bool, str, str]:
    """The undated come last."""
    return not assertion.published, assertion.published, assertion.claim


def _voice(assertion: Assertion) -> tuple[object, ...]:
    return assertion.voice, assertion.status is Status.DENIED, *_figure(assertion)


def _figure(assertion: Assertion) -> tuple[object, ...]:
    quantity = assertion.quantity
    return (quantity.min, quantity.max) if quantity else (None, None)


def _figures_differ(one: Assertion, other: Assertion) -> bool:
    """« 8 000 soldats » and « 10 000 soldats » differ; « plus de 7 000 » agrees with both."""
    if not one.quantity or not other.quantity or not _same_things(one.what, other.what):
        return False
    return _below(one.quantity, other.quantity) or _below(other.quantity, one.quantity)


def _below(low: Quantity, high: Quantity) -> bool:
    return low.max is not None and high.min is not None and low.max < high.min


def _same_things(one: str | None, other: str | None) -> bool:
    """Whether both count the same: « soldats nord-coréens » and « 10 000 soldats » do."""
    return bool(_nouns(one) & _nouns(other))


def _nouns(what: str | None) -> set[str]:
    words = fold(what or "").replace("-", " ").split()
    return {word.rstrip("sx") for word in words if len(word) > 3 and word.isalpha()}
