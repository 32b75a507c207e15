"""What is known beforehand about names: countries, capitals, organisations, cities, regions.

Compact files of `lexicon/`, made by `lexicon/build/` or by hand, read once at the first question.
A form can mean several things (« congolais »: two countries); all are returned, the likelier first.
"""

import csv
import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from graph import folding
from graph.french.lexicon_files import read_lexicon
from graph.model import EntityType


@dataclass(frozen=True, slots=True)
class Known:
    """A country, organisation, region or city of the gazetteer.

    `key` identifies it among all: a Wikidata id, an ISO code, a GeoNames name, or its own name.
    """

    key: str
    name: str
    type: EntityType
    country: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Holder:
    """A person who holds or held an office."""

    name: str
    gender: str
    role: str
    place: str  # country code, or the name of an organisation
    start: date
    end: date | None
    aliases: tuple[str, ...]

    def at(self, day: date | None) -> bool:
        """Whether the office is held on the day; with no day, whether it is not yet over."""
        if day is None:
            return self.end is None
        return self.start <= day and (self.end is None or day < self.end)


@cache
def fold(text: str) -> str:
    """`graph.folding.fold`, remembered: the same forms come again and again."""
    return folding.fold(text)


def _rows(name: str) -> Iterator[list[str]]:
    data = files("graph.french").joinpath("lexicon", name).read_bytes()
    text = (gzip.decompress(data) if name.endswith(".gz") else data).decode("utf-8")
    for row in csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row and not row[0].startswith("#"):
            yield row + [""] * (7 - len(row))


@cache
def _countries() -> dict[str, Known]:
    return {
        row[0]: Known(row[0], row[2], EntityType.COUNTRY, row[0], row[1] or None)
        for row in _rows("countries.tsv")
    }


@cache
def _country_names() -> dict[str, list[Known]]:
    names: dict[str, list[Known]] = defaultdict(list)
    for row in _rows("countries.tsv"):
        for form in [row[2], *filter(None, row[3].split(";"))]:
            names[form].append(_countries()[row[0]])
    return names


@cache
def _demonyms() -> dict[str, list[Known]]:
    """Singular and plural forms, lower case, of both genders."""
    forms: dict[str, list[Known]] = defaultdict(list)
    for row in _rows("countries.tsv"):
        for word in filter(None, row[4].split(";")):
            for form in {word, plural(word)}:
                forms[form].append(_countries()[row[0]])
    return forms


@cache
def _seats() -> dict[str, Known]:
    seats = {}
    for row in _rows("countries.tsv"):
        for capital in filter(None, row[5].split(";")):
            seats[capital] = _countries()[row[0]]
    for row in _rows("seats.tsv"):
        if row[1]:
            seats[row[0]] = _countries()[row[1]]
    return seats


@cache
def _capitals() -> frozenset[str]:
    return frozenset(
        c for row in _rows("countries.tsv") for c in filter(None, row[5].split(";"))
    ) | {"Bruxelles", "Luxembourg", "Washington D.C."}


@cache
def _organisations() -> dict[str, Known]:
    forms: dict[str, Known] = {}
    for name, kind, country, wikidata, aliases, *_ in _rows("organisations.tsv"):
        known = Known(wikidata or name, name, EntityType(kind), country or None, wikidata or None)
        for form in [name, *filter(None, aliases.split(";"))]:
            forms.setdefault(form, known)
    return forms


@cache
def _regions() -> dict[str, Known]:
    forms: dict[str, Known] = {}
    for name, aliases, *_ in _rows("regions.tsv"):
        for form in [name, *filter(None, aliases.split(";"))]:
            forms.setdefault(form, Known(name, name, EntityType.LOCATION))
    return forms


@cache
def _cities() -> dict[str, tuple[str, str, int]]:
    """Form → usual name, country, inhabitants; the largest city of a form wins."""
    found: dict[str, tuple[str, str, int]] = {}
    for name, country, people, aliases, *_ in _rows("cities.tsv.gz"):
        for form in [name, *filter(None, aliases.split(";"))]:
            size = int(people) if form == name else int(people) // 4
            if form not in found or size > found[form][2]:
                found[form] = (name, country, size)
    return found


@cache
def _heads() -> dict[str, tuple[str, str, str | None]]:
    """Form → class, dictionary form, gender (None where both); plural forms included."""
    lexicon = read_lexicon("heads")
    forms: dict[str, tuple[str, str, str | None]] = {}
    for kind in ("office", "person", "group", "body", "place", "country", "people"):
        for entry in lexicon[kind]["nouns"].split():
            masculine, _, feminine = entry.partition("/")
            for form, gender in ((masculine, "m"), (feminine, "f")):
                if form:
                    value = (kind, masculine, gender if feminine else None)
                    for written in (form, plural(form), "-".join(map(plural, form.split("-")))):
                        forms.setdefault(written, value)
    return forms


@cache
def words(table: str) -> frozenset[str]:
    """The words of a table of `lexicon/heads.toml`."""
    return frozenset(read_lexicon("heads")[table]["words"].split())


@cache
def _first_names() -> dict[str, str]:
    lexicon = read_lexicon("first_names")
    return {fold(n): g for g in ("f", "m") for n in lexicon[g]["names"].split()}


def plural(word: str) -> str:
    """The regular plural: « travail » is not asked for, « général » and « bureau » are."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith(("eau", "eu")):
        return word + "x"
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + "s"


@cache
def hyphenated() -> frozenset[str]:
    """Names and heads with a hyphen, which a tokenizer may cut: « Royaume-Uni », « état-major »."""
    names = {*_country_names(), *_seats(), *_regions(), *_organisations(), *_heads()}
    names |= {name.replace("É", "E") for name in names}
    return frozenset(name for name in names if "-" in name and " " not in name)


def may_open(word: str) -> bool:
    """Whether a known country, seat, region, body or office-holder begins with the word."""
    return _opening(word) in _openings()


def _opening(form: str) -> str:
    return re.split(r"[ '’-]", form.lower(), maxsplit=1)[0]


@cache
def _openings() -> frozenset[str]:
    named = [*_country_names(), *_seats(), *_organisations(), *_regions()]
    held = [form for holder in holders() for form in (holder.name, *holder.aliases)]
    return frozenset(map(_opening, [*named, *held]))


def countries_named(form: str) -> list[Known]:
    """The countries that the form names: « Corée du Nord », « RDC », « Congo »."""
    return list(_country_names().get(form, ()))


def countries_of(word: str) -> list[Known]:
    """The countries of a demonym, adjective or noun, in any form: « nord-coréennes »."""
    return list(_demonyms().get(word.lower(), ()))


def seat_of(form: str) -> Known | None:
    """The country whose government the seat of power stands for: « Moscou », « Kremlin »."""
    return _seats().get(form)


def country(code: str) -> Known:
    """The country of an ISO 3166-1 alpha-2 code."""
    return _countries()[code]


def organisation(form: str) -> Known | None:
    """The organisation of a name, an acronym or another form."""
    return _organisations().get(form)


def region(form: str) -> Known | None:
    """The macro-region, sea or province of a name."""
    return _regions().get(form)


def city(form: str) -> Known | None:
    """The largest city of the name."""
    found = _cities().get(form)
    if found is None:
        return None
    name, code, _ = found
    return Known(f"{code}:{name}", form, EntityType.LOCATION, code)


def city_size(form: str) -> int:
    """Inhabitants of the largest city of the name; 0 when there is none."""
    return _cities().get(form, ("", "", 0))[2]


def head(form: str) -> tuple[str, str, str | None] | None:
    """Class (office, person, group, body, place, country), dictionary form and gender of a noun."""
    return _heads().get(form) or _heads().get(form.removeprefix("ex-"))


def is_civility(word: str) -> bool:
    """Whether the word is a form of address that belongs to the name: « M. », « Mme »."""
    return word.lower() in words("civility")


def gender_of(first_name: str) -> str | None:
    """The gender, "m" or "f"; None where the given name is unknown or of both."""
    names = _first_names()
    return names.get(fold(first_name)) or names.get(fold(first_name.split("-", maxsplit=1)[0]))


@cache
def holders_named(form: str) -> tuple[Holder, ...]:
    """The office-holders that one word or more calls: « Zelenskyy »."""
    return tuple(h for h in holders() if form in (h.name, *h.aliases))


@cache
def holders() -> tuple[Holder, ...]:
    """The office-holders of the lexicon."""
    return tuple(
        Holder(
            name,
            gender,
            role,
            place,
            date.fromisoformat(start),
            date.fromisoformat(end) if end else None,
            tuple(filter(None, aliases.split(";"))),
        )
        for name, gender, role, place, start, end, aliases in _rows("office_holders.tsv")
    )
