"""The words that attribute: reporting verbs, expressions, nouns and markers, found in a document.

What each of them takes and how it is said to be meant is data: `lexicon/reporting_*.toml` and
`lexicon/sources.toml`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon
from graph.french.verbs import VerbGroup, verb_group
from graph.model import CueClass, Polarity

REACH = 4  # words that may stand between the parts of an expression: « fait également savoir »


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the lexicon: the words, the constructions they take, how they are meant."""

    words: str
    frames: frozenset[str]
    cue_class: CueClass
    polarity: Polarity
    keeps_object: bool = False  # « qualifie X de Y »: X belongs to the content
    # of a marker: before its source, "after" it, "none" without one, "last": whoever spoke last
    place: str = "before"
    restricted: bool = False  # of a marker that has other uses: « pour »


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in its place: tokens[start:end], with its verb group where it is a verb."""

    entry: Entry
    start: int
    end: int
    head: int
    group: VerbGroup | None = None


def entry(row: dict[str, Any], key: str) -> Entry:
    return Entry(
        words=row[key],
        frames=frozenset(row.get("frames", ())),
        cue_class=CueClass(row.get("class", "neutral")),
        polarity=Polarity(row.get("polarity", "asserts")),
        keeps_object=bool(row.get("keeps_object", False)),
        place=row.get("place", "before"),
        restricted=bool(row.get("restricted", False)),
    )


@cache
def verbs() -> dict[str, Entry]:
    """Reporting verbs by lemma, pronominal ones with « se »."""
    rows = read_lexicon("reporting_verbs")["verb"]
    return {row["lemma"].replace("s'", "se "): entry(row, "lemma") for row in rows}


@dataclass(frozen=True, slots=True)
class Expression:
    """A verb with fixed words: the clitics that must stand before it, the words behind it."""

    clitics: frozenset[str]  # « y » of « y voir »; the reflexive is told apart
    reflexive: bool
    rest: tuple[str, ...]
    entry: Entry


@cache
def expressions() -> dict[str, list[Expression]]:
    """Expressions by the lemma of their verb, the longest first."""
    found: dict[str, list[Expression]] = {}
    for row in read_lexicon("reporting_expressions")["expression"]:
        words = row["words"].replace("'", "' ").split()
        verb = next(i for i, word in enumerate(words) if word.endswith(("er", "ir", "re", "oir")))
        before = set(words[:verb])
        reflexive = bool(before & {"se", "s'"})
        expression = Expression(
            frozenset(before - {"se", "s'"}),
            reflexive,
            tuple(words[verb + 1 :]),
            entry(row, "words"),
        )
        found.setdefault(words[verb], []).append(expression)
    for entries in found.values():
        entries.sort(key=lambda item: (-len(item.rest), -len(item.clitics)))
    return found


@cache
def nouns() -> dict[str, list[tuple[tuple[str, ...], Entry]]]:
    """Nouns that attribute by their first word, the longest first: « mise en garde », « appel »."""
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for row in read_lexicon("reporting_nouns")["noun"]:
        head, *rest = row["lemma"].replace("'", "' ").split()
        found.setdefault(head, []).append((tuple(rest), entry(row, "lemma")))
    for entries in found.values():
        entries.sort(key=lambda item: -len(item[0]))
    return found


@cache
def markers() -> dict[str, list[tuple[tuple[str, ...], Entry]]]:
    """Markers by their first word, the longest first: « selon », « de l'avis de »."""
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for row in read_lexicon("sources")["marker"]:
        for form in forms_of_marker(tuple(row["words"].replace("'", "' ").split())):
            found.setdefault(form[0], []).append((form, entry(row, "words")))
    for entries in found.values():
        entries.sort(key=lambda item: -len(item[0]))
    return found


def forms_of_marker(form: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A marker with the forms of its last « de » or « à »: « de l'avis du », « à en croire »."""
    endings = {"de": ("de", "d'", "du", "des"), "à": ("à", "au", "aux")}
    lasts = endings.get(form[-1], (form[-1],))
    if len(form) == 1:
        return [(last,) for last in lasts]
    # « A l'en croire »: capitals drop accents
    starts = ("à", "a") if form[0] == "à" else (form[0],)
    return [(start, *form[1:-1], last) for start in starts for last in lasts]


def find_verb_cues(document: Document) -> Iterator[Cue]:
    """Every reporting verb or expression of the document, in order."""
    taken = -1
    for token in document.tokens:
        if token.i < taken or token.pos not in ("VERB", "AUX", "NOUN", "ADJ"):
            continue
        found = cue_at(document, token)
        if found:
            taken = found.end
            yield found


def cue_at(document: Document, token: Token) -> Cue | None:
    """The cue whose verb stands at the token: the longest expression, else a single verb."""
    lemma = verb_lemma(token)
    if lemma is None or (lemma not in verbs() and f"se {lemma}" not in verbs()):
        if lemma not in expressions():
            return None
    group = verb_group(document, token.i)
    if group.head != token.i:
        return None
    before = {t.lower for t in document.tokens[max(0, group.start - 4) : group.start]}
    for found in expressions().get(lemma or "", ()):
        if found.reflexive != group.reflexive or not found.clitics <= before:
            continue
        end = match_words(document, group.end, found.rest)
        if end:
            return Cue(found.entry, group.start, end, token.i, group)
    key = f"se {lemma}" if group.reflexive else lemma
    single = verbs().get(key or "")
    if single is None:
        return None
    start = group.start
    if group.reflexive:
        start = reflexive_start(document, start)
    return Cue(single, start, group.end, token.i, group)


def reflexive_start(document: Document, start: int) -> int:
    """The position of the « se » of a pronominal verb; it belongs to the cue."""
    for position in range(start - 1, max(-1, start - 4), -1):
        if document.tokens[position].lower in ("se", "s'"):
            return position
    return start


def verb_lemma(token: Token) -> str | None:
    """The dictionary form of a verb, mended where the model took the form for another class."""
    if token.pos in ("VERB", "AUX"):
        return (
            token.lemma if token.lemma.endswith(("er", "ir", "re", "oir")) else guess(token.lower)
        )
    if token.pos == "ADJ" and token.has("VerbForm", "Part"):
        return guess(token.lower)
    return None


def guess(form: str) -> str | None:
    """The infinitive of a form of a regular verb in -er that the lexicon knows."""
    for ending in ("ées", "és", "ée", "é", "ent", "ant", "ait", "aient", "era", "es", "e"):
        if form.endswith(ending):
            lemma = form.removesuffix(ending) + "er"
            if lemma in verbs() or f"se {lemma}" in verbs() or lemma in expressions():
                return lemma
    return None


def match_words(document: Document, start: int, words: tuple[str, ...]) -> int:
    """The position after the words, if they follow in order with only adverbs between them."""
    position = start
    for word in words:
        limit = min(position + REACH, len(document.tokens))
        while position < limit and not same_word(document.tokens[position], word):
            token = document.tokens[position]
            joined = token.text.startswith("-") and not word.endswith(("er", "ir", "re", "oir"))
            if token.pos not in ("ADV", "PRON") or joined:  # « fait-on valoir »
                return 0
            position += 1
        if position >= limit:
            return 0
        position += 1
    return position


def same_word(token: Token, word: str) -> bool:
    return token.lower == word or (token.pos in ("NOUN", "ADJ", "DET") and token.lemma == word)
