"""Where an article stands, for the line that says what is wrong with it."""

import os
from dataclasses import dataclass
from pathlib import Path

from graph.errors import ArticleError
from graph.model import Article


@dataclass(frozen=True, slots=True)
class Place:
    """A file and, where it holds several articles, the line, from 1."""

    file: Path | str
    line: int | None = None

    def __str__(self) -> str:
        file = printable(self.file)
        return file if self.line is None else f"{file}:{self.line}"

    def error(self, problem: str, remedy: str) -> ArticleError:
        """Say on one line what is wrong here and what to do."""
        return ArticleError(printable(self.file), self.line, problem, remedy)


Found = tuple[Place, Article]  # an article and where it stands


def printable(value: Path | str) -> str:
    """Show a path or a word from the input on one line of any terminal.

    File names may hold bytes that are not UTF-8, and control characters: both would break the line.
    """
    text = os.fsencode(value).decode("utf-8", "replace") if isinstance(value, Path) else value
    return "".join(c if c.isprintable() else "�" for c in text)
