"""Quotation marks of all kinds, paired."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.french.paragraphs import split_paragraphs
from graph.french.quotes import normalise, pair_quotes

MARKS = "«»“”„\"‹›‘’' \n.,aé"


def quoted(text: str) -> list[str]:
    """The words of each quotation, an outer one before those inside it."""
    return [q.inner.of(text) for q in pair_quotes(text, split_paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        pytest.param("« Oui », dit-il.", ["Oui"], id="guillemets"),
        pytest.param("«Oui», dit-il.", ["Oui"], id="guillemets-tight"),
        pytest.param("“Oui”, dit-il.", ["Oui"], id="curly"),
        pytest.param("„Oui“, dit-il.", ["Oui"], id="german"),
        pytest.param('"Oui", dit-il.', ["Oui"], id="typewriter"),
        pytest.param('" Oui ", dit-il. " Non ".', ["Oui", "Non"], id="typewriter-with-spaces"),
        pytest.param("''Oui'' dit-il.", ["Oui"], id="two-apostrophes"),
        pytest.param("Le ‘oui’ l'emporte.", ["oui"], id="single"),
        pytest.param("L'accord d'hier l'a surpris.", [], id="apostrophes"),
        pytest.param(
            "« Il a dit “non” hier », dit-elle.", ["Il a dit “non” hier", "non"], id="nested"
        ),
        pytest.param("“Oui », dit-il.", ["Oui"], id="mixed"),
        pytest.param("« Des tirs à Koursk«, dit-il.", ["Des tirs à Koursk"], id="opening-closes"),
        pytest.param("« Oui. Il part.", ["Oui."], id="never-closed"),
        pytest.param("Oui », dit-il.", [], id="never-opened"),
        pytest.param("« Un.\n« Deux ».", ["Un.", "Deux"], id="left-open-over-a-paragraph"),
        pytest.param("“Ils doivent.\nAgir. »", ["Ils doivent.\nAgir."], id="closed-in-the-next"),
        pytest.param("d'\"étape\" et d'«avenir»", ["étape", "avenir"], id="after-elision"),
    ],
)
def test_quotations(text: str, quotations: list[str]) -> None:
    assert quoted(text) == quotations


@given(st.text(MARKS) | st.text())
def test_quotations_nest_or_stand_apart(text: str) -> None:
    found = pair_quotes(text, split_paragraphs(text))
    for i, a in enumerate(found):
        assert 0 <= a.outer.start <= a.inner.start < a.inner.end <= a.outer.end <= len(text)
        for b in found[i + 1 :]:
            assert not a.outer.touches(b.outer) or a.inner.contains(b.outer)


@given(st.text(MARKS) | st.text())
def test_normal_text_has_the_same_length(text: str) -> None:
    assert len(normalise(text, pair_quotes(text, split_paragraphs(text)))) == len(text)
