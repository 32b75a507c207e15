"""The embedded engine's process: ArcadeDB behind Bolt, on one folder, until nobody uses it.

Run as a program by `graph.store.embedded`, which tells how the files of the folder work together.
It needs nothing of Ouï-dire, so that it starts by its path wherever the package stands.

Exit status: 0 ended, 3 another engine holds the folder, 1 the engine failed (see `engine.log`).
"""

import contextlib
import fcntl
import json
import os
import secrets
import signal
import socket
import sys
from pathlib import Path
from types import FrameType
from typing import Any

DATABASE = "neo4j"
HOST = "127.0.0.1"
BUSY = 3

# ArcadeDB carries out a write in READ access mode, so reading has a user that may only read.
GROUPS = {
    "admin": {
        "access": ["updateSecurity", "updateSchema", "updateDatabaseSettings"],
        "types": {"*": {"access": ["createRecord", "readRecord", "updateRecord", "deleteRecord"]}},
    },
    "reader": {"access": [], "types": {"*": {"access": ["readRecord"]}}},
}


def main(folder: Path) -> int:
    """Serve the folder until every user of it is gone, or SIGTERM."""
    # Without a handler of its own, SIGTERM ends in a crash inside the JVM.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    with (folder / "engine.lock").open("w") as owner, (folder / "users.lock").open("w") as users:
        try:
            fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return BUSY
        address = folder / "engine.json"
        address.unlink(missing_ok=True)
        passwords = {"root": secrets.token_urlsafe(24), "reader": secrets.token_urlsafe(24)}
        ports = {"bolt": free_port(), "http": free_port()}
        server = _start(folder, ports, passwords)
        try:
            write_privately(address, {"pid": os.getpid(), "ports": ports, "passwords": passwords})
            fcntl.flock(users, fcntl.LOCK_EX)  # waits until the last user lets go, or dies
        finally:
            address.unlink(missing_ok=True)
            server.stop()
    return 0


def free_port() -> int:
    """A TCP port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def write_privately(path: Path, content: dict[str, Any]) -> None:
    """Write JSON that only its owner can read, whole or not at all."""
    draft = path.with_suffix(".draft")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
        json.dump(content, out)
    draft.replace(path)


def _start(folder: Path, ports: dict[str, int], passwords: dict[str, str]) -> Any:
    os.environ.setdefault("ARCADEDB_JVM_ARGS", "-Xmx512m")  # its own default is 4 GB
    config = folder / "config"
    config.mkdir(exist_ok=True)
    groups = {"databases": {"*": {"groups": GROUPS}}, "version": 1}
    (config / "server-groups.json").write_text(json.dumps(groups), encoding="utf-8")
    # Passwords last as long as the process: users are made anew at each start.
    for users in config.glob("server-users.json*"):
        users.unlink()
    import arcadedb_embedded
    import jpype  # type: ignore[import-untyped]

    server = arcadedb_embedded.create_server(
        str(folder),
        root_password=passwords["root"],
        config={
            "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
            "bolt_port": ports["bolt"],
            "http_port": ports["http"],
            "host": HOST,
            "server_defaultDatabases": f"{DATABASE}[root]",
            # Its errors say what is wrong; production mode hides that. It is reached from this
            # machine alone, and writes its log through as production mode does.
            "mode": "development",
            "txWalFlush": 1,
        },
    )
    server.start()
    security = server._java_server.getSecurity()  # noqa: SLF001 the only way
    reader = {
        "name": "reader",
        "password": str(security.encodePassword(passwords["reader"])),
        "databases": {DATABASE: ["reader"]},
    }
    json_object = jpype.JClass("com.arcadedb.serializer.json.JSONObject")
    security.createUser(json_object(json.dumps(reader)))
    return server


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main(Path(sys.argv[1])))
