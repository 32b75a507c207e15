"""Asking, on every engine: the questions of cypher/ask/, the proof, and that readers only read."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import neo4j
import pytest

from graph.errors import QuestionError, StoreError
from graph.settings import Settings
from graph.store import Store, open_store, questions
from graph.store.cypher import CypherFile, cypher_files
from tests.store.graphs import edges, exported, nodes
from tests.store.invented import RUN, arrival, corpus, denial, everything

# What to ask of the invented articles; a question without parameters needs none.
ASKED = {
    "what-did-they-say": {"speaker": "Kerval", "about": "Ligue"},
    "who-speaks-about": {"about": "Grande Valdorie"},
    "who-deploys-there": {"place": "Port-Brume"},
    "who-supports-whom": {"actor": "Valdorie"},
    "independent-sources": {"actor": "Valdorie", "place": "Port-Brume"},
    "reported-by-chain": {"actor": "Ligue des Îles"},
    "who-had-it-first": {"actor": "Ligue", "target": "Valdorie"},
    "known-on-that-day": {"day": "2024-10-29T00:00:00Z"},
    "how-are-they-connected": {"from": "Élie Sorel", "to": "Valdorie"},
    "picture-who-says-what": {"speaker": "Sorel"},
    "picture-proof-of-a-relation": {"actor": "Valdorie"},
}


@pytest.fixture
def loaded(settings: Settings) -> Settings:
    with open_store(settings) as store:
        store.load(*corpus(everything()), RUN)
    return settings


@pytest.fixture
def reader(loaded: Settings) -> Iterator[Store]:
    with open_store(loaded, read_only=True) as store:
        yield store


def _asked(store: Store, name: str) -> list[dict[str, object]]:
    answer = store.ask(name, ASKED.get(name, {}))
    return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]


def test_every_question_answers(reader: Store) -> None:
    assert len(questions()) >= 12
    empty = [file.name for file in questions() if not _asked(reader, file.name)]
    assert empty == []


def test_every_statement_is_planned_by_the_engine(loaded: Settings) -> None:
    with open_store(loaded) as store:
        for folder in ("load", "ask", "read"):
            for file in cypher_files(folder):
                for statement in file.statements:
                    _explain(store, file, statement)


def _explain(store: Store, file: CypherFile, statement: str) -> None:
    with store._bolt.session() as session:
        session.run(f"EXPLAIN {statement}", file.examples()).consume()  # type: ignore[arg-type]


def test_what_did_they_say_gives_the_words(reader: Store) -> None:
    draft = arrival()
    [row] = _asked(reader, "what-did-they-say")
    assert row["quote"] == "Élie Sorel m'a dit que la Ligue aide l’Orlande"
    assert draft.article.text[row["start"] : row["end"]] == row["quote"]
    assert row["outlet"] == "Le Phare"
    assert row["publishedAt"] == "2024-10-28T09:30:00+00:00"
    assert row["articleId"] == draft.article.id


def test_firmness_and_figures_stand_side_by_side(reader: Store) -> None:
    rows = _asked(reader, "who-deploys-there")
    found = [(row["status"], row["quantityMin"], row["accordingTo"]) for row in rows]
    assert found == [
        ("actual", 8000, "Anaïs Kerval"),
        ("reported", 10000, "Élie Sorel"),
        ("denied", None, "Valdorie"),
    ]
    [row] = _asked(reader, "figures-that-disagree")
    assert (row["low"], row["high"]) == (8000, 10000)
    assert row["figures"] == [
        "8000 marins (actual) Anaïs Kerval",
        "10000 marins (reported) Élie Sorel",
    ]


def test_a_denial_points_at_what_it_denies(reader: Store) -> None:
    rows = _asked(reader, "who-denies-what")
    assert {row["denier"] for row in rows} == {"Valdorie"}
    assert {row["claimant"] for row in rows} == {"Anaïs Kerval", "Élie Sorel"}


def test_copies_count_once(reader: Store) -> None:
    rows = _asked(reader, "who-had-it-first")
    assert [(row["outlet"], row["copies"]) for row in rows] == [("Le Phare", 2)]
    names = [name for name, _ in _stories(reader)]
    assert len(names) == 4


def _stories(store: Store) -> list[tuple[str, int]]:
    rows = exported(store)
    members = [edge["end"] for edge in edges(rows, "IN_STORY")]
    return [(story, members.count(story)) for story in nodes(rows, "Story")]


def test_the_chain_goes_from_the_words_outwards(reader: Store) -> None:
    chains = [row["chain"] for row in _asked(reader, "reported-by-chain")]
    assert ["Élie Sorel [speaker]", "Anaïs Kerval [speaker]"] in chains


def test_an_article_without_outlet_or_date_is_answered_too(reader: Store) -> None:
    rows = _asked(reader, "who-supports-whom")
    [row] = [row for row in rows if row["supporter"] == "alliés"]
    assert row["outlet"] is row["publishedAt"] is row["accordingTo"] is None


def test_a_picture_holds_nodes_and_relationships(reader: Store) -> None:
    row = _asked(reader, "picture-deployments-and-support")[0]
    assert row["actor"]["labels"] == ["Actor", "Country", "Entity", "Location"]
    assert row["relation"]["type"] == "DEPLOYS"
    assert row["relation"]["start"] == row["actor"]["properties"]["id"]
    assert row["relation"]["end"] == row["target"]["properties"]["id"]


def test_every_quote_stands_in_its_article(reader: Store) -> None:
    rows = exported(reader)
    texts = {key: article["text"] for key, article in nodes(rows, "Article").items()}
    proofs = edges(rows, "EXTRACTED_FROM")
    assert len(proofs) == 18
    for proof in proofs:
        text, found = texts[proof["end"]], proof["properties"]
        assert text[found["start"] : found["end"]] == found["quote"]
        for part in zip(found.get("contentStarts", []), found.get("contentEnds", []), strict=True):
            assert text[slice(*part)] in found["quote"]
    for kind in ("STATES", "DEPLOYS", "SUPPORTS"):
        for edge in edges(rows, kind):
            found = edge["properties"]
            assert texts[found["articleId"]][found["start"] : found["end"]] == found["quote"]


def test_every_drawn_edge_has_a_claim_with_its_proof(reader: Store) -> None:
    rows = exported(reader)
    proven = {edge["start"] for edge in edges(rows, "EXTRACTED_FROM")}
    claims = nodes(rows, "Claim")
    drawn = [edge for kind in ("STATES", "DEPLOYS", "SUPPORTS") for edge in edges(rows, kind)]
    assert len(drawn) == 12
    assert {edge["properties"]["claimId"] for edge in drawn} <= proven & claims.keys()
    assert all(claims[edge["properties"]["claimId"]]["type"] == edge["type"] for edge in drawn)


@pytest.mark.parametrize("name", ["entity_search", "claim_search"])
def test_full_text_finds_words_without_their_accents(loaded: Settings, name: str) -> None:
    words = "elie" if name == "entity_search" else "declenchement OR depeche"
    with open_store(loaded, read_only=True) as store, store._bolt.session() as session:
        found = session.run(
            "CALL db.index.fulltext.queryNodes($name, $words) YIELD node RETURN node.id AS id",
            name=name,
            words=words,
        ).value("id")
    assert len(found) >= 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE (:Entity {id: 'entity:intruder'})",
        "MATCH (e:Entity) SET e.name = 'intruder'",
        "MATCH (e:Entity) DETACH DELETE e",
        "CREATE (:Intruder)",
        "CREATE INDEX intruder IF NOT EXISTS FOR (n:Entity) ON (n.intruder)",
    ],
)
def test_a_reader_cannot_write(loaded: Settings, statement: str) -> None:
    with open_store(loaded, read_only=True) as store:
        before = exported(store)
        with (
            store._bolt.session() as session,
            pytest.raises(neo4j.exceptions.Neo4jError),
        ):
            session.run(statement).consume()
        with pytest.raises(StoreError):
            store._bolt.read(statement, {}, lambda result: result.consume())
        assert exported(store) == before


def test_readers_go_on_while_a_writer_writes(settings: Settings) -> None:
    with open_store(settings) as store:
        store.load(*corpus([arrival()]), RUN)
        done, seen = threading.Event(), []

        def read() -> None:
            with open_store(settings, read_only=True) as reader:
                while not done.is_set():
                    rows = reader.ask("who-deploys-there", {"place": "Port-Brume"}).rows
                    seen.append(len(rows))

        with ThreadPoolExecutor(4) as readers:
            reading = [readers.submit(read) for _ in range(4)]
            try:
                for _ in range(3):
                    store.load(*corpus([arrival(), denial()]), RUN)
                    store.load(*corpus(everything()), RUN)
            finally:
                done.set()
            for reader in reading:
                reader.result()
    # An article is there whole or not at all.
    assert set(seen) <= {1, 3}
    assert seen


def test_writers_of_one_key_lose_and_double_nothing(settings: Settings) -> None:
    with open_store(settings) as store:
        bolt = store._bolt

        def add(number: int) -> None:
            bolt.write(
                lambda transaction: transaction.run(
                    "MERGE (s:Story {id: $id}) ON CREATE SET s.n = 1 ON MATCH SET s.n = s.n + 1",
                    id=f"story:{number % 5}",
                ).consume()
            )

        with ThreadPoolExecutor(4) as writers:
            list(writers.map(add, range(60)))
        stories = nodes(exported(store), "Story")
    assert {key: story["n"] for key, story in stories.items()} == dict.fromkeys(stories, 12)
    assert len(stories) == 5


def test_the_schema_is_applied_once(settings: Settings) -> None:
    from graph.store import schema

    with open_store(settings) as store:
        assert schema.migrate(store._bolt) == ()
        assert schema.complete(store._bolt)
        assert store.health().ready
        recorded = schema.recorded(store._bolt)
    assert list(recorded) == [file.name for file in cypher_files("schema")]


def test_an_edited_step_of_the_schema_is_refused(settings: Settings) -> None:
    with open_store(settings) as store:
        store._bolt.write(
            lambda transaction: transaction.run(
                "MATCH (s:SchemaStep {id: '002-indexes'}) SET s.digest = 'other'"
            ).consume()
        )
    with pytest.raises(StoreError, match="002-indexes"), open_store(settings):
        pass


@pytest.mark.parametrize(
    ("name", "parameters", "told"),
    [
        ("who-knows", {}, "no such question"),
        ("who-deploys-there", {}, r"\$place is missing"),
        ("who-deploys-there", {"place": 7}, "Give a string"),
        ("who-deploys-there", {"place": "x", "town": "y"}, "no parameter town"),
        ("known-on-that-day", {"day": "yesterday"}, "Give a datetime"),
    ],
)
def test_a_wrong_question_is_told(
    reader: Store, name: str, parameters: dict[str, object], told: str
) -> None:
    with pytest.raises(QuestionError, match=told):
        reader.ask(name, parameters)


def test_health_names_the_engine(reader: Store, loaded: Settings) -> None:
    health = reader.health()
    assert health.engine == ("neo4j" if loaded.neo4j_uri else "embedded")
    assert health.version.startswith("Neo4j " if loaded.neo4j_uri else "ArcadeDB ")
    assert health.ready
