"""Whom one helps to save: « Lima aide à [évacuer] les habitants de Quito »."""

from graph.extract.actors import Actors
from graph.extract.arguments import after
from graph.extract.chunks import row
from graph.extract.objects import direct_object
from graph.extract.receivers import receiver
from graph.extract.relation_words import words
from graph.french.document import Document
from graph.french.verbs import VerbGroup, verb_group
from graph.model import Reference


def rescued(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """Whom the infinitive behind « aider à » saves; not « aider à combattre le feu »."""
    following = document.tokens[group.end : group.end + 2]
    if group.lemma != "aider" or len(following) < 2 or following[0].lower != "à":
        return []
    if following[1].lemma not in words("support", "rescuing"):
        return []
    below = verb_group(document, following[1].i)
    held, around = direct_object(document, below), after(document, below)
    heads = [c.head for c in row(around, around.index(held))] if held in around and held else []
    return [r for i in heads if (r := receiver(actors, i)) is not None]
