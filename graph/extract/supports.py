"""Support by verbs and fixed expressions: who helps whom, by which means."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import after, direct_object, participle_noun, right_border, subject
from graph.extract.beside import from_beside
from graph.extract.chunks import Chunk, chunks, phrase, row
from graph.extract.clitics import clitic_reference
from graph.extract.frames import (
    CLITICS,
    Frame,
    actor,
    belonging,
    by_agents,
    doers,
    named,
    support_frame,
)
from graph.extract.giving import from_giving
from graph.extract.helped import with_helped
from graph.extract.helper_counts import counted_helpers
from graph.extract.quantities import quantity
from graph.extract.receivers import is_people
from graph.extract.receiving import from_receiving
from graph.extract.relation_words import (
    Expression,
    Helping,
    giving_verbs,
    help_nouns,
    helping_verbs,
    is_force,
    is_measured,
    joining_verbs,
    words,
)
from graph.extract.support_nouns import from_noun
from graph.extract.support_words import from_expression, helpers, pro
from graph.extract.supporters import from_supporter
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.french.verbs import Mood, VerbGroup, verb_group
from graph.model import EntityType, Reference


def find_supports(document: Document, actors: Actors) -> Iterator[Frame]:
    """All support, by the place of the trigger; « l'aide » goes to whom the text helped last."""
    last: Frame | None = None
    for token in document.tokens:
        for frame in _from_token(document, actors, token):
            whole = with_helped(document, actors, frame, last)
            if whole is None:
                continue
            if whole.targets != (None,):
                last = whole
            yield whole


def _from_token(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    group = trigger_group(document, token)
    if group is not None:
        yield from _from_verb(document, actors, group)
    elif token.pos in ("NOUN", "PROPN") and token.lemma in help_nouns():
        yield from from_noun(document, actors, token)
    if token.lower.startswith("pro-"):
        yield from pro(document, actors, token)
    supporter = from_supporter(document, actors, token)
    if supporter is not None:
        yield supporter
    yield from from_expression(document, actors, token)
    yield from from_beside(document, actors, token)


def _from_verb(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    helping = helping_verbs().get(group.lemma)
    if helping is not None and not (group.reflexive and helping.reflexive == "never"):
        yield from _helping(document, actors, group, helping)
    if group.lemma in giving_verbs():
        yield from from_giving(document, actors, group)
    if group.lemma in words("support", "receive"):
        yield from from_receiving(document, actors, group)
    for joining in joining_verbs().get(group.lemma, ()):
        above = _governing(document, group, joining.governed)
        if joining.reflexive == group.reflexive and above is not None:
            found = list(_joining(document, actors, group, above, joining))
            yield from found
            if found:
                return


def _governing(document: Document, group: VerbGroup, lemma: str | None) -> VerbGroup | None:
    """The verb that must stand above (« [appelle] à voter »), else the group itself."""
    if lemma is None:
        return group
    before = document.tokens[max(0, group.start - 3) : group.start]
    return next((verb_group(document, t.i) for t in before if t.lemma == lemma), None)


def _helping(
    document: Document, actors: Actors, group: VerbGroup, helping: Helping
) -> Iterator[Frame]:
    """« Lima [soutient] Quito », « les rebelles [soutenus] par Lima »."""
    around = after(document, group)
    if helping.comme:
        title = _after_comme(document, group)
        if title is None:
            return
        around = around or title
    if helping.supplies and not _supplied(document, around):
        return
    if group.passive:
        agents = by_agents(actors, around)
        bare = group.mood is Mood.PARTICIPLE
        head = participle_noun(document, group) if bare else subject(document, group)
        if not agents:
            agents = _by_means(document, actors, group, around)
        if not agents or head is None:
            return
        targets = [
            r for i in _passive_row(actors, group, head, bare) if (r := _helped(actors, i, helping))
        ]
        if targets:
            yield support_frame(group, "support-passive", agents, targets)
        return
    if _says(document, group) or _attributes(actors, group):
        return
    targets = _objects(document, actors, group, around, helping)
    if not targets:
        return
    agents, thing = helpers(document, actors, group)
    if thing and not agents and group.finite:
        return
    if not agents and group.finite and all(r.mention is None for r in targets):
        return
    frame = support_frame(group, "support-verb", agents, targets)
    yield replace(frame, counted=_counted(document, actors, group))


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


def _passive_row(actors: Actors, group: VerbGroup, head: int, bare: bool) -> list[int]:
    return [head] if bare else doers(actors, group)


def _attributes(actors: Actors, group: VerbGroup) -> bool:
    """« …, a [soutenu] le ministre »: the cue of a statement, no help."""
    if group.lemma not in ("soutenir", "défendre", "appuyer"):
        return False
    span = actors.document.tokens[group.head].span
    cues = (s.cue for s in actors.statements if s.lemma == group.lemma)
    return any(cue is not None and cue.contains(span) for cue in cues)


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
    document: Document, actors: Actors, group: VerbGroup, around: list[Chunk], helping: Helping
) -> list[Reference]:
    clitic = _clitic(document, actors, group)
    if clitic is not None:
        return [clitic]
    chunk = direct_object(document, group)
    if chunk is None:
        return []
    index = around.index(chunk) if chunk in around else None
    coordinated = [chunk] if index is None else row(around, index)
    return [r for c in coordinated if (r := _helped(actors, c.head, helping)) is not None]


def _clitic(document: Document, actors: Actors, group: VerbGroup) -> Reference | None:
    """« le soutient », « l'a aidé », « nous aider »."""
    for token in reversed(document.tokens[max(0, group.start - 2) : group.start]):
        clitic = token.pos == "PRON" or (token.pos == "DET" and token.i == group.start - 1)
        if not clitic:
            continue
        if token.lower in CLITICS:
            return clitic_reference(actors, token)
        if token.lower in ("nous", "me", "m'") and token.dep not in ("nsubj", "expl"):
            found = actors.first_person(token)
            return found if found.mention is not None else None
    return None


def _helped(actors: Actors, i: int, helping: Helping) -> Reference | None:
    """Who is helped by the words of an object; None for a thing that belongs to nobody."""
    token = actors.document.tokens[i]
    if helping.force and not is_force(token):
        return None
    found = actor(actors, i)
    if helping.person and actors.type_of(found) is not EntityType.PERSON:
        return None
    if found is None and helping.any and not is_time(token):
        found = belonging(actors, i) or _owner(actors, i)
    if found is None and is_force(token):
        found = belonging(actors, i)
    if found is None and not helping.person and is_people(actors, i):
        return named(actors, i)
    if not helping.any and not is_force(token) and _is_indefinite(actors, found):
        return None  # « former un gouvernement »
    return found


def _owner(actors: Actors, i: int) -> Reference | None:
    """« Rabat salue la décision de Madrid de soutenir [son plan] »: Rabat's."""
    if actors.possessor(phrase(actors.document, i)) != "third":
        return None
    return next(iter(actors.possessors(i)), None)


def _is_indefinite(actors: Actors, reference: Reference | None) -> bool:
    if reference is None or reference.mention is None:
        return False
    return not actors.mentions[reference.mention].definite


def _joining(
    document: Document, actors: Actors, group: VerbGroup, above: VerbGroup, joining: Expression
) -> Iterator[Frame]:
    """« s'est [rallié] à Claire Morin », « appelle à [voter] pour elle »."""
    types = (EntityType.PERSON,) if joining.person else ACTORS
    around = after(document, group)
    for index, chunk in enumerate(around):
        if (chunk.preposition or "") in joining.prepositions:
            named = [actor(actors, c.head) for c in row(around, index)]
            targets = [r for r in named if r is not None and actors.type_of(r) in types]
            if not chunk.preposition and not targets:
                continue
            agents = helpers(document, actors, above)[0]
            if targets:
                frame = support_frame(group, "support-join", agents, targets)
                yield replace(frame, head=above.head)
            return
