"""The readers of cypher/: statements with the header that tells what they are for.

    // purpose: What did this speaker say about that subject?
    // $speaker (string): 'Volodymyr Zelensky'
    // $since (datetime, optional): '2024-10-01T00:00:00Z'
    // columns: saidAt, cue, quote
    // In Neo4j Browser, first:  :param {speaker: 'Volodymyr Zelensky', since: null}
    MATCH …

A parameter's value is an example. One that is optional may be null. Types: string, integer, float,
boolean, date, datetime (both in ISO 8601) and list. A file may hold several statements, each ended
by « ; »; no other « ; » ends a line.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from graph.errors import QuestionError, StoreError

_PARAMETER = re.compile(r"\$(\w+)\s*\((\w+)(,\s*optional)?\)\s*:\s*(.*)")
_PARAMETER_LINE = re.compile(r"\$\w+\s*\(")
_TRUTH = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One `$name` of a statement file; `example` is a value fit to try it with."""

    name: str
    type: str
    optional: bool
    example: object

    def read(self, given: object, file: str) -> object:
        """The value to send for what a caller gave, as text or already typed.

        Raises QuestionError where it is not of the parameter's type.
        """
        if given is None and self.optional:
            return None
        try:
            return _READ[self.type](given)
        except (KeyError, ValueError, TypeError):
            wanted = f"a {self.type}, such as {self.example!r}"
            raise QuestionError(f"{file}: ${self.name} is {given!r}. Give {wanted}") from None


@dataclass(frozen=True, slots=True)
class CypherFile:
    """A file of cypher/: its name without `.cypher`, its header and its statements."""

    name: str
    purpose: str
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    statements: tuple[str, ...]
    text: str

    def bind(self, given: Mapping[str, object]) -> dict[str, object]:
        """The parameters to send: each declared one, no other, each of its type.

        Raises QuestionError, naming what is missing, unknown or of the wrong type.
        """
        known = {parameter.name for parameter in self.parameters}
        if unknown := sorted(set(given) - known):
            listed = ", ".join(sorted(known)) or "none"
            raise QuestionError(f"{self.name}: no parameter {unknown[0]}. It has: {listed}")
        values: dict[str, object] = {}
        for parameter in self.parameters:
            if parameter.name not in given and not parameter.optional:
                example = f"{parameter.name}={parameter.example}"
                raise QuestionError(f"{self.name}: ${parameter.name} is missing. Give {example}")
            values[parameter.name] = parameter.read(given.get(parameter.name), self.name)
        return values

    def examples(self) -> dict[str, object]:
        """The examples of all parameters."""
        return {parameter.name: parameter.example for parameter in self.parameters}


def cypher_folder() -> Path:
    """The folder cypher/: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_cypher", package.parent / "cypher"):
        if folder.is_dir():
            return folder
    raise StoreError(f"{package}: its Cypher files are missing. Install Ouï-dire again")


@cache
def cypher_files(folder: str) -> tuple[CypherFile, ...]:
    """All files of one folder of cypher/ (`schema`, `load`, `ask`, `read`), by name."""
    paths = sorted((cypher_folder() / folder).glob("*.cypher"))
    return tuple(parse(path.stem, path.read_text(encoding="utf-8")) for path in paths)


@cache
def cypher_file(folder: str, name: str) -> CypherFile:
    """One file. Raises QuestionError, listing those that there are, where there is none."""
    files = cypher_files(folder)
    for file in files:
        if file.name == name:
            return file
    listed = ", ".join(file.name for file in files)
    raise QuestionError(f"{name}: no such question. There are: {listed}")


def questions() -> tuple[CypherFile, ...]:
    """The questions of cypher/ask/, by name."""
    return cypher_files("ask")


def parse(name: str, text: str) -> CypherFile:
    """Read the text of a file. Raises StoreError where its header is incomplete."""
    comments = [line[2:].strip() for line in text.splitlines() if line.startswith("//")]
    told = {
        key: value.strip()
        for comment in comments
        for key, colon, value in [comment.partition(":")]
        if colon
    }
    if not told.get("purpose"):
        raise StoreError(f"{name}.cypher: its header names no purpose")
    columns = [column.strip() for column in told.get("columns", "").split(",")]
    return CypherFile(
        name=name,
        purpose=told["purpose"],
        parameters=tuple(_parameters(name, comments)),
        columns=tuple(column for column in columns if column),
        statements=tuple(_statements(text)),
        text=text,
    )


def _parameters(name: str, comments: Iterable[str]) -> Iterable[Parameter]:
    for comment in comments:
        if not _PARAMETER_LINE.match(comment):
            continue
        found = _PARAMETER.fullmatch(comment)
        if not found or found[2] not in _READ:
            raise StoreError(f"{name}.cypher: cannot read the header's line « {comment} »")
        yield Parameter(found[1], found[2], bool(found[3]), _literal(found[4]))


def _literal(text: str) -> object:
    """A Cypher literal that is also JSON, but for its single quotes."""
    return json.loads(re.sub(r"'([^']*)'", lambda quoted: json.dumps(quoted[1]), text.strip()))


def _statements(text: str) -> Iterable[str]:
    code = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))
    for statement in re.split(r";\s*$", code, flags=re.MULTILINE):
        if statement.strip():
            yield statement.strip()


def _integer(given: object) -> int:
    if isinstance(given, bool):
        raise TypeError
    return int(str(given))


def _number(given: object) -> float:
    if isinstance(given, bool):
        raise TypeError
    return float(str(given))


def _boolean(given: object) -> bool:
    return _TRUTH[str(given).lower()]


def _string(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError
    return given


def _date(given: object) -> str:
    return date.fromisoformat(str(given)).isoformat()


def _datetime(given: object) -> str:
    return datetime.fromisoformat(str(given)).isoformat()


def _list(given: object) -> list[object]:
    if isinstance(given, str):
        return [part.strip() for part in given.split(",")]
    if not isinstance(given, list | tuple):
        raise TypeError
    return list(given)


_READ = {
    "string": _string,
    "integer": _integer,
    "float": _number,
    "boolean": _boolean,
    "date": _date,
    "datetime": _datetime,
    "list": _list,
}
