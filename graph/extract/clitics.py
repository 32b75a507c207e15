"""Who the pronouns before a verb stand for: « le soutient », « leur a fourni »."""

from graph.extract.actors import Actors
from graph.extract.antecedents import AGREEMENTS
from graph.french.document import Token
from graph.model import Reference

CLITICS = {"le": "il", "la": "elle", "l'": "il", "les": "ils", "lui": "il", "leur": "ils"}


def clitic_reference(actors: Actors, token: Token) -> Reference | None:
    """Who « le », « les », « lui », « leur » before a verb stands for."""
    agreement = AGREEMENTS[CLITICS[token.lower]]
    if token.lower in ("l'", "lui"):
        agreement = AGREEMENTS["lui"]
    found = actors.register.antecedent(agreement, token.span.start, token.span.start)
    return None if found is None else Reference(token.span, found)
