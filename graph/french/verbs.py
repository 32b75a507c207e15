"""Verb groups: auxiliaries, tense, mood, voice and negation of one verb, read from its forms.

The auxiliaries are found by position and by closed lists, and the future and the conditional by
their endings, because the parser often errs there: it tags « trouveraient » as an imperfect,
« préparent » as a subjunctive, and hangs the « il » of « a-t-il » on anything.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from tomllib import loads
from typing import Any

from graph.french.document import Document, Token


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


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """tokens[start:end] from the first auxiliary to the verb: « n'[a pas encore été envoyé] ».

    `head` is the position of the verb that carries the meaning, `lemma` its dictionary form,
    `first` the position of the conjugated form (or of the only one). `perfect` says that an
    auxiliary of anteriority stands there (« a envoyé », « aurait été envoyé »), `reflexive` that a
    reflexive pronoun stands before the group (« s'est déclaré »).
    """

    start: int
    end: int
    head: int
    first: int
    lemma: str
    mood: Mood
    tense: Tense
    perfect: bool
    passive: bool
    negated: bool
    reflexive: bool

    @property
    def finite(self) -> bool:
        """Whether a conjugated verb stands in the group."""
        return self.mood not in (Mood.INFINITIVE, Mood.PARTICIPLE)


REACH = 8  # words between an auxiliary and its participle, at most


@cache
def _lexicon() -> dict[str, Any]:
    text = files("graph.french").joinpath("lexicon/verbs.toml").read_text(encoding="utf-8")
    return loads(text)


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(_lexicon()["words"][key])


@cache
def _auxiliaries() -> dict[str, str]:
    return {form: lemma for lemma, forms in _lexicon()["forms"].items() for form in forms}


@cache
def future_stem(lemma: str) -> str:
    """What the endings of the future and of the conditional are put to.

    >>> future_stem("envoyer"), future_stem("soutenir"), future_stem("mettre"), future_stem("aider")
    ('enverr', 'soutiendr', 'mettr', 'aider')
    """
    stems: dict[str, str] = _lexicon()["stems"]
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


def is_auxiliary(token: Token) -> bool:
    """Whether the token has the form of « avoir » or « être »."""
    return token.lower in _auxiliaries()


def is_past_participle(token: Token) -> bool:
    """« envoyé », « soutenues »."""
    return token.has("VerbForm", "Part") and not token.lower.endswith("ant")


def verb_group(document: Document, i: int, known: str | None = None) -> VerbGroup:
    """The group of the verb at position i, an auxiliary standing for the verb it helps.

    `known` is the infinitive where the tagger has it wrong (« dément » taken for an adjective).

    « La Russie, [a]-t-il expliqué, a équipé » → « a-t-il expliqué »; « n'[aurait pas encore été
    envoyée] » → conditional, perfect, passive, negated.
    """
    head = _main_verb(document, i)
    token = document.tokens[head]
    chain = _chain(document, head)
    shared = [] if chain else _shared(document, head)
    first = chain[0] if chain else head
    chain = chain or shared
    conjugated = chain[0] if chain else head
    meaning = known or token.lemma
    lemma = _auxiliaries().get(document.tokens[conjugated].lower) if chain else meaning
    mood, tense = form(document.tokens[conjugated], lemma)
    helpers = [_auxiliaries()[document.tokens[position].lower] for position in chain]
    reflexive = _reflexive(document, first)
    passive = _passive(token, helpers, reflexive, mood)
    perfect = helpers[:1] == ["avoir"] or (helpers == ["être"] and not passive)
    return VerbGroup(
        start=first,
        end=head + 1,
        head=head,
        first=first,
        lemma=meaning,
        mood=mood,
        tense=tense,
        perfect=perfect,
        passive=passive,
        negated=_negated(document, first, head),
        reflexive=reflexive,
    )


def _main_verb(document: Document, i: int) -> int:
    """The position of the verb that the auxiliary at i helps; i itself for any other word."""
    token = document.tokens[i]
    head = document.tokens[token.head]
    helps = token.pos == "AUX" and token.dep == "aux" and i < head.i <= i + REACH
    return head.i if helps and head.pos in ("VERB", "ADJ", "NOUN") else i


def _chain(document: Document, head: int) -> list[int]:
    """Positions of the auxiliaries before a participle, in order."""
    token = document.tokens[head]
    if not (is_past_participle(token) or token.pos == "ADJ"):
        return []
    found: list[int] = []
    position = head - 1
    paragraph = token.paragraph
    while position >= 0 and head - position <= REACH:
        before = document.tokens[position]
        if before.paragraph != paragraph:
            break
        if is_auxiliary(before):
            found.insert(0, position)
            if before.lower not in ("été", "eu"):
                break
        elif before.text == "," and (opened := _parenthesis(document, position)):
            position = opened  # « avait, pour sa part, reconnu »
        elif not _may_interrupt(before):
            break
        position -= 1
    if found and document.tokens[found[0]].lower in ("été", "eu"):
        return []
    return found


def _shared(document: Document, head: int) -> list[int]:
    """The auxiliaries of the participle before: « a envoyé un navire et [déployé] des soldats »."""
    token = document.tokens[head]
    other = document.tokens[token.head]
    if token.dep != "conj" or other.i >= head or not is_past_participle(token):
        return []
    return _chain(document, other.i) if is_past_participle(other) else []


def _parenthesis(document: Document, close: int) -> int:
    """The comma that opens the short phrase that the one at `close` closes, behind an auxiliary;
    else 0.
    """
    tokens = document.tokens
    for position in range(close - 1, max(0, close - REACH), -1):
        if tokens[position].text == ",":
            return position if position and is_auxiliary(tokens[position - 1]) else 0
        if tokens[position].pos in ("VERB", "AUX"):
            return 0
    return 0


def _may_interrupt(token: Token) -> bool:
    """Whether the word may stand inside a group: « ont de leur côté dit »."""
    if token.lower in _words("clitics") or token.lower in _words("adverbs"):
        return True
    return token.pos == "ADV" or (token.lower.endswith("ment") and token.pos != "NOUN")


def _reflexive(document: Document, first: int) -> bool:
    for position in range(first - 1, max(-1, first - 4), -1):
        token = document.tokens[position]
        if token.lower in ("se", "s'"):
            return True
        if token.lower not in _words("clitics") and token.lower not in ("ne", "n'"):
            return False
    return False


def _passive(token: Token, helpers: list[str], reflexive: bool, mood: Mood) -> bool:
    if token.lemma in _words("with_être") or reflexive:
        return False
    if helpers:
        return helpers[-1] == "être"
    return mood is Mood.PARTICIPLE and is_past_participle(token)


def _negated(document: Document, first: int, head: int) -> bool:
    """Whether « pas », « plus », « jamais », « aucun » … deny the verb.

    « ne … que » restricts and does not deny; a lone « ne » (« avant qu'ils n'atteignent ») neither.
    """
    tokens = document.tokens
    inside = {token.lower for token in tokens[first:head]}
    particle = inside & (_words("negations") - {"plus", "personne", "point", "rien"})
    marker = _negative_marker(document, first)
    if marker is None:
        return bool(particle & {"pas", "jamais", "nullement", "aucunement"})
    inside |= {token.lower for token in tokens[marker:first]}  # « de ne pas partir »
    if inside & _words("negations"):
        return True
    sentence = document.sentences[tokens[head].sentence]
    after = [token.lower for token in tokens[head + 1 : min(head + 4, sentence.stop)]]
    before = [token.lower for token in tokens[max(sentence.start, marker - 6) : marker + 2]]
    if any(word in ("que", "qu'") for word in after[:1]):
        return False
    subjects = {"aucun", "aucune", "personne", "nul", "nulle", "rien", "ni"}
    return bool(subjects & set(before)) or bool((_words("negations") - {"point"}) & set(after))


def _negative_marker(document: Document, first: int) -> int | None:
    """The position of the « ne » before the group."""
    for position in range(first - 1, max(-1, first - 5), -1):
        token = document.tokens[position]
        if token.lower in ("ne", "n'"):
            return position
        if token.lower not in _words("clitics") | {"pas", "plus", "jamais", "rien"}:
            return None
    return None
