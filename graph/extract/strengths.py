"""How many they are: « fort de 480 hommes », « a porté à 500 le nombre de ses soldats à Gao »."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import Actors
from graph.extract.arguments import after
from graph.extract.chunks import Chunk
from graph.extract.deployment_nouns import framed, sender
from graph.extract.doers import doers
from graph.extract.forces import Force
from graph.extract.frames import Frame
from graph.extract.places import places
from graph.extract.places_around import places_before
from graph.extract.relation_words import is_force, is_loose_force, words
from graph.extract.words import THIRD_OWNERS
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup, is_past_participle
from graph.model import Reference

REACH = 12  # tokens between a force and what tells how strong it is


def raised(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Lima a [porté] à 500 le nombre de ses soldats à Gao », « a [renforcé] ses positions à
    Gao », « pourrait [porter] ce chiffre à 2 000 ».
    """
    if group.lemma not in words("deployment", "raising") or group.passive or group.reflexive:
        return
    around = after(document, group)
    held = _own_force(document, actors, around)
    if held is None:
        return
    again = document.tokens[held.start].lower in ("ce", "cet")
    last = held.stop
    behind = [c for c in around if not _follows_participle(document, c, last)]
    where = _last_reached(actors, group) if again else []
    where = where or places(actors, behind) or places_before(actors, group)
    agents = [r for i in doers(actors, group) if (r := sender(actors, i)) is not None]
    if not where or not agents:
        return
    trigger = range(group.head, group.head + 1)
    force = Force(held, held.stop - 1, agents[0])
    frame = framed(trigger, group.head, group.lemma, "deploy-raise", agents, where, force)
    yield replace(frame, counted=_counting(document, group, around))


def _follows_participle(document: Document, chunk: Chunk, start: int) -> bool:
    """« le nombre de ses soldats stationnés [à Gao] »: the participle tells that already."""
    return any(is_past_participle(t) for t in document.tokens[start : chunk.words.start])


def _own_force(document: Document, actors: Actors, around: list[Chunk]) -> range | None:
    """« ses [positions] », « le nombre de ses [soldats] »; « ce [chiffre] » right behind forces."""
    people = any(
        c.preposition in ("à", "jusqu'à") and _is_posted(document.tokens[c.head]) for c in around
    )
    for chunk in around:
        total = document.tokens[chunk.head].lemma in words("deployment", "totals")
        if chunk.preposition is not None and not (total and chunk.preposition in ("à", "jusqu'à")):
            continue  # « à 500 [le nombre] de ses soldats » is read as one phrase
        inner = [document.tokens[i] for i in chunk.words]
        told = total and inner[0].lower in ("ce", "cet")
        if told and actors.recalled(chunk.head, 0) is not None:
            return range(chunk.words.start, chunk.head + 1)
        own = [t.i for t in inner if t.lower in THIRD_OWNERS]
        stays = people and document.tokens[chunk.head].lemma in words("deployment", "staying")
        posted = (t.i for t in inner if own and t.i > own[0] and (stays or _is_posted(t)))
        force = next(posted, None)
        if force is not None and (total or force == chunk.head):
            return range(own[0], force + 1)
    return None


def _is_posted(token: Token) -> bool:
    if token.pos not in ("NOUN", "PROPN") or {token.lemma, token.lower} & words(
        "deployment", "staff"
    ):
        return False
    listed = {token.lemma, token.lower} & words("deployment", "posted")
    return bool(listed) or is_force(token) or is_loose_force(token)


def _last_reached(actors: Actors, group: VerbGroup) -> list[Reference]:
    """« ce chiffre »: where those are whom the sentence just counted."""
    near = [where for i, where in actors.reached if 0 < group.start - i < 3 * REACH]
    return near[-1:]


def _counting(document: Document, group: VerbGroup, around: list[Chunk]) -> range | None:
    """« à 500 », « de 150 à [300] »: the words of the new number."""
    stop = around[-1].words.stop if around else group.end
    for position in range(group.end, min(stop + 4, len(document.tokens)) - 1):
        following = document.tokens[position + 1]
        if document.tokens[position].lower in ("à", "jusqu'à") and following.lower[0].isdigit():
            stop = position + 2
            while stop < len(document.tokens) - 1 and document.tokens[stop].lower[0].isdigit():
                stop += 1
            return range(position + 1, stop)
    return None


def told_strong(document: Document, frame: Frame) -> Frame:
    """« le contingent turc, fort de [480 hommes], … », « Forts de [1 200 hommes], les … »."""
    if frame.what is None:
        return frame
    sentence = document.sentences[document.tokens[frame.what.start].sentence]
    start = max(sentence.start, frame.what.start - REACH)
    for position in range(start, min(sentence.stop, frame.what.stop + REACH // 2) - 2):
        strong = document.tokens[position].lower in ("fort", "forte", "forts", "fortes")
        if strong and document.tokens[position + 1].lower in ("de", "d'"):
            stop = position + 2
            while stop < sentence.stop and document.tokens[stop].pos in (
                "NUM",
                "ADV",
                "DET",
                "ADJ",
                "NOUN",
            ):
                stop += 1
            return replace(frame, counted=range(position + 2, stop))
    return frame
