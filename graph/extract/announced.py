"""Whether a title announces that the name behind it is a person's.

« le Premier ministre soudanais [Abdalla Hamdok] », « l'économiste [Ruwan Perera] »
« le représentant de Lima, [Al-Harith Idriss], soutient »
"""

from graph.french import gazetteer
from graph.french.document import Document, Token

REACH = 8  # tokens from the noun of a title to the comma behind it
_STOPS = frozenset({"VERB", "AUX", "PUNCT", "PRON", "SCONJ", "CCONJ"})


def announced(document: Document, start: int) -> bool:
    """Whether a noun of a person stands right before, with no more than an adjective between."""
    tokens, first = document.tokens, document.sentences[document.tokens[start].sentence].start
    i = start - 1
    if i > first and tokens[i].pos == "ADJ" and tokens[i].text.islower():
        i -= 1
    return i >= first and _is_title(tokens, i)


def apposed(document: Document, start: int) -> bool:
    """Whether a title with its complements and a comma stand right before."""
    tokens, first = document.tokens, document.sentences[document.tokens[start].sentence].start
    if start - 2 < first or tokens[start - 1].text != ",":
        return False
    for i in range(start - 2, max(first, start - 2 - REACH) - 1, -1):
        if tokens[i].pos in _STOPS:
            return False
        if _is_title(tokens, i):
            before = tokens[i - 1] if i > first else tokens[i]
            return before.pos in ("DET", "ADJ") and not before.has("Number", "Plur")
    return False


def _is_title(tokens: list[Token], i: int) -> bool:
    """« ministre », « économiste », in the singular; not « le fabricant », who may be a company."""
    token = tokens[i]
    known = gazetteer.head(token.lower)
    if known is None or known[0] not in ("office", "person") or token.has("Number", "Plur"):
        return False
    return token.text.islower() and known[1] not in gazetteer.words("traders")
