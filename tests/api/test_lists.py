"""The lists on each engine: what each filter lets pass, page by page."""

from urllib.parse import quote

import httpx
import pytest

import api.claims
from tests.api.invented import EXTRACTIONS, FIRST, KOENIG, SECOND, THIRD

TEXTS = {article.id: article.text for article in (FIRST, SECOND, THIRD)}
STATEMENTS = {"a déclaré", "Selon", "a affirmé", "a prévenu", "dément", "a dit"}


def get(client: httpx.Client, path: str) -> dict:
    answer = client.get(f"/v1/{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def cues(client: httpx.Client, query: str) -> set[str]:
    return {item["cue"]["text"] for item in get(client, f"statements?{query}")["items"]}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param("", STATEMENTS, id="all"),
        pytest.param(
            "speaker=Éléonore Kœnig", {"a déclaré", "Selon", "a prévenu", "a dit"}, id="name"
        ),
        pytest.param(
            "speaker=mme koenig", {"a déclaré", "Selon", "a prévenu", "a dit"}, id="alias"
        ),
        pytest.param(
            "speaker=KOENIG", {"a déclaré", "Selon", "a prévenu", "a dit"}, id="word-of-name"
        ),
        pytest.param("speaker=entity:odegard", {"a affirmé"}, id="entity-id"),
        pytest.param("speaker=odegard", {"a affirmé"}, id="no-accents"),
        pytest.param("speaker=koen", set(), id="part-of-a-word"),
        pytest.param("speaker=personne", set(), id="nobody"),
        pytest.param("speaker=…", set(), id="no-word"),
        pytest.param("about=sudlande", {"Selon", "a affirmé"}, id="about"),
        pytest.param("about=val d emont", {"a déclaré"}, id="about-with-marks-in-its-name"),
        pytest.param("polarity=denies", {"dément"}, id="polarity"),
        pytest.param("polarity=denies&polarity=asserts", STATEMENTS, id="two-polarities"),
        pytest.param("kind=indirect", {"Selon", "a affirmé", "dément"}, id="kind"),
        pytest.param("cueClass=distancing", set(), id="cue-class"),
        pytest.param("outlet=La Gazette", {"a prévenu", "dément"}, id="outlet"),
        pytest.param("includeCopies=false", STATEMENTS, id="first-tellings"),
        pytest.param(f"article={THIRD.id}", {"a dit"}, id="article"),
        pytest.param("from=2024-10-03", {"a prévenu", "dément"}, id="from"),
        pytest.param("from=2024-10-05&to=2024-10-05", {"a prévenu", "dément"}, id="last-second"),
        pytest.param("to=2024-10-04", {"a déclaré", "Selon", "a affirmé"}, id="to"),
        pytest.param("q=cede", {"a prévenu"}, id="text-without-accents"),
        pytest.param("q=ENVOYE soldat", {"a déclaré"}, id="two-words"),
        pytest.param("q=emont", {"a déclaré"}, id="word-after-an-apostrophe"),
        pytest.param("q=oldats", set(), id="not-the-end-of-a-word"),
        pytest.param("q='; MATCH (n) DETACH DELETE n", set(), id="cypher-is-only-words"),
        pytest.param("speaker=koenig&outlet=La Gazette&q=cederons", {"a prévenu"}, id="together"),
    ],
)
def test_statements(client, query, found):
    assert cues(client, quote(query, safe="&=")) == found


@pytest.mark.parametrize(
    ("path", "found"),
    [
        pytest.param("deployments", ["denied", "actual"], id="newest-first"),
        pytest.param("deployments?agent=norlande", ["denied", "actual"], id="agent"),
        pytest.param("deployments?place=val-d'émont", ["actual"], id="place"),
        pytest.param("deployments?status=denied&status=planned", ["denied"], id="status"),
        pytest.param("deployments?accordingTo=Mme Kœnig", ["actual"], id="according-to"),
        pytest.param("deployments?q=dement", ["denied"], id="text"),
        pytest.param("supports", ["planned"], id="supports"),
        pytest.param("supports?target=SUDLANDE", ["planned"], id="target"),
        pytest.param("supports?agent=sudlande", [], id="the-other-way-round"),
        pytest.param("supports?accordingTo=Kœnig", ["planned"], id="according-to-the-outer-one"),
    ],
)
def test_relations(client, path, found):
    assert [item["status"] for item in get(client, path)["items"]] == found


@pytest.mark.parametrize(
    ("path", "found"),
    [
        pytest.param("articles", [SECOND, FIRST, THIRD], id="newest-first-undated-last"),
        pytest.param("articles?outlet=La Gazette", [SECOND], id="outlet"),
        pytest.param("articles?to=2024-10-02", [FIRST], id="to"),
        pytest.param("articles?q=koenig soldats emont", [FIRST], id="text"),
    ],
)
def test_articles(client, path, found):
    items = get(client, path)["items"]
    assert [item["name"] for item in items] == [article.name for article in found]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        pytest.param("q=koe", ["Éléonore Kœnig"], id="beginning"),
        pytest.param("q=emont val", ["Val-d'Émont"], id="words-in-any-order"),
        pytest.param("type=COUNTRY", ["Norlande", "Sudlande"], id="type"),
        pytest.param("limit=1", ["Éléonore Kœnig"], id="most-articles-first"),
    ],
)
def test_entities(client, path, found):
    assert [item["name"] for item in get(client, f"entities?{path}")["items"]] == found


@pytest.mark.parametrize("limit", [1, 2, 5])
@pytest.mark.parametrize("list_", ["statements", "deployments", "supports", "articles", "entities"])
@pytest.mark.parametrize("portion", [1, 16], ids="portions-of-{}".format)
def test_pages_put_together_are_the_whole(client, list_, limit, portion, monkeypatch):
    monkeypatch.setattr(api.claims, "FIRST_ARTICLES", portion)
    whole = get(client, f"{list_}?limit=200")["items"]
    pages, cursor = [], ""
    while cursor is not None:
        page = get(client, f"{list_}?limit={limit}" + (f"&cursor={cursor}" if cursor else ""))
        assert 0 < len(page["items"]) <= limit
        pages += page["items"]
        cursor = page["nextCursor"]
    assert pages == whole
    assert len({item["id"] for item in whole}) == len(whole)


def test_every_quote_is_in_its_article_word_for_word(client):
    claims = [
        get(client, f"{name}?limit=200")["items"]
        for name in ("statements", "deployments", "supports")
    ]
    spans = [(claim, span) for some in claims for claim in some for span in spans_of(claim)]
    expected = sum(len(e.statements) + len(e.relations) for e in EXTRACTIONS)
    assert sum(map(len, claims)) == expected
    for claim, (start, end, words) in spans:
        assert TEXTS[claim["article"]["id"]][start:end] == words


def spans_of(claim: dict):
    yield claim["start"], claim["end"], claim["quote"]
    parts = [claim.get("cue"), claim.get("trigger"), *claim.get("contents", [])]
    parts += [claim[actor]["span"] for actor in ("speaker", "agent", "target") if actor in claim]
    yield from ((part["start"], part["end"], part["text"]) for part in parts if part)


def test_an_entity_counts_its_claims(client):
    assert get(client, f"entities/{KOENIG.id}") == {
        "id": KOENIG.id,
        "name": "Éléonore Kœnig",
        "type": "PERSON",
        "aliases": ["Mme Kœnig"],
        "wikidataId": "Q1",
        "countryCode": None,
        "articles": 3,
        "statements": 4,
        "about": 0,
        "deployments": 0,
        "supports": 0,
    }
