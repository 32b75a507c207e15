"""What may stand between a cue and its content: « a dit [jeudi à l'AFP, dans un communiqué,] que
».
"""

from graph.extract.finders import REACH
from graph.extract.words import (
    after_phrase,
    is_finite,
    is_inverted_pronoun,
    is_noun,
    is_of_time,
    is_that,
    sentence_of,
    words,
)
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase

RELATIVES = frozenset({"qui", "qu'", "que"})


def skip(document: Document, i: int, until: tuple[str, ...] = ()) -> int:
    """Over what may stand between a cue and its content: « a dit [jeudi à l'AFP, dans un
    communiqué,] que », « a [également] », « -t-il », « a dit [le ministre] » is not skipped.

    A word of `until` opens the content: « a appelé [, par la voix de son chef,] à la trêve ».
    """
    tokens, stop = document.tokens, sentence_of(document, max(0, i - 1)).stop
    opened = False  # whether a comma set the fillers apart, so that another closes them
    while i < stop and tokens[i].lower not in until:
        step = after_filler(document, i, stop)
        if step == i:
            return i + (opened and tokens[i].text == "," and i + 1 < stop)
        opened = opened or tokens[i].text == ","
        i = step
    return i


def after_filler(document: Document, i: int, stop: int) -> int:
    """The position after one filler at i; i itself where none stands."""
    tokens = document.tokens
    token = tokens[i]
    phrase = after_phrase(document, i, "fillers")
    if phrase > i:
        return phrase
    if is_inverted_pronoun(token):
        return i + 1
    if counts(document, i, stop):
        return i
    if token.lower in words("venue_prepositions"):
        return after_adjunct(document, i, stop)
    if token.pos == "ADV" and not is_that(token) and token.lower not in words("not_fillers"):
        return i + 1
    if is_of_time(token) or (
        token.lower in ("ce", "cet", "cette", "le", "la", "l'")
        and i + 1 < stop
        and is_of_time(tokens[i + 1])
    ):
        if is_of_time(token):
            return i + 1
        part = i + 2 < stop and tokens[i + 2].lower in ("de", "d'", "du", "des")
        return i if part and tokens[i + 1].lower in ("fin", "début") else i + 2
    if token.text == "," and i + 1 < stop:
        return after_parenthesis(document, i, stop)
    if token.lower == "selon" and tokens[i - 1].text == ",":
        return after_parenthesis(document, i - 1, stop) if i > 0 else i
    if token.text == "(":
        close = next((k for k in range(i, stop) if tokens[k].text == ")"), None)
        return i if close is None else close + 1
    return i


def counts(document: Document, i: int, stop: int) -> bool:
    """Whether a quantity opens here: « réclame [au moins sept navires] », « [plus de gilets] »."""
    pair = tuple(t.lower for t in document.tokens[i : min(i + 2, stop)])
    much = pair[:1] in (("plus",), ("moins",), ("davantage",)) and pair[1:] in (("de",), ("d'",))
    return much or pair in (("au", "moins"), ("au", "plus"))


def after_adjunct(document: Document, i: int, stop: int) -> int:
    """Over « à la presse », « devant les députés », « dans un message publié sur Telegram »."""
    tokens = document.tokens
    k = i + 1
    while k < stop and tokens[k].pos in ("ADP", "DET", "ADJ", "NUM"):
        k += 1
    if (
        k < stop
        and tokens[k - 1].pos == "NUM"
        and tokens[k].pos in ("PUNCT", "SCONJ", "PRON", "ADV")
    ):
        return k  # « en 2000 »
    name = k < stop and tokens[k].text[:1].isupper()  # « à [Oslo] », taken for an adverb
    if k >= stop or not (is_noun(tokens[k]) or tokens[k].pos in ("PRON", "X") or name):
        return i
    if tokens[k].pos == "PRON":
        return i if tokens[k].lower == "ce" else k + 1
    end = noun_phrase(document, k).stop
    while end < stop and tokens[end].pos in ("VERB", "ADJ") and not is_finite(tokens[end]):
        if tokens[end].has("VerbForm", "Inf"):
            return i  # « appelle à … »: no adjunct
        end += 1
    return max(end, k + 1)


def after_parenthesis(document: Document, i: int, stop: int) -> int:
    """Over « , jeudi dernier, », « , dans un entretien au journal, » up to the second comma, where
    the content opens behind it.
    """
    tokens = document.tokens
    condition = tokens[i + 1].lower in ("si", "s'")
    for k in range(i + 1, min(stop, i + REACH)):
        if is_finite(tokens[k]) and not condition and tokens[k - 1].lower not in RELATIVES:
            return i
        if tokens[k].text == "," and k + 1 < stop:
            return over_name(document, k + 1, stop)
        if tokens[k].text in (":", ";"):
            return i
    return i


def over_name(document: Document, i: int, stop: int) -> int:
    """Over the name of whom the aside tells: « a dit, par la voix du maire, [Luc Roy,] que »."""
    tokens = document.tokens
    k = i
    while k < min(i + 5, stop) and tokens[k].pos == "PROPN":
        k += 1
    closed = i < k < stop - 1 and tokens[k].text == ","
    return k + 1 if closed and is_that(tokens[k + 1]) else i
