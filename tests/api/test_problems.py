"""Errors are RFC 9457 problems: they say what to do, and tell nothing of the inside."""

import httpx
import pytest

from api.problems import MEDIA_TYPE, Problem
from graph.errors import StoreError, StoreUnreachable


def problem(answer: httpx.Response, status: int) -> Problem:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert answer.headers["content-security-policy"]
    told = Problem.model_validate_json(answer.content)
    assert told.status == status
    assert told.instance == answer.request.url.path
    return told


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        pytest.param("speakr=Zelensky", "speakr", id="unknown"),
        pytest.param("limit=0", "limit", id="limit-too-small"),
        pytest.param("limit=201", "limit", id="limit-too-large"),
        pytest.param("limit=many", "limit", id="limit-no-number"),
        pytest.param("from=yesterday", "from", id="no-date"),
        pytest.param("to=9999-12-31", "to", id="the-last-day-of-all"),
        pytest.param("polarity=shouts", "polarity.0", id="no-polarity"),
        pytest.param("speaker=", "speaker", id="empty-name"),
        pytest.param("q=" + "a" * 201, "q", id="too-long"),
        pytest.param("cursor=nonsense", "cursor", id="no-cursor"),
        pytest.param("cursor=%00%ff", "cursor", id="cursor-of-strange-bytes"),
        pytest.param("status=planned", "status", id="of-another-list"),
    ],
)
def test_a_parameter_that_cannot_be_used_is_named(serve, query, parameter):
    told = problem(serve().get(f"/v1/statements?{query}"), 422)
    assert [error.parameter for error in told.errors] == [parameter]


@pytest.mark.parametrize(
    "path",
    ["/v1/claims/none", "/v1/articles/none", "/v1/entities/none", "/v1/questions/none", "/none"],
)
def test_what_is_not_there_is_404(serve, path):
    problem(serve().get(path), 404)


@pytest.mark.parametrize("path", ["/v1/claims/a?x=1", "/v1/articles/a?x=1", "/v1/entities/a?x=1"])
def test_routes_without_parameters_take_none(serve, path):
    assert problem(serve().get(path), 422).errors[0].parameter == "x"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_nothing_can_be_written(serve, method):
    problem(serve().request(method, "/v1/statements"), 405)


def test_a_store_that_does_not_open_is_503_and_says_no_address(serve):
    client = serve(StoreUnreachable("bolt://inside.example:7687: nothing answers"))
    for path in ("/v1/statements", "/v1/claims/a", "/readyz"):
        answer = client.get(path)
        problem(answer, 503)
        assert int(answer.headers["retry-after"]) > 0
        assert "inside.example" not in answer.text
    assert client.get("/healthz").json() == {"status": "ok"}


def test_a_store_that_comes_back_is_opened_anew(serve, rows):
    store = rows({"ready": StoreUnreachable("gone")})
    client = serve(store)
    problem(client.get("/readyz"), 503)
    store.answers = {"ready": [{"ready": 1}]}
    assert client.get("/readyz").json() == {"status": "ready"}


@pytest.mark.parametrize(
    ("error", "status"), [(StoreError("secret"), 503), (RuntimeError("secret"), 500)]
)
def test_a_failure_tells_nothing_of_the_inside(serve, rows, error, status):
    answer = serve(rows({"entities": error})).get("/v1/entities")
    problem(answer, status)
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
