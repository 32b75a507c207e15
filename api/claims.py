"""Claims out of the graph: which ones a filter means, and each with its proof."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from api import cursors
from api.access import Store
from api.filters import ClaimFilters
from api.records import claim_of
from api.schemas.base import Page
from api.schemas.claims import Deployment, Statement, Support
from api.search import RESPELLED, entities_named, terms

POSITION = (int, str, int, str)  # published at (milliseconds), article, start, claim
FIRST_ARTICLES = 16  # looked through at first for a page; then twice as many, and so on


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
    meant = [ids for ids in entities.values() if ids is not None]
    if not all(meant):
        return Page(items=[])
    key = filters.key()
    after = None if filters.cursor is None else cursors.decode(filters.cursor, key, POSITION)
    asked = {
        **entities,
        **parameters,
        "terms": terms(filters.q),
        "respelled": RESPELLED,
        "retracted": filters.include_retracted,
        "copies": filters.include_copies,
        "after": after,
    }
    found: list[dict[str, Any]] = []
    for articles in _articles(store, filters, min(meant, key=len, default=None), after):
        wanted = filters.limit + 1 - len(found)
        found += store.read(query, {**asked, "articles": articles, "limit": wanted})
        if len(found) > filters.limit:
            break
    page = found[: filters.limit]
    more = len(found) > filters.limit
    return Page(
        items=claims(store, [row["id"] for row in page]),
        next_cursor=cursors.encode(page[-1]["position"], key) if more else None,
    )


def _articles(
    store: Store,
    filters: ClaimFilters,
    mentioned: Sequence[str] | None,
    after: cursors.Position | None,
) -> Iterator[list[str]]:
    """The articles to look through, newest first, in growing portions.

    So a page costs what it holds, not what the graph holds: sorting every claim would take seconds.
    A speaker, or who is spoken about, is always mentioned in the article.
    """
    portion: list[str] = []
    place = None
    if after is not None:
        place = [after[0], after[1]]
        portion = [str(after[1])]  # its other claims
    size = FIRST_ARTICLES
    while True:
        rows = store.read(
            "articles-with-claims",
            {
                **filters.bounds(),
                "article": filters.article,
                "outlet": filters.outlet,
                "mentioned": mentioned,
                "after": place,
                "limit": size,
            },
        )
        portion += [row["id"] for row in rows]
        if portion:
            yield portion
        if len(rows) < size:
            return
        place, portion, size = rows[-1]["position"], [], size * 2


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
