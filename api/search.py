"""Names and words as people type them: case, accents and punctuation do not count."""

import unicodedata
from collections.abc import Sequence

from api.access import Store


def fold(text: str) -> str:
    """Reduce a text to its bare words: « L'Élysée, Kœnig » is « l elysee koenig »."""
    spelled = text.casefold().replace("œ", "oe").replace("æ", "ae")
    bare = (c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare).split())


def terms(text: str | None) -> list[str] | None:
    """The beginnings of words that a text must all hold; None where nothing is asked."""
    return None if text is None else [f" {word}" for word in fold(text).split()]


def entities_named(store: Store, name: str | None) -> Sequence[str] | None:
    """The ids of the entities that a filter means; None where there is no filter.

    It means an entity by its id, or by a whole name or alias; only where no name is the same, by
    whole words in a row of one (« Zelensky » for « Volodymyr Zelensky »).
    """
    if name is None:
        return None
    rows = store.read("entities-named", {"id": name, "name": fold(name)})
    exact = [row["id"] for row in rows if row["exact"]]
    return exact or [row["id"] for row in rows]
