"""JSON Lines: one article a line, {"id": …, "text": …} with url, outlet, title, publishedAt."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from graph.articles.bounded import decode, read_lines, too_long
from graph.articles.fields import make_article, parse_object, read_about, required_string
from graph.articles.place import Found, Place
from graph.errors import ArticleError
from graph.model import Article


def read_jsonl(file: Path, name: str) -> Iterator[Found | ArticleError]:  # noqa: ARG001 - lines name themselves
    """The articles of a file, line by line."""
    with file.open("rb") as stream:
        yield from read_stream(stream, file)


def read_stream(
    stream: BinaryIO, file: Path | str, head: bytes = b""
) -> Iterator[Found | ArticleError]:
    """The articles of an open file; `head` is what was read of it before."""
    empty = True
    for number, line in read_lines(stream, head):
        empty = False
        place = Place(file, number)
        try:
            yield place, read_line(line, place)
        except ArticleError as error:
            yield error
    if empty:
        yield Place(file).error("the file is empty", "Write one JSON object a line")


def read_line(line: bytes | None, place: Place) -> Article:
    """The article of one line, None for a line that was too long."""
    if line is None:
        raise too_long(place)
    fields = parse_object(decode(line, place), place)
    name = required_string(fields, "id", place)
    text = required_string(fields, "text", place)
    return make_article(name, text, read_about(fields, place), place)
