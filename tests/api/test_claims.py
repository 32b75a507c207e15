"""One claim, one article, one question, on each engine."""

import neo4j
import pytest

from api.access import Access
from api.search import RESPELLED_TEXT
from graph.store import open_store, questions
from tests.api.invented import FIRST, KOENIG

ARTICLE = {
    "id": FIRST.id,
    "name": FIRST.name,
    "title": FIRST.title,
    "outlet": FIRST.outlet,
    "url": FIRST.url,
    "publishedAt": "2024-10-02T06:30:00Z",
}
EVERY_ARTICLE = {"limit": 10, "respelled": RESPELLED_TEXT}
SPEAKER = {"id": KOENIG.id, "name": KOENIG.name, "type": "PERSON"}


def test_a_statement_says_all_that_proves_it(client):
    found = client.get("/v1/statements", params={"q": "envoye"}).json()["items"][0]
    assert client.get(f"/v1/claims/{found['id']}").json() == found
    assert found | {"id": "", "about": []} == {
        "type": "statement",
        "id": "",
        "quote": "La Norlande a envoyé 800 soldats au Val-d'Émont",
        "start": 6,
        "end": 53,
        "article": ARTICLE,
        "rule": "invented.statement",
        "accordingTo": [{"entity": SPEAKER, "rank": 0, "role": "speaker"}],
        "isCopy": False,
        "retractedAt": None,
        "speaker": {"entity": SPEAKER, "span": {"start": 73, "end": 87, "text": "Éléonore Kœnig"}},
        "cue": {"start": 57, "end": 66, "text": "a déclaré"},
        "cueLemma": "déclaré",
        "cueClass": "neutral",
        "kind": "direct",
        "polarity": "asserts",
        "contents": [
            {"start": 6, "end": 53, "text": "La Norlande a envoyé 800 soldats au Val-d'Émont"}
        ],
        "nestedIn": None,
        "about": [],
        "saidAt": {"text": "mardi", "start": "2024-10-01", "end": "2024-10-01"},
    }
    assert [entity["name"] for entity in found["about"]] == ["Norlande", "Val-d'Émont"]


def test_a_deployment_says_who_what_where_and_how_firmly(client):
    found = client.get("/v1/deployments", params={"status": "actual"}).json()["items"][0]
    assert found["agent"]["entity"]["name"] == "Norlande"
    assert found["target"]["span"]["text"] == "Val-d'Émont"
    assert found["trigger"]["text"] == "envoyé"
    assert found["what"] == "soldats"
    assert found["quantity"] == {"text": "800", "min": 800, "max": 800, "approximate": False}
    assert [source["entity"]["name"] for source in found["accordingTo"]] == ["Éléonore Kœnig"]


def test_the_reported_by_chain_is_nearest_first(client):
    found = client.get("/v1/supports").json()["items"][0]
    names = [source["entity"]["name"] for source in found["accordingTo"]]
    assert names == ["Øyvind Ødegård", "Éléonore Kœnig"]


def test_a_nested_statement_leads_to_the_one_around_it(client):
    nested = client.get("/v1/statements", params={"speaker": "odegard"}).json()["items"][0]
    outer = client.get(f"/v1/claims/{nested['nestedIn']}").json()
    assert outer["cue"]["text"] == "Selon"
    assert outer["speaker"]["span"]["text"] == "elle"
    assert outer["speaker"]["entity"] == SPEAKER


def test_an_article_holds_its_text_and_its_claims_in_order(client):
    article = client.get(f"/v1/articles/{FIRST.id}").json()
    assert article["text"] == FIRST.text
    assert {key: article[key] for key in ARTICLE} == ARTICLE
    starts = [claim["start"] for claim in article["claims"]]
    assert len(starts) == 5
    assert starts == sorted(starts)


def test_questions_are_listed_with_their_headers(client):
    listed = client.get("/v1/questions").json()["items"]
    assert [question["name"] for question in listed] == [file.name for file in questions()]
    assert all(question["purpose"] and question["columns"] for question in listed)


@pytest.mark.parametrize("name", [file.name for file in questions()])
def test_a_question_gives_the_rows_of_its_cypher(client, graph, name):
    file = next(file for file in questions() if file.name == name)
    given = {key: value for key, value in file.examples().items() if value is not None}
    answer = client.get(f"/v1/questions/{name}", params=given)
    assert answer.status_code == 200, answer.text
    with open_store(graph, read_only=True) as store:
        expected = store.ask(name, given)
    assert answer.json()["columns"] == list(expected.columns) == list(file.columns)
    assert answer.json()["rows"] == [list(row) for row in expected.rows]


def test_a_question_refuses_what_it_does_not_know(client):
    name = questions()[0].name
    answer = client.get(f"/v1/questions/{name}", params={"nonsense": "1"})
    assert answer.status_code == 422
    assert "nonsense" in answer.json()["detail"]


def test_health_over_a_graph(client):
    assert client.get("/readyz").json() == {"status": "ready"}


WRITES = [
    pytest.param("CREATE (:Intruder)", id="create"),
    pytest.param("MATCH (a:Article) SET a.text = ''", id="change"),
    pytest.param("MATCH (n) DETACH DELETE n", id="delete"),
    pytest.param("CREATE INDEX intruder IF NOT EXISTS FOR (n:Entity) ON (n.intruder)", id="schema"),
]


@pytest.mark.parametrize("statement", WRITES)
def test_the_driver_that_the_api_holds_is_refused_every_write(graph, statement):
    access = Access(lambda: open_store(graph, read_only=True))
    store = access.store()
    before = store.read("articles", EVERY_ARTICLE)
    with (
        pytest.raises(neo4j.exceptions.Neo4jError, match=r"(?i)forbidden|not allowed|denied"),
        store._bolt.session() as session,
    ):
        session.run(statement).consume()
    assert store.read("articles", EVERY_ARTICLE) == before
    access.close()


@pytest.mark.engine
@pytest.mark.parametrize("graph", ["embedded"], indirect=True)
def test_the_user_of_the_embedded_engine_cannot_write_in_any_mode(graph):
    with open_store(graph, read_only=True) as store:
        bolt = store._bolt
        with (
            pytest.raises(neo4j.exceptions.Neo4jError, match=r"(?i)forbidden"),
            bolt.driver.session(default_access_mode=neo4j.WRITE_ACCESS) as session,
        ):
            session.run("CREATE (:Intruder)").consume()
