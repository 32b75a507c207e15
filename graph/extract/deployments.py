"""Deployments: who sends or stations people and materiel, and where.

Every rule asks for a force (« soldats », « pompiers », « frégate ») as what is sent, so that
« déployer des efforts » and « envoyer un message » say nothing.
"""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import Actors
from graph.extract.arguments import after
from graph.extract.bases import keeps_base
from graph.extract.chunks import Chunk, chunks
from graph.extract.deployment_nouns import from_noun, in_a_name, sender, standing
from graph.extract.doers import bearers, doers
from graph.extract.force_limits import fits
from graph.extract.force_owners import behind_all, is_itself
from graph.extract.forces import Force, read_force, read_forces
from graph.extract.frames import Frame, by_agents
from graph.extract.hosting import hosts
from graph.extract.no_deployments import is_attack, is_taken
from graph.extract.objects import direct_object
from graph.extract.places import places
from graph.extract.places_around import anywhere
from graph.extract.presence import being, framed_verb, is_standing_word, present, there_is
from graph.extract.providing import provides
from graph.extract.relation_words import (
    Sending,
    is_force,
    sending_verbs,
    words,
)
from graph.extract.sent_arms import are_sent
from graph.extract.strengths import raised, told_strong
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.french.numbers import find_numbers
from graph.french.verbs import Mood, VerbGroup, is_past_participle, verb_group
from graph.model import EntityType, Reference, Status


def find_deployments(document: Document, actors: Actors) -> Iterator[Frame]:
    """All deployments, by the place of their trigger; forces that merely are somewhere last."""
    claimed: set[int] = set()
    for token in document.tokens:
        found = [_by_speaker(document, actors, f) for f in _from_token(document, actors, token)]
        found = [told_strong(document, f) for f in found if not _told_before(document, actors, f)]
        for frame in found:
            claimed.update(frame.what or ())
            for agent in reversed(frame.agents if frame.what is not None else ()):
                if agent is not None and frame.what is not None:
                    actors.sent.append((frame.what.start, agent))
            if frame.targets[0] is not None:
                actors.reached.append((frame.head, frame.targets[0]))
        yield from found
    for token in document.tokens:
        if token.i not in claimed and token.pos == "NOUN" and is_force(token):
            yield from standing(document, actors, token)


def _told_before(document: Document, actors: Actors, frame: Frame) -> bool:
    """« déployés pour [boucler] le port »: the purpose that has told where they are."""
    token = document.tokens[frame.head]
    same = (i for i, where in actors.reached if where == frame.targets[0])
    near = any(document.tokens[i].sentence == token.sentence for i in same)
    return near and token.has("VerbForm", "Inf")


def _by_speaker(document: Document, actors: Actors, frame: Frame) -> Frame:
    """« Des gendarmes ont été [déployés], a indiqué la gendarmerie »: the force that tells it, or
    the state whose minister does.
    """
    if frame.agents != (None,) or document.tokens[frame.head].pos == "NOUN":
        return frame  # « l'armée dénonce la [présence] de mercenaires »
    speaker = actors.speaker_at(document.tokens[frame.head].span)
    if speaker is None or speaker.mention is None:
        return frame
    index: int | None = speaker.mention
    sends = frame.rule == "deploy-passive"
    titles = [document.within(span) for span in actors.titles(speaker.mention)]
    said = {document.tokens[i].lemma for title in titles for i in title}
    if said & {"ministre", "ministère"}:
        index = actors.country_of(speaker.mention)
    elif actors.type_of(speaker) is EntityType.ORGANIZATION:
        index = index if _commands(said) or (sends and "gouvernement" in said) else None
    else:
        index = None
    return frame if index is None else replace(frame, agents=(Reference(None, index),))


def _commands(said: set[str]) -> bool:
    """« la gendarmerie », « la protection civile », but no « société de protection des forêts »."""
    civil = "protection" not in said or bool(said & {"civil", "civile"})
    return civil and bool(said & words("deployment", "commanding"))


def _from_token(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    group = trigger_group(document, token)
    if group is not None:
        yield from _from_verb(document, actors, group)
        yield from there_is(document, actors, group)
        yield from raised(document, actors, group)
        for rule in (keeps_base, hosts, provides):
            yield from rule(document, actors, group)
    elif is_standing_word(document, token):
        yield from present(document, actors, token)
    elif token.pos == "NOUN" and not in_a_name(actors, token.i):
        yield from from_noun(document, actors, token)


def _from_verb(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    reflexive = group.reflexive
    for sending in sending_verbs().get((group.lemma, reflexive), ()):
        following = document.tokens[group.end : group.end + len(sending.with_)]
        if tuple(t.lower for t in following) != sending.with_:
            continue
        if sending.use in ("be", "into"):
            frame = being(document, actors, group, sending)
        elif group.passive:
            frame = _sent(document, actors, group, sending)
        elif sending.passive:
            frame = None
        else:
            frame = _sending(document, actors, group, sending)
        if frame is not None:
            yield frame
            yield from _of_which(document, actors, frame)
            return


def _of_which(document: Document, actors: Actors, frame: Frame) -> Iterator[Frame]:
    """« 10 000 soldats, dont jusqu'à 8 000 à Koursk »: a part of them, at a place of its own."""
    stop = document.sentences[document.tokens[frame.head].sentence].stop
    for position in range(frame.head + 1, stop - 2):
        if document.tokens[position].lower != "dont":
            continue
        found = list(chunks(document, position + 1, min(stop, position + 14)))
        where = places(actors, found[:2])
        start = document.within(where[0].span).start if where and where[0].span else 0
        span = document.span(position + 1, max(start, position + 2))
        if where and find_numbers(document.article.text, span.start, span.end):
            yield replace(
                frame, targets=tuple(where), counted=range(position + 1, start), rule="deploy-part"
            )
        return


def _sending(
    document: Document, actors: Actors, group: VerbGroup, sending: Sending
) -> Frame | None:
    """« Lima a [envoyé] 300 soldats à Cuzco », « Lima [compte] 300 soldats à Cuzco »."""
    chunk = direct_object(document, group)
    around = after(document, group)
    if sending.lemma == "avoir" and (_is_auxiliary(document, group) or _is_there(document, group)):
        return None
    if sending.lemma == "disposer":
        chunk = next((c for c in around if c.preposition == "de"), chunk)
    force = None if chunk is None else read_force(document, actors, chunk.head, group.lemma)
    force = force or _more_of_them(document, actors, group)
    if force is None or not fits(document, force, sending.lemma):
        return None
    if sending.lemma == "envoyer" and _given(document, actors, force, around):
        return None
    if sending.use == "have" and _leads_to_infinitive(document, group):
        return None
    if is_taken(document, force, around[1:]) or is_attack(document, force, around, sending.lemma):
        return None
    if sending.use == "have" and chunk is not None:
        sent = [t.i for t in document.tokens[chunk.head : chunk.head + 6] if is_past_participle(t)]
        around = [c for c in around if not sent or c.head < sent[0]]
    if chunk is not None:
        around = _without_origin(document, actors, chunk, around)
    where = anywhere(actors, group, around, beyond=not sending.place)
    if sending.place and not where:
        return None
    agents = [reference for i in doers(actors, group) if (reference := sender(actors, i))]
    if not agents and force.owner is not None and not is_itself(document, force):
        agents = [force.owner]
    if not agents and (sending.use == "have" or not where):
        return None
    return framed_verb(group, f"deploy-{sending.use}", agents, where, force)


def _given(document: Document, actors: Actors, force: Force, around: list[Chunk]) -> bool:
    """« a [envoyé] des chars à l'Ukraine »: help, no deployment."""
    noun = None if force.noun is None else document.tokens[force.noun]
    return noun is not None and are_sent(document, actors, noun, around)


def _without_origin(
    document: Document, actors: Actors, sent: Chunk, around: list[Chunk]
) -> list[Chunk]:
    """« a envoyé 300 soldats basés [à Lima] au Chili »: where they were, if more places follow."""
    behind = document.tokens[sent.words.stop : sent.words.stop + 2]
    based = next((t.i for t in behind if is_past_participle(t)), None)
    if based is None or (document.tokens[based].lemma, False) not in sending_verbs():
        return around
    found = [c for c in around if c.head > based and places(actors, [c])]
    moved = len(found) > 1 and not found[1].link
    return [c for c in around if c is not found[0]] if moved else around


def _more_of_them(document: Document, actors: Actors, group: VerbGroup) -> Force | None:
    """« Lima en [enverra] 300 de plus »: of the forces named last, a moment ago."""
    before = [t.lower for t in document.tokens[max(0, group.start - 2) : group.start]]
    following = document.tokens[group.end : group.end + 1]
    counted = any(t.pos == "NUM" or t.lower[0].isdigit() for t in following)
    if "en" not in before or not counted or actors.recalled(group.start, sentences=1) is None:
        return None
    return Force(range(group.end, group.end + 1), None, None)


def _leads_to_infinitive(document: Document, group: VerbGroup) -> bool:
    """« Lima [compte] envoyer »."""
    following = document.tokens[group.end : group.end + 3]
    return any(t.has("VerbForm", "Inf") and t.pos == "VERB" for t in following)


def _is_there(document: Document, group: VerbGroup) -> bool:
    """« il y [a] »: nobody has it."""
    before = {t.lower for t in document.tokens[max(0, group.start - 3) : group.start]}
    return "y" in before and bool(before & {"il", "n'"})


def _is_auxiliary(document: Document, group: VerbGroup) -> bool:
    """« Lima a [encore] envoyé »: a participle follows before any noun."""
    if document.tokens[group.head].dep.startswith("aux"):
        return True
    following = (t for t in document.tokens[group.end : group.end + 8] if is_past_participle(t))
    if any(verb_group(document, t.i).first == group.head for t in following):
        return True  # « Lima a [pour sa part] envoyé »
    for token in document.tokens[group.end : group.end + 6]:
        if token.pos in ("NOUN", "PROPN", "DET", "NUM", "PUNCT"):
            return False
        if is_past_participle(token) and token.pos in ("VERB", "AUX"):
            return True
    return False


def _sent(document: Document, actors: Actors, group: VerbGroup, sending: Sending) -> Frame | None:
    """« 300 soldats ont été [envoyés] », « les soldats français [déployés] au Tchad »."""
    bare = group.mood is Mood.PARTICIPLE
    heads = bearers(actors, group)
    forces = read_forces(document, actors, heads, group.lemma)
    if not forces or not fits(document, forces[0], sending.lemma):
        return None
    around = after(document, group)
    if is_taken(document, forces[0], around) or is_attack(
        document, forces[0], around, sending.lemma
    ):
        return None
    where = anywhere(actors, group, around, beyond=not sending.place)
    if sending.place and not where:
        return None
    agents = [] if sending.passive else by_agents(actors, around)
    if bare and not where and not agents:
        return None  # « les troupes russes engagées »
    if not agents and bare and forces[0].owner is None:
        agents = _holders(document, actors, heads[0])
    agents = agents or behind_all(actors, forces)
    frame = framed_verb(group, "deploy-passive", agents, where, forces[0])
    return replace(frame, status=Status.PLANNED) if sending.lemma == "attendre" else frame


def _holders(document: Document, actors: Actors, head: int) -> list[Reference]:
    """« Lima compte 5 000 hommes, déployés à Cuzco »: whoever has or sends them."""
    for token in reversed(document.tokens[max(0, head - 5) : head]):
        if token.pos in ("VERB", "AUX"):
            uses = sending_verbs().get((token.lemma, False), ())
            if any(sending.use in ("have", "send") for sending in uses):
                group = verb_group(document, token.i)
                if _is_there(document, group):
                    return []
                return [r for i in doers(actors, group) if (r := sender(actors, i)) is not None]
            return []
    return []
