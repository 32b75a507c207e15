"""`ouidire extract` and `ouidire load`: reading apart from loading, as on several machines."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from pydantic import BaseModel, ConfigDict, ValidationError
from rich.text import Text

from graph.annotation import annotate, to_line
from graph.commands.build import AsJson, Paths, Workers, show
from graph.commands.terminal import Input, output, read_settings, write_json
from graph.errors import OuidireError
from graph.model import Extraction, Reference, Resolution
from graph.pipeline import add, extract_all
from graph.resolve import resolve
from graph.run import current_run
from graph.store import open_store


class Record(BaseModel):
    """One line of `extract --full`: an extraction and the id of the run that made it."""

    model_config = ConfigDict(extra="forbid")

    run: str
    extraction: Extraction


def extract_command(
    paths: Paths,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="One article a line, in the format of the gold files.")
    ] = False,
    full: Annotated[
        bool, typer.Option("--full", help="One article a line, as `load` reads it.")
    ] = False,
    workers: Workers = None,
) -> None:
    """Find who says what, and print it, in the order of the articles. No database is touched."""
    if jsonl and full:
        raise typer.BadParameter("Choose --jsonl or --full.")
    articles = Input(paths)
    extractions = extract_all(articles, workers or read_settings().workers)
    if full:
        for extraction in extractions:
            record = Record(run=current_run().id, extraction=extraction)
            typer.echo(record.model_dump_json())
    else:
        together = list(extractions)
        resolution = resolve(together)
        if jsonl:
            for annotation in annotate(together, resolution):
                typer.echo(to_line(annotation))
        else:
            show_claims(together, resolution)
    articles.end()


def load_command(
    file: Annotated[Path, typer.Argument(help="What `ouidire extract --full` wrote.", exists=True)],
    as_json: AsJson = False,
) -> None:
    """Add extractions made elsewhere to the graph."""
    extractions = read_records(file)
    with open_store(read_settings()) as store:
        built = add(extractions, store)
    if as_json:
        write_json(asdict(built))
    else:
        show(built)


def read_records(file: Path) -> list[Extraction]:
    """The extractions of a file, the last one of each article; they must be of this run."""
    found: dict[str, Extraction] = {}
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                record = Record.model_validate_json(line)
            except ValidationError as error:
                problem = error.errors()[0]["msg"]
                remedy = "Give what ouidire extract --full wrote"
                raise OuidireError(f"{file}:{number}: {problem}. {remedy}") from None
            if record.run != current_run().id:
                raise OuidireError(
                    f"{file}:{number}: read by other rules than this installation's. Extract again"
                )
            found[record.extraction.article.id] = record.extraction
    return list(found.values())


def show_claims(extractions: Sequence[Extraction], resolution: Resolution) -> None:
    """Article by article, one line a claim."""
    names = {entity.id: entity.name for entity in resolution.entities}
    for extraction in extractions:
        meant = [names[link.entity] for link in resolution.links[extraction.article.id]]
        output.print(Text(extraction.article.name, "bold"))
        for line in claim_lines(extraction, meant):
            output.print(line, soft_wrap=True)


def claim_lines(extraction: Extraction, meant: Sequence[str]) -> Iterator[Text]:
    """Who says what with which cue, then who deploys or supports; `meant` names each mention."""

    def name(reference: Reference | None) -> str:
        if reference is None or reference.mention is None:
            return "?"
        return meant[reference.mention]

    text = extraction.article.text
    for statement in extraction.statements:
        words = " […] ".join(span.of(text) for span in statement.contents)
        cue = statement.cue.of(text) if statement.cue else "…"
        yield Text.assemble("  ", (name(statement.speaker), "cyan"), f" {cue}: {words}")
    for relation in extraction.relations:
        ends = f"{name(relation.agent)} → {name(relation.target)}"
        kind = f"{relation.type} ({relation.status}) "
        yield Text.assemble("  ", (kind, "magenta"), (ends, "cyan"))
