"""What the commands share: their words on standard error, and how they end.

| exit status | meaning |
|---|---|
| 0 | all done |
| 1 | not done: one line on standard error says why and what to do |
| 2 | a command line that cannot be understood |
| 3 | done, but some articles could not be read: one line for each on standard error |
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from graph.articles import read
from graph.errors import ArticleError, OuidireError, SettingsError
from graph.model import Article
from graph.settings import Settings

FAILED, SOME_REFUSED = 1, 3

output = Console()
messages = Console(stderr=True)


@dataclass(slots=True)
class Input:
    """The articles of the paths; what cannot be read is said and counted on the way."""

    paths: Sequence[Path | str]
    refused: int = 0

    def __iter__(self) -> Iterator[Article]:
        for item in read(self.paths, leave_out=read_settings().data):
            if isinstance(item, ArticleError):
                self.refused += 1
                say(item)
            else:
                yield item

    def end(self) -> None:
        """Leave the command with the status that says whether articles were refused."""
        if self.refused:
            noun = "article was" if self.refused == 1 else "articles were"
            messages.print(f"{self.refused} {noun} refused, the rest is done.", highlight=False)
            raise typer.Exit(SOME_REFUSED)


def say(error: OuidireError) -> None:
    """Write an error as one line."""
    line = " ".join(str(error).split())
    messages.print(Text.assemble(("error: ", "bold red"), line), soft_wrap=True)


def write_json(value: object) -> None:
    """Write one JSON value on one line of standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False))


def read_settings() -> Settings:
    """The OUIDIRE_* environment."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"OUIDIRE_{'_'.join(map(str, first['loc']))}".upper()
        raise SettingsError(f"{name}: {first['msg']}. Change or unset it") from None


def progress_bar(quiet: bool) -> Progress:
    """A progress bar on standard error, drawn only in a terminal.

    It has no thread of its own: processes are forked while it runs.
    """
    return Progress(
        TextColumn("[progress.description]{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=messages,
        auto_refresh=False,
        disable=quiet or not messages.is_terminal,
    )
