"""Numbers in French text, in figures and in letters: « 10 000 », « 1,28 million », « une dizaine ».

A number is read from the text itself, not from tokens: the tokenizer cuts « 10 000 » in two and
leaves « 10.000 » whole.
"""

import re
from dataclasses import dataclass
from functools import cache

from graph.french.lexicon_files import read_lexicon
from graph.model import Span


@dataclass(frozen=True, slots=True)
class Number:
    """A figure, the words that give it, and whether they only say about (« une centaine »)."""

    span: Span
    value: float
    approximate: bool = False


@cache
def measures() -> frozenset[str]:
    """Words that only tell how many: « trois [millions] de dollars », « une [dizaine] de »."""
    tables = read_lexicon("numbers")
    return frozenset(tables["multipliers"]) | frozenset(tables["collectives"])


SPACE = "[ \u00a0\u202f\u2009\u2007']"  # between thousands; « 10'000 » in Switzerland
FIGURES = rf"\d{{1,3}}(?:(?:{SPACE}|\.)\d{{3}})+(?!\d)|\d+"
DECIMALS = r"(?:,\d+|\.\d{1,2}(?!\d))?"


@cache
def _pattern() -> re.Pattern[str]:
    tables = read_lexicon("numbers")
    plain = [*tables["units"], *tables["multipliers"]]
    letters = "|".join(sorted(plain, key=len, reverse=True))
    words = rf"(?:{letters})(?:[- ](?:et[- ])?(?:{letters}|une?)\b)*"
    tens = "|".join(sorted(tables["collectives"], key=len, reverse=True))
    big = "milliards?|millions?|mille|milliers|centaines|dizaines"
    return re.compile(
        rf"(?<![\w.,-])(?:(?P<figures>{FIGURES})(?P<decimals>{DECIMALS})"
        rf"(?:\s(?P<scale>{big})\b)?"
        rf"|(?:(?P<count>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|demi)[ -])?"
        rf"(?P<tens>{tens})\b"
        rf"(?:\sde\s(?P<more>milliers|millions|milliards))?"
        rf"|(?P<one>une?)\s(?P<only>million|milliard)\b"
        rf"|(?P<words>{words})\b)(?![\w%])(?!,\d)(?!\s?(?:%|pour cent\b|°|h\d|euros/))",
        re.IGNORECASE,
    )


def find_numbers(text: str, start: int = 0, end: int | None = None) -> list[Number]:
    """The numbers in text[start:end], in order. Years and dates are numbers too.

    >>> [n.value for n in find_numbers("10 000 soldats et 1,28 million d'obus, deux cents chars")]
    [10000.0, 1280000.0, 200.0]
    """
    found = []
    for match in _pattern().finditer(text, start, len(text) if end is None else end):
        read = _value(match)
        if read is not None:
            found.append(Number(Span(match.start(), match.end()), *read))
    return found


def _value(match: re.Match[str]) -> tuple[float, bool] | None:
    tables = read_lexicon("numbers")
    if match["figures"]:
        whole = re.sub(rf"{SPACE}|\.", "", match["figures"])
        decimals = (match["decimals"] or "").replace(",", ".")
        return float(whole + decimals) * _scale(match["scale"]), False
    if match["tens"]:
        count = (match["count"] or "").lower()
        if not count and match["tens"].lower().endswith("s"):
            return None  # « des milliers de soldats »: no figure
        times = {"": 1.0, "demi": 0.5, **tables["one"], **tables["units"]}[count]
        value = times * tables["collectives"][match["tens"].lower()]
        return value * _scale(match["more"]), True
    if match["only"]:
        return _scale(match["only"]), False
    total = in_letters(match["words"].lower())
    return None if total is None else (total, False)


def _scale(word: str | None) -> float:
    if not word:
        return 1.0
    tables = read_lexicon("numbers")
    return float({**tables["collectives"], **tables["multipliers"]}[word.lower()])


def in_letters(words: str) -> float | None:
    """The value of a number in letters, None where the words are none.

    >>> in_letters("quatre-vingt-dix mille"), in_letters("deux cent mille"), in_letters("mille")
    (90000.0, 200000.0, 1000.0)
    """
    tables = read_lexicon("numbers")
    total, current = 0.0, 0.0
    for word in re.split(r"[- ]", words):
        if word == "et":
            continue
        if word in tables["multipliers"]:
            factor = tables["multipliers"][word]
            if factor == 100:
                current = (current or 1) * factor
            else:
                total += (current or 1) * factor
                current = 0.0
        else:
            value = {**tables["units"], **tables["one"]}.get(word)
            if value is None:
                return None
            current = (
                current * value if word.startswith("vingt") and current == 4 else current + value
            )
    return total + current
