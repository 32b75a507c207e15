"""Support by getting: « Quito [a reçu] trente chars de Lima »."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import after, right_border
from graph.extract.chunks import Chunk, row
from graph.extract.doers import doers
from graph.extract.frames import Frame, actor, somebody, support_frame
from graph.extract.means_before import of_them
from graph.extract.objects import direct_object
from graph.extract.receivers import maker
from graph.extract.relation_words import help_nouns, is_measured, means, words
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Reference, Status

GIVEN_BY = ("de", "auprès de", "de la part de", "en provenance de")
REACH = 12  # words between a verb and what it gets


def from_receiving(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Quito a [reçu] trente chars de Lima », « [obtient] de l'Europe deux millions d'euros »."""
    around = after(document, group)
    some = of_them(document, group)
    got = direct_object(document, group) or behind_receiver(document, around)
    if some is not None:
        got = Chunk(None, some.start, some)  # « en a reçu [dix] de Lima »
    if got is None or group.passive:
        return
    nouns = [t for t in (document.tokens[i] for i in got.words) if t.pos in ("NOUN", "PROPN")]
    if some is None and (not nouns or nouns[0].lemma in help_nouns() or not is_measured(nouns)):
        return
    asks = group.lemma in words("support", "ask")
    agents = _givers(actors, got, around, (*GIVEN_BY, "à") if asks else GIVEN_BY)
    targets = [r for i in doers(actors, group) if (r := somebody(actors, i)) is not None]
    if agents and targets:
        frame = support_frame(group, "support-get", agents, targets, got.words)
        yield replace(frame, status=Status.REQUESTED if asks else None)


def _givers(
    actors: Actors, got: Chunk, around: list[Chunk], prepositions: tuple[str, ...]
) -> list[Reference]:
    """Who gives: within the words of the means, or in a complement of the verb."""
    inside = maker(actors, got.words, got.head, ACTORS) or _giver_inside(actors, got)
    if inside is not None:
        return [inside]
    for index, chunk in enumerate(around):
        if chunk.preposition in prepositions:
            found = [r for c in row(around, index) if (r := somebody(actors, c.head)) is not None]
            if any(r.mention is None or actors.type_of(r) in ACTORS for r in found):
                return found
    return []


def _giver_inside(actors: Actors, got: Chunk) -> Reference | None:
    """« un franc [de l'État] »: one whom no mention covers, with his article."""
    tokens = actors.document.tokens
    for i in got.words:
        definite = tokens[i - 1].lower == "du" or (
            tokens[i - 1].lower in ("l'", "la") and tokens[i - 2].lower == "de"
        )
        if i > got.head + 1 and definite and tokens[i].pos == "NOUN":
            return somebody(actors, i)
    return None


def getters(document: Document, actors: Actors, i: int) -> list[Reference]:
    """Who gets the thing at i: « Quito a reçu des [chars] offerts par Lima » → Quito."""
    start = document.sentences[document.tokens[i].sentence].start
    uses = [t.lower for t in document.tokens[max(start, i - 3) : i]]
    for position in range(i - 1, max(start, i - REACH) - 1, -1):
        group = trigger_group(document, document.tokens[position])
        if group is None:
            continue
        if "avec" in uses and group.lemma in words("support", "strike"):
            return [r for k in doers(actors, group) if (r := actor(actors, k)) is not None]
        gets = group.lemma in words("support", "receive") | words("support", "await")
        gets = gets and not group.passive
        if not gets or i >= right_border(document, group.head):
            return []
        found = (actor(actors, k) for k in doers(actors, group))
        return [r for r in found if r is not None and actors.type_of(r) is not EntityType.LOCATION]
    return []


def behind_receiver(document: Document, around: list[Chunk]) -> Chunk | None:
    """« a fourni à Lima [des drones] »: where « des » looks like « de » after the receiver."""
    if not around or around[0].preposition not in ("à", "par"):
        return None
    first, last = around[0].head + 2, max(chunk.words.stop for chunk in around)
    for position in range(first, last):
        token = document.tokens[position]
        before = document.tokens[position - 1]
        if before.pos == "ADJ" and position > first:
            before = document.tokens[position - 2]
        partitive = before.lower in ("des", "du", "de", "d'")
        if partitive and token.pos == "NOUN" and token.lemma in means():
            return Chunk(None, position, noun_phrase(document, position))
    return None
