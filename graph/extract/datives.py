"""Pronouns before a verb that are no subjects: « Lima [lui] a livré des chars »."""

from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup

# How the verb ends whose subject they are; before any other they are datives.
OWN_ENDINGS = {"nous": ("ons", "sommes"), "vous": ("ez", "êtes", "faites", "dites")}


def is_dative(document: Document, token: Token, group: VerbGroup) -> bool:
    """« Lima, qui arme Quito, [lui] a livré … », « [nous] a livré »: never the subject."""
    if token.i != group.start - 1 or token.i == 0:
        return False
    own = OWN_ENDINGS.get(token.lower)
    other = own is not None and not document.tokens[group.first].lower.endswith(own)
    return token.lower in ("lui", "leur") or (other and group.finite)
