"""From a parsed article to what it says: mentions, statements, relations."""

from graph.extract.assemble import assemble
from graph.extract.mentions import find_mentions
from graph.extract.relations import find_relations
from graph.extract.statements import find_statements
from graph.french.document import Document
from graph.model import Extraction

__all__ = ["extract"]


def extract(document: Document) -> Extraction:
    """All that one article says: a pure function of it."""
    mentions = find_mentions(document)
    mentions, statements = find_statements(document, mentions)
    relations = find_relations(document, mentions, statements)
    return assemble(document, mentions, statements, relations)
