"""Support by verbs whose object is helped: « Lima [soutient] Quito »."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import after, right_border, subject
from graph.extract.chunks import Chunk, chunks, phrase, row
from graph.extract.clitics import CLITICS, clitic_reference
from graph.extract.doers import doers
from graph.extract.frames import Frame, actor, belonging, by_agents, named, support_frame
from graph.extract.helper_counts import counted_helpers
from graph.extract.objects import direct_object
from graph.extract.participle_nouns import participle_noun
from graph.extract.people import is_people, is_thing
from graph.extract.quantities import quantity
from graph.extract.receivers import may_get, own_force
from graph.extract.relation_words import (
    Helping,
    is_force,
    is_measured,
)
from graph.extract.rescuing import rescued
from graph.extract.support_words import helpers
from graph.french.document import Document
from graph.french.noun_phrases import is_time
from graph.french.verbs import Mood, VerbGroup
from graph.model import EntityType, Reference, Span

GIVEN_TO = ("pour", "en faveur de", "au profit de")


def from_helping(
    document: Document, actors: Actors, group: VerbGroup, helping: Helping
) -> Iterator[Frame]:
    """« Lima [soutient] Quito », « les rebelles [soutenus] par Lima »."""
    around = _complements(document, group, helping)
    if around is None:
        return
    if group.passive:
        yield from _passive(document, actors, group, around, helping)
        return
    if _says(document, group) or _attributes(actors, group):
        return
    agents, thing = helpers(document, actors, group)
    targets = _objects(document, actors, group, around, helping, agents)
    targets = targets or rescued(document, actors, group)
    if helping.alone and not targets and any(r.mention is not None for r in agents):
        yield support_frame(group, "support-verb", agents, _paid_for(actors, around))
    if not targets:
        return
    if thing and not agents and group.finite:
        return
    if not agents and group.finite and all(r.mention is None for r in targets):
        return
    frame = support_frame(group, "support-verb", agents, targets)
    yield replace(frame, counted=_counted(document, actors, group))


def _complements(document: Document, group: VerbGroup, helping: Helping) -> list[Chunk] | None:
    """What stands after the verb; None where the words that it needs are missing."""
    around = after(document, group)
    following = [t.lower for t in document.tokens[group.end : group.end + len(helping.with_)]]
    if tuple(following) != helping.with_ or (helping.supplies and not _supplied(document, around)):
        return None
    title = _after_comme(document, group) if helping.comme else []
    return None if title is None else around or title


def _passive(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk], helping: Helping
) -> Iterator[Frame]:
    """« les rebelles [soutenus] par Lima », « équipés de drones turcs »."""
    agents = by_agents(actors, around) or _by_means(document, actors, group, around)
    bare = group.mood is Mood.PARTICIPLE
    head = participle_noun(document, group) if bare else subject(document, group)
    if not agents or head is None:
        return
    helped = [head] if bare else doers(actors, group)
    targets = [r for i in helped if (r := _helped(actors, i, helping)) is not None]
    if not targets and helping.any and not helping.alone and not is_thing(document.tokens[head]):
        targets = [named(actors, head)]  # « le camp d'en face est soutenu par Lima »
    if targets:
        yield support_frame(group, "support-passive", agents, targets)


def _paid_for(actors: Actors, around: list[Chunk]) -> list[Reference]:
    """« a [financé] l'achat de canons pour Quito »: who gets what is paid for."""
    index = next((k for k, c in enumerate(around) if c.preposition in GIVEN_TO), None)
    found = [] if index is None else [actor(actors, c.head) for c in row(around, index)]
    if index is None:  # « finance un port au Pérou »
        where = [actor(actors, c.head) for c in around if c.preposition in ("à", "en")]
        found = [r for r in where[:1] if actors.type_of(r) is EntityType.COUNTRY]
    return [r for r in found if r is not None and actors.type_of(r) in ACTORS]


def _counted(document: Document, actors: Actors, group: VerbGroup) -> range | None:
    """« former [300 soldats] », else those who help: « [300 soldats] qui appuient l'armée »."""
    helped = direct_object(document, group)
    if helped is not None and is_force(document.tokens[helped.head]):
        if quantity(document, helped.head, helped.words.start) is not None:
            return helped.words
    return counted_helpers(document, actors, group)


def _supplied(document: Document, around: list[Chunk]) -> bool:
    """« alimente les rebelles [en missiles] »."""
    return any(c.preposition == "en" and is_measured([document.tokens[c.head]]) for c in around)


def _after_comme(document: Document, group: VerbGroup) -> list[Chunk] | None:
    """« reconnu comme [président par Lima] »; None where no « comme » stands near."""
    for position in range(group.end, min(group.end + 8, len(document.tokens))):
        if document.tokens[position].lower == "comme":
            return list(chunks(document, position + 1, right_border(document, position)))
    return None


def _attributes(actors: Actors, group: VerbGroup) -> bool:
    """« …, a [soutenu] le ministre »: the cue of a statement, no help."""
    if group.lemma not in ("soutenir", "défendre", "appuyer"):
        return False
    span = actors.document.tokens[group.head].span
    said = (s for s in actors.statements if s.lemma == group.lemma)
    cues = (s.cue for s in said if any(_is_clause(actors.document, c) for c in s.contents))
    return any(cue is not None and cue.contains(span) for cue in cues)


def _is_clause(document: Document, content: Span) -> bool:
    """Whether a verb stands in it: « D'autres ONG, comme Oxfam, » is nothing that is said."""
    return any(document.tokens[i].pos in ("VERB", "AUX") for i in document.within(content))


def _says(document: Document, group: VerbGroup) -> bool:
    """« soutient que », « soutient avoir »: a statement, no help."""
    following = document.tokens[group.end : group.end + 2]
    if not following:
        return False
    first = following[0]
    return first.lower in ("que", "qu'") or (
        first.pos in ("VERB", "AUX") and first.has("VerbForm", "Inf")
    )


def _by_means(
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk]
) -> list[Reference]:
    """« équipés d'armes [russes] »: who the means come from."""
    if group.lemma not in ("équiper", "armer", "doter"):
        return []
    for index, chunk in enumerate(around):
        if chunk.preposition == "de":
            words = range(chunk.words.start, right_border(document, row(around, index)[-1].head))
            inside = actors.within(words, chunk.head, (EntityType.COUNTRY,))
            return [] if inside is None else [inside]
    return []


def _objects(
    document: Document,
    actors: Actors,
    group: VerbGroup,
    around: list[Chunk],
    helping: Helping,
    agents: list[Reference],
) -> list[Reference]:
    clitic = _clitic(document, actors, group)
    if clitic is not None:
        return [clitic]
    chunk = direct_object(document, group)
    if chunk is None:
        return []
    index = around.index(chunk) if chunk in around else None
    coordinated = [chunk] if index is None else row(around, index)
    doing = {r.mention for r in agents}
    helped = ((c.head, _helped(actors, c.head, helping)) for c in coordinated)
    return [_not_among(actors, i, r, doing) for i, r in helped if r is not None]


def _not_among(actors: Actors, i: int, found: Reference, doing: set[int | None]) -> Reference:
    """« L'armée épaule [les pompiers] »: no force of hers, but who they are by their own words."""
    recalled = found.span is None and found.mention in doing
    return named(actors, i) if recalled and is_people(actors.document.tokens[i]) else found


def _clitic(document: Document, actors: Actors, group: VerbGroup) -> Reference | None:
    """« le soutient », « l'a aidé », « nous aider »."""
    for token in reversed(document.tokens[max(0, group.start - 2) : group.start]):
        clitic = token.pos == "PRON" or (token.pos == "DET" and token.i == group.start - 1)
        if not clitic:
            continue
        if token.lower in CLITICS:
            return clitic_reference(actors, token, doers(actors, group))
        if token.lower in ("nous", "me", "m'") and token.dep not in ("nsubj", "expl"):
            found = actors.first_person(token)
            return found if found.mention is not None else None
    return None


def _helped(actors: Actors, i: int, helping: Helping) -> Reference | None:
    """Who is helped by the words of an object; None for a thing that belongs to nobody."""
    token = actors.document.tokens[i]
    if helping.force and not is_force(token):
        return None
    found = own_force(actors, i) or actor(actors, i)
    if helping.person and actors.type_of(found) is not EntityType.PERSON:
        return None
    if found is None and (is_force(token) or (helping.any and not is_time(token))):
        found = _owner(actors, i)
    gets = may_get(actors, i) if helping.any else is_people(token)
    if found is None and not helping.person and gets:
        return named(actors, i)
    if not helping.any and not is_force(token) and _is_indefinite(actors, found):
        return None  # « former un gouvernement »
    return found


def _owner(actors: Actors, i: int) -> Reference | None:
    """Whose the helped is: « soutient [son plan] », « forme [nos bataillons] », « la lutte de X ».

    « les fidèles du général Faure » are helped themselves.
    """
    token = actors.document.tokens[i]
    whose = belonging(actors, i)
    if whose is not None:
        own = actors.type_of(whose) is EntityType.PERSON and token.has("Number", "Plur")
        return None if own and is_people(token) else whose
    words = phrase(actors.document, i)
    possessor = actors.possessor(words)
    if possessor == "first":
        speaker = actors.first_person(actors.document.tokens[words.start])
        return speaker if speaker.mention is not None else None
    return next(iter(actors.possessors(i)), None) if possessor == "third" else None


def _is_indefinite(actors: Actors, reference: Reference | None) -> bool:
    if reference is None or reference.mention is None:
        return False
    mention = actors.mentions[reference.mention]
    return not mention.definite and mention.type is not EntityType.GROUP
