"""The three engines on which the store keeps its contract."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from graph.settings import Settings
from graph.store import Store, open_store
from graph.store.bolt import connected
from graph.store.dialect import Embedded
from graph.store.embedded import running_engine
from tests.servers.neo4j import CURRENT, LTS, Server, neo4j_server


@dataclass(frozen=True)
class Engine:
    """An engine whose graph the tests may erase."""

    name: str
    settings: Settings
    server: Server | None  # None for the embedded one

    def erase(self) -> None:
        if self.server:
            self.server.erase()
            return
        with (
            running_engine(self.settings.data, write=False) as running,
            connected(Embedded(running), read_only=False) as bolt,
        ):
            bolt.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n").consume())


@pytest.fixture(
    scope="session",
    params=[
        pytest.param("embedded", marks=pytest.mark.engine),
        pytest.param(LTS, marks=pytest.mark.neo4j),
        pytest.param(CURRENT, marks=pytest.mark.neo4j),
    ],
    ids=lambda name: name if name == "embedded" else f"neo4j-{name}",
)
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """One engine, running as long as its tests."""
    with contextlib.ExitStack() as stack:
        if request.param == "embedded":
            data = tmp_path_factory.mktemp("embedded")
            stack.enter_context(running_engine(data, write=False))
            yield Engine("embedded", Settings(data=data), None)
            return
        server = stack.enter_context(neo4j_server(request.param))
        settings = Settings(
            neo4j_uri=server.uri,
            neo4j_user=server.user,
            neo4j_password=server.password,
            neo4j_database=server.database,
        )
        yield Engine(request.param, settings, server)


@pytest.fixture
def settings(engine: Engine) -> Settings:
    """Of an engine whose graph is empty."""
    engine.erase()
    return engine.settings


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """An empty store, open for writing."""
    with open_store(settings) as opened:
        yield opened
