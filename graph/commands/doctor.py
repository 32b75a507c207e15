"""`ouidire doctor`: what is installed, which store, is it reachable, what to do if not."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import typer
from rich.table import Table
from rich.text import Text

from graph.commands.build import AsJson
from graph.commands.terminal import FAILED, output, read_settings, write_json
from graph.errors import OuidireError
from graph.run import current_run
from graph.settings import Settings
from graph.store import open_store, questions

PACKAGES = ("ouidire", "spacy", "fr_core_news_md", "neo4j", "arcadedb-embedded", "fastapi")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what is there, and what to do where it is wrong."""

    subject: str
    found: str
    remedy: str | None = None

    @property
    def well(self) -> bool:
        """Whether there is nothing to do."""
        return self.remedy is None


def doctor_command(as_json: AsJson = False) -> None:
    """Look whether everything is there that is needed, and say what to do if not."""
    findings = [Finding("Python", platform.python_version()), *map(package, PACKAGES)]
    if all(finding.well for finding in findings):
        findings.append(Finding("rules", current_run().id))
        findings.append(Finding("questions", str(len(questions()))))
        findings.extend(store())
    if as_json:
        write_json(
            [
                {"subject": f.subject, "found": f.found, "well": f.well, "remedy": f.remedy}
                for f in findings
            ]
        )
    else:
        show(findings)
    if not all(finding.well for finding in findings):
        raise typer.Exit(FAILED)


def package(name: str) -> Finding:
    """Which version of a package is installed."""
    try:
        return Finding(name, version(name))
    except PackageNotFoundError:
        return Finding(name, "missing", f"Install it again with make install (pip install {name})")


def store() -> list[Finding]:
    """Which store is meant, and whether it answers."""
    try:
        settings = read_settings()
        kind = Finding("store", describe(settings))
    except OuidireError as error:
        return [Finding("store", "not known", str(error))]
    try:
        with open_store(settings, read_only=True) as opened:
            health = opened.health()
    except OuidireError as error:
        return [kind, Finding("reachable", "no", str(error))]
    answers = Finding("reachable", f"{health.engine} {health.version} at {health.uri}")
    remedy = None if health.ready else "Build some articles first: ouidire build PATH"
    return [kind, answers, Finding("schema", "there" if health.ready else "missing", remedy)]


def describe(settings: Settings) -> str:
    """The store that the settings name."""
    if settings.neo4j_uri:
        user, database = settings.neo4j_user, settings.neo4j_database
        return f"Neo4j at {settings.neo4j_uri}, user {user}, database {database}"
    return f"the embedded engine in {settings.data.absolute()} (OUIDIRE_NEO4J_URI is not set)"


def show(findings: list[Finding]) -> None:
    """A line each, with what to do."""
    table = Table(box=None, show_header=False, pad_edge=False)
    for finding in findings:
        mark = Text("ok", "green") if finding.well else Text("no", "bold red")
        table.add_row(
            mark, finding.subject, Text(finding.found), Text(finding.remedy or "", "bold")
        )
    output.print(table)
