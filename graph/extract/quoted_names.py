"""Newspapers and channels that are named between marks: « …, écrit « Le Monde » », « selon « Le
Soir » ».
"""

from graph.extract.words import is_finite
from graph.french.document import Document

LONGEST = 5  # words of such a name, at most


def quoted_name(document: Document, i: int) -> range | None:
    """The words of a name whose opening mark stands at i: capitals, no verb, no end of a
    sentence.
    """
    tokens = document.tokens
    if i + 2 >= len(tokens) or tokens[i].text != "«" or not tokens[i + 1].text[:1].isupper():
        return None
    end = next(
        (k for k in range(i + 1, min(i + LONGEST + 2, len(tokens))) if tokens[k].text == "»"), i
    )
    name = tokens[i + 1 : end]
    if not name or any(is_finite(t) or t.pos == "PUNCT" for t in name):
        return None
    return range(i + 1, end) if name[-1].text[:1].isupper() else None
