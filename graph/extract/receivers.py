"""Who gets what is given: actors, owners of things, people whom no mention covers."""

from graph.extract.actors import Actors
from graph.extract.chunks import phrase
from graph.extract.frames import actor, belonging, counted_noun, named
from graph.extract.people import is_people
from graph.extract.relation_words import is_force, is_goods, is_model, means, words
from graph.french import gazetteer
from graph.french.document import Token
from graph.model import EntityType, Reference


def receiver(actors: Actors, i: int) -> Reference | None:
    """Who gets what is given: an actor, the owner of a thing, people whom no mention covers."""
    i = counted_noun(actors.document, i)
    if actors.document.tokens[i].lemma in words("support", "customers") or is_weapon(actors, i):
        return None
    found = own_force(actors, i) or actor(actors, i)
    if found is not None:
        return found
    whose = belonging(actors, i)
    themselves = actors.type_of(whose) is not EntityType.COUNTRY and may_get(actors, i)
    return named(actors, i) if themselves else whose  # « quarante communes du département »


def own_force(actors: Actors, i: int) -> Reference | None:
    """« remercie Lima d'avoir livré des chars à [son armée] »: whoever was the subject."""
    own = is_force(actors.document.tokens[i])
    own = own and actors.possessor(phrase(actors.document, i)) == "third"
    return next(iter(actors.possessors(i)), None) if own else None


def is_weapon(actors: Actors, i: int) -> bool:
    """« F-16 », « Gripen »: the name of a means, not of a body like « M23 »."""
    token = actors.document.tokens[i]
    if token.lower in means() and token.lower not in ("million", "milliard"):
        return True
    covering = (actors.mentions[k].type for k in actors.covering.get(i, ()))
    return is_model(token) and EntityType.ORGANIZATION not in covering


def maker(
    actors: Actors, thing: range, after: int, types: tuple[EntityType, ...] = (EntityType.COUNTRY,)
) -> Reference | None:
    """Whom the means come from by their own words: « des drones [iraniens] »."""
    found = actors.within(thing, after, types)
    if found is None or found.span is None:
        return found
    first = actors.document.within(found.span).start
    return None if is_weapon(actors, first) else found


def _are_troops(token: Token) -> bool:
    """« aux forces de l'est »; « des obusiers » get nothing."""
    return is_force(token) and not is_goods(token) and token.lemma not in means()


def may_get(actors: Actors, i: int) -> bool:
    """People, or a body that is helped like them: « à une association », « au club »."""
    token = actors.document.tokens[i]
    head = gazetteer.head(token.lower)
    return (
        is_people(token)
        or token.lower in words("support", "authorities")
        or (head is not None and head[0] in ("body", "country"))
        or _are_troops(token)
    )
