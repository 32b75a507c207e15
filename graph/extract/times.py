"""Stated times: « jeudi », « le 14 décembre », « l'an dernier », against the publication date."""

import re
from datetime import date, timedelta
from functools import cache

from graph.french.document import Document
from graph.french.lexicon_files import read_lexicon
from graph.model import Span, Time


@cache
def _pattern() -> re.Pattern[str]:
    days = "|".join(read_lexicon("times")["weekdays"])
    months = "|".join(read_lexicon("times")["months"])
    relative = "|".join(sorted(read_lexicon("times")["relative"], key=len, reverse=True))
    return re.compile(
        rf"\b(?:(?:le\s)?(?:(?:{days})\s)?(?P<day>1er|\d{{1,2}})\s(?P<month>{months})\b"
        rf"(?:\s(?P<year>(?:19|20)\d\d))?"
        rf"|(?:en|depuis|début|fin|mi-|au mois de)\s?(?P<bare_month>{months})\b"
        rf"(?:\s(?P<month_year>(?:19|20)\d\d)|\s(?P<month_side>dernier|prochain))?"
        rf"|(?P<weekday>{days})\b(?:\s(?P<side>dernier|prochain))?"
        rf"|(?P<relative>{relative})\b"
        rf"|(?:en|depuis|dès|l'an|avant|fin|début)\s(?P<only_year>(?:19|20)\d\d)\b(?!\s?(?:hommes|soldats)))",
        re.IGNORECASE,
    )


def find_times(document: Document, span: Span) -> list[Time]:
    """The times stated in a span of the article, in order; days None where nothing tells them."""
    text = document.article.text.replace("’", "'")
    moment = document.article.published_at
    said = moment.date() if moment is not None else None
    found = []
    for match in _pattern().finditer(text, span.start, span.end):
        start, end = days(match, said)
        found.append(Time(Span(match.start(), match.end()), start, end))
    return found


def days(match: re.Match[str], said: date | None) -> tuple[date | None, date | None]:
    """The first and the last day of a matched time, seen from the day of publication."""
    try:
        if match["day"]:
            return _day(match, said)
        if match["bare_month"]:
            return _month(match, said)
        if match["only_year"]:
            year = int(match["only_year"])
            return date(year, 1, 1), date(year, 12, 31)
    except ValueError:  # « 31 juin »
        return None, None
    if said is None:
        return None, None
    if match["weekday"]:
        found = _weekday(match["weekday"].lower(), (match["side"] or "").lower(), said)
        return found, found
    first, last = read_lexicon("times")["relative"][match["relative"].lower()]
    return said + timedelta(days=first), said + timedelta(days=last)


def _day(match: re.Match[str], said: date | None) -> tuple[date | None, date | None]:
    day = int(match["day"].removesuffix("er"))
    month = read_lexicon("times")["months"].index(match["month"].lower()) % 12 + 1
    if match["year"]:
        found = date(int(match["year"]), month, day)
        return found, found
    if said is None:
        return None, None
    near = [date(said.year + shift, month, day) for shift in (-1, 0, 1)]
    found = min(near, key=lambda d: abs(d - said))
    return found, found


def _month(match: re.Match[str], said: date | None) -> tuple[date | None, date | None]:
    month = read_lexicon("times")["months"].index(match["bare_month"].lower()) % 12 + 1
    if match["month_year"]:
        year = int(match["month_year"])
    elif said is None:
        return None, None
    elif (match["month_side"] or "").lower() == "prochain":
        year = said.year + (month <= said.month)
    elif match["month_side"]:
        year = said.year - (month >= said.month)
    else:
        year = min(
            (said.year - 1, said.year, said.year + 1), key=lambda y: abs(date(y, month, 15) - said)
        )
    first = date(year, month, 1)
    return first, (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1))


def _weekday(name: str, side: str, said: date) -> date:
    """« jeudi » is the last one up to the day of publication, « jeudi prochain » the next."""
    number = read_lexicon("times")["weekdays"].index(name)
    back = (said.weekday() - number) % 7
    if side == "prochain":
        return said + timedelta(days=7 - back if back else 7)
    if side == "dernier" and back == 0:
        back = 7
    return said - timedelta(days=back)


def event_time(document: Document, head: int) -> Time | None:
    """The time stated nearest to a trigger in its sentence, after it first; None when none is."""
    sentence = document.sentences[document.tokens[head].sentence]
    place = document.tokens[head].span.start
    found = find_times(document, document.span(sentence.start, sentence.stop))
    near = [t for t in found if abs(t.span.start - place) < 120]
    return min(near, key=lambda t: abs(t.span.start - place), default=None)
