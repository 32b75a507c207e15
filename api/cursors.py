"""Opaque cursors: the place of the last item of a page, and the filters it belongs to.

A page begins right after that place in a total order, so an item that is added or taken away
elsewhere neither doubles nor hides another.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence

from api.problems import unusable

Position = Sequence[int | str]


def encode(position: Position, filters: Mapping[str, object]) -> str:
    """Write a place as a cursor."""
    body = json.dumps([_digest(filters), *position], separators=(",", ":"))
    return base64.urlsafe_b64encode(body.encode()).decode().rstrip("=")


def decode(cursor: str, filters: Mapping[str, object], shape: Sequence[type]) -> Position:
    """Read a cursor back: one value for each type of `shape`.

    Raises the problem 422 where it is broken or was made for other filters.
    """
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        body = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError):
        raise unusable({"cursor": "not a cursor of this API"}) from None
    whole = isinstance(body, list) and [type(part) for part in body] == [str, *shape]
    if not whole or any(type(part) is int and abs(part) >= 2**63 for part in body):
        raise unusable({"cursor": "not a cursor of this list"})
    if body[0] != _digest(filters):
        raise unusable({"cursor": "made for other filters: begin again without it"})
    position: list[int | str] = body[1:]
    return position


def _digest(filters: Mapping[str, object]) -> str:
    text = json.dumps(filters, sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
