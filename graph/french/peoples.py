"""Peoples that the tagger takes for adjectives: « six cents [Britanniques] »."""

from itertools import pairwise

from graph.french.document import Token
from graph.french.gazetteer import countries_of

HUNDREDS = frozenset({"cent", "cents", "mille"})
PLURAL = {"Number": "Plur"}


def mend_peoples(tokens: list[Token]) -> None:
    """Make the people the noun and the number before it a number, in place."""
    for number, token in pairwise(tokens):
        if number.lower not in HUNDREDS or not token.text.istitle():
            continue
        if token.pos in ("ADJ", "NOUN") and countries_of(token.text):
            token.pos, token.morph = "NOUN", PLURAL
            if number.pos == "NOUN":
                token.head = token.i if number.head == number.i else number.head
                token.dep, number.dep = number.dep, "nummod"
                number.pos, number.head = "NUM", token.i
