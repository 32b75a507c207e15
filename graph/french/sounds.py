"""How a reader hears a foreign name: one skeleton for « Zelensky » and « Zelenskiy ».

Names reach French papers through several spellings of another alphabet; each word is reduced to a
rough skeleton of its sound.
"""

import re
from functools import cache

from graph.french.gazetteer import fold

# Spellings of one sound, in this order; the right side is one letter or two.
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"dzh|dj|zh", "j"),
        (r"dh", "d"),
        (r"tsch|tch|sch|ch|sh|cz", "S"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"gh", "g"),
        (r"gu(?=[ei])", "g"),
        (r"^[iyj]ou|^yu|^iu", "u"),
        (r"^ye|^ie|^je", "e"),
        (r"ou|oo", "u"),
        (r"off$|ow$|of$", "ov"),
        (r"w", "v"),
        (r"ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"[sz]+", "s"),
        (r"iy|yi|ij|yj|y|j(?=$)", "i"),
        (r"i?e(?=$)", ""),
        (r"ie", "e"),
        (r"(.)\1+", r"\1"),
        (r"[^a-zS]", ""),
    )
]


@cache
def skeleton(word: str) -> str:
    """The word's sound, whatever the spelling: « Zelenskyy » → « selenski »."""
    sound = fold(word)
    for pattern, replacement in _SOUNDS:
        sound = pattern.sub(replacement, sound)
    return sound
