"""Deployments: who sends or stations people and materiel, and where.

Every rule asks for a force (« soldats », « pompiers », « frégate ») as what is sent, so that
« déployer des efforts » and « envoyer un message » say nothing.
"""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import after, direct_object, participle_noun, right_border, subject
from graph.extract.chunks import Chunk, chunks, phrase
from graph.extract.forces import Force, behind, fits, is_itself, read_force
from graph.extract.frames import Frame, actor, belonging, by_agents, doers
from graph.extract.places import places, places_before
from graph.extract.relation_words import (
    Sending,
    is_force,
    is_goods,
    sending_nouns,
    sending_verbs,
    words,
)
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.french.numbers import find_numbers
from graph.french.verbs import Mood, VerbGroup, is_past_participle, verb_group
from graph.model import EntityType, Form, Reference, RelationType


def find_deployments(document: Document, actors: Actors) -> Iterator[Frame]:
    """All deployments, by the place of their trigger; forces that merely are somewhere last."""
    claimed: set[int] = set()
    for token in document.tokens:
        found = list(_from_token(document, actors, token))
        for frame in found:
            claimed.update(frame.what or ())
            if frame.what is not None and frame.agents[0] is not None:
                actors.sent.append((frame.what.start, frame.agents[0]))
        yield from found
    for token in document.tokens:
        if token.i not in claimed and token.pos == "NOUN" and is_force(token):
            yield from _standing(document, actors, token)


def _from_token(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    group = trigger_group(document, token)
    if group is not None:
        yield from _from_verb(document, actors, group)
        yield from _there_is(document, actors, group)
    elif token.pos == "NOUN" and not _in_a_name(actors, token.i):
        yield from _from_noun(document, actors, token)
    elif token.lemma == "présent" and token.pos == "ADJ":
        yield from _present(document, actors, token)


def _in_a_name(actors: Actors, i: int) -> bool:
    """Whether the word is a part of a name: « la Mission de l'ONU en RDC »."""
    token = actors.document.tokens[i]
    named = (actors.mentions[k] for k in actors.covering.get(i, ()))
    return token.text[:1].isupper() and any(m.form is Form.NAME for m in named)


def _from_verb(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    reflexive = group.reflexive
    for sending in sending_verbs().get((group.lemma, reflexive), ()):
        following = document.tokens[group.end].lower if group.end < len(document.tokens) else ""
        if sending.with_ and sending.with_ != following:
            continue
        if sending.use == "be":
            frame = _being(document, actors, group, sending)
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
    if sending.lemma == "avoir" and _is_auxiliary(document, group):
        return None
    if sending.lemma == "disposer":
        chunk = next((c for c in around if c.preposition == "de"), chunk)
    force = None if chunk is None else read_force(document, actors, chunk.head)
    if force is None or not fits(document, force, sending.lemma):
        return None
    if sending.use == "have" and chunk is not None:
        sent = [t.i for t in document.tokens[chunk.head : chunk.head + 6] if is_past_participle(t)]
        around = [c for c in around if not sent or c.head < sent[0]]
    where = places(actors, around) or places_before(actors, group)
    if sending.place and not where:
        return None
    agents = [reference for i in doers(actors, group) if (reference := _sender(actors, i))]
    if not agents and force.owner is not None and not is_itself(document, force):
        agents = [force.owner]
    if not agents and (sending.use == "have" or not where):
        return None
    if not agents and sending.use == "have":
        return None
    return _frame(group, f"deploy-{sending.use}", agents, where, force)


def _is_auxiliary(document: Document, group: VerbGroup) -> bool:
    """« Lima a [encore] envoyé »: a participle follows before any noun."""
    for token in document.tokens[group.end : group.end + 6]:
        if token.pos in ("NOUN", "PROPN", "DET", "NUM", "PUNCT"):
            return False
        if is_past_participle(token) and token.pos in ("VERB", "AUX"):
            return True
    return False


def _sender(actors: Actors, i: int) -> Reference | None:
    return actor(actors, i) or belonging(actors, i)


def _sent(document: Document, actors: Actors, group: VerbGroup, sending: Sending) -> Frame | None:
    """« 300 soldats ont été [envoyés] », « les soldats français [déployés] au Tchad »."""
    bare = group.mood is Mood.PARTICIPLE
    head = participle_noun(document, group) if bare else subject(document, group)
    if head is None and group.mood is Mood.INFINITIVE:
        head = next(iter(doers(actors, group)), None)
    force = None if head is None else read_force(document, actors, head)
    if force is None or not fits(document, force, sending.lemma):
        return None
    around = after(document, group)
    where = places(actors, around) or places_before(actors, group)
    if sending.place and not where:
        return None
    agents = [] if sending.passive else by_agents(actors, around)
    agents = agents or behind(actors, force)
    if not agents and bare and head is not None:
        agents = _holders(document, actors, head)
    return _frame(group, "deploy-passive", agents, where, force)


def _holders(document: Document, actors: Actors, head: int) -> list[Reference]:
    """« Lima compte 5 000 hommes, déployés à Cuzco »: whoever has them."""
    for token in reversed(document.tokens[max(0, head - 5) : head]):
        if token.pos in ("VERB", "AUX"):
            uses = sending_verbs().get((token.lemma, False), ())
            if any(sending.use == "have" for sending in uses):
                group = verb_group(document, token.i)
                return [r for i in doers(actors, group) if (r := _sender(actors, i)) is not None]
            return []
    return []


def _being(document: Document, actors: Actors, group: VerbGroup, sending: Sending) -> Frame | None:
    """« des soldats se [trouvent] à Cuzco », « un navire [croise] au large »."""
    if _leads_on(document, group):
        return None
    around = after(document, group)
    where = places(actors, around)
    if not where and sending.lemma not in STATES:
        where = places_before(actors, group)
    if not where and sending.place:
        return None
    if sending.lemma == "être" and not _just_after(document, group, around, where):
        return None
    bare = group.mood is Mood.PARTICIPLE and not group.lemma.endswith("ant")
    head = participle_noun(document, group) if bare else next(iter(doers(actors, group)), None)
    force = None if head is None else read_force(document, actors, head)
    if force is None and head is not None and sending.anyone:
        who = actor(actors, head)
        fights = actors.type_of(who) in (EntityType.ORGANIZATION, EntityType.COUNTRY)
        force = Force(None, None, who) if fights and where else None
    if force is None or not fits(document, force, sending.lemma):
        return None
    return _frame(group, "deploy-be", behind(actors, force), where, force)


def _just_after(
    document: Document, group: VerbGroup, around: list[Chunk], where: list[Reference]
) -> bool:
    """« [sont] à la frontière »: the place is what the verb says."""
    span = where[0].span
    placed = bool(around) and around[0].preposition is not None and span is not None
    return placed and span is not None and document.within(span).start <= group.end + 4


STATES = ("être", "rester", "demeurer", "servir", "participer")  # their place stands after them


def _leads_on(document: Document, group: VerbGroup) -> bool:
    """« [restent] déployés », « [sont] présents »: the next word tells it."""
    following = document.tokens[group.end : group.end + 2]
    return any(t.lemma == "présent" for t in following) or any(
        (t.lemma, False) in sending_verbs() and is_past_participle(t) for t in following
    )


def _present(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« sont [présents] au Mali »."""
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    where = places(actors, around)
    before = document.tokens[max(0, token.i - 6) : token.i]
    verb = next((t for t in reversed(before) if t.lemma in ("être", "rester", "demeurer")), None)
    head = None
    if verb is not None:
        head = subject(document, verb_group(document, verb.i))
    elif document.tokens[token.head].i < token.i:
        head = token.head
    force = None if head is None else read_force(document, actors, head)
    if where and force is not None:
        at = verb.i if verb is not None else token.i
        agents = behind(actors, force)
        yield _framed(
            range(token.i, token.i + 1), at, token.lemma, "deploy-present", agents, where, force
        )


def _there_is(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    """« il y [a] 300 soldats à Cuzco », « il y en a 11 000 dans la région »."""
    before = [t.lower for t in document.tokens[max(0, group.start - 3) : group.start]]
    if group.lemma != "avoir" or "y" not in before or not {"il", "n'"} & set(before):
        return
    around = after(document, group)
    where = places(actors, around)
    if not where:
        return
    start = group.start - 2 - ("en" in before)
    trigger = range(max(0, start), group.end)
    for chunk in around[:1]:
        force = None if chunk.preposition else read_force(document, actors, chunk.head)
        if force is not None:
            yield _framed(
                trigger,
                group.head,
                "y avoir",
                "deploy-there-is",
                behind(actors, force),
                where,
                force,
            )
            return
    recalled = actors.recalled(group.start)
    if "en" in before and recalled is not None:
        words_counted = range(group.end, around[0].words.start) if around else range(0)
        force = Force(words_counted or None, None, recalled)
        yield _framed(trigger, group.head, "y avoir", "deploy-there-is", [recalled], where, force)


def _from_noun(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« l'[envoi] de soldats turcs en Libye », « la [présence] militaire française au Gabon »."""
    noun = sending_nouns().get(token.lemma)
    if noun is None:
        return
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    where = places(actors, around)
    if noun.place and not where:
        return
    if token.i and document.tokens[token.i - 1].lower == "en":
        return  # « en présence de ses conseillers »
    force = None
    for chunk in around:
        inner = _after_name(document, chunk) if chunk.preposition == "par" else chunk.head
        if inner is not None and chunk.preposition in ("de", "par"):
            force = read_force(document, actors, inner)
            if force is not None:
                break
    agents = by_agents(actors, around)
    if force is None and not noun.bare:
        force = _mentioned_before(document, actors, token)
    elif force is None:
        force = _military(document, actors, token) or _mentioned_before(document, actors, token)
    if force is None or not fits(document, force, token.lemma):
        return
    agents = agents or behind(actors, force) or _senders_above(document, actors, token)
    if not agents and not where:
        return
    trigger = range(token.i, token.i + 1)
    yield _framed(trigger, token.i, token.lemma, "deploy-noun", agents, where, force)


def _after_name(document: Document, chunk: Chunk) -> int | None:
    """« par l'OTAN de quatre [bataillons] »: the force that a phrase of the sender swallows."""
    nouns = [i for i in chunk.words if i > chunk.head and document.tokens[i].pos == "NOUN"]
    return next((i for i in nouns if is_force(document.tokens[i])), None)


def _senders_above(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima prépare l'[envoi] de soldats »: the subject, unless he only speaks of it."""
    start = document.sentences[token.sentence].start
    before = document.tokens[max(start, token.i - 25) : token.i]
    verb = next((t for t in reversed(before) if t.pos == "VERB"), None)
    plain = words("deployment", "deciding")
    near = verb is not None and verb.i >= token.i - 5
    listed = any(t.lower in ("notamment", "dont", "comme") for t in before[-3:])
    if verb is None or not ((near and verb.lemma in plain) or listed):
        return []
    finite = [t for t in before if t.pos in ("VERB", "AUX") and verb_group(document, t.i).finite]
    if listed and not finite:
        return []
    group = verb_group(document, finite[-1].i if listed else verb.i)
    return [r for i in doers(actors, group) if (r := _sender(actors, i)) is not None]


def _mentioned_before(document: Document, actors: Actors, token: Token) -> Force | None:
    """« Cette présence », « ce déploiement »: of the forces named last."""
    before = document.tokens[token.i - 1].lower if token.i else ""
    owner = actors.recalled(token.i) if before in ("ce", "cet", "cette") else None
    return Force(None, None, owner) if owner is not None else None


def _military(document: Document, actors: Actors, token: Token) -> Force | None:
    """« présence militaire française », « intervention militaire de la France »."""
    following = document.tokens[token.i + 1 : token.i + 4]
    words_of = phrase(document, token.i)
    military = any(
        t.lemma in ("militaire", "armé", "policier", "navale", "naval") for t in following
    )
    owner = actors.within(words_of, token.i, ACTORS)
    if owner is None or not military:
        return None
    return Force(None, None, owner)


def _standing(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« les [troupes] nord-coréennes en Russie »: a force of one country in another."""
    words_of = phrase(document, token.i)
    owner = actors.within(words_of, token.i, (EntityType.COUNTRY,))
    if owner is None or is_goods(token) or words_of.stop >= document.sentences[token.sentence].stop:
        return
    found = list(
        chunks(document, words_of.stop, min(words_of.stop + 6, right_border(document, token.i)))
    )
    if not found or found[0].preposition not in ("en", "à", "dans"):
        return
    between = document.tokens[words_of.stop : found[0].words.start]
    if any(t.pos not in ("ADP", "DET") for t in between):
        return
    where = places(actors, found[:1])
    if where and where[0].mention is not None and where[0].mention != owner.mention:
        force = Force(words_of, token.i, owner)
        trigger = range(token.i, token.i + 1)
        yield _framed(
            trigger, words_of.start, token.lemma, "deploy-standing", [owner], where, force
        )


def _frame(
    group: VerbGroup, rule: str, agents: list[Reference], where: list[Reference], force: Force
) -> Frame:
    trigger = range(group.head, group.head + 1)
    return _framed(trigger, group.head, group.lemma, rule, agents, where, force)


def _framed(
    trigger: range,
    head: int,
    lemma: str,
    rule: str,
    agents: list[Reference],
    where: list[Reference],
    force: Force,
) -> Frame:
    return Frame(
        type=RelationType.DEPLOYS,
        trigger=trigger,
        head=head,
        lemma=lemma,
        rule=rule,
        agents=tuple(agents) or (None,),
        targets=tuple(where) or (None,),
        what=None if force.noun is None else force.words,
        counted=force.words,
    )
