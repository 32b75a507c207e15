"""The country that a town lies in: « à Mogadiscio … dans le pays »."""

from graph.extract.actors import Actors
from graph.french import gazetteer
from graph.model import EntityType, Form


def land_of(actors: Actors, index: int) -> int | None:
    """Another mention, of the country that the place of this one lies in; None where none is."""
    place = actors.mentions[index]
    if place.type is not EntityType.LOCATION or place.form is not Form.NAME:
        return None
    form = place.name or place.text
    known = gazetteer.seat_of(form) or gazetteer.city(form)
    code = known.country if known else None
    for other, mention in enumerate(actors.mentions):
        if mention.type is EntityType.COUNTRY and mention.form is not Form.DESCRIPTION:
            named = mention.name or mention.text
            countries = gazetteer.countries_named(named) or gazetteer.countries_of(named)
            if code is not None and any(country.key == code for country in countries):
                return other
    return None
