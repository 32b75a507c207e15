"""Who gets what is given: actors, owners of things, people whom no mention covers."""

from graph.extract.actors import Actors
from graph.extract.frames import actor, belonging, named
from graph.extract.relation_words import words
from graph.french import gazetteer
from graph.french.noun_phrases import is_time
from graph.model import Reference


def is_people(actors: Actors, i: int) -> bool:
    """Whether the noun at i means people by its form or its number: « les éboueurs », « 40 sans-
    abri ».
    """
    token = actors.document.tokens[i]
    if token.pos not in ("NOUN", "PROPN") or is_time(token):
        return False
    if token.lemma in words("support", "causes") or token.text[:1].isupper():
        return True  # « un mouvement de grève », « les Kurdes »
    if token.lower.endswith("s") and gazetteer.countries_of(token.lower):
        return True  # « les paramilitaires soudanais »
    head = gazetteer.head(token.lower)
    if head is not None:
        return head[0] in ("person", "group", "people")
    return token.lower.endswith(PEOPLE)


PEOPLE = ("eurs", "euses", "istes", "iens", "iennes", "sans-abri", "sans-papiers", "antes", "iers")


def receiver(actors: Actors, i: int) -> Reference | None:
    """Who gets what is given: an actor, the owner of a thing, people whom no mention covers."""
    if actors.document.tokens[i].lemma in words("support", "customers"):
        return None
    found = actor(actors, i) or belonging(actors, i)
    return named(actors, i) if found is None and may_get(actors, i) else found


def may_get(actors: Actors, i: int) -> bool:
    """People, or a body that is helped like them: « à une association », « au club »."""
    head = gazetteer.head(actors.document.tokens[i].lower)
    word = actors.document.tokens[i].lower
    return (
        is_people(actors, i)
        or word in words("support", "authorities")
        or (head is not None and head[0] in ("body", "country"))
    )
