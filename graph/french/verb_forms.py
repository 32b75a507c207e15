"""Mood and tense of one verb form, by its ending first and its tag second.

The tagger calls « trouveraient » an imperfect and « préparent » a subjunctive; the endings of the
future and of the conditional do not lie.
"""

from enum import StrEnum
from functools import cache

from graph.french.document import Token
from graph.french.lexicon_files import read_lexicon


class Mood(StrEnum):
    """What the finite verb of a group, or the group itself where none is, looks like."""

    INDICATIVE = "indicative"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    IMPERATIVE = "imperative"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"  # « envoyés », « indiquant »


class Tense(StrEnum):
    """The tense of the first verb of a group; a compound one is told by `VerbGroup.perfect`."""

    PRESENT = "present"
    IMPERFECT = "imperfect"
    PAST = "past"  # passé simple, or a past participle on its own
    FUTURE = "future"


@cache
def verb_words(key: str) -> frozenset[str]:
    return frozenset(read_lexicon("verbs")["words"][key])


@cache
def future_stem(lemma: str) -> str:
    """What the endings of the future and of the conditional are put to.

    >>> future_stem("envoyer"), future_stem("soutenir"), future_stem("mettre"), future_stem("aider")
    ('enverr', 'soutiendr', 'mettr', 'aider')
    """
    stems: dict[str, str] = read_lexicon("verbs")["stems"]
    if lemma in stems:
        return stems[lemma]
    for ending, stem in stems.items():
        if ending.startswith("-") and lemma.endswith(ending[1:]):
            return lemma.removesuffix(ending[1:]) + stem[1:]
    return lemma.removesuffix("e")


FUTURE = ("rai", "ras", "ra", "rons", "rez", "ront")


CONDITIONAL = ("rais", "rait", "rions", "riez", "raient")


def _built_on(form: str, endings: tuple[str, ...], lemma: str) -> bool:
    stem = future_stem(lemma)
    for ending in endings:
        if form.endswith(ending):
            found = form[: len(form) - len(ending)] + "r"
            return found in (stem, _opened(stem))
    return False


def _opened(stem: str) -> str:
    """The stem with the spelling of « mènera », « jettera », « appellera »."""
    if not stem.endswith("er") or len(stem) < 4 or stem[-4] not in "eé":
        return stem
    doubled = stem[:-3] + stem[-3] * 2 + "er"
    return doubled if stem[-3] in "tl" and stem[-4] == "e" else stem[:-4] + "è" + stem[-3:]


def form(token: Token, lemma: str | None = None) -> tuple[Mood, Tense]:
    """Mood and tense of one verb form, by its ending first and its tag second.

    « trouveraient » is a conditional whatever the tagger says; « livrait » is none, since
    « livrer » would give « livrerait ».
    """
    lemma = lemma or token.lemma
    if _built_on(token.lower, CONDITIONAL, lemma):
        return Mood.CONDITIONAL, Tense.PRESENT
    if _built_on(token.lower, FUTURE, lemma):
        return Mood.INDICATIVE, Tense.FUTURE
    if token.lower.endswith("ant") and not token.has("VerbForm", "Fin"):
        return Mood.PARTICIPLE, Tense.PRESENT
    if token.lower == lemma and token.lower.endswith(("er", "ir", "re", "oir")):
        return Mood.INFINITIVE, Tense.PRESENT
    return _tagged(token)


def _tagged(token: Token) -> tuple[Mood, Tense]:
    tenses = {"Past": Tense.PAST, "Imp": Tense.IMPERFECT, "Fut": Tense.FUTURE}
    tense = tenses.get(token.morph.get("Tense", ""), Tense.PRESENT)
    if tense is Tense.FUTURE and not token.lower.endswith(FUTURE):
        tense = Tense.PRESENT  # « fournit »
    if token.has("VerbForm", "Inf"):
        return Mood.INFINITIVE, Tense.PRESENT
    if token.has("VerbForm", "Part"):
        return Mood.PARTICIPLE, tense
    moods = {
        "Cnd": Mood.CONDITIONAL,
        "Imp": Mood.IMPERATIVE,
        # The tagger sees subjunctives everywhere: « se préparent ». One that sounds like the
        # indicative, as in all verbs in -er, is taken for an indicative.
        "Sub": Mood.INDICATIVE if token.lemma.endswith("er") else Mood.SUBJUNCTIVE,
    }
    return moods.get(token.morph.get("Mood", ""), Mood.INDICATIVE), tense
