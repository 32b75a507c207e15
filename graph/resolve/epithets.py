"""Who a word that says nothing new of a person takes up: « l'intéressé », « l'ancien ministre »."""

from graph.model import EntityType
from graph.resolve.clusters import Cluster
from graph.resolve.evidence import Evidence, words
from graph.resolve.register import Register

NEAR = 400  # characters between the name and what takes it up


def takes_up(item: Evidence) -> bool:
    """Whether the description can mean whoever was named last; « l'ancien ministre » was one."""
    mention = item.mention
    if mention.number != "s" or mention.apposition is not None or item.possessive:
        return False
    former = mention.modifiers[:1] == ("ancien",)
    return former or (item.bare and mention.head in words("epithets"))


def last_named(item: Evidence, register: Register) -> Cluster | None:
    """The person named last before; none where he is too far, of another gender or country."""
    ranked = [
        (c.named_before(item.start), c) for c in register.of_type(EntityType.PERSON) if c.names
    ]
    start, home = max(ranked, key=lambda row: row[0], default=(-1, None))
    if home is None or start < 0 or item.start - start > NEAR:
        return None
    foreign = item.countries and home.countries and not item.countries & home.countries
    genders = {item.mention.gender, home.gender}
    return None if foreign or {"m", "f"} <= genders else home
