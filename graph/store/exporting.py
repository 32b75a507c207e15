"""The whole graph as plain values, to compare or to carry elsewhere."""

from collections.abc import Iterator
from typing import Any, cast

from graph.store.bolt import Bolt, errors
from graph.store.cypher import cypher_file
from graph.store.plain import plain

# When something was written says nothing about what was read.
CLOCK = {"ingestedAt", "retractedAt"}


def export(bolt: Bolt) -> Iterator[dict[str, Any]]:
    """All nodes by id, then all edges by type and ends.

    `retracted` stands in for the time of it.
    """
    with errors(bolt.at), bolt.session() as session:
        for statement in cypher_file("load", "export").statements:
            for record in session.run(statement):
                row = cast("dict[str, Any]", plain(dict(record)))
                kept = {
                    name: value
                    for name, value in row["properties"].items()
                    if name not in CLOCK and value is not None
                }
                if "labels" in row:
                    row["labels"].sort()
                    kept["retracted"] = "retractedAt" in row["properties"]
                row["properties"] = dict(sorted(kept.items()))
                yield row
