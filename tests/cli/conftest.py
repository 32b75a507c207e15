"""Fixtures of the command's tests: the command, and a folder of its own for the graph."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import open_store
from tests.cli.running import Command


@pytest.fixture
def ouidire(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    """The command, its graph kept by the embedded engine in a new folder."""
    for name in ("OUIDIRE_NEO4J_URI", "OUIDIRE_NEO4J_PASSWORD", "OUIDIRE_WORKERS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OUIDIRE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "200")
    return Command(monkeypatch, capsys)


@pytest.fixture
def engine(ouidire: Command, tmp_path: Path) -> Iterator[None]:
    """An engine that runs for the whole test, so that each command need not start one."""
    with open_store(Settings(data=tmp_path / "data"), read_only=True):
        yield
