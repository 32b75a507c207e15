"""Bytes in bounded portions, and their strict decoding: no input can fill the memory."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from graph.articles.place import Place

LIMIT = 10_000_000  # bytes of one article; a long novel has a tenth of it
_BOM = b"\xef\xbb\xbf"


def read_whole(stream: BinaryIO, place: Place, head: bytes = b"") -> str:
    """The whole text of a stream after `head`, what was read of it before."""
    data = head + stream.read(max(0, LIMIT + 1 - len(head)))
    if len(data) > LIMIT:
        raise too_long(place)
    return decode(data.removeprefix(_BOM), place)


def read_lines(stream: BinaryIO, head: bytes = b"") -> Iterator[tuple[int, bytes | None]]:
    """Number and bytes of each line that is not blank; None for a line beyond the limit.

    A line beyond the limit is passed over in portions. `head` is what was read of the stream
    before, whole lines (or the beginning of one beyond the limit).
    """
    number = 0
    for line in filter(None, re.split(rb"(?<=\n)", head)):
        number += 1
        yield from _numbered(stream, number, line)
    while line := stream.readline(LIMIT + 1):
        number += 1
        yield from _numbered(stream, number, line)


def _numbered(stream: BinaryIO, number: int, line: bytes) -> Iterator[tuple[int, bytes | None]]:
    if len(line) > LIMIT and not line.endswith(b"\n"):
        while (rest := stream.readline(LIMIT)) and not rest.endswith(b"\n"):
            pass
        yield number, None
        return
    if number == 1:
        line = line.removeprefix(_BOM)
    if line.strip():
        yield number, line


def too_long(place: Place) -> Exception:
    """What to say of an article beyond the limit."""
    return place.error(
        f"longer than {LIMIT // 1_000_000} MB", "Cut it into articles, one file or one line each"
    )


def decode(data: bytes, place: Place) -> str:
    """Decode UTF-8, strictly."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise place.error(
            f"byte {error.start + 1} ({data[error.start]:#04x}) is not UTF-8",
            "Convert it to UTF-8, as with iconv -f latin1 -t utf-8",
        ) from None
