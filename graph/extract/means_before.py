"""Means named a moment ago: « attend des obus. Lima [en] a promis mille »."""

from graph.extract.relation_words import is_force, is_measured
from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon
from graph.french.verbs import VerbGroup

BACK = 40  # words over which « en » still means the means that were named
PARTS = ("quart", "tiers", "moitié", "dizaine", "centaine", "millier")


def of_them(document: Document, group: VerbGroup) -> range | None:
    """« en a promis [mille] », « n'en a fourni [que le quart] »: some of the means named before."""
    clitics = [t.lower for t in document.tokens[max(0, group.start - 2) : group.start]]
    start = group.end + sum(t.lower in ("que", "qu'") for t in document.tokens[group.end :][:1])
    stop = start
    while stop < len(document.tokens) and _counts(document.tokens[stop]):
        stop += 1
    stop = max(stop, _part(document, start))
    following = document.tokens[stop : stop + 1]
    if "en" not in clitics or group.passive or stop == start:
        return None
    if following and following[0].pos in ("NOUN", "PROPN", "ADJ"):
        return None  # « en a donné [une autre version] »
    before = document.tokens[max(0, group.start - BACK) : group.start]
    if any(t.lemma == "vendre" for t in before):
        return None  # « a vendu des chars et en a livré vingt »
    nouns = [t for t in before if t.pos in ("NOUN", "PROPN")]
    given = [
        t for t in nouns if is_measured([t]) and not (group.lemma == "envoyer" and is_force(t))
    ]
    return range(start, stop) if given else None


def _part(document: Document, start: int) -> int:
    """The end of « le quart », « une dizaine », where it stands at `start`; else 0."""
    two = document.tokens[start : start + 2]
    part = len(two) > 1 and two[0].pos == "DET" and two[1].lemma in PARTS
    return start + 2 if part else 0


def _counts(token: Token) -> bool:
    number = token.pos == "NUM" or token.has("NumType", "Card") or token.lower in ("un", "une")
    return number or token.lower in read_lexicon("numbers")["multipliers"]
