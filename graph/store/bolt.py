"""The Bolt driver: one connection to either engine, with errors in Ouï-dire's words."""

import contextlib
import logging
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import neo4j
from neo4j.exceptions import AuthError, ConstraintError, DriverError, Neo4jError, ServiceUnavailable

from graph.errors import StoreError, StoreUnreachable
from graph.store.dialect import QUERY_SECONDS, Address, Dialect

Result = TypeVar("Result")

# ArcadeDB tells two writers of one key apart by a constraint error where Neo4j makes one wait; the
# driver does not repeat that one by itself.
ATTEMPTS = 6

ANSWER_SECONDS = 5.0  # after which a server that says nothing counts as gone
LOAD_SECONDS = 30.0  # for which a load waits for a server that comes back

SCHEMES = {f"{name}{safety}" for name in ("bolt", "neo4j") for safety in ("", "+s", "+ssc")}

# The server's advice on queries (« no such label yet ») is for developers, not for the terminal.
logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class Bolt:
    """An open driver."""

    driver: neo4j.Driver
    dialect: Dialect
    at: Address
    read_only: bool

    def session(self) -> neo4j.Session:
        """A session that can do no more than the connection was opened for."""
        mode = neo4j.READ_ACCESS if self.read_only else neo4j.WRITE_ACCESS
        return self.driver.session(database=self.at.database, default_access_mode=mode)

    def read(
        self,
        statement: str,
        parameters: Mapping[str, object],
        take: Callable[[neo4j.Result], Result],
    ) -> Result:
        """What `take` makes of the result of a statement that only reads."""

        @neo4j.unit_of_work(timeout=QUERY_SECONDS)
        def work(transaction: neo4j.ManagedTransaction) -> Result:
            return take(transaction.run(statement, dict(parameters)))

        with errors(self.at), self.session() as session:
            return session.execute_read(work)

    def write(self, work: Callable[[neo4j.ManagedTransaction], Result]) -> Result:
        """Do the work in one transaction, again where another writer came between."""
        with errors(self.at), self.session() as session:
            for attempt in range(1, ATTEMPTS):
                with contextlib.suppress(ConstraintError):
                    return session.execute_write(work)
                time.sleep(0.02 * 2**attempt)
            return session.execute_write(work)


@contextlib.contextmanager
def connected(dialect: Dialect, read_only: bool) -> Iterator[Bolt]:
    """A driver that reaches its server.

    Raises StoreUnreachable where nothing answers, StoreError where it refuses the user.
    """
    at = dialect.address(read_only)
    if at.uri.partition("://")[0] not in SCHEMES:
        raise StoreError(f"{at.uri}: no Bolt address. Set OUIDIRE_NEO4J_URI as in bolt://host:7687")
    with errors(at):
        driver = neo4j.GraphDatabase.driver(
            at.uri,
            auth=(at.user, at.password),
            connection_timeout=ANSWER_SECONDS,
            connection_acquisition_timeout=ANSWER_SECONDS,
            # Whoever reads waits for the answer; a load rather tries again for a while.
            max_transaction_retry_time=ANSWER_SECONDS if read_only else LOAD_SECONDS,
        )
    with driver:
        with errors(at):
            bolt = Bolt(driver, dialect, at, read_only)
            # Not through a managed transaction, which would try for half a minute.
            with bolt.session() as session:
                session.run("RETURN 1").consume()
        yield bolt


@contextlib.contextmanager
def errors(at: Address) -> Iterator[None]:
    """Say what the driver raises in one line that names the server and what to do."""
    try:
        yield
    except ServiceUnavailable as error:
        remedy = "Start the database, or mend OUIDIRE_NEO4J_URI"
        raise StoreUnreachable(f"{at.uri}: nothing answers ({_line(error)}). {remedy}") from error
    except AuthError as error:
        remedy = "Set OUIDIRE_NEO4J_USER and OUIDIRE_NEO4J_PASSWORD"
        raise StoreError(f"{at.uri}: it refuses the user {at.user}. {remedy}") from error
    except (Neo4jError, DriverError, ValueError) as error:
        raise StoreError(f"{at.uri}: {_line(error)}") from error


def _line(error: Exception) -> str:
    told: Any = error.message if isinstance(error, Neo4jError) else str(error)
    return " ".join(str(told or type(error).__name__).split())
