"""The README says what is there: its commands run, and it names all commands, routes, questions."""

import re
import shlex
from pathlib import Path

import pytest

from graph.cli import app
from graph.settings import Settings
from graph.store import questions
from tests.cli.running import Command
from tests.gold.figures import question_table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = [
    line
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
]


@pytest.mark.engine
@pytest.mark.model
@pytest.mark.slow
@pytest.mark.usefixtures("engine")
def test_the_commands_run_one_after_the_other(
    ouidire: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert EXAMPLES
    for line in EXAMPLES:
        program, *arguments = shlex.split(line)
        assert program == "ouidire"
        ended = ouidire(*arguments)
        assert ended.status == 0, f"{line}: {ended.err}"
        assert ended.out.strip(), line


def test_every_command_is_named() -> None:
    names = [command.name for command in app.registered_commands]
    assert len(names) >= 9
    assert [name for name in names if f"`ouidire {name}" not in README] == []


def test_every_route_is_named_and_no_other() -> None:
    from api.app import create_app

    routes = set(create_app(Settings()).openapi()["paths"])
    named = set(re.findall(r"`(/(?:v1/(?!openapi)|healthz|readyz)[\w/{}]*)`", README))
    assert {re.sub(r"\{\w+\}", "{}", route) for route in routes} == {
        re.sub(r"\{\w+\}|NAME", "{}", route) for route in named
    }


def test_every_question_is_named() -> None:
    assert questions()
    assert question_table() in README, "run make figures"


def test_every_make_target_that_it_names_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b(?=`|  | #)", README)) <= targets
