"""`ouidire build`: articles become the graph."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from graph.commands.terminal import Input, messages, output, progress_bar, read_settings, write_json
from graph.pipeline import Built, build
from graph.store import open_store

Paths = Annotated[
    list[Path],
    typer.Argument(help="Files (.txt, .jsonl), folders of them, or - for standard input."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON in place of a table.")]
Workers = Annotated[
    int | None, typer.Option(min=1, help="Processes that read articles.", envvar="OUIDIRE_WORKERS")
]


def build_command(paths: Paths, as_json: AsJson = False, workers: Workers = None) -> None:
    """Read articles, find who says what, and add it to the graph.

    Building the same articles again changes nothing.
    """
    settings = read_settings()
    articles = Input(paths)
    with open_store(settings) as store, progress_bar(quiet=as_json) as bar:
        task = bar.add_task("Reading", total=None)

        def advance(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of, refresh=True)

        built = build(articles, store, workers or settings.workers, advance)
    if as_json:
        write_json({**asdict(built), "refused": articles.refused})
    else:
        show(built)
    articles.end()


def show(built: Built) -> None:
    """The closing table."""
    table = Table(title="The graph", title_justify="left")
    table.add_column("what")
    table.add_column("in all", justify="right")
    for name in ("articles", "statements", "deployments", "support", "entities"):
        table.add_row(name, f"{getattr(built, name):,}".replace(",", " "))
    output.print(table)
    new = sum(built.written.values())
    noun = "article" if built.extracted == 1 else "articles"
    news = f"{new} writes to the graph" if new else "nothing new in the graph"
    messages.print(f"{built.extracted} {noun} read, {news}.", highlight=False)
