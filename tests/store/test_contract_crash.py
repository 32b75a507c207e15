"""A load that is killed anywhere and run again gives the graph of one clean run."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import open_store
from tests.store.conftest import Engine
from tests.store.graphs import exported, nothing_written
from tests.store.invented import RUN, corpus, everything

ROOT = Path(__file__).resolve().parents[2]

# Loads with tiny batches and kills itself within its n-th writing transaction, before it commits.
KILLED = """
import os, signal, sys
from graph.settings import Settings
from graph.store import loader, open_store
from graph.store.bolt import Bolt
from tests.store.invented import RUN, corpus, everything

loader.BATCH = 1
left = int(sys.argv[1])
write = Bolt.write

def dying(self, work):
    def last(transaction):
        global left
        left -= 1
        done = work(transaction)
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return done
    return write(self, last)

Bolt.write = dying
with open_store(Settings()) as store:
    store.load(*corpus(everything()), RUN)
"""


def killed_load(settings: Settings, transactions: int) -> None:
    password = settings.neo4j_password.get_secret_value()
    told = {
        "OUIDIRE_NEO4J_URI": settings.neo4j_uri,
        "OUIDIRE_NEO4J_USER": settings.neo4j_user,
        "OUIDIRE_NEO4J_PASSWORD": password,
        "OUIDIRE_NEO4J_DATABASE": settings.neo4j_database,
        "OUIDIRE_DATA": str(settings.data),
    }
    environment = os.environ | {name: value for name, value in told.items() if value is not None}
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(transactions)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr


def test_a_killed_load_is_carried_on(engine: Engine, settings: Settings) -> None:
    with open_store(settings) as store:
        store.load(*corpus(everything()), RUN)
        clean = exported(store)
    graphs = []
    # Among the entities, the articles, the disagreements.
    for transactions in (3, 11, 16):
        engine.erase()
        killed_load(settings, transactions)
        with open_store(settings) as store:
            graphs.append(exported(store))
            assert graphs[-1] != clean
            written = store.load(*corpus(everything()), RUN)
            assert not nothing_written(written)
            assert exported(store) == clean
            assert nothing_written(store.load(*corpus(everything()), RUN))
    assert [len(graph) for graph in graphs] == sorted({len(graph) for graph in graphs})


@pytest.mark.engine
def test_a_killed_engine_loses_nothing_that_was_written(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    with open_store(settings) as store:
        store.load(*corpus(everything()), RUN)
        before = exported(store)
        os.kill(_engine_pid(tmp_path), signal.SIGKILL)
    with open_store(settings) as store:
        assert exported(store) == before
        assert nothing_written(store.load(*corpus(everything()), RUN))


def _engine_pid(folder: Path) -> int:
    return int(json.loads((folder / "engine.json").read_text())["pid"])
