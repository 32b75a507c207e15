"""`ouidire ask`: the questions of cypher/ask/, answered in the terminal."""

from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from graph.commands.build import AsJson
from graph.commands.terminal import messages, output, read_settings, write_json
from graph.errors import QuestionError
from graph.store import Answer, open_store, questions


def ask_command(
    question: Annotated[
        str | None, typer.Argument(help="The question's name; without it all are listed.")
    ] = None,
    param: Annotated[
        list[str] | None, typer.Option("--param", help="A parameter, as name=value.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Ask the graph one of its questions."""
    if question is None:
        list_questions(as_json)
        return
    parameters = dict(map(split_parameter, param or []))
    check(question, parameters)
    with open_store(read_settings(), read_only=True) as store:
        answer = store.ask(question, parameters)
    if as_json:
        write_json({"columns": answer.columns, "rows": answer.rows})
    else:
        show_answer(answer)


def check(question: str, parameters: dict[str, str]) -> None:
    """Refuse an unknown question or a wrong parameter before an engine is started for it."""
    known = {file.name: file for file in questions()}
    if question not in known:
        raise QuestionError(f"{question}: no such question. There are: {', '.join(known)}")
    known[question].bind(parameters)


def split_parameter(given: str) -> tuple[str, str]:
    """« speaker=Joe Biden » → its name and its value."""
    name, equals, value = given.partition("=")
    if not equals or not name:
        raise typer.BadParameter(f"{given!r} is not name=value.")
    return name.strip(), value


def list_questions(as_json: bool) -> None:
    """The questions, what each is for and which parameters it takes."""
    known = questions()
    if as_json:
        write_json(
            [
                {
                    "name": question.name,
                    "purpose": question.purpose,
                    "parameters": question.examples(),
                    "columns": question.columns,
                }
                for question in known
            ]
        )
        return
    table = Table("question", "what it answers", "parameters")
    for question in known:
        given = (f"--param {name}={value!r}" for name, value in question.examples().items())
        table.add_row(question.name, question.purpose, Text("\n".join(given)))
    output.print(table)


def show_answer(answer: Answer) -> None:
    """The rows as a table; what has no value stays blank."""
    table = Table(*answer.columns, show_lines=True)
    for row in answer.rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row))
    output.print(table)
    messages.print(f"{len(answer.rows)} rows.", highlight=False)
