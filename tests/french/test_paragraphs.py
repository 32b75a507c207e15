"""Where paragraphs begin and end."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.french.paragraphs import split_paragraphs


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param("Un.\nDeux.", ["Un.", "Deux."], id="line"),
        pytest.param("Un.\n\n  Deux. \n", ["Un.", "Deux."], id="blank-line"),
        pytest.param("Un.\r\nDeux.", ["Un.", "Deux."], id="carriage-return"),
        pytest.param("Ils doivent\nagir.", ["Ils doivent\nagir."], id="sentence-runs-on"),
        pytest.param("Titre\nLe maire parle.", ["Titre", "Le maire parle."], id="heading"),
        pytest.param("Il part.\net revient.", ["Il part.", "et revient."], id="full-stop-ends"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t\n ", [], id="blank"),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert [span.of(text) for span in split_paragraphs(text)] == paragraphs


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    line = "La Commission européenne a présenté mardi un plan de relance de la filière. "
    wrapped = "\n".join([line.strip()] * 6)
    assert len(split_paragraphs(wrapped)) == 1


@given(st.text())
def test_paragraphs_lie_apart_in_order_and_hold_all_words(text: str) -> None:
    spans = split_paragraphs(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    inside = "".join(span.of(text) for span in spans)
    assert "".join(inside.split()) == "".join(text.split())
