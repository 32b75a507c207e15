"""Where forces are by what they guard: « déployés pour [protéger] les abords de l'ambassade »."""

from dataclasses import replace

from graph.extract.actors import Actors
from graph.extract.chunks import Chunk, chunks
from graph.extract.objects import direct_object
from graph.extract.places import places
from graph.extract.relation_words import words
from graph.french.verbs import VerbGroup
from graph.model import Reference


def guarded(actors: Actors, purpose: VerbGroup) -> list[Reference]:
    """The place that is the object of a verb of guarding, or stands inside it: « pour boucler [le
    quartier] », « bloquer les accès [au palais] »; « pour protéger les civils » names none.
    """
    if purpose.lemma not in words("deployment", "guarding"):
        return []
    document = actors.document
    held = direct_object(document, purpose)
    if held is None:
        return []
    inside: list[Chunk] = [replace(held, preposition="dans", link=None)]
    inside += chunks(document, held.words.stop, held.words.stop + 4)
    return places(actors, inside)
