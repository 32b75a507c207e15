"""Troops provided for a mission: « Lima [fournira] 300 soldats à la force de l'Otan »."""

from collections.abc import Iterator

from graph.extract.actors import PLACES, Actors
from graph.extract.arguments import after
from graph.extract.chunks import Chunk
from graph.extract.deployment_nouns import framed, sender
from graph.extract.doers import doers
from graph.extract.forces import Force, read_force
from graph.extract.frames import Frame
from graph.extract.objects import direct_object
from graph.extract.places import place
from graph.extract.relation_words import is_force, words
from graph.french.document import Document
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Reference


def provides(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Lima doit [fournir] 120 agents », « 300 soldats à la mission de l'ONU au Chili »."""
    force = provided(document, actors, group)
    if force is None:
        return
    around = after(document, group)
    agents = [r for i in doers(actors, group) if (r := sender(actors, i)) is not None]
    if agents:
        trigger = range(group.head, group.head + 1)
        where = _where(actors, around)
        yield framed(trigger, group.head, group.lemma, "deploy-provide", agents, where, force)


def provided(document: Document, actors: Actors, group: VerbGroup) -> Force | None:
    """The soldiers or policemen that go to a mission, or to nobody that is named; what a country
    or a party is given is help.
    """
    if group.lemma not in words("deployment", "providing") or group.passive or group.reflexive:
        return None
    chunk = direct_object(document, group)
    force = None if chunk is None else read_force(document, actors, chunk.head)
    if force is None or force.noun is None:
        return None
    noun = document.tokens[force.noun]
    people = words("deployment", "force", "soldiers") | words("deployment", "force", "police")
    people |= words("deployment", "force", "loose")
    receivers = [c for c in after(document, group) if c.preposition in ("à", "pour")]
    helped = any(_is_helped(actors, c) for c in receivers)
    return force if {noun.lower, noun.lemma} & people and not helped else None


def _is_helped(actors: Actors, chunk: Chunk) -> bool:
    """« à Lima », « aux rebelles »; but not « à la force de l'Otan », « à la Finul », « à son
    tour ».
    """
    token = actors.document.tokens[chunk.head]
    if token.lemma in words("deployment", "joined") or is_force(token) or token.lower == "force":
        return False
    kind = actors.type_of(actors.at(chunk.head))
    placed = place(actors, chunk) is not None
    return not placed and kind in (EntityType.COUNTRY, EntityType.PERSON, EntityType.GROUP)


def _where(actors: Actors, around: list[Chunk]) -> list[Reference]:
    """The place behind the verb, or in the name of the mission: « la force de Gaza »."""
    for chunk in around:
        found = place(actors, chunk)
        mission = chunk.preposition in ("à", "de", None)
        found = found or (actors.within(chunk.words, chunk.head, PLACES) if mission else None)
        if found is not None:
            return [found]
    return []
