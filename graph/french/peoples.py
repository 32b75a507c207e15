"""Peoples that the tagger takes for adjectives, « six cents [Britanniques] », and the reverse."""

from itertools import pairwise

from graph.french.document import Token
from graph.french.gazetteer import countries_of

HUNDREDS = frozenset({"cent", "cents", "mille"})
PLURAL = {"Number": "Plur"}


def mend_peoples(tokens: list[Token]) -> None:
    """Make the people the noun and the number before it a number, in place."""
    for number, token in pairwise(tokens):
        if token.pos in ("PROPN", "X") and number.pos == "NOUN" and _narrows(number, token):
            token.pos, token.entity = "ADJ", ""
        if number.lower not in HUNDREDS or not token.text.istitle():
            continue
        if token.pos in ("ADJ", "NOUN") and countries_of(token.text):
            token.pos, token.morph = "NOUN", PLURAL
            if number.pos == "NOUN":
                token.head = token.i if number.head == number.i else number.head
                token.dep, number.dep = number.dep, "nummod"
                number.pos, number.head = "NUM", token.i


def _narrows(noun: Token, token: Token) -> bool:
    """« des avions-cargos [kényans] »: no name, for it has no capital."""
    small = token.text[:1].islower() and noun.sentence == token.sentence
    return small and bool(countries_of(token.text))
