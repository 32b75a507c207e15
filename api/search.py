"""Names and words as people type them: case, accents, ligatures and marks do not count."""

from collections.abc import Sequence

from api.access import Store
from graph.folding import fold

# What the graph's folded text keeps and a search does not ask for, by what stands for it there.
# Queries respell the folded text alike, one pair after the other.
MARKS = "'’-‑–—.,;:!?()[]«»“”\"/…|"
RESPELLED: list[list[str]] = [
    *([mark, " "] for mark in MARKS),
    *(["œ", "oe"], ["æ", "ae"], ["ø", "o"], ["ł", "l"], ["đ", "d"]),
    *(["   ", " "], ["  ", " "]),
]
# The text of articles is kept as it stands, with its line ends and accents.
ACCENTED = [
    "àáâãäåā a",
    "çćč c",
    "èéêëēę e",
    "ìíîïī i",
    "ñńň n",
    "òóôõöōő o",
    "śšş s",
    "ùúûüūů u",
    "ýÿ y",
    "źżž z",
]
RESPELLED_TEXT = [
    *([letter, group[-1]] for group in ACCENTED for letter in group[:-2]),
    ["\n", " "],
    *RESPELLED,
]


def respell(text: str) -> str:
    """Reduce a text to its bare words: « L'Élysée, Kœnig » is « l elysee koenig »."""
    bare = fold(text)
    for old, new in RESPELLED:
        bare = bare.replace(old, new)
    return " ".join(bare.split())


def terms(text: str | None) -> list[str] | None:
    """The beginnings of words that a text must all hold; None where nothing is asked."""
    return None if text is None else [f" {word}" for word in respell(text).split()]


def entities_named(store: Store, name: str | None) -> Sequence[str] | None:
    """The ids of the entities that a filter means; None where there is no filter.

    It means an entity by its id, or by a whole name or alias; only where no name is the same, by
    whole words in a row of one (« Zelensky » for « Volodymyr Zelensky »).
    """
    if name is None:
        return None
    words = respell(name)
    if not words:
        return []
    rows = store.read("entities-named", {"id": name, "words": words, "respelled": RESPELLED})
    exact = [row["id"] for row in rows if row["exact"]]
    return exact or [row["id"] for row in rows]
