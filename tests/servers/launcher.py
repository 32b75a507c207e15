"""Run a Neo4j Community server in this process, from its jars, until standard input ends.

    python launcher.py LIBJVM JARS HOME

The current Neo4j has no main class of its own, so its starter is called as its scripts would. When
whoever started this process dies, standard input ends, and the server with it.
"""

import os
import sys
from pathlib import Path

import jpype

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")


def main(libjvm: str, jars: Path, home: Path) -> None:
    jpype.startJVM(
        libjvm,
        "-Xmx512m",
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED),
        "-Dlog4j2.disable.jmx=true",
        classpath=[str(jar) for jar in sorted(jars.glob("*.jar"))],
    )
    starter = jpype.JClass("org.neo4j.server.NeoBootstrapper")
    server = jpype.JClass("org.neo4j.server.CommunityBootstrapper")()
    arguments = [f"--home-dir={home}", f"--config-dir={home / 'conf'}", "--console-mode"]
    status = starter.start(server, jpype.JArray(jpype.JString)(arguments))
    if status:
        os._exit(status)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
