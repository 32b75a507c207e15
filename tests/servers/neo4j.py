"""A Neo4j of the wanted version: one that somebody runs, a container, or a process from jars."""

import contextlib
import functools
import os
import subprocess
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

import neo4j
import pytest

from tests.servers.jars import running_from_jars

LTS, CURRENT = "5.26", "2026.08"
JARS = {LTS: "5.26.30", CURRENT: "2026.08.1"}
IMAGE = {LTS: "OUIDIRE_TEST_NEO4J_IMAGE", CURRENT: "OUIDIRE_TEST_NEO4J_IMAGE_CURRENT"}


class Unavailable(Exception):
    """Why a server cannot be had this way, and what to do."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server whose database the tests may erase."""

    uri: str
    user: str
    password: str
    database: str = "neo4j"
    browser: str | None = None  # address of Neo4j Browser
    way: str = ""

    def driver(self) -> neo4j.Driver:
        return neo4j.GraphDatabase.driver(self.uri, auth=(self.user, self.password))

    def version(self) -> str:
        with self.driver() as driver:
            rows, _, _ = driver.execute_query(
                "CALL dbms.components() YIELD name, versions", database_=self.database
            )
        return str(next(row["versions"][0] for row in rows if row["name"] == "Neo4j Kernel"))

    def erase(self) -> None:
        """Delete all nodes. What the schema defines stays: defining it again changes nothing."""
        with self.driver() as driver:
            driver.execute_query("MATCH (n) DETACH DELETE n", database_=self.database)

    def holds_data(self) -> bool:
        with self.driver() as driver:
            rows, _, _ = driver.execute_query(
                "MATCH (n) RETURN count(n) AS n", database_=self.database
            )
        return bool(rows[0]["n"])


@contextlib.contextmanager
def neo4j_server(version: str) -> Iterator[Server]:
    """A server of a version (`LTS` or `CURRENT`); the test is skipped where there is none.

    Under CI=true it fails instead: there, no server is a fault of the machine.
    """
    reasons = []
    for way in (given, container, process):
        with contextlib.ExitStack() as stack:
            try:
                server = stack.enter_context(way(version))
            except Unavailable as reason:
                reasons.append(f"{way.__name__}: {reason}")
                continue
            yield server
            return
    told = f"no Neo4j {version}. " + "; ".join(reasons)
    if os.environ.get("CI") == "true":
        pytest.fail(told)
    pytest.skip(told)


@contextlib.contextmanager
def given(version: str) -> Iterator[Server]:
    """The server of OUIDIRE_TEST_NEO4J_URI."""
    uri = os.environ.get("OUIDIRE_TEST_NEO4J_URI")
    if not uri:
        raise Unavailable("set OUIDIRE_TEST_NEO4J_URI (_USER, _PASSWORD) to a server to erase")
    server = Server(
        uri,
        os.environ.get("OUIDIRE_TEST_NEO4J_USER", "neo4j"),
        os.environ.get("OUIDIRE_TEST_NEO4J_PASSWORD", ""),
        os.environ.get("OUIDIRE_TEST_NEO4J_DATABASE", "neo4j"),
        os.environ.get("OUIDIRE_TEST_NEO4J_BROWSER"),
        "OUIDIRE_TEST_NEO4J_URI",
    )
    try:
        found = server.version()
    except neo4j.exceptions.Neo4jError as error:
        raise Unavailable(f"{uri} refuses: {error.message}") from error
    except neo4j.exceptions.DriverError as error:
        raise Unavailable(f"{uri} does not answer: start it, or unset the variable") from error
    if not found.startswith(version):
        raise Unavailable(f"{uri} is Neo4j {found}")
    if server.holds_data():
        raise Unavailable(f"{uri} holds data, which the tests would erase: give an empty database")
    yield server
    server.erase()


@contextlib.contextmanager
def container(version: str) -> Iterator[Server]:
    """A container of the official image, or of the one that a variable names."""
    _require_docker()
    from testcontainers.community.neo4j import Neo4jContainer

    image = os.environ.get(IMAGE[version], f"neo4j:{version}-community")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Docker's own client warns of is not ours to mend
        started = Neo4jContainer(image, password="ouidire-tests").with_exposed_ports(7687, 7474)
        try:
            started.start()
        except Exception as error:  # whatever Docker has to say
            with contextlib.suppress(Exception):
                started.stop()
            told = " ".join(str(error).split())[:200]
            remedy = f"pull {image}, or name another image in {IMAGE[version]}"
            raise Unavailable(f"Docker has no container of {image} ({told}): {remedy}") from error
    try:
        host = started.get_container_host_ip()
        browser = f"http://{host}:{started.get_exposed_port(7474)}/browser/"
        server = Server(
            started.get_connection_url(), "neo4j", "ouidire-tests", browser=browser, way="container"
        )
        if not (found := server.version()).startswith(version):
            raise Unavailable(f"{image} is Neo4j {found}: name another image in {IMAGE[version]}")
        yield server
    finally:
        started.stop()


@contextlib.contextmanager
def process(version: str) -> Iterator[Server]:
    """A process from the jars of Maven packages."""
    try:
        with running_from_jars(JARS[version]) as (bolt, http, password):
            yield Server(
                f"bolt://127.0.0.1:{bolt}",
                "neo4j",
                password,
                browser=f"http://127.0.0.1:{http}/browser/",
                way="process",
            )
    except FileNotFoundError as error:
        raise Unavailable(str(error)) from error


@functools.cache
def _docker_answers() -> str | None:
    """Why Docker does not answer, or None."""
    try:
        asked = subprocess.run(
            ["docker", "info"], capture_output=True, text=True, timeout=20, check=False
        )
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return "install Docker and start it"
    return None if asked.returncode == 0 else "start Docker (`docker info` fails)"


def _require_docker() -> None:
    if reason := _docker_answers():
        raise Unavailable(reason)
