"""Every difference between the two engines, Neo4j and ArcadeDB, in one place.

| what | Neo4j | embedded ArcadeDB |
|---|---|---|
| who may only read | a session in READ mode | a user of the group `reader`: READ mode is ignored |
| full-text index | as in cypher/schema/ | the same as SQL, by its HTTP port |
| indexes fill | in the background: wait | at once; `db.awaitIndexes` is missing |
| a query that runs away | stopped by the driver's timeout | by a setting of the database |
| its version | `dbms.components()` | it plays a Neo4j there: the wheel tells |
"""

import base64
import json
import re
import urllib.request
from dataclasses import dataclass
from importlib.metadata import version
from typing import Protocol

import neo4j

from graph.errors import StoreError
from graph.settings import Settings
from graph.store.embedded import Engine

QUERY_SECONDS = 60.0  # after which a query that reads is stopped


@dataclass(frozen=True, slots=True)
class Address:
    """Where and as whom to connect."""

    uri: str
    user: str
    password: str
    database: str


class Dialect(Protocol):
    """What one engine does in its own way."""

    @property
    def name(self) -> str:
        """« neo4j » or « embedded »."""

    def address(self, read_only: bool) -> Address:
        """Where to connect, as a user that may write or only read."""

    def define(self, session: neo4j.Session, statement: str) -> None:
        """Carry out one statement of cypher/schema/."""

    def settle(self, session: neo4j.Session) -> None:
        """Wait until all indexes answer."""

    def version(self, session: neo4j.Session) -> str:
        """The engine and its version, for people."""


@dataclass(frozen=True, slots=True)
class Neo4j:
    """A Neo4j server that somebody runs."""

    settings: Settings
    name: str = "neo4j"

    def address(self, read_only: bool) -> Address:  # noqa: ARG002 one user does both
        """The server of OUIDIRE_NEO4J_URI; the session's mode keeps a reader from writing."""
        settings = self.settings
        password = settings.neo4j_password.get_secret_value()
        return Address(
            settings.neo4j_uri or "", settings.neo4j_user, password, settings.neo4j_database
        )

    def define(self, session: neo4j.Session, statement: str) -> None:
        """As it stands."""
        session.run(statement).consume()

    def settle(self, session: neo4j.Session) -> None:
        """Wait for at most five minutes."""
        session.run("CALL db.awaitIndexes(300)").consume()

    def version(self, session: neo4j.Session) -> str:
        """As in « Neo4j 5.26.30 community »."""
        parts = session.run("CALL dbms.components() YIELD name, versions, edition").data()
        kernel = next(part for part in parts if part["name"] == "Neo4j Kernel")
        return f"Neo4j {kernel['versions'][0]} {kernel['edition']}"


_FULLTEXT = re.compile(
    r"CREATE FULLTEXT INDEX (\w+) IF NOT EXISTS\s+FOR \(n:(\w+)\)\s+ON EACH \[([^]]*)\]"
)


@dataclass(frozen=True, slots=True)
class Embedded:
    """The engine that Ouï-dire starts by itself."""

    engine: Engine
    name: str = "embedded"

    def address(self, read_only: bool) -> Address:
        """The loopback address; a reader connects as a user that may do nothing else."""
        engine = self.engine
        uri = f"bolt://127.0.0.1:{engine.bolt}"
        if read_only:
            return Address(uri, "reader", engine.reader, "neo4j")
        return Address(uri, "root", engine.root, "neo4j")

    def define(self, session: neo4j.Session, statement: str) -> None:
        """As it stands, but for a full-text index."""
        found = _FULLTEXT.match(statement)
        if not found:
            session.run(statement).consume()
            return
        index, label, listed = found.groups()
        names = [name.strip().removeprefix("n.") for name in listed.split(",")]
        for name in names:
            self._sql(f"CREATE PROPERTY `{label}`.`{name}` IF NOT EXISTS STRING")
        columns = ", ".join(names)
        self._sql(f"CREATE INDEX `{index}` IF NOT EXISTS ON `{label}` ({columns}) FULL_TEXT")

    def settle(self, session: neo4j.Session) -> None:  # noqa: ARG002 not over Bolt
        """Indexes are ready when made; what runs away is stopped from now on."""
        self._sql(f"ALTER DATABASE `arcadedb.command.timeout` {int(QUERY_SECONDS * 1000)}")

    def version(self, session: neo4j.Session) -> str:  # noqa: ARG002 not over Bolt
        """As in « ArcadeDB 26.10.2 »."""
        return f"ArcadeDB {version('arcadedb-embedded')}"

    def _sql(self, command: str) -> None:
        key = base64.b64encode(f"root:{self.engine.root}".encode()).decode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.engine.http}/api/v1/command/neo4j",
            json.dumps({"language": "sql", "command": command}).encode(),
            {"Authorization": f"Basic {key}", "Content-Type": "application/json"},
        )
        # Without a proxy: the address is this machine's own.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=QUERY_SECONDS):
                pass
        except OSError as error:
            raise StoreError(f"the embedded engine refuses « {command} »: {error}") from error
