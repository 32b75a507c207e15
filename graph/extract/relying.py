"""Support that one relies on: « Quito peut [compter] sur des pilotes de Lima »."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import Actors
from graph.extract.arguments import after
from graph.extract.chunks import row
from graph.extract.doers import doers
from graph.extract.frames import Frame, actor, somebody, support_frame
from graph.extract.receivers import maker
from graph.extract.relation_words import help_nouns, is_force, is_measured
from graph.french.document import Document
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Reference, Status

VERBS = {"compter": False, "appuyer": True, "reposer": True}  # and whether « se » must stand there


def from_relying(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Quito [compte] sur les missiles de Lima », « s'[appuie] sur des mercenaires chiliens »."""
    if VERBS.get(group.lemma) is not group.reflexive or group.passive:
        return
    around = after(document, group)
    index = next((k for k, c in enumerate(around) if c.preposition == "sur"), None)
    if index is None:
        return
    agents = [r for c in row(around, index) if (r := _whose(actors, c.head, c.words)) is not None]
    targets = [r for i in doers(actors, group) if (r := somebody(actors, i)) is not None]
    others = [r for r in agents if r.mention not in {t.mention for t in targets}]
    if others and targets:
        frame = support_frame(group, "support-rely", others, targets)
        yield replace(frame, status=Status.ACTUAL)


def _whose(actors: Actors, i: int, words: range) -> Reference | None:
    """The country of the force or of the means: « des pilotes de [Lima] », « obus [chiliens] »."""
    token = actors.document.tokens[i]
    if token.lemma in help_nouns() or not (is_force(token) or is_measured([token])):
        return None
    found = actor(actors, i) if is_force(token) else maker(actors, words, i)
    return found if actors.type_of(found) is EntityType.COUNTRY else None
