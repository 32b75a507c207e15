"""Support by giving: « Lima [livre] des chars à Quito »."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from graph.extract.actors import Actors
from graph.extract.arguments import after, right_border, subject
from graph.extract.chunks import Chunk, chunks, row
from graph.extract.clitics import clitic_reference
from graph.extract.frames import Frame, by_agents, one, support_frame
from graph.extract.given_whom import told_before
from graph.extract.helped import whose_friends
from graph.extract.means_before import of_them
from graph.extract.objects import direct_object
from graph.extract.participle_nouns import participle_noun
from graph.extract.providing import provided
from graph.extract.receivers import maker, receiver
from graph.extract.receiving import behind_receiver, getters
from graph.extract.relation_words import (
    giving_verbs,
    help_nouns,
    helping_verbs,
    is_force,
    is_goods,
    is_measured,
    words,
)
from graph.extract.seen_giving import seen_given
from graph.extract.sent_arms import are_sent
from graph.extract.status import status_of
from graph.extract.support_words import helpers
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document
from graph.french.noun_phrases import is_time, noun_phrase
from graph.french.verbs import Mood, VerbGroup
from graph.model import EntityType, Reference, Status

GIVEN_TO = ("à", "pour", "en faveur de", "au profit de", "à destination de", "à l'intention de")
GOES_ON = 15  # words between a gift and the infinitive that tells whom it helps
TOWARDS = ("vers", "sur")  # « des vivres vers Gaza », but « des chars vers Gaza » are a deployment


def from_giving(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« Lima [livre] des chars à Quito », « des chars ont été [livrés] à Quito »."""
    around = after(document, group)
    thing = _given(document, actors, group, around) or of_them(document, group)
    entry = giving_verbs()[group.lemma]
    if thing is None or (entry.get("passive") and not group.passive):
        return
    if provided(document, actors, group) is not None:
        return  # « fournit 300 soldats à la mission de Lima » deploys them
    seen = seen_given(document, actors, group)
    targets = seen or _given_to(document, actors, group, thing, around)
    if targets is None:
        return
    passive = group.passive or bool(seen)
    agents = by_agents(actors, around) if passive else helpers(document, actors, group)[0]
    if not agents and (group.passive or not group.finite):
        agents = _makers(document, actors, group, thing, targets)
    if not targets and group.passive:
        targets = getters(document, actors, thing.start)
    targets = targets or whose_friends(document, actors, agents)
    if not targets and "with" not in entry and any(_is_given_to(document, c) for c in around):
        return  # « livre le gaz aux abonnés »
    if not any(_is_known(document, r) for r in (*agents, *targets)):
        return  # « la banque a accordé un crédit à un particulier »
    if not targets and _goes_on(document, group):
        return  # « débloque dix millions pour aider les éleveurs »: the help is told behind
    if not targets and (entry.get("to_actor") or _sells(document, actors, group, thing, agents)):
        return  # « achemine des chars vers la frontière »
    if not agents and not group.passive and group.finite:
        return
    frame = support_frame(group, "support-give", agents, targets, thing)
    yield replace(frame, status=_promised(document, group))


def _sells(
    document: Document, actors: Actors, group: VerbGroup, thing: range, agents: list[Reference]
) -> bool:
    """« Airbus a livré 67 appareils », « Lima fournira 300 soldats »: no help of theirs."""
    people = any(document.tokens[i].lemma in words("support", "troops") for i in thing)
    states = any(actors.type_of(r) is EntityType.COUNTRY for r in agents)
    return people or (group.lemma == "livrer" and bool(agents) and not states)


def _makers(
    document: Document, actors: Actors, group: VerbGroup, thing: range, targets: list[Reference]
) -> list[Reference]:
    """« des drones [iraniens] livrés à Quito », else whoever sends the rest."""
    made = maker(actors, thing, thing.start)
    if made is None or made in targets:
        return _sender(document, actors, group)
    return [made]


def _given_to(
    document: Document, actors: Actors, group: VerbGroup, thing: range, around: list[Chunk]
) -> list[Reference] | None:
    """Who gets it, by the words behind the verb; None where words that it needs are missing."""
    entry = giving_verbs()[group.lemma]
    if "with" in entry:
        return _at_disposal(document, actors, group)
    given = [document.tokens[i] for i in thing]
    deployed = any(is_force(token) and not is_goods(token) for token in given)
    asked = GIVEN_TO if deployed else GIVEN_TO + TOWARDS
    asked = (*asked, "dans") if entry.get("into") else asked
    return _receivers(document, actors, group, [c for c in around if c.preposition in asked])


def _goes_on(document: Document, group: VerbGroup) -> bool:
    """Whether « pour » and an infinitive of help follow."""
    stop = document.sentences[document.tokens[group.head].sentence].stop
    following = document.tokens[group.end : min(stop, group.end + GOES_ON)]
    infinitives = (b for a, b in pairwise(following) if a.lower == "pour")
    return any(t.has("VerbForm", "Inf") and t.lemma in helping_verbs() for t in infinitives)


def _is_given_to(document: Document, chunk: Chunk) -> bool:
    """« à l'usine », « aux abonnés »; not « des missiles à [longue portée] »."""
    first = document.tokens[chunk.words.start]
    bare = first.pos in ("ADJ", "NOUN") and first.text.islower()
    return chunk.preposition == "à" and not (bare and document.tokens[first.i - 1].lower == "à")


def _is_known(document: Document, reference: Reference) -> bool:
    """A mention, or a word with a capital that no mention covers: « Emmaüs »."""
    if reference.mention is not None:
        return True
    return reference.span is not None and document.text(reference.span)[0].isupper()


def _at_disposal(document: Document, actors: Actors, group: VerbGroup) -> list[Reference] | None:
    """« à la disposition de [Lima] », « à [leur] disposition »; None where nobody's."""
    border = right_border(document, group.head)
    words = range(group.end, border)
    word = next((i for i in words if document.tokens[i].lower == "disposition"), None)
    if word is None:
        return None
    if document.tokens[word - 1].lower == "leur":
        return one(clitic_reference(actors, document.tokens[word - 1]))
    found = list(chunks(document, word + 1, border))
    named = (receiver(actors, c.head) for c in (row(found, 0) if found else []))
    return [r for r in named if r is not None] or None


def _promised(document: Document, group: VerbGroup) -> Status | None:
    """« a [promis] des chars »: they are not there yet."""
    if not giving_verbs()[group.lemma].get("planned"):
        return None
    own = status_of(document, group.head)
    return Status.PLANNED if own is Status.ACTUAL else own


def _given(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk]
) -> range | None:
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
        chunk = direct_object(document, group) or behind_receiver(document, around)
        chunk = chunk or _worth(document, around)
        phrase = None if chunk is None else chunk.words
    if phrase is None:
        return None
    nouns = [document.tokens[i] for i in phrase if document.tokens[i].pos in ("NOUN", "PROPN")]
    if not nouns or (nouns[0].lemma in help_nouns()):
        return None
    entry = giving_verbs()[group.lemma]
    if "with" in entry or (entry.get("people") and is_force(nouns[0])):
        return phrase  # « met une salle à la disposition de »
    posted = group.lemma == "envoyer" and is_force(nouns[0])
    posted = posted and not are_sent(document, actors, nouns[0], around)
    return phrase if is_measured(nouns) and not posted else None


def _sender(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """« Lima a envoyé deux avions chargés de vivres [destinés] à Quito »: who sends the rest."""
    if not giving_verbs()[group.lemma].get("passive"):
        return []
    start = document.sentences[document.tokens[group.head].sentence].start
    before = (trigger_group(document, t) for t in reversed(document.tokens[start : group.start]))
    above = next((g for g in before if g is not None and g.mood is not Mood.PARTICIPLE), None)
    sends = above is not None and above.lemma in set(giving_verbs()) | words("support", "readying")
    return helpers(document, actors, above)[0] if above and sends and not above.passive else []


def _worth(document: Document, around: list[Chunk]) -> Chunk | None:
    """« a fourni [pour 3 milliards d'euros d'armes] à Lima »."""
    if not around or around[0].preposition != "pour":
        return None
    money = document.tokens[around[0].head].lemma in words("support", "money")
    return around[0] if money else None


def _receivers(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk]
) -> list[Reference]:
    for index, chunk in enumerate(around):
        if not is_time(document.tokens[chunk.head]):
            found = [r for c in row(around, index) if (r := receiver(actors, c.head)) is not None]
            if found:
                return found
    return told_before(document, actors, group)
