"""Standard input: JSON Lines where it begins with a brace, else one plain article."""

import sys
from collections.abc import Iterator
from typing import BinaryIO

from graph.articles.bounded import LIMIT, read_whole
from graph.articles.fields import About, make_article
from graph.articles.jsonl import read_stream
from graph.articles.place import Place
from graph.errors import ArticleError
from graph.model import Article

NAME = "standard input"


def read_standard_input(stream: BinaryIO | None = None) -> Iterator[Article | ArticleError]:
    """The articles of standard input; a plain one is named « standard input »."""
    stream = stream or sys.stdin.buffer
    head = _beginning(stream)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from read_stream(stream, NAME, head)
        return
    try:
        yield make_article(NAME, read_whole(stream, Place(NAME), head), About(), Place(NAME))
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
