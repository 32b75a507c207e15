"""Support by giving: « Lima [livre] des chars à Quito »."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import Actors
from graph.extract.arguments import after, direct_object, participle_noun, subject
from graph.extract.chunks import Chunk, row
from graph.extract.clitics import clitic_reference
from graph.extract.frames import Frame, by_agents, support_frame
from graph.extract.helped import whose_friends
from graph.extract.receivers import receiver
from graph.extract.relation_words import giving_verbs, help_nouns, is_force, means, words
from graph.extract.status import status_of
from graph.extract.support_words import helpers
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time, noun_phrase
from graph.french.numbers import lexicon
from graph.french.verbs import Mood, VerbGroup
from graph.model import Reference, Status

GIVEN_TO = ("à", "pour", "en faveur de", "au profit de", "à destination de", "à l'intention de")
TOWARDS = ("vers", "sur")  # « des vivres vers Gaza », but « des chars vers Gaza » are a deployment


def from_giving(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Lima [livre] des chars à Quito », « des chars ont été [livrés] à Quito »."""
    around = after(document, group)
    thing = _given(document, group, around)
    if thing is None:
        return
    deployed = any(is_force(document.tokens[i]) for i in thing)
    asked = GIVEN_TO if deployed else GIVEN_TO + TOWARDS
    targets = _receivers(document, actors, group, [c for c in around if c.preposition in asked])
    agents = by_agents(actors, around) if group.passive else helpers(document, actors, group)[0]
    targets = targets or whose_friends(document, actors, agents)
    if not targets and not (agents and group.lemma in ("fournir", "livrer") and not group.passive):
        return
    if not agents and not group.passive and group.finite:
        return
    frame = support_frame(group, "support-give", agents, targets, thing)
    yield replace(frame, status=_promised(document, group))


def _promised(document: Document, group: VerbGroup) -> Status | None:
    """« a [promis] des chars »: they are not there yet."""
    if not giving_verbs()[group.lemma].get("planned"):
        return None
    own = status_of(document, group.head)
    return Status.PLANNED if own is Status.ACTUAL else own


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
        chunk = direct_object(document, group) or _behind_receiver(document, around)
        phrase = None if chunk is None else chunk.words
    if phrase is None:
        return None
    nouns = [document.tokens[i] for i in phrase if document.tokens[i].pos in ("NOUN", "PROPN")]
    if not nouns or (nouns[0].lemma in help_nouns()):
        return None
    return (
        phrase
        if _is_means(nouns) and (group.lemma != "envoyer" or not is_force(nouns[0]))
        else None
    )


def _is_means(nouns: list[Token]) -> bool:
    """Whether the first noun that does not only count is a means: « un lot d'[armes] »."""
    held = words("support", "holding") | lexicon()["multipliers"].keys()
    held |= lexicon()["collectives"].keys()
    for noun in nouns:
        if noun.lemma in means() or noun.lower in means():
            return True
        if noun.lemma not in held and noun.lower not in held:
            return False
    return False


def _behind_receiver(document: Document, around: list[Chunk]) -> Chunk | None:
    """« a fourni à Lima [des drones] »: where « des » looks like « de » after the receiver."""
    if not around or around[0].preposition != "à":
        return None
    first, last = around[0].head + 2, max(chunk.words.stop for chunk in around)
    for position in range(first, last):
        token = document.tokens[position]
        partitive = document.tokens[position - 1].lower in ("des", "du")
        if partitive and token.pos == "NOUN" and token.lemma in means():
            return Chunk(None, position, noun_phrase(document, position))
    return None


def _receivers(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk]
) -> list[Reference]:
    for index, chunk in enumerate(around):
        if not is_time(document.tokens[chunk.head]):
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
