"""The country behind its own army: « un convoi de l'[armée malienne] » is Mali's; and the names
of ships, which own nothing: « le porte-avions [Charles de Gaulle] ».
"""

from collections.abc import Sequence

from graph.extract.relation_words import words
from graph.french.document import Document
from graph.model import EntityType, Form, Mention, Reference

ARMIES = frozenset({"armée", "marine", "aviation", "armées", "forces"})


def state_of_army(
    document: Document, mentions: Sequence[Mention], found: Reference | None, force: int
) -> Reference | None:
    """The country whose adjective stands in a description of its army; else `found` itself, unless
    it is only the name of the ship at `force`.
    """
    if found is None or found.mention is None:
        return found
    whole = mentions[found.mention]
    ship = document.tokens[force].lemma in words("deployment", "ships")
    if ship and document.within(whole.span).start == force + 1 and whole.form is Form.NAME:
        return None
    if whole.form is Form.ADJECTIVE:
        return _named_behind(document, mentions, whole) or found
    said = {document.tokens[i].lower for i in document.within(whole.span)}
    if whole.form is not Form.DESCRIPTION or not said & ARMIES:
        return found
    for index, mention in enumerate(mentions):
        country = mention.type is EntityType.COUNTRY and mention.form is Form.ADJECTIVE
        if country and whole.span.contains(mention.span):
            return Reference(mention.span, index)
    return found


def _named_behind(
    document: Document, mentions: Sequence[Mention], adjective: Mention
) -> Reference | None:
    """« le groupe paramilitaire russe [Wagner] »: its own name, that holds or follows the
    adjective; an army by its name is its country's.
    """
    stop = document.within(adjective.span).stop
    for index, mention in enumerate(mentions):
        if mention.type is not EntityType.ORGANIZATION or mention.form is not Form.NAME:
            continue
        inside = document.within(mention.span)
        held = mention.span.contains(adjective.span)
        army = any(document.tokens[i].lower in ARMIES for i in inside)
        if inside.start == stop or (held and not army):
            return Reference(mention.span, index)
    return None
