"""The embedded engine, shared by all processes that use one folder.

One process owns an ArcadeDB folder, so the engine is a process of its own and everybody connects to
it over Bolt. Who is there is told by file locks, which the system lets go when a process ends, even
by SIGKILL; no file that a dead process left behind can mislead:

- `users.lock`   shared by each user of the engine; the engine ends when it gets it for itself
- `engine.lock`  held by the engine: whoever can take it knows that none runs
- `start.lock`   held while one user starts the engine
- `writer.lock`  held by the one process that may write
- `engine.json`  the engine's ports and passwords, readable by its owner alone
"""

import contextlib
import fcntl
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from graph.errors import StoreBusy, StoreError
from graph.store import engine

START_SECONDS = 90.0
STOP_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Engine:
    """Where a running engine answers."""

    bolt: int  # port
    http: int  # port
    root: str  # password of the user that may write
    reader: str  # password of the user that may only read
    pid: int


@contextlib.contextmanager
def running_engine(folder: Path, write: bool) -> Iterator[Engine]:
    """The engine of a folder, started if nobody has; it ends with its last user.

    Raises StoreBusy where another process writes to the folder (and `write` is asked) or holds it
    in some other way; StoreError where the engine cannot start.
    """
    folder = folder.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: {error.strerror}. Set OUIDIRE_DATA to a folder") from error
    with contextlib.ExitStack() as held:
        if write:
            _take_writer(held, folder)
        users = held.enter_context((folder / "users.lock").open("a"))
        # While an engine is ending it holds this for itself: wait until it is gone.
        fcntl.flock(users, fcntl.LOCK_SH)
        with _alone(folder / "start.lock"):
            process = None if _engine_runs(folder) else _start(folder)
            address = _address(folder, process)
        try:
            yield address
        finally:
            fcntl.flock(users, fcntl.LOCK_UN)
            if process is not None:
                _see_off(folder, process)


def _take_writer(held: contextlib.ExitStack, folder: Path) -> None:
    writer = held.enter_context((folder / "writer.lock").open("a"))
    try:
        fcntl.flock(writer, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise StoreBusy(
            f"{folder}: another process is writing there. Wait for it to end, or choose another "
            "folder with OUIDIRE_DATA"
        ) from None


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[IO[str]]:
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file


def _engine_runs(folder: Path) -> bool:
    with (folder / "engine.lock").open("a") as owner:
        try:
            fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _start(folder: Path) -> subprocess.Popen[bytes]:
    (folder / "engine.json").unlink(missing_ok=True)
    # The engine writes files into its working directory. A session of its own keeps a Ctrl-C at the
    # terminal from ending it under its users.
    with (folder / "engine.log").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 our own file, by this interpreter
            [sys.executable, "-P", str(Path(engine.__file__).resolve()), str(folder)],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _address(folder: Path, process: subprocess.Popen[bytes] | None) -> Engine:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(FileNotFoundError):
            told = json.loads((folder / "engine.json").read_text(encoding="utf-8"))
            ports, passwords = told["ports"], told["passwords"]
            return Engine(
                ports["bolt"], ports["http"], passwords["root"], passwords["reader"], told["pid"]
            )
        status = process.poll() if process else None
        if status == engine.BUSY:
            process = None  # somebody was quicker: its address will be there
        elif status is not None:
            raise StoreError(f"{folder}: the embedded engine ended with {status}: {_last(folder)}")
        time.sleep(0.05)
    if process is None:
        raise StoreBusy(f"{folder}: another process holds it and does not answer. End it and retry")
    process.terminate()
    raise StoreError(f"{folder}: the embedded engine does not start: {_last(folder)}")


def _see_off(folder: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait for the engine to end, unless others use it: then it lives on without its starter."""
    deadline = time.monotonic() + 0.5
    while (folder / "engine.json").exists() and process.poll() is None:
        if time.monotonic() > deadline:
            process.returncode = 0  # not ours to wait for: no warning when it is collected
            return
        time.sleep(0.01)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(STOP_SECONDS)


def _last(folder: Path) -> str:
    lines = (folder / "engine.log").read_text(encoding="utf-8", errors="replace").split("\n")
    told = [line.strip() for line in lines if line.strip()]
    return f"{told[-1] if told else 'nothing was printed'} (all in {folder / 'engine.log'})"
