"""Whose a force is by « dont »: « [Lima] et [Quito], dont plusieurs centaines d'hommes … »."""

from graph.extract.arguments import antecedent
from graph.extract.chunks import chunks, row, row_start
from graph.french.document import Document


def of_which(document: Document, start: int) -> list[int]:
    """The nouns before « dont », where nothing but numbers and the force follow it."""
    sentence = document.sentences[document.tokens[start].sentence]
    for position in range(start - 1, max(sentence.start, start - 6), -1):
        token = document.tokens[position]
        if token.lower == "dont":
            noun = antecedent(document, position)
            return [] if noun is None else _together(document, noun)
        if token.pos not in ("NUM", "DET", "ADV", "ADJ", "ADP", "NOUN"):
            return []
    return []


def _together(document: Document, head: int) -> list[int]:
    """The noun and those before it in its row."""
    start = document.sentences[document.tokens[head].sentence].start
    found = list(chunks(document, start, head + 1))
    if not found or head not in found[-1].words:
        return [head]
    return [chunk.head for chunk in row(found, row_start(found, len(found) - 1))]
