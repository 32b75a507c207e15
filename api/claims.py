"""Claims out of the graph: which ones a filter means, and each with its proof."""

from collections.abc import Mapping, Sequence
from typing import Any

from api.access import Store
from api.filters import ClaimFilters
from api.pages import rows_of_page
from api.records import claim_of
from api.schemas.base import Page
from api.schemas.claims import Deployment, Statement, Support
from api.search import RESPELLED, entities_named, terms

POSITION = (int, str, int, str)  # published at (milliseconds), article, start, claim


def claims_page(
    store: Store,
    query: str,
    filters: ClaimFilters,
    names: Mapping[str, str | None],
    parameters: Mapping[str, Any],
) -> Page[Any]:
    """A page of claims, newest article first, then in the order of the text.

    `names` are the filters that mean entities, by the parameter of the query that takes their ids.
    """
    entities = {parameter: entities_named(store, name) for parameter, name in names.items()}
    if any(ids is not None and not ids for ids in entities.values()):
        return Page(items=[])
    rows, next_cursor = rows_of_page(
        store,
        query,
        filters,
        {
            **entities,
            **parameters,
            **filters.bounds(),
            "article": filters.article,
            "outlet": filters.outlet,
            "terms": terms(filters.q),
            "respelled": RESPELLED,
            "retracted": filters.include_retracted,
        },
        POSITION,
    )
    return Page(items=claims(store, [row["id"] for row in rows]), next_cursor=next_cursor)


def claims(store: Store, ids: Sequence[str]) -> list[Statement | Deployment | Support]:
    """The claims of these ids, in their order; ids that name none are left out."""
    rows = store.read("claims", {"ids": list(ids)})
    articles = sorted({row["article"]["id"] for row in rows})
    texts = {row["id"]: row["text"] for row in store.read("texts", {"ids": articles})}
    claimed = [claim_of(row, texts[row["article"]["id"]]) for row in rows]
    found = {claim.id: claim for claim in claimed}
    return [found[key] for key in ids if key in found]


def any_of(values: Sequence[str]) -> list[str] | None:
    """A filter of several values; None where there is no filter."""
    return list(values) or None
