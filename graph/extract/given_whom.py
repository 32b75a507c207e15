"""Who gets what a verb gives, told before the verb: « Quito, à qui Lima [livre] des chars »."""

from graph.extract.actors import Actors
from graph.extract.arguments import antecedent
from graph.extract.chunks import chunks, row
from graph.extract.clitics import dative
from graph.extract.doers import doers
from graph.extract.frames import actor, one
from graph.extract.receivers import receiver
from graph.french.document import Document
from graph.french.verbs import VerbGroup, verb_group
from graph.model import EntityType, Reference

REACH = 16  # words between « à qui » and the verb
JOINED = ("auquel", "auxquels", "auxquelles")
APART = ("qui", "laquelle", "lequel", "lesquels", "lesquelles")


def told_before(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """« [lui] livre des chars », « Quito, [à qui] Lima livre », « [Aux éleveurs], il promet »."""
    found = one(dative(document, actors, group))
    return found or _relative(document, actors, group) or _fronted(document, actors, group)


def _relative(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """« [Quito], à qui Lima vient de livrer des chars »."""
    start = document.sentences[document.tokens[group.head].sentence].start
    verbs = 0
    for position in range(group.start - 1, max(start, group.start - REACH), -1):
        token = document.tokens[position]
        if token.pos in ("VERB", "AUX") and verb_group(document, position).finite:
            verbs += 1
        opener = position if token.lower in JOINED else None
        if token.lower in APART and document.tokens[position - 1].lower == "à":
            opener = position - 1
        if opener is not None:
            noun = antecedent(document, opener)
            own = verbs <= (0 if group.finite else 1)
            return one(receiver(actors, noun)) if noun is not None and own else []
        if token.text == ";" or token.lower in ("que", "qu'", "dont", "où"):
            return []
    return []


def _fronted(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """« [Aux éleveurs], le ministre a promis cent millions »: a plural that opens the sentence."""
    sentence = document.sentences[document.tokens[group.head].sentence]
    if document.tokens[sentence.start].lower != "aux" or not group.finite:
        return []
    before = document.tokens[sentence.start : group.start]
    comma = next((t.i for t in before if t.text == ","), None)
    if comma is None:
        return []
    found = list(chunks(document, sentence.start, comma))
    named = (receiver(actors, c.head) for c in (row(found, 0) if found else []))
    states = [actors.type_of(actor(actors, i)) for i in doers(actors, group)]
    given = EntityType.COUNTRY in states  # « Aux États-Unis, le maire a promis » says where
    return [r for r in named if r and (given or actors.type_of(r) is not EntityType.COUNTRY)]
