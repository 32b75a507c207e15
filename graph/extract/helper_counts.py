"""How many help: « envoie [10 000 soldats] pour aider », « [300 soldats], qui soutiennent »."""

from graph.extract.actors import Actors
from graph.extract.chunks import phrase
from graph.extract.doers import doers
from graph.extract.governors import governor
from graph.extract.modality import governing_words, verb_at
from graph.extract.objects import direct_object
from graph.extract.relation_words import is_force, is_loose_force
from graph.french.document import Document
from graph.french.verbs import Mood, VerbGroup


def counted_helpers(document: Document, actors: Actors, group: VerbGroup) -> range | None:
    """The words that count the troops who do what the verb says, None where no troops do it."""
    sent = _sent_for(document, group)
    if sent is not None:
        return sent
    for i in doers(actors, group):
        force = i if is_force(document.tokens[i]) else _force_before(document, actors, i)
        if force is not None:
            return phrase(document, force)
    return None


def _sent_for(document: Document, group: VerbGroup) -> range | None:
    """« envoyer [10 000 soldats] pour [aider] Lima »."""
    if group.mood is not Mood.INFINITIVE:
        return None
    above = governor(document, group.head, governing_words())
    outer = None if above is None or above.marker != "pour" else verb_at(document, above.i)
    sent = None if outer is None else direct_object(document, outer)
    head = None if sent is None else document.tokens[sent.head]
    counts = head is not None and (is_force(head) or is_loose_force(head))
    return sent.words if sent is not None and counts else None


def _force_before(document: Document, actors: Actors, i: int) -> int | None:
    """The troops that « ils » at i stands for, in the same sentence."""
    token = document.tokens[i]
    if token.lower not in ("ils", "elles"):
        return None
    before = (k for k, _ in reversed(actors.forces) if k < i)
    near = next(before, None)
    return near if near is not None and document.tokens[near].sentence == token.sentence else None
