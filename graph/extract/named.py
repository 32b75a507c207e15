"""A proper name in a document, and how its words read."""

import unicodedata
from dataclasses import dataclass

from graph.french.document import Document
from graph.model import EntityType


@dataclass(frozen=True, slots=True)
class Named:
    """A proper name at tokens[start:end], without civility, title or article."""

    start: int
    end: int
    type: EntityType
    known: bool  # in the gazetteer


def surface(document: Document, start: int, end: int) -> str:
    """The words of tokens[start:end] with plain apostrophes and spaces."""
    words = document.text(document.span(start, end)).replace("’", "'").split()
    return unicodedata.normalize("NFC", " ".join(words))
