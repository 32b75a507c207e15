"""The API as its clients meet it: served by uvicorn on a port, over a graph or a stand-in."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from api.access import Answer, Store
from api.app import create_app
from api.options import Options
from graph.run import current_run
from graph.settings import Settings
from graph.store import open_store
from tests.api.invented import EXTRACTIONS, RESOLUTION
from tests.api.serving import served
from tests.servers.neo4j import CURRENT, LTS, neo4j_server

Serve = Callable[..., httpx.Client]


class Rows:
    """A store that answers each read with rows given beforehand, or fails with an error."""

    def __init__(self, answers: Mapping[str, list[dict[str, Any]] | Exception]) -> None:
        self.answers = answers

    def read(self, name: str, _: Mapping[str, Any]) -> list[dict[str, Any]]:
        answer = self.answers.get(name, [])
        if isinstance(answer, Exception):
            raise answer
        return answer

    def ask(self, name: str, parameters: Mapping[str, Any]) -> Answer:
        raise NotImplementedError(name, parameters)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve the API over a store (or over none that opens), and give a client of it."""
    with contextlib.ExitStack() as stack:

        def start(
            store: Store | Exception | None = None, options: Options | None = None
        ) -> httpx.Client:
            @contextlib.contextmanager
            def opener() -> Iterator[Store]:
                if isinstance(store, Exception):
                    raise store
                yield store or Rows({})

            app = create_app(Settings(), options or Options(cors_origins=()), opener)
            address = stack.enter_context(served(app))
            return stack.enter_context(httpx.Client(base_url=address, trust_env=False))

        yield start


ENGINES = [
    pytest.param("embedded", marks=pytest.mark.engine),
    pytest.param(LTS, marks=pytest.mark.neo4j),
    pytest.param(CURRENT, marks=pytest.mark.neo4j),
]


@pytest.fixture(scope="session", params=ENGINES)
def graph(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Settings]:
    """The invented corpus in each engine, which runs as long as its tests."""
    with contextlib.ExitStack() as stack:
        if request.param == "embedded":
            settings = Settings(data=tmp_path_factory.mktemp("graph"))
        else:
            server = stack.enter_context(neo4j_server(request.param))
            settings = Settings(
                neo4j_uri=server.uri,
                neo4j_user=server.user,
                neo4j_password=SecretStr(server.password),
                neo4j_database=server.database,
            )
        store = stack.enter_context(open_store(settings))
        store.load(EXTRACTIONS, RESOLUTION, current_run())
        yield settings


@pytest.fixture(scope="session")
def address(graph: Settings) -> Iterator[str]:
    """Where the API serves the invented corpus."""
    with served(create_app(graph, Options(cors_origins=()))) as at:
        yield at


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    """A client of the API over the invented corpus."""
    with httpx.Client(base_url=address, trust_env=False) as made:
        yield made


@pytest.fixture
def rows() -> type[Rows]:
    """The stand-in for a store."""
    return Rows
