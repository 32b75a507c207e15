"""Who sees himself given something: « Quito s'est vu [livrer] des chars par Lima »."""

from graph.extract.actors import Actors
from graph.extract.doers import doers
from graph.extract.frames import somebody
from graph.french.document import Document
from graph.french.verbs import Mood, VerbGroup, verb_group
from graph.model import Reference


def seen_given(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """Who gets what the infinitive gives, where « se voir » stands right before it."""
    if group.mood is not Mood.INFINITIVE or group.start == 0:
        return []
    before = document.tokens[group.start - 1]
    if before.lemma != "voir" and before.lower not in ("vu", "vue", "vus", "vues"):
        return []
    above = verb_group(document, before.i, "voir")
    if not above.reflexive:
        return []
    return [r for i in doers(actors, above) if (r := somebody(actors, i)) is not None]
