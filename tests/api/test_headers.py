"""What every answer tells a browser."""

import pytest

from api.options import Options
from api.security import HEADERS


@pytest.mark.parametrize("path", ["/", "/web/page.js", "/healthz", "/v1/openapi.json", "/none"])
def test_every_answer_has_the_security_headers(serve, path):
    answer = serve().get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_no_other_origin_may_read_by_default(serve):
    answer = serve().get("/healthz", headers={"Origin": "https://elsewhere.example"})
    assert "access-control-allow-origin" not in answer.headers


def test_an_origin_of_the_settings_may_read(serve, monkeypatch):
    monkeypatch.setenv("OUIDIRE_CORS_ORIGINS", "https://one.example, https://two.example")
    client = serve(options=Options())
    for origin, allowed in [
        ("https://two.example", "https://two.example"),
        ("https://three.example", None),
    ]:
        answer = client.get("/healthz", headers={"Origin": origin})
        assert answer.headers.get("access-control-allow-origin") == allowed


def test_the_page_loads_nothing_from_elsewhere(serve):
    client = serve()
    for path in ("/", "/web/page.css", "/web/page.js"):
        text = client.get(path).text
        assert "http://" not in text
        assert "https://" not in text
        assert 'style="' not in text  # the policy forbids it
