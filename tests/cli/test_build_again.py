"""Building on what the graph holds: other articles, and other rules."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from graph import pipeline
from graph.extract import extract
from graph.french.document import Document
from graph.ids import make_id
from graph.model import Article, Extraction
from graph.pipeline import build
from graph.run import ExtractionRun, current_run
from graph.settings import Settings
from graph.store import Store, open_store

pytestmark = [pytest.mark.engine, pytest.mark.model]

# « Koval » and « Andriy Koval » are one person only where both articles are known.
CHAMBER, TROOPS, DENIAL = ARTICLES = (
    Article(
        "a",
        "Le président de la Chambre, Andriy Koval, est à Lyon. « Il pleut », a dit M. Koval.\n",
        outlet="La Gazette",
        title="Pluie",
        published_at=datetime(2026, 5, 31, 8, 30, tzinfo=timezone(timedelta(hours=2))),
    ),
    Article("b", "« La Norvège a envoyé 300 soldats en Estonie », a affirmé M. Koval.\n"),
    Article(
        "c",
        "La Norvège dément avoir envoyé des soldats en Estonie, selon Oslo.\n",
        published_at=datetime(2026, 6, 1, tzinfo=UTC),
    ),
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Any]:
    """Opens a new graph of the embedded engine, by a name."""

    @contextmanager
    def graph(name: str) -> Iterator[Store]:
        with open_store(Settings(data=tmp_path / name)) as store:
            yield store

    return graph


def test_one_after_the_other_is_all_together(opened: Any) -> None:
    with opened("together") as store:
        together = build(ARTICLES, store)
        whole = list(store.export())
    assert together.statements >= 2
    assert sum("Koval" in str(row["properties"].get("name")) for row in whole) == 1
    with opened("grown") as store:
        for article in (DENIAL, CHAMBER, TROOPS):
            grown = build([article], store)
            assert grown.extracted == 1
        assert list(store.export()) == whole
    same = {"extracted": 3, "written": {}}
    assert replace(grown, **same) == replace(together, **same)


def test_other_rules_read_again_all_that_is_there(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened("clean") as store:
        build(ARTICLES, store)
        whole = list(store.export())
    former = replace(current_run(), rules="0" * 64)
    with opened("grown") as store:
        with monkeypatch.context() as patched:
            patched.setattr(pipeline, "current_run", lambda: former)
            patched.setattr(pipeline, "extract", read_otherwise)
            build([CHAMBER, TROOPS], store)
        again = build([DENIAL], store)
        assert again.extracted == 3
        assert again.written["claimsRetracted"] > 0
        assert current(store.export(), former) == whole
        assert build([TROOPS], store).extracted == 0


def test_a_new_version_is_read_and_the_former_one_is_not(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = Article(TROOPS.name, TROOPS.text.replace("300", "500"))
    former = replace(current_run(), rules="0" * 64)
    with opened("data") as store:
        with monkeypatch.context() as patched:
            patched.setattr(pipeline, "current_run", lambda: former)
            build([TROOPS], store)
        again = build([edited], store)
        assert (again.extracted, again.articles) == (1, 1)
        assert again.written["articlesRetracted"] == 1
        assert [found.article for found in store.stored(current_run())] == [edited]


def read_otherwise(document: Document) -> Extraction:
    """Rules of old: they took no relations, and told statements apart in another way."""
    found = extract(document)
    said = [replace(s, id=make_id("statement", "old", s.id)) for s in found.statements]
    assert said
    return replace(found, statements=tuple(said), relations=())


def current(rows: Iterator[dict[str, Any]], former: ExtractionRun) -> list[dict[str, Any]]:
    """The graph without what is kept of the past: retracted claims, their edges, the former run."""
    listed = list(rows)
    past = {row["properties"]["id"] for row in listed if row["properties"].get("retracted")}
    past.add(former.id)
    return [
        row
        for row in listed
        if row["properties"].get("id") not in past and row.get("start") not in past
    ]
