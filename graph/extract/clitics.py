"""Who the pronouns before a verb stand for: « le soutient », « leur a fourni »."""

from graph.extract.actors import Actors
from graph.extract.antecedents import AGREEMENTS
from graph.extract.arguments import is_dative
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup
from graph.model import Reference

CLITICS = {"le": "il", "la": "elle", "l'": "il", "les": "ils", "lui": "il", "leur": "ils"}
FIRST = ("nous", "m'", "me")


def clitic_reference(actors: Actors, token: Token) -> Reference | None:
    """Who « le », « les », « lui », « leur » before a verb stands for."""
    agreement = AGREEMENTS[CLITICS[token.lower]]
    if token.lower in ("l'", "lui"):
        agreement = AGREEMENTS["lui"]
    found = actors.register.antecedent(agreement, token.span.start, token.span.start)
    return None if found is None else Reference(token.span, found)


def dative(document: Document, actors: Actors, group: VerbGroup) -> Reference | None:
    """Whom the pronoun before a verb gives to: « [nous] a promis », « [leur] fournit »."""
    for token in document.tokens[max(0, group.start - 2) : group.start]:
        if token.lower in ("lui", "leur") and token.pos == "PRON":
            return clitic_reference(actors, token)
        own = token.lower == "nous" and group.finite and not is_dative(document, token, group)
        if token.lower in FIRST and token.i > 0 and not own:
            return actors.first_person(token)
    return None
