"""Who is helped where the words of the help do not say: by the rest of the sentence, or before."""

from collections.abc import Sequence
from dataclasses import replace

from graph.extract.actors import ACTORS, Actors
from graph.extract.chunks import chunks, phrase
from graph.extract.frames import Frame, actor, belonging
from graph.extract.relation_words import words
from graph.french.document import Document
from graph.french.verbs import verb_group
from graph.model import Reference

HELPED_BACK = 3  # sentences over which help still goes to whom it went


def with_helped(document: Document, actors: Actors, frame: Frame, last: Frame | None) -> Frame:
    """The frame with whom it helps, as far as the text tells."""
    if frame.targets != (None,):
        return frame
    found = whose_friends(document, actors, frame.agents) or _partners(document, actors, frame)
    if found:
        return replace(frame, targets=tuple(found))
    return _as_before(document, frame, last)


def whose_friends(
    document: Document, actors: Actors, agents: Sequence[Reference | None]
) -> list[Reference]:
    """« Les alliés de [Lima] n'ont pas fourni les chars », « ses partenaires ont promis »."""
    for agent in agents:
        if agent is None or agent.span is None:
            continue
        inside = document.within(agent.span)
        friends = (i for i in inside if document.tokens[i].lemma in words("support", "friends"))
        head = next(friends, None)
        if head is None:
            continue
        whose = belonging(actors, head)
        if whose is not None:
            return [whose]
        if actors.possessor(phrase(document, head)) == "third":
            return actors.possessors(head)[:1]
    return []


def _partners(document: Document, actors: Actors, frame: Frame) -> list[Reference]:
    """« intensifie sa coopération avec [Lima], [fournissant] des chars »."""
    token = document.tokens[frame.head]
    if not token.lower.endswith("ant") or token.pos != "VERB":
        return []
    start = document.sentences[token.sentence].start
    stop = verb_group(document, frame.head).start
    for chunk in reversed(list(chunks(document, start, stop))):
        before = document.tokens[max(start, chunk.words.start - 5) : chunk.words.start]
        close = any(t.lemma in words("support", "closeness") for t in before)
        if chunk.preposition == "avec" and close:
            partner = actor(actors, chunk.head)
            return [partner] if partner and actors.type_of(partner) in ACTORS else []
    return []


def _as_before(document: Document, frame: Frame, last: Frame | None) -> Frame:
    """« Lima a promis des chars à Quito. Bogota en a [fourni] dix »: to Quito as well."""
    if last is None:
        return frame
    near = document.tokens[frame.head].sentence - document.tokens[last.head].sentence
    helpers_now = {r.mention for r in frame.agents if r is not None}
    others = [r for r in last.targets if r is not None and r.mention not in {*helpers_now, None}]
    if near > HELPED_BACK or frame.agents == (None,) or not others:
        return frame
    return replace(frame, targets=tuple(Reference(None, r.mention) for r in others))
