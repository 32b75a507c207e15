"""Words for whoever is for somebody: « pro-iranien », « prorusses », « pro-Dupont »."""

from graph.french import gazetteer
from graph.french.document import Token

PREFIX = "pro"


def partisan_of(token: Token) -> str | None:
    """The word for whom one is, « iranien » of « pro-iranien »; None for any other word."""
    if not token.lower.startswith(PREFIX):
        return None
    rest = token.text[len(PREFIX) :].lstrip("-")
    if token.text[len(PREFIX) : len(PREFIX) + 1] == "-":
        return rest or None
    return rest if gazetteer.countries_of(rest) else None  # « prorusse », no « propre »
