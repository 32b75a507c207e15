"""The engines' values as plain ones, fit for JSON."""

from collections.abc import Mapping

import neo4j.graph
import neo4j.spatial
import neo4j.time


def plain(value: object) -> object:
    """A value of a result without anything of the driver.

    Times become ISO 8601 text. A node becomes `{"labels", "properties"}`, a relationship
    `{"type", "start", "end", "properties"}` with the ids of its ends, a path its nodes and
    relationships.
    """
    match value:
        case neo4j.graph.Node():
            return {"labels": sorted(value.labels), "properties": plain(dict(value))}
        case neo4j.graph.Relationship():
            ends = [node.get("id") if node else None for node in value.nodes]
            properties = plain(dict(value))
            return {
                "type": value.type, "start": ends[0], "end": ends[1], "properties": properties,
            }  # fmt: skip
        case neo4j.graph.Path():
            parts = {"nodes": value.nodes, "relationships": value.relationships}
            return {name: [plain(part) for part in found] for name, found in parts.items()}
        case neo4j.time.DateTime() | neo4j.time.Date() | neo4j.time.Time():
            return value.to_native().isoformat()
        case neo4j.time.Duration():
            return value.iso_format()
        case Mapping():
            return {key: plain(inner) for key, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(inner) for inner in value]
        case _:
            return value
