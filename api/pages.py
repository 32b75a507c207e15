"""One page of a list: what every list of the API does the same way."""

from collections.abc import Mapping, Sequence
from typing import Any

from api import cursors
from api.access import Store
from api.filters import Paging


def rows_of_page(
    store: Store,
    query: str,
    filters: Paging,
    parameters: Mapping[str, Any],
    shape: Sequence[type],
) -> tuple[list[dict[str, Any]], str | None]:
    """The rows of the page that the filters ask for, and the cursor of the next.

    The query takes `$after` (the last `position` that was seen, or null) and `$limit`, and returns
    with each row its `position` in a total order, of the types of `shape`.
    """
    key = filters.key()
    after = None if filters.cursor is None else cursors.decode(filters.cursor, key, shape)
    found = store.read(query, {**parameters, "after": after, "limit": filters.limit + 1})
    page = found[: filters.limit]
    more = len(found) > filters.limit
    return page, cursors.encode(page[-1]["position"], key) if more else None
