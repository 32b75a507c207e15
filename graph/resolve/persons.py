"""Whether two spellings name one person: Zelensky = Zelenskiy, Kim Jong Un ≠ Kim Jong Il.

Families must sound alike, given names too, and two known given names of different gender, or simply
different, are two persons.
"""

import re
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import Levenshtein

from graph.french import gazetteer
from graph.french.sounds import skeleton

FAMILY = 0.70  # least similarity of family names, measured on 118 pairs of spellings
GIVEN = 0.60
KNOWN_GIVEN = 0.85  # two given names of the lexicon must be spellings of one
CONSONANTS = 0.81  # tells Loukachenko from Loukianenko
_PARTICLES = frozenset(
    {"al", "el", "ben", "bin", "ibn", "abd", "abdel", "von", "van", "der", "den", "de", "du", "da"}
    | {"dos", "di", "le", "la", "abou", "abu", "ould"}
)
_SUFFIXES = frozenset({"jr", "junior", "sr", "senior", "fils", "pere", "ii", "iii"})
_VOWELS = re.compile(r"[aeiou]")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts, folded: given, middle and family words, and « Jr » or « fils ».

    Korean and Chinese names keep their three words in `family`, and `asian` is set.
    """

    given: str | None
    family: tuple[str, ...]
    suffix: str | None = None
    asian: bool = False


@cache
def parse(name: str) -> PersonName:
    """Split a name without civility: « Jean-Yves Le Drian » → jean-yves, (drian,)."""
    words = [w.strip(".'") for w in gazetteer.fold(name).replace("-el-", " el ").split()]
    words = [w for w in words if w]
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else None
    syllables = [s for w in words for s in w.split("-")]
    if len(syllables) == 3 and _is_asian(words, syllables):
        return PersonName(None, tuple(syllables), suffix, asian=True)
    if len(words) < 2:
        return PersonName(None, tuple(s for w in words for s in w.split("-")), suffix)
    if words[0] in _PARTICLES:  # « Le Pen »: no given name
        words = ["", *words]
    rest = [s for w in words[1:] for s in w.split("-")]
    family = tuple(w for w in rest if w not in _PARTICLES) or tuple(rest)
    return PersonName(words[0] or None, family, suffix)


def is_full(name: str) -> bool:
    """Whether the name has more than a family: « Marine Le Pen », not « Le Pen »."""
    parsed = parse(name)
    return parsed.asian or parsed.given is not None


def _is_asian(words: list[str], syllables: list[str]) -> bool:
    """« Kim Jong Un », « Choe Son-hui »: three short words, none a given name of the lexicon."""
    if any(len(s) > 5 for s in syllables) or len(words) == 1:
        return False
    return not any(gazetteer.gender_of(w) for w in words) and not any(
        s in _PARTICLES for s in syllables
    )


def similarity(a: str, b: str) -> float:
    """How alike two words sound, in [0, 1]."""
    return Levenshtein.normalized_similarity(skeleton(a), skeleton(b))


@cache
def same_person(a: str, b: str) -> float:
    """How sure it is that two names are one person's, in [0, 1]; 0 where they are not."""
    if gazetteer.fold(a) == gazetteer.fold(b):
        return 1.0
    first, second = parse(a), parse(b)
    if first.suffix != second.suffix and first.suffix and second.suffix:
        return 0.0
    if first.asian or second.asian:
        return _same_asian(first, second)
    if first.given is None or second.given is None:
        return 0.0
    family = _same_family(first.family, second.family)
    given = _same_given(first.given, second.given)
    return min(family, given)


@cache
def fits(family: str, name: str) -> float:
    """Whether a family name alone can be the person with the full name, in [0, 1]."""
    alone, full = parse(family), parse(name)
    if full.asian:
        return 1.0 if alone.family == full.family[:1] else 0.0
    if len(alone.family) != 1 or alone.given is not None:
        return _same_family(alone.family, full.family) if alone.given is None else 0.0
    return _same_family(alone.family, full.family)


def goes_by_given(word: str, name: str) -> bool:
    """Whether the word is the given name: « Marine » of Marine Le Pen."""
    return gazetteer.fold(word) == parse(name).given


def _same_asian(a: PersonName, b: PersonName) -> float:
    if len(a.family) != len(b.family):
        return 0.0
    alike = [similarity(x, y) for x, y in zip(a.family, b.family, strict=True)]
    return min(alike) if sum(s == 1 for s in alike) >= 2 and min(alike) >= 0.5 else 0.0


def _same_family(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """The last words must sound alike, or all words of the shorter be in the longer."""
    if not a or not b:
        return 0.0
    last = _alike(a[-1], b[-1])
    if last and (len(a) == 1 or len(b) == 1 or len(a) != len(b) or _alike(a[0], b[0])):
        return last if len(a) == len(b) else last * 0.95
    short, long = sorted((a, b), key=len)
    sounds = {skeleton(w) for w in long}
    return 0.9 if len(short) > 1 and all(skeleton(w) in sounds for w in short) else 0.0


def _alike(a: str, b: str) -> float:
    """Similarity of two family names; 0 below the thresholds or with another first sound."""
    x, y = skeleton(a), skeleton(b)
    if not x or not y or x[0] != y[0]:
        return 0.0
    score = Levenshtein.normalized_similarity(x, y)
    consonants = Levenshtein.normalized_similarity(_VOWELS.sub("", x), _VOWELS.sub("", y))
    return score if score >= FAMILY and consonants >= CONSONANTS else 0.0


def _same_given(a: str, b: str) -> float:
    if len(a) == 1 or len(b) == 1:
        return 0.8 if a[0] == b[0] else 0.0
    score = similarity(a, b)
    genders = gazetteer.gender_of(a), gazetteer.gender_of(b)
    if None not in genders and (genders[0] != genders[1] or score < KNOWN_GIVEN):
        return 0.0
    return score if score >= GIVEN else 0.0


def block(name: str) -> str:
    """Names with different blocks are never one person's: the first consonants of the last word."""
    parsed = parse(name)
    word = parsed.family[0] if parsed.asian else parsed.family[-1] if parsed.family else ""
    return _VOWELS.sub("", skeleton(word))[:2]
