"""A question has one answer: the file as it is pasted, `ouidire ask` and the REST route."""

import json
import os

import httpx
import neo4j
import pytest

from api.app import create_app
from graph.settings import Settings
from graph.store import CypherFile, open_store, questions
from graph.store.plain import plain
from tests.api.serving import served
from tests.cli.running import Command
from tests.store.invented import RUN, corpus, everything
from tests.store.test_contract_questions import ASKED

Rows = list[list[object]]


@pytest.fixture
def loaded(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A graph of the invented articles, which the environment names."""
    for name in [name for name in os.environ if name.startswith("OUIDIRE_")]:
        monkeypatch.delenv(name)
    password = settings.neo4j_password.get_secret_value()
    told = settings.model_dump(mode="json", exclude_none=True) | {"neo4j_password": password}
    for name, value in told.items():
        monkeypatch.setenv(f"OUIDIRE_{name.upper()}", str(value))
    with open_store(settings) as store:
        store.load(*corpus(everything()), RUN)
    return settings


def test_the_file_the_command_and_the_route_answer_alike(
    loaded: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ouidire = Command(monkeypatch, capsys)
    with (
        open_store(loaded, read_only=True) as store,
        store._bolt.session() as session,
        served(create_app(loaded)) as address,
        httpx.Client(base_url=address, trust_env=False) as client,
    ):
        for question in questions():
            given = ASKED.get(question.name, {})
            rows = pasted(session, question, given)
            assert rows, question.name
            asked = ouidire(
                "ask", question.name, "--json", *(f"--param={k}={v}" for k, v in given.items())
            )
            assert asked.json() == {"columns": list(question.columns), "rows": rows}
            answer = client.get(f"/v1/questions/{question.name}", params=given).json()
            assert (answer["columns"], answer["rows"]) == (list(question.columns), rows)


def pasted(session: neo4j.Session, question: CypherFile, given: dict[str, str]) -> Rows:
    """The rows of the whole file with its comments, its parameters set beforehand."""
    text = question.text.rstrip().removesuffix(";")
    parameters = dict.fromkeys((p.name for p in question.parameters), None) | given
    result = session.run(text, parameters)  # type: ignore[arg-type]
    assert tuple(result.keys()) == question.columns
    rows: Rows = json.loads(json.dumps([[plain(value) for value in record] for record in result]))
    return rows
