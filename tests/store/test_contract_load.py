"""Loading, on every engine: twice is once, a part is caught up, what is gone is retracted."""

import random
from dataclasses import replace

import pytest

from graph.errors import LoadError, StoreError
from graph.model import EntityType, Extraction, Resolution
from graph.run import ExtractionRun
from graph.settings import Settings
from graph.store import Store, open_store
from graph.store import loader as loading
from tests.store.conftest import Engine
from tests.store.graphs import edges, exported, kinds, nodes, nothing_written
from tests.store.invented import ENTITIES, RUN, arrival, bare, corpus, denial, everything


def test_a_second_load_writes_nothing(store: Store) -> None:
    written = store.load(*corpus(everything()), RUN)
    assert written["articles"] == 6
    assert written["statements"] == 9
    assert written["deployments"] == 4
    assert written["supports"] == 5
    assert written["entities"] == len(ENTITIES)
    before = exported(store)
    assert nothing_written(store.load(*corpus(everything()), RUN))
    assert exported(store) == before


def test_the_order_of_the_articles_does_not_count(engine: Engine, settings: Settings) -> None:
    graphs = []
    for seed in range(3):
        engine.erase()
        drafts = everything()
        random.Random(seed).shuffle(drafts)
        extractions, resolution = corpus(drafts)
        entities = list(resolution.entities)
        random.Random(seed).shuffle(entities)
        with open_store(settings) as store:
            store.load(extractions, Resolution(tuple(entities), resolution.links), RUN)
            graphs.append(exported(store))
    assert graphs[0] == graphs[1] == graphs[2]


def test_a_part_then_the_whole_is_the_whole(engine: Engine, store: Store) -> None:
    store.load(*corpus(everything()), RUN)
    whole = exported(store)
    engine.erase()
    store.load(*corpus(everything()[:2]), RUN)
    assert exported(store) != whole
    store.load(*corpus(everything()), RUN)
    assert exported(store) == whole


def test_small_batches_give_the_same_graph(
    engine: Engine, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.load(*corpus(everything()), RUN)
    whole = exported(store)
    engine.erase()
    monkeypatch.setattr(loading, "BATCH", 1)
    store.load(*corpus(everything()), RUN)
    assert exported(store) == whole


def test_a_merge_of_entities_leaves_no_residue(engine: Engine, store: Store) -> None:
    """What one folder took for two entities, two folders together show to be one."""
    merged = corpus([arrival(), denial()])
    store.load(*merged, RUN)
    whole = exported(store)
    engine.erase()
    extractions, resolution = corpus([arrival()])
    alone = replace(ENTITIES["Élie Sorel"], id="entity:another-sorel", name="Sorel")
    key = ENTITIES["Élie Sorel"].id
    links = {
        article: tuple(
            replace(link, entity=alone.id) if link.entity == key else link for link in own
        )
        for article, own in resolution.links.items()
    }
    entities = (*(entity for entity in resolution.entities if entity.id != key), alone)
    store.load(extractions, Resolution(entities, links), RUN)
    assert alone.id in nodes(exported(store), "Entity")
    written = store.load(*merged, RUN)
    assert written["swept"] >= 1
    assert exported(store) == whole


def _without_last_relation(extraction: Extraction) -> Extraction:
    return replace(extraction, relations=extraction.relations[:-1])


def test_a_claim_that_is_no_longer_read_is_retracted_and_nothing_else(store: Store) -> None:
    extractions, resolution = corpus([arrival(), denial(), bare()])
    store.load(extractions, resolution, RUN)
    before = exported(store)
    lost = extractions[0].relations[-1].id
    written = store.load(
        [_without_last_relation(extractions[0]), *extractions[1:]], resolution, RUN
    )
    after = exported(store)
    assert written["claimsRetracted"] == 1
    claims = nodes(after, "Claim")
    assert [key for key, claim in claims.items() if claim["retracted"]] == [lost]
    assert not [edge for edge in edges(after, "SUPPORTS") if edge["properties"]["claimId"] == lost]
    assert [edge for edge in edges(after, "EXTRACTED_FROM") if edge["start"] == lost]
    gone = [row for row in before if row not in after]
    touched = {"Claim+Support", "SUPPORTS", "Article", "Extraction", "ASSERTS"}
    assert set(kinds(gone)) <= touched
    assert kinds(gone)["Claim+Support"] == 1
    assert nothing_written(
        store.load([_without_last_relation(extractions[0]), *extractions[1:]], resolution, RUN)
    )


def test_a_claim_that_is_read_again_comes_back(store: Store) -> None:
    extractions, resolution = corpus([arrival(), denial()])
    store.load(extractions, resolution, RUN)
    before = exported(store)
    fewer = [_without_last_relation(extraction) for extraction in extractions]
    assert store.load(fewer, resolution, RUN)["claimsRetracted"] == 2
    assert store.load(extractions, resolution, RUN)["claimsRetracted"] == 0
    assert exported(store) == before


def test_an_edited_article_retracts_its_former_version(store: Store) -> None:
    first, others = arrival(), [denial()]
    store.load(*corpus([first, *others]), RUN)
    edited = bare()
    article = replace(edited.article, url=first.article.url, name="corrigé")
    edited.article = article
    written = store.load(*corpus([edited, *others]), RUN)
    assert written["articlesRetracted"] == 1
    assert written["claimsRetracted"] == len(first.statements) + len(first.relations)
    rows = exported(store)
    articles = nodes(rows, "Article")
    assert articles[first.article.id]["retracted"]
    assert not articles[article.id]["retracted"]
    drawn = {kind: edges(rows, kind) for kind in ("STATES", "DEPLOYS", "SUPPORTS")}
    sources = {edge["properties"]["articleId"] for found in drawn.values() for edge in found}
    assert first.article.id not in sources
    # Whoever only the former version names is kept as its proof, and retracted with it.
    entities = nodes(rows, "Entity")
    assert entities["entity:kerval"]["retracted"]
    assert not entities["entity:sorel"]["retracted"]
    assert [e.article.id for e in store.stored(RUN)] == sorted([article.id, others[0].article.id])
    assert nothing_written(store.load(*corpus([edited, *others]), RUN))


def test_an_entity_may_change_its_type(engine: Engine, store: Store) -> None:
    extractions, resolution = corpus([arrival()])
    for kind in (
        EntityType.GROUP,
        EntityType.COUNTRY,
        EntityType.LOCATION,
        EntityType.ORGANIZATION,
    ):
        entities = tuple(
            replace(entity, type=kind) if entity.id == "entity:ligue" else entity
            for entity in resolution.entities
        )
        changed = Resolution(entities, resolution.links)
        store.load(extractions, changed, RUN)
        after = exported(store)
        assert nothing_written(store.load(extractions, changed, RUN))
    engine.erase()
    store.load(extractions, resolution, RUN)
    assert exported(store) == after


def test_what_a_run_has_read_comes_back(store: Store) -> None:
    extractions, resolution = corpus(everything())
    store.load(extractions, resolution, RUN)
    assert {e.article.id: e for e in store.stored(RUN)} == {e.article.id: e for e in extractions}
    other = ExtractionRun(code="1", model="none", spacy="none", rules="changed")
    assert list(store.stored(other)) == []
    store.load(extractions[:1], resolution, other)
    assert list(store.stored(other)) == extractions[:1]


def test_fewer_rows_than_sent_are_an_error(store: Store) -> None:
    """A statement that asserts a claim which is not there."""
    extractions, resolution = corpus([arrival()])
    orphan = replace(extractions[0].relations[0], statements=("statement:nowhere",))
    broken = replace(extractions[0], relations=(orphan,))
    with pytest.raises(LoadError, match="asserts"):
        store.load([broken], resolution, RUN)
    assert not nodes(exported(store), "Article")


def test_a_mention_without_entity_is_an_error(store: Store) -> None:
    extractions, resolution = corpus([arrival()])
    article = extractions[0].article.id
    short = Resolution(resolution.entities, {article: resolution.links[article][:-1]})
    with pytest.raises(LoadError, match=article):
        store.load(extractions, short, RUN)


def test_a_surrogate_is_an_error_that_names_the_article(store: Store) -> None:
    draft = bare()
    draft.article = replace(draft.article, text=draft.article.text + "\ud83d")
    with pytest.raises(LoadError, match="sans-date"):
        store.load(*corpus([draft]), RUN)


def test_a_reader_loads_nothing(settings: Settings) -> None:
    with open_store(settings):
        pass
    with open_store(settings, read_only=True) as store, pytest.raises(StoreError):
        store.load(*corpus([bare()]), RUN)
