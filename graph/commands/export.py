"""`ouidire export`: all nodes and edges of the graph, one a line."""

import json

import typer

from graph.commands.terminal import read_settings
from graph.store import open_store


def export_command() -> None:
    """Print all nodes and edges as JSON Lines, in a stable order: equal graphs, equal exports."""
    with open_store(read_settings(), read_only=True) as store:
        for record in store.export():
            typer.echo(json.dumps(record, ensure_ascii=False, sort_keys=True))
