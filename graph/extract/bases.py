"""Bases and posts that somebody keeps elsewhere: « Lima a une [base] à Cuzco », « maintient cinq
[postes] au Chili ».
"""

from collections.abc import Iterator

from graph.extract.actors import PLACES, STATES, Actors
from graph.extract.arguments import after
from graph.extract.chunks import Chunk, phrase
from graph.extract.deployment_nouns import framed, sender
from graph.extract.doers import bearers, doers
from graph.extract.forces import Force, counted
from graph.extract.frames import Frame, by_agents
from graph.extract.objects import direct_object
from graph.extract.places import places
from graph.extract.places_around import places_before
from graph.extract.relation_words import words
from graph.french.document import Document
from graph.french.gazetteer import countries_of
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Reference

MILITARY = ("militaire", "naval", "navale", "aérien", "aérienne", "permanent", "avancé")


def keeps_base(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Lima [entretient] une base à Cuzco », « une base russe a été [ouverte] à Cuzco »."""
    if group.lemma not in words("deployment", "basing") or group.reflexive:
        return
    around = after(document, group)
    head = _station(document, actors, group, around)
    if head is None:
        return
    where = places(actors, around) or places_before(actors, group)
    where = where or _named(actors, head, group.lemma)
    agents = _keepers(actors, group, head, around)
    own = {r.mention for r in agents} - {None}
    foreign = [r for r in where if r.mention not in own]
    if agents and foreign:
        force = Force(phrase(document, head), head, agents[0])
        trigger = range(head, head + 1)
        yield framed(trigger, group.head, group.lemma, "deploy-base", agents, foreign, force)


def _station(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk]
) -> int | None:
    """The noun of a base, or of posts that are counted or called military."""
    if group.passive:
        head = next(iter(bearers(actors, group)), None)
    else:
        chunk = direct_object(document, group)
        if group.lemma == "disposer":
            chunk = next((c for c in around if c.preposition == "de"), chunk)
        head = None if chunk is None else chunk.head
    if head is None or document.tokens[head].lemma not in words("deployment", "stations"):
        return None
    token, held = document.tokens[head], phrase(document, head)
    called = [t for t in document.tokens[head + 1 : held.stop] if t.pos in ("ADJ", "NOUN")]
    military = any(t.lemma in MILITARY for t in called)
    plain = not any(t.pos == "NOUN" or not countries_of(t.text) for t in called)
    plain = plain and (token.lemma == "base" or counted(document, held, head))
    named = group.lemma == "occuper" and bool(_named(actors, head, group.lemma))
    return head if military or plain or named else None


def _named(actors: Actors, head: int, lemma: str) -> list[Reference]:
    """« occupe le [camp Lemonnier] »: the base that is itself the place."""
    tokens = actors.document.tokens
    if lemma != "occuper" or head + 1 >= len(tokens) or tokens[head + 1].pos != "PROPN":
        return []
    found = actors.at(head)
    whole = actors.document.span(head, phrase(actors.document, head).stop)
    return [found if actors.type_of(found) in PLACES and found else Reference(whole, None)]


def _keepers(actors: Actors, group: VerbGroup, head: int, around: list[Chunk]) -> list[Reference]:
    """States or bodies that keep it: no firm has « une base à Lima »."""
    if group.passive:
        held = phrase(actors.document, head)
        inside = actors.within(held, head, (EntityType.COUNTRY,))
        found = by_agents(actors, around) or ([] if inside is None else [inside])
    else:
        found = [r for i in doers(actors, group) if (r := sender(actors, i)) is not None]
    military = {actors.document.tokens[i].lemma for i in phrase(actors.document, head)}
    kinds = STATES if military & set(MILITARY) else (EntityType.COUNTRY,)
    return [r for r in found if actors.type_of(r) in kinds]
