"""The third-person forms of a verb, made from its infinitive.

The tagger takes « abonde », « questionne » or « nuance » for nouns and adjectives where they stand
after a quotation; the lexicon knows the verbs, and from here what they look like in a text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from graph.french.lexicon_files import read_lexicon

IMPERFECT = ("ait", "aient")
FUTURE = ("a", "ont", "ait", "aient")  # and the conditional, on the same stem
GRAVE = {"e": "è", "é": "è"}
VOWELS = "aeiouyéèê"
PAIR = re.compile("[bcdfgptv][rl]|gn|qu|gu|ch")
DOUBLED = ("pel", "mel", "jet")  # « appelle », « grommelle », « rejette »
REGULAR_IR = ("it", "issent", "iss", "it", "irent", "ir", "i")


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms in the third person, and the participles."""

    singular: frozenset[str]  # « dit », « disait », « dira »
    plural: frozenset[str]
    present: str  # the participle: « disant »
    past: str  # « dit »

    @property
    def finite(self) -> frozenset[str]:
        """The forms that stand alone before or after a subject."""
        return self.singular | self.plural


def assemble(parts: tuple[str, ...]) -> Forms:
    """Forms from the seven parts of `irregular_verbs.toml`."""
    singular, plural, imperfect, past, pasts, future, participle = parts
    return Forms(
        singular=frozenset({singular, past, imperfect + "ait", future + "a", future + "ait"}),
        plural=frozenset({plural, pasts, imperfect + "aient", future + "ont", future + "aient"}),
        present=imperfect + "ant",
        past=participle,
    )


def finite_forms(infinitives: Iterable[str]) -> dict[str, str]:
    """Finite forms of the verbs, each with its infinitive: « nuance » → « nuancer ».

    Two verbs that share a form (« pressent ») leave it to the first in the alphabet.
    """
    table: dict[str, str] = {}
    for infinitive in sorted(infinitives):
        found = forms(infinitive)
        for form in found.finite if found else ():
            table.setdefault(form, infinitive)
    return table


@cache
def families() -> dict[str, tuple[str, ...]]:
    """Parts of irregular verbs by the end of the infinitive, the longest end first."""
    rows = read_lexicon("irregular_verbs")["families"]
    return {end: tuple(rows[end]) for end in sorted(rows, key=lambda end: (-len(end), end))}


@cache
def forms(infinitive: str) -> Forms | None:
    """The forms of a verb (without « se »), None for an irregular one that is not known.

    « lancer » → lance, lançait, lança, lancera …; « démentir » → dément, démentent, démentait …
    """
    if infinitive.endswith("er") and infinitive not in {"aller", "envoyer", "renvoyer"}:
        return assemble(regular_er(infinitive.removesuffix("er")))
    for end, parts in families().items():
        if infinitive.endswith(end):
            stem = infinitive.removesuffix(end)
            return assemble(tuple(stem + part for part in parts))
    if infinitive.endswith("ir"):
        stem = infinitive.removesuffix("ir")
        return assemble(tuple(stem + part for part in REGULAR_IR))
    return None


def regular_er(stem: str) -> tuple[str, ...]:
    """The parts of a verb in -er: « suggère », « bégaie », « grommelle », « lançait »."""
    strong = strengthen(stem)
    soft = stem.removesuffix("c") + "ç" if stem.endswith("c") else stem
    soft = soft + "e" if stem.endswith("g") else soft
    changed = [weak for weak, letter in zip(stem, strong, strict=False) if weak != letter]
    future = stem if changed == ["é"] else strong  # « suggérera », but « achèvera », « bégaiera »
    return strong + "e", strong + "ent", soft, soft + "a", stem + "èrent", future + "er", stem + "é"


def strengthen(stem: str) -> str:
    """The stem before a mute e: « suggér » → « suggèr », « bégay » → « bégai »."""
    if stem.endswith("y"):
        return stem.removesuffix("y") + "i"
    if stem.endswith(DOUBLED):
        return stem + stem[-1]
    for length in (1, 2):  # one consonant, or two that go together: « célébr », not « interpell »
        vowel, after = stem[-length - 1 : -length], stem[-length:]
        if vowel in GRAVE and (PAIR.fullmatch(after) if length == 2 else after not in VOWELS):
            return stem[: -length - 1] + GRAVE[vowel] + after
    return stem
