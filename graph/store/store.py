"""The store: all that Ouï-dire asks of the graph, on either engine."""

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from graph.errors import QuestionError, StoreError
from graph.model import Article, Extraction, Resolution
from graph.run import ExtractionRun
from graph.settings import Settings
from graph.store import codec, exporting, loader, schema
from graph.store.bolt import Bolt, connected, errors
from graph.store.cypher import CypherFile, cypher_file
from graph.store.dialect import Embedded, Neo4j
from graph.store.embedded import running_engine
from graph.store.plain import plain

PAGE = 100  # extractions read back at a time


@dataclass(frozen=True, slots=True)
class Answer:
    """A question's answer: rows of plain values, one for each column."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Health:
    """What answers, and whether it is ready for questions."""

    engine: str  # "embedded" or "neo4j"
    version: str
    uri: str
    ready: bool  # the schema is complete


class Store:
    """An open graph; made by `open_store`."""

    def __init__(self, bolt: Bolt) -> None:
        self._bolt = bolt

    def load(
        self, extractions: Iterable[Extraction], resolution: Resolution, run: ExtractionRun
    ) -> dict[str, int]:
        """Bring the graph to what was read; how many of each kind were written.

        Articles that are not given stay as they are. Raises LoadError where the database wrote
        another number of rows than were sent.
        """
        if self._bolt.read_only:
            raise StoreError("the store was opened for reading only")
        return loader.load(self._bolt, extractions, resolution, run)

    def stored(self, run: ExtractionRun) -> Iterator[Extraction]:
        """What a run has read of the current articles, by Article.id."""
        for row in self._pages("stored", run):
            yield codec.load(row["json"], row["text"])

    def outdated(self, run: ExtractionRun) -> Iterator[Article]:
        """The current articles that only another run has read, by Article.id."""
        for row in self._pages("outdated", run):
            yield codec.load_article(row["json"], row["text"])

    def ask(self, name: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """The answer to a question of cypher/ask/.

        Raises QuestionError for an unknown question, or a parameter that is missing, unknown or of
        the wrong type; text is read as the parameter's type.
        """
        file = cypher_file("ask", name)
        rows = self._rows(file, parameters or {})
        return Answer(
            file.columns, tuple(tuple(row[name] for name in file.columns) for row in rows)
        )

    def read(
        self, name: str, parameters: Mapping[str, object] | None = None
    ) -> list[dict[str, Any]]:
        """The rows of a statement of cypher/read/; as `ask`, by the names of the columns."""
        return self._rows(cypher_file("read", name), parameters or {})

    def export(self) -> Iterator[dict[str, Any]]:
        """All nodes, then all edges, in a stable order and without clock times.

        A node is `{"labels", "properties"}`, an edge `{"type", "start", "end", "properties"}`.
        """
        return exporting.export(self._bolt)

    def health(self) -> Health:
        """What answers. Raises StoreUnreachable where nothing does."""
        bolt = self._bolt
        with errors(bolt.at), bolt.session() as session:
            version = bolt.dialect.version(session)
        return Health(bolt.dialect.name, version, bolt.at.uri, schema.complete(bolt))

    def _pages(self, name: str, run: ExtractionRun) -> Iterator[dict[str, Any]]:
        statement = cypher_file("load", name).statements[0]
        after = ""
        while True:
            page = {"run": run.id, "after": after, "limit": PAGE}
            rows = self._bolt.read(statement, page, lambda result: result.data())
            yield from rows
            if len(rows) < PAGE:
                return
            after = rows[-1]["id"]

    def _rows(self, file: CypherFile, given: Mapping[str, object]) -> list[dict[str, Any]]:
        if len(file.statements) != 1:
            raise QuestionError(f"{file.name}: it has {len(file.statements)} statements, not one")
        bound = file.bind(given)
        rows = self._bolt.read(
            file.statements[0], bound, lambda result: [dict(record) for record in result]
        )
        return cast("list[dict[str, Any]]", [plain(row) for row in rows])


@contextlib.contextmanager
def open_store(settings: Settings, read_only: bool = False) -> Iterator[Store]:
    """The store that the settings name: a Neo4j, else the embedded engine, started if need be.

    One process at a time opens the embedded engine for writing; any number read. Raises StoreBusy,
    StoreUnreachable or StoreError, with what to do.
    """
    if settings.neo4j_uri:
        with connected(Neo4j(settings), read_only) as bolt:
            if not read_only:
                schema.migrate(bolt)
            yield Store(bolt)
        return
    with running_engine(settings.data, write=not read_only) as engine:
        dialect = Embedded(engine)
        with connected(dialect, read_only=False) as owner:
            # Also before reading: a page that is asked before the first build says « nothing yet ».
            schema.migrate(owner)
            if not read_only:
                yield Store(owner)
                return
        with connected(dialect, read_only=True) as bolt:
            yield Store(bolt)
