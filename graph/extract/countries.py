"""Which countries a word or a mention means, so that « Moscou » and « russe » are one helper."""

from graph.extract.actors import Actors
from graph.french import gazetteer
from graph.model import EntityType


def countries_meant(word: str) -> set[str]:
    """Keys of the countries of a name, an adjective or a seat of power: « Moscou », « russe »."""
    seat = gazetteer.seat_of(word)
    named = [*gazetteer.countries_named(word), *gazetteer.countries_of(word)]
    return {known.key for known in (named if seat is None else [*named, seat])}


def country_keys(actors: Actors, index: int) -> set[str]:
    """The keys of the country that a mention names, empty for anything else."""
    mention = actors.mentions[index]
    return countries_meant(mention.text) if mention.type is EntityType.COUNTRY else set()
