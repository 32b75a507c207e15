"""People that the tagger takes for adjectives: « six cents [Britanniques] », « deux cents
[légionnaires] belges », and for verbs or names: « des soldats [lettons] ».
"""

from itertools import pairwise

from graph.french.document import Token
from graph.french.gazetteer import countries_of, head

HUNDREDS = frozenset({"cent", "cents", "mille"})
PLURAL = {"Number": "Plur"}


def mend_peoples(tokens: list[Token]) -> None:
    """Make the people the noun and the number before it a number, in place; an adjective of what
    was a verb or a name.
    """
    for number, token in pairwise(tokens):
        if number.pos == "ADJ" and token.pos == "NOUN" and _is_described(tokens, number, token):
            _turn(number, token)
        small = token.pos == "PROPN" and token.text.islower()
        if number.pos == "DET" and small and head(token.text):
            token.pos = "NOUN"  # « l'[île] »
        if number.pos in ("NOUN", "ADJ", "CCONJ") and _narrows(number, token):
            if token.pos in ("VERB", "PUNCT"):
                token.lemma, token.morph = token.lower.rstrip("s"), PLURAL
            token.pos, token.entity = "ADJ", ""
        if number.lower not in HUNDREDS:
            continue
        after = tokens[token.i + 1].pos if token.i + 1 < len(tokens) else ""
        counted = token.pos == "ADJ" and token.lower.endswith("s") and after != "NOUN"
        if counted or (token.pos == "NOUN" and number.pos == "NOUN"):
            token.pos, token.morph = "NOUN", PLURAL
            if number.pos == "NOUN":
                token.head = token.i if number.head == number.i else number.head
                token.dep, number.dep = number.dep, "nummod"
                number.pos, number.head = "NUM", token.i


def _narrows(noun: Token, token: Token) -> bool:
    """« des avions-cargos [kényans] »: no verb, no mark, and no name, for it has no capital."""
    if token.pos not in ("VERB", "PROPN", "PUNCT", "X") or noun.sentence != token.sentence:
        return False
    small = token.pos == "VERB" or token.text[:1].islower()
    return small and bool(countries_of(token.text))


def _is_described(tokens: list[Token], noun: Token, token: Token) -> bool:
    """« les [rebelles] soudanais », « des [civils] syriens »: somebody and where he is from."""
    known = head(noun.lower)
    if known is None or known[0] not in ("office", "person") or noun.sentence != token.sentence:
        return False
    before = tokens[noun.i - 1] if noun.i else noun
    beside = before.pos in ("DET", "NUM") or before.lower in ("des", "aux", "du", "de", "d'")
    return beside and token.text.islower() and bool(countries_of(token.text))


def _turn(noun: Token, token: Token) -> None:
    """The first word is the noun, the second its adjective."""
    noun.pos, noun.dep, noun.head = "NOUN", token.dep, token.head
    if noun.head == token.i:
        noun.head = noun.i
    token.pos, token.dep, token.head = "ADJ", "amod", noun.i
