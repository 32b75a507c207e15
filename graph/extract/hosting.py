"""Who hosts the forces of another: « le Chili [accueille] 300 soldats turcs »."""

from collections.abc import Iterator

from graph.extract.actors import PLACES, Actors
from graph.extract.arguments import after
from graph.extract.chunks import Chunk, phrase, row
from graph.extract.deployment_nouns import framed
from graph.extract.doers import doers
from graph.extract.forces import Force, read_force
from graph.extract.frames import Frame
from graph.extract.objects import direct_object
from graph.extract.relation_words import is_goods, place_nouns, words
from graph.french.document import Document
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Reference


def hosts(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« le Chili [accueille] 300 soldats turcs », « la base d'Arica [abrite] des drones turcs »."""
    if group.lemma not in words("deployment", "hosting") or group.passive or group.reflexive:
        return
    chunk = direct_object(document, group)
    where = [r for i in doers(actors, group) if (r := _host(actors, i)) is not None]
    if chunk is None or not where:
        return
    around = after(document, group)
    index = next((k for k, c in enumerate(around) if c.head == chunk.head), None)
    held = [chunk] if index is None else row(around, index)
    forces = [force for c in held if (force := _hosted(document, actors, c)) is not None]
    for force in forces:
        if force.owner is not None and force.owner.mention != where[0].mention:
            trigger, agents = range(group.head, group.head + 1), [force.owner]
            yield framed(trigger, group.head, group.lemma, "deploy-host", agents, where, force)


def _hosted(document: Document, actors: Actors, chunk: Chunk) -> Force | None:
    """Troops, materiel or a base, but not « l'équipe d'Espagne »."""
    if document.tokens[chunk.head].lemma in words("deployment", "stations"):
        owner = actors.within(chunk.words, chunk.head, (EntityType.COUNTRY,))
        return Force(chunk.words, chunk.head, owner)
    force = read_force(document, actors, chunk.head)
    if force is None or force.noun is None:
        return None
    noun = document.tokens[force.noun]
    civil = words("deployment", "force", "rescue") | words("deployment", "force", "envoys")
    return None if is_goods(noun) or {noun.lower, noun.lemma} & civil else force


def _host(actors: Actors, i: int) -> Reference | None:
    """The place or country at i."""
    found = actors.at(i)
    if actors.type_of(found) in PLACES:
        return found
    token, held = actors.document.tokens[i], phrase(actors.document, i)
    inner = actors.within(held, i, PLACES)
    if inner is None or not {token.lemma, token.lower} & place_nouns():
        return None
    return found or Reference(actors.document.span(held.start, held.stop), None)
