"""Names and words as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.search import respell, terms


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        pytest.param("L’Élysée", "l elysee", id="accents-and-apostrophe"),
        pytest.param("Kœnig", "koenig", id="ligature"),
        pytest.param("  Abd-el-Kader ", "abd el kader", id="hyphens"),
        pytest.param("E\u0301lyse\u0301e", "elysee", id="combining-marks"),
        pytest.param("ZELENSKY", "zelensky", id="case"),
        pytest.param("…", "", id="no-word"),
    ],
)
def test_respell(text, bare):
    assert respell(text) == bare


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert respell(respell(text)) == respell(text)


def test_terms_are_beginnings_of_words():
    assert terms("Troupes  d'élite") == [" troupes", " d", " elite"]
    assert terms(None) is None
