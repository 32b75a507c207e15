"""Which claims contradict or confirm which."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Quantity, RelationType, Span, Status
from graph.resolve.disagreement import Assertion, disagreements

FIRST = Assertion(
    claim="claim:1",
    type=RelationType.DEPLOYS,
    agent="entity:a",
    target="entity:b",
    status=Status.ACTUAL,
    quantity=Quantity(Span(0, 5), 8000, 8000),
    what="soldats d'élite",
    voice="entity:v",
    story="story:1",
    published="2024-05-01T00:00:00+00:00",
)
LATER = replace(FIRST, claim="claim:2", published="2024-05-02T00:00:00+00:00", story="story:2")


def figure(least: float | None, most: float | None) -> Quantity:
    return Quantity(Span(0, 1), least, most)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(
            replace(LATER, status=Status.DENIED, quantity=None),
            [("claim:2", "claim:1", "CONTRADICTS", "denial")],
            id="a denial points at what it denies",
        ),
        pytest.param(
            replace(LATER, quantity=figure(10000, 10000), what="des soldats"),
            [("claim:2", "claim:1", "CONTRADICTS", "figure")],
            id="another figure",
        ),
        pytest.param(
            replace(LATER, quantity=figure(7000, None)), [], id="more than seven thousand agrees"
        ),
        pytest.param(replace(LATER, quantity=figure(3, 3), what="navires"), [], id="other things"),
        pytest.param(LATER, [("claim:2", "claim:1", "CORROBORATES", "repeated")], id="confirmed"),
        pytest.param(replace(LATER, story="story:1"), [], id="a copy confirms nothing"),
        pytest.param(replace(LATER, target="entity:c"), [], id="elsewhere"),
        pytest.param(replace(LATER, type=RelationType.SUPPORTS), [], id="something else"),
    ],
)
def test_two_claims(other: Assertion, expected: list[tuple[str, ...]]) -> None:
    found = disagreements([FIRST, other])
    assert [(edge.claim, edge.other, edge.type, edge.reason) for edge in found] == expected
    assert disagreements([other, FIRST]) == found


def test_a_denial_that_came_first_still_points_at_the_claim() -> None:
    denial = replace(FIRST, claim="claim:0", status=Status.DENIED, published="2024-04-01")
    [edge] = disagreements([FIRST, denial])
    assert (edge.claim, edge.other) == ("claim:0", "claim:1")


def test_a_much_told_claim_gives_few_edges() -> None:
    """A thousand voices would give half a million pairs."""
    told = [replace(FIRST, claim=f"claim:{n}", story=f"story:{n}") for n in range(1000)]
    denied = [
        replace(one, claim=f"no:{n}", status=Status.DENIED, story=f"other:{n}")
        for n, one in enumerate(told[:200])
    ]
    assert len(disagreements(told + denied)) < 1500


@given(
    st.lists(
        st.builds(
            replace,
            st.just(FIRST),
            claim=st.uuids().map(str),
            status=st.sampled_from(Status),
            quantity=st.none()
            | st.builds(figure, st.integers(1, 3), st.none() | st.integers(3, 5)),
            voice=st.sampled_from(["v", "w", None]),
            story=st.sampled_from(["s", "t"]),
            published=st.sampled_from(["", "2024-01-01", "2024-02-01"]),
        ),
        max_size=12,
    ),
    st.randoms(),
)
def test_the_order_does_not_count(found: list[Assertion], chance: random.Random) -> None:
    shuffled = found.copy()
    chance.shuffle(shuffled)
    assert disagreements(shuffled) == disagreements(found)
