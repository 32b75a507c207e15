"""The embedded engine's life: started by its first user, shared, gone with its last."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.errors import StoreBusy, StoreError, StoreUnreachable
from graph.settings import Settings
from graph.store import engine as program
from graph.store import open_store
from graph.store.embedded import running_engine

pytestmark = pytest.mark.engine
ROOT = Path(__file__).resolve().parents[2]

# Opens the store, says so, and stays until it is told to go.
USER = """
import sys
from graph.settings import Settings
from graph.store import open_store

with open_store(Settings(), read_only=sys.argv[1] == "read") as store:
    print(store.health().uri, flush=True)
    sys.stdin.read()
"""


def user(folder: Path, mode: str) -> subprocess.Popen[str]:
    started = subprocess.Popen(
        [sys.executable, "-c", USER, mode],
        cwd=ROOT,
        env=os.environ | {"OUIDIRE_DATA": str(folder)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    assert started.stdout.readline().startswith("bolt://127.0.0.1:")
    return started


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits for its parent does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        return not Path("/proc").is_dir()
    return state != "Z"


def ends(pid: int, seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not alive(pid)


def test_users_share_one_engine_and_it_outlives_its_starter(tmp_path: Path) -> None:
    first = user(tmp_path, "write")
    with running_engine(tmp_path, write=False) as shared:
        with running_engine(tmp_path, write=False) as again:
            assert again == shared
        first.communicate(timeout=30)
        assert first.returncode == 0
        assert alive(shared.pid)
        with open_store(Settings(data=tmp_path), read_only=True) as store:
            assert store.health().ready
    assert ends(shared.pid)


def test_the_engine_dies_with_a_user_that_is_killed(tmp_path: Path) -> None:
    owner = user(tmp_path, "write")
    pid = int(json.loads((tmp_path / "engine.json").read_text())["pid"])
    os.kill(owner.pid, signal.SIGKILL)
    owner.communicate()
    assert ends(pid)
    # What a dead process left behind is in nobody's way.
    with running_engine(tmp_path, write=True) as engine:
        assert engine.pid != pid


def test_a_stale_address_is_not_believed(tmp_path: Path) -> None:
    told = {"pid": 1, "ports": {"bolt": 1, "http": 1}, "passwords": {"root": "x", "reader": "x"}}
    (tmp_path / "engine.json").write_text(json.dumps(told))
    with open_store(Settings(data=tmp_path)) as store:
        assert store.health().ready


def test_a_second_writer_is_told_to_wait(tmp_path: Path) -> None:
    with running_engine(tmp_path, write=True):
        with pytest.raises(StoreBusy, match="OUIDIRE_DATA"), running_engine(tmp_path, write=True):
            pass
        with running_engine(tmp_path, write=False):
            pass


def test_a_second_engine_leaves_the_folder_alone(tmp_path: Path) -> None:
    with running_engine(tmp_path, write=False) as engine:
        command = [sys.executable, program.__file__, str(tmp_path)]
        assert subprocess.run(command, check=False).returncode == program.BUSY
        assert alive(engine.pid)
        assert int(json.loads((tmp_path / "engine.json").read_text())["pid"]) == engine.pid


def test_passwords_are_for_the_owner_alone(tmp_path: Path) -> None:
    with running_engine(tmp_path, write=False):
        mode = stat.S_IMODE((tmp_path / "engine.json").stat().st_mode)
    assert mode == 0o600


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    with pytest.raises(StoreError, match="OUIDIRE_DATA"), running_engine(file, write=False):
        pass


def test_an_engine_that_cannot_start_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARCADEDB_JVM_ARGS", "-Xmx1k")
    with pytest.raises(StoreError, match=r"engine\.log"), running_engine(tmp_path, write=False):
        pass


def test_reading_before_the_first_build_finds_nothing(tmp_path: Path) -> None:
    with open_store(Settings(data=tmp_path), read_only=True) as store:
        assert store.ask("who-denies-what").rows == ()
        assert list(store.export()) == []


def test_no_neo4j_at_the_address_is_told() -> None:
    nowhere = Settings(neo4j_uri="bolt://127.0.0.1:1")
    with pytest.raises(StoreUnreachable, match="OUIDIRE_NEO4J_URI"), open_store(nowhere):
        pass


def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(StoreError, match="bolt://host"), open_store(Settings(neo4j_uri="http://x")):
        pass
