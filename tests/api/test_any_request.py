"""Whatever is asked, the answer is what was asked for, or a problem that the client can mend."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.problems import MEDIA_TYPE

LISTS = ["statements", "deployments", "supports", "articles", "entities", "questions"]
PARAMETERS = [
    "speaker", "about", "agent", "target", "place", "accordingTo", "status", "polarity", "kind",
    "cueClass", "type", "outlet", "article", "from", "to", "q", "limit", "cursor", "includeCopies",
]  # fmt: skip
VALUES = st.text(max_size=30) | st.integers().map(str) | st.dates().map(str)
QUERIES = st.dictionaries(st.sampled_from(PARAMETERS), VALUES, max_size=3)
QUICK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def mendable(answer):
    assert answer.status_code in {200, 404, 422}, answer.text
    if answer.status_code != 200:
        assert answer.headers["content-type"] == MEDIA_TYPE
        assert answer.json()["status"] == answer.status_code


@QUICK
@given(name=st.sampled_from(LISTS), query=QUERIES)
def test_any_query(client, name, query):
    mendable(client.get(f"/v1/{name}", params=query))


@QUICK
@given(
    name=st.sampled_from(["claims", "articles", "entities", "questions"]), key=st.text(min_size=1)
)
def test_any_id(client, name, key):
    path = "".join(f"%{byte:02x}" for byte in key.encode())
    mendable(client.get(f"/v1/{name}/{path}"))


@pytest.mark.parametrize("words", ["a" * 200, "l' " * 66, "% _ \\ ' \" ` $ {}", "\x00", "👩‍🚀"])
def test_strange_words(client, words):
    answer = client.get("/v1/statements", params={"q": words, "speaker": words})
    assert answer.status_code == 200, answer.text
