"""No figure falls unnoticed."""

import pytest

from tests.gold.floors import GOLDS, Gold, fallen, measure, raised, read_floors


@pytest.mark.model
@pytest.mark.slow
@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold.name)
def test_no_figure_falls_below_its_floor(gold: Gold) -> None:
    if not gold.file.exists():
        pytest.skip(f"{gold.path} is not here: put the gold folder beside the project")
    entry = read_floors()[gold.name]
    assert entry["sha256"] == gold.sha256(), "other gold than the floors': set them anew"
    assert set(entry["floors"]) == {*gold.figures, *gold.attributes}
    assert fallen(measure(gold), entry["floors"]) == []


def test_a_floor_rises_and_never_sinks() -> None:
    assert raised({"a": 0.51239, "b": 0.2}, {"a": 0.4, "b": 0.3}) == {"a": 0.512, "b": 0.3}


def test_a_fallen_figure_is_named() -> None:
    assert fallen({"a": 0.2999, "b": 0.3}, {"a": 0.3, "b": 0.3, "c": 0.1}) == [
        "a: 0.2999 is below its floor 0.3",
        "c: 0.0000 is below its floor 0.1",
    ]
