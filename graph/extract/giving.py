"""Support by giving: « Lima [livre] des chars à Quito »."""

from collections.abc import Iterator

from graph.extract.actors import Actors
from graph.extract.arguments import after, direct_object, participle_noun, subject
from graph.extract.chunks import Chunk, row
from graph.extract.clitics import clitic_reference
from graph.extract.frames import Frame, by_agents, receiver, support_frame
from graph.extract.relation_words import help_nouns, is_force, means
from graph.extract.support_words import helpers
from graph.french.document import Document
from graph.french.noun_phrases import is_time, noun_phrase
from graph.french.verbs import Mood, VerbGroup
from graph.model import Reference

GIVEN_TO = ("à", "pour", "en faveur de", "au profit de", "à destination de", "à l'intention de")


def from_giving(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Lima [livre] des chars à Quito », « des chars ont été [livrés] à Quito »."""
    around = after(document, group)
    thing = _given(document, group, around)
    if thing is None:
        return
    targets = _receivers(document, actors, group, around)
    agents = by_agents(actors, around) if group.passive else helpers(document, actors, group)[0]
    if not targets and not (agents and group.lemma in ("fournir", "livrer") and not group.passive):
        return
    if not agents and not group.passive and group.finite:
        return
    yield support_frame(group, "support-give", agents, targets, thing)


def _given(document: Document, group: VerbGroup, around: list[Chunk]) -> range | None:
    """The phrase of what is given, if it is a means and no noun of help (those have a rule)."""
    if group.passive:
        bare = group.mood is Mood.PARTICIPLE
        head = participle_noun(document, group) if bare else subject(document, group)
        phrase = None if head is None else noun_phrase(document, head)
    elif group.lemma == "parvenir":
        causative = any(
            t.lemma == "faire" for t in document.tokens[max(0, group.start - 2) : group.start]
        )
        phrase = around[0].words if causative and around and around[0].preposition is None else None
    else:
        chunk = direct_object(document, group)
        phrase = None if chunk is None else chunk.words
    if phrase is None:
        return None
    nouns = [document.tokens[i] for i in phrase if document.tokens[i].pos in ("NOUN", "PROPN")]
    if not nouns or (nouns[0].lemma in help_nouns()):
        return None
    useful = any(t.lemma in means() or t.lower in means() for t in nouns[:3])
    return phrase if useful and (group.lemma != "envoyer" or not is_force(nouns[0])) else None


def _receivers(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk]
) -> list[Reference]:
    for index, chunk in enumerate(around):
        if chunk.preposition in GIVEN_TO and not is_time(document.tokens[chunk.head]):
            found = [r for c in row(around, index) if (r := receiver(actors, c.head)) is not None]
            if found:
                return found
    for token in document.tokens[max(0, group.start - 2) : group.start]:
        if token.lower in ("lui", "leur") and token.pos == "PRON":
            reference = clitic_reference(actors, token)
            return [reference] if reference else []
        if token.lower == "nous" and token.i > 0 and token.dep != "nsubj":
            return [actors.first_person(token)]
    return []
