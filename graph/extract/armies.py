"""The country behind its own army: « un convoi de l'[armée malienne] » is Mali's."""

from collections.abc import Sequence

from graph.french.document import Document
from graph.model import EntityType, Form, Mention, Reference

ARMIES = frozenset({"armée", "marine", "aviation", "armées", "forces"})


def state_of_army(
    document: Document, mentions: Sequence[Mention], found: Reference | None
) -> Reference | None:
    """The country whose adjective stands in a description of its army; else `found` itself."""
    if found is None or found.mention is None:
        return found
    whole = mentions[found.mention]
    words = {document.tokens[i].lower for i in document.within(whole.span)}
    if whole.form is not Form.DESCRIPTION or not words & ARMIES:
        return found
    for index, mention in enumerate(mentions):
        country = mention.type is EntityType.COUNTRY and mention.form is Form.ADJECTIVE
        if country and whole.span.contains(mention.span):
            return Reference(mention.span, index)
    return found
