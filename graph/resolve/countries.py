"""Which country a word for a country takes up: « le pays », « son pays », « le royaume »."""

from collections import Counter

from graph.model import EntityType, Form
from graph.resolve.clusters import Cluster
from graph.resolve.evidence import Evidence, words
from graph.resolve.register import Register


def taken_up_country(item: Evidence, register: Register) -> tuple[Cluster, str, float] | None:
    """The country of the article that is named most before, and whose places are."""
    countries = [c for c in register.of_type(EntityType.COUNTRY) if c.known and _fits(item, c)]
    if item.mention.head == "état" and len(countries) != 1:
        return None  # « l'État » of an article on several
    if not countries:
        return None
    places = _places_before(item, register)
    return max(countries, key=lambda c: _salience(c, item, places)), "nearest", 0.6


def _fits(item: Evidence, c: Cluster) -> bool:
    """« le royaume » is none but a kingdom."""
    code = c.known.key if c.known else ""
    if item.mention.head == "royaume":
        return code in words("kingdoms")
    return code not in words("overseas")


def _places_before(item: Evidence, register: Register) -> Counter[str]:
    """How often a town of each country was named."""
    counts: Counter[str] = Counter()
    for place in register.of_type(EntityType.LOCATION):
        if place.known and place.known.country:
            counts[place.known.country] += sum(start < item.start for start in place.starts)
    return counts


def _salience(c: Cluster, item: Evidence, places: Counter[str]) -> tuple[int, int]:
    """How often, then how lately, a country was named before; « son pays » looks near."""
    if item.possessive or item.demonstrative:
        return 0, c.named_before(item.start)
    before = [e for e in c.members if e.start < item.start and e.mention.form is Form.NAME]
    towns = places[c.known.key] if c.known else 0
    return len(before) + towns, c.named_before(item.start)
