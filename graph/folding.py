"""Text as people type it into a search: without accents, in lower case."""

import unicodedata


def fold(text: str) -> str:
    """The text without accents, case and runs of white space.

    >>> fold("L’Élysée,  à 8\u202f000")
    "l'elysee, a 8 000"
    """
    parts = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())
