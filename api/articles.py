"""Articles out of the graph."""

from collections.abc import Mapping
from typing import Any


def article_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an article's JSON from its map in a row: what is not known is null."""
    fields = {"id", "name", "title", "url", "outlet"}
    return {**{field: row.get(field) for field in fields}, "published_at": row.get("publishedAt")}
