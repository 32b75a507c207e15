"""The `ouidire` command."""

import os
import sys
from importlib.metadata import version
from typing import Annotated, TextIO

import typer

from graph.commands.ask import ask_command
from graph.commands.build import build_command
from graph.commands.doctor import doctor_command
from graph.commands.evaluate import evaluate_command
from graph.commands.explain import explain_command
from graph.commands.export import export_command
from graph.commands.extract import extract_command, load_command
from graph.commands.serve import serve_command
from graph.commands.terminal import FAILED, say
from graph.errors import OuidireError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("build")(build_command)
app.command("extract")(extract_command)
app.command("load")(load_command)
app.command("serve")(serve_command)
app.command("ask")(ask_command)
app.command("explain")(explain_command)
app.command("evaluate")(evaluate_command)
app.command("export")(export_command)
app.command("doctor")(doctor_command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("ouidire"))
        raise typer.Exit


@app.callback()
def options(
    _: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """French news become a graph: who says what, who deploys what where, who supports whom.

    Exit status: 0 done; 1 not done; 2 wrong command line; 3 done, but some articles were refused.
    """


def main() -> None:
    """Run the command; what went wrong is one line on standard error, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        _write_utf8(stream)
    try:
        app()
    except OuidireError as error:
        say(error)
        sys.exit(FAILED)
    except BrokenPipeError:  # as in `ouidire export | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)


def _write_utf8(stream: TextIO) -> None:
    """Write UTF-8 whatever the terminal's language: the output is data as well."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
