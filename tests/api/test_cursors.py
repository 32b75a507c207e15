"""A cursor is opaque, goes round unchanged, and fits the list it was made for."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api import cursors
from api.problems import ApiError

SHAPE = (int, str)
INTEGERS = st.integers(-(2**63) + 1, 2**63 - 1)
FILTERS = st.dictionaries(st.text(), st.text() | st.lists(st.text()), max_size=3)


@given(INTEGERS, st.text(), FILTERS)
def test_a_cursor_goes_round(number, text, filters):
    cursor = cursors.encode([number, text], filters)
    assert cursor.isascii()
    assert "/" not in cursor
    assert cursors.decode(cursor, filters, SHAPE) == [number, text]


@given(st.text())
def test_any_other_text_is_refused(text):
    with pytest.raises(ApiError):
        cursors.decode(text, {}, SHAPE)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2),
)


@given(JSON)
def test_any_other_json_is_refused(body):
    forged = base64.urlsafe_b64encode(json.dumps(body).encode()).decode()
    with pytest.raises(ApiError):
        cursors.decode(forged, {}, SHAPE)


@pytest.mark.parametrize(
    "position", [["a", "b"], [1, 2], [1], [1, "b", 3], [True, "b"], [2**63, "b"]]
)
def test_the_cursor_of_another_list_is_refused(position):
    cursor = cursors.encode(position, {})
    with pytest.raises(ApiError):
        cursors.decode(cursor, {}, SHAPE)


def test_other_filters_refuse_a_cursor():
    cursor = cursors.encode([1, "b"], {"speaker": "Zelensky"})
    with pytest.raises(ApiError) as refused:
        cursors.decode(cursor, {"speaker": "Poutine"}, SHAPE)
    assert "other filters" in refused.value.errors["cursor"]
