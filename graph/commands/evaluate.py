"""`ouidire evaluate`: how well this installation reads the articles of a gold file."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from graph.annotation import annotate, read_annotations
from graph.commands.build import AsJson, Workers
from graph.commands.terminal import output, progress_bar, read_settings, write_json
from graph.errors import GoldError
from graph.evaluate import Scores, evaluate
from graph.model import Article
from graph.pipeline import extract_all
from graph.resolve import resolve


def evaluate_command(
    gold: Annotated[Path, typer.Option("--gold", help="A gold file, one article a line.")],
    as_json: AsJson = False,
    errors: Annotated[
        int, typer.Option("--errors", min=0, help="List so many missed and spurious claims.")
    ] = 0,
    workers: Workers = None,
) -> None:
    """Read the articles of a gold file and compare: precision, recall and F1."""
    scores = score_gold(gold, workers or read_settings().workers, quiet=as_json)
    if as_json:
        result = scores.as_json()
        write_json({**result, "errors": result["errors"][:errors]})
        return
    show_scores(scores)
    for line in scores.errors[:errors]:
        typer.echo(line)


def score_gold(file: Path, workers: int = 1, *, quiet: bool = True) -> Scores:
    """Read the articles of a gold file and score what was found."""
    gold = read_annotations(file)
    ids = [annotation.id for annotation in gold]
    if len(set(ids)) < len(ids):
        raise GoldError(f"{file}: an id comes twice. Give each article one of its own")
    articles = [Article(annotation.id, annotation.text) for annotation in gold]
    with progress_bar(quiet=quiet) as bar:
        extractions = []
        task = bar.add_task("Reading", total=len(articles))
        for extraction in extract_all(articles, workers):
            extractions.append(extraction)
            bar.update(task, advance=1, refresh=True)
    return evaluate(gold, annotate(extractions, resolve(extractions)))


def show_scores(scores: Scores) -> None:
    """Two tables: the figures, and the attributes of what agrees."""
    table = Table("figure", title=f"{scores.articles} articles", title_justify="left")
    for column in ("P %", "R %", "F1 %", "agree", "gold", "found"):
        table.add_column(column, justify="right")
    for name, row in scores.figures().items():
        percents = [f"{100 * row[key]:.1f}" for key in ("p", "r", "f1")]
        counts = [str(row.get(key, "")) for key in ("tp", "gold", "pred")]
        table.add_row(name, *percents, *counts)
    output.print(table)
    attributes = Table("attribute", "right %", "of")
    for name, row in scores.shares().items():
        attributes.add_row(name, f"{100 * row['accuracy']:.1f}", str(row["n"]))
    output.print(attributes)
