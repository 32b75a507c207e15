"""Standard input: JSON Lines where it begins with a brace, else one plain article."""

import sys
from collections.abc import Iterator
from typing import BinaryIO

from graph.articles.bounded import LIMIT, read_whole
from graph.articles.fields import About, make_article
from graph.articles.jsonl import read_stream
from graph.articles.place import Found, Place
from graph.errors import ArticleError

NAME = "standard input"


def read_standard_input(stream: BinaryIO | None = None) -> Iterator[Found | ArticleError]:
    """The articles of standard input; a plain one is named « standard input »."""
    stream = stream or sys.stdin.buffer
    head = _beginning(stream)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from read_stream(stream, NAME, head)
        return
    place = Place(NAME)
    try:
        yield place, make_article(NAME, read_whole(stream, place, head), About(), place)
    except ArticleError as error:
        yield error


def _beginning(stream: BinaryIO) -> bytes:
    """The blank lines at the start, and the first line with something in it."""
    head = b""
    while len(head) <= LIMIT and (line := stream.readline(LIMIT + 1)):
        head += line
        if line.strip(b"\xef\xbb\xbf \t\r\n"):
            break
    return head
