"""Reading an exported graph in a test."""

from collections import Counter
from typing import Any

from graph.store import Store

Row = dict[str, Any]


def exported(store: Store) -> list[Row]:
    """All nodes and edges, in an order that does not depend on the engine."""
    return sorted(store.export(), key=repr)


def nodes(rows: list[Row], label: str) -> dict[str, Row]:
    """The properties of the nodes of a label, by id."""
    found = (row["properties"] for row in rows if label in row.get("labels", ()))
    return {properties["id"]: properties for properties in found}


def edges(rows: list[Row], kind: str) -> list[Row]:
    """The edges of a type."""
    return [row for row in rows if row.get("type") == kind]


def kinds(rows: list[Row]) -> Counter[str]:
    """How many nodes of each labels and edges of each type there are."""
    return Counter(row.get("type") or "+".join(row["labels"]) for row in rows)


def nothing_written(written: dict[str, int]) -> bool:
    """Whether every counter of a load is 0."""
    return bool(written) and not any(written.values())
