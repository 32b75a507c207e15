"""Deployments by nouns: « l'envoi de soldats à Lima », « la présence militaire française »."""

from collections.abc import Iterator

from graph.extract.actors import ACTORS, STATES, Actors
from graph.extract.arguments import right_border
from graph.extract.chunks import Chunk, canonical, chunks, phrase, prepositions
from graph.extract.doers import doers
from graph.extract.force_limits import fits
from graph.extract.force_owners import behind, has_forces
from graph.extract.forces import Force, read_force
from graph.extract.frames import Frame, actor, belonging, by_agents
from graph.extract.places import places, places_after
from graph.extract.places_around import heading, places_beyond
from graph.extract.relation_words import (
    helping_verbs,
    is_envoy,
    is_force,
    is_goods,
    is_model,
    sending_nouns,
    words,
)
from graph.extract.sent_arms import are_sent
from graph.extract.words import THIRD_OWNERS
from graph.french.document import Document, Token
from graph.french.verbs import verb_group
from graph.model import EntityType, Form, Reference, RelationType


def in_a_name(actors: Actors, i: int) -> bool:
    """Whether the word is a part of a name: « la Mission de l'ONU en RDC »."""
    token = actors.document.tokens[i]
    named = (actors.mentions[k] for k in actors.covering.get(i, ()))
    return token.text[:1].isupper() and any(m.form is Form.NAME for m in named)


def from_noun(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« l'[envoi] de soldats turcs en Libye », « la [présence] militaire française au Gabon »."""
    noun = sending_nouns().get(token.lemma)
    if noun is None or _names_a_kind(document, token):
        return
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    where = places_after(actors, around, noun.only) or heading(actors, token.i)
    where = where or places_beyond(actors, token.i)
    if noun.place and not where:
        return
    if token.i and document.tokens[token.i - 1].lower == "en":
        return  # « en présence de ses conseillers »
    force = None
    for chunk in around:
        inner = chunk.head if chunk.preposition == "de" else _after_name(document, chunk)
        if inner is not None and chunk.preposition in ("de", "par", *prepositions("place")):
            force = read_force(document, actors, inner, token.lemma)
            if force is not None:
                break
    agents = by_agents(actors, around)
    if force is None and not noun.bare:
        force = _mentioned_before(document, actors, token)
    elif force is None:
        force = _military(document, actors, token) or _mentioned_before(document, actors, token)
        if force is None and where:
            force = _whose(document, actors, token)
    if force is None or not _is_posted(document, actors, token, force, around):
        return
    agents = agents or behind(actors, force) or _senders_above(document, actors, token)
    agents = agents or _asked(document, actors, token)
    if not agents and not where and force.noun is None:
        return
    trigger = range(token.i, token.i + 1)
    yield framed(trigger, token.i, token.lemma, "deploy-noun", agents, where, force)


def _names_a_kind(document: Document, token: Token) -> bool:
    """« la brigade d'[intervention] »: what kind of force it is."""
    before = document.tokens[max(0, token.i - 2) : token.i]
    return len(before) == 2 and canonical(before[1]) == "de" and is_force(before[0])


def _is_posted(
    document: Document, actors: Actors, token: Token, force: Force, around: list[Chunk]
) -> bool:
    """Whether the force is no goods, nor arms that somebody gets: « l'envoi de chars à la Moldavie
    ».
    """
    given = token.lemma == "envoi" and force.noun is not None
    if given and are_sent(document, actors, document.tokens[force.noun or 0], around):
        return False
    return fits(document, force, token.lemma)


def _after_name(document: Document, chunk: Chunk) -> int | None:
    """« par l'OTAN de quatre [bataillons] », « à Lima de [soldats] »: the force that the phrase of
    a sender or a place swallows.
    """
    nouns = [i for i in chunk.words if i > chunk.head and document.tokens[i].pos == "NOUN"]
    return next((i for i in nouns if is_force(document.tokens[i])), None)


def _senders_above(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima prépare l'[envoi] de soldats »: the subject, unless he only speaks of it."""
    start = document.sentences[token.sentence].start
    before = document.tokens[max(start, token.i - 25) : token.i]
    verb = next((t for t in reversed(before) if t.pos == "VERB"), None)
    plain = words("deployment", "deciding") | words("deployment", "permitting")
    above = document.tokens[token.head]
    if token.dep == "obj" and above.pos == "VERB" and start <= above.i < token.i:
        verb = above  # « a exclu, devant les députés, tout [envoi] »
    near = verb is not None and (verb is above or verb.i >= token.i - 5)
    listed = any(t.lower in ("notamment", "dont", "comme") for t in before[-3:])
    owns = possessed(document, token)  # « a renforcé sa présence »
    if verb is None or not ((near and (owns or verb.lemma in plain)) or listed):
        return []
    finite = [t for t in before if t.pos in ("VERB", "AUX") and verb_group(document, t.i).finite]
    if listed and not finite:
        return []
    group = verb_group(document, finite[-1].i if listed else verb.i)
    if verb.lemma in words("deployment", "permitting"):
        return [r for i in doers(actors, group) if (r := _state(actors, i)) is not None]
    return [r for i in doers(actors, group) if (r := sender(actors, i)) is not None]


def _state(actors: Actors, i: int) -> Reference | None:
    """« le parlement [danois] a autorisé l'envoi »: its country, for it sends nobody itself."""
    found = actor(actors, i)
    if actors.type_of(found) is EntityType.COUNTRY:
        return found
    return actors.within(phrase(actors.document, i), i, (EntityType.COUNTRY,))


def _asked(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima réclame à [Quito] l'[envoi] de soldats »: who is asked for it."""
    start = max(document.sentences[token.sentence].start, token.i - 15)
    before = document.tokens[start : token.i]
    verb = next((t for t in reversed(before) if t.pos in ("VERB", "AUX")), None)
    if verb is None or verb.lemma not in words("deployment", "asking"):
        return []
    between = chunks(document, verb.i + 1, token.i)
    asked = (actor(actors, c.head) for c in between if c.preposition in ("à", "auprès de", "de"))
    return [found for found in asked if found is not None][:1]


def _mentioned_before(document: Document, actors: Actors, token: Token) -> Force | None:
    """« Cette présence », « ce déploiement »: of the forces named last."""
    before = document.tokens[token.i - 1].lower if token.i else ""
    owner = actors.recalled(token.i) if before in ("ce", "cet", "cette") else None
    return Force(None, None, owner) if owner is not None else None


def _military(document: Document, actors: Actors, token: Token) -> Force | None:
    """« présence militaire française », « intervention militaire de la France »."""
    owner = actors.within(phrase(document, token.i), token.i, ACTORS)
    if owner is None or not _is_military(document, token):
        return None
    return Force(None, None, owner)


def _whose(document: Document, actors: Actors, token: Token) -> Force | None:
    """« sa [présence] en Somalie », « l'[intervention] de Lima au Chili »: of one whose forces the
    text tells of; « une [intervention] armée au Bénin »: of anyone.
    """
    owners = actors.possessors(token.i - 1) if possessed(document, token) else []
    inside = actors.within(phrase(document, token.i), token.i, STATES)
    owner = inside or next(iter(owners), None)
    if _is_military(document, token):
        return Force(None, None, owner)
    return Force(None, None, owner) if owner is not None and has_forces(actors, owner) else None


def possessed(document: Document, token: Token) -> bool:
    """« [sa] présence », « [leur] déploiement »."""
    return token.i > 0 and document.tokens[token.i - 1].lower in THIRD_OWNERS


def _is_military(document: Document, token: Token) -> bool:
    following = document.tokens[token.i + 1 : token.i + 4]
    return any(t.lemma in MILITARY for t in following if t.pos == "ADJ" or t.lemma == "policier")


MILITARY = ("militaire", "armé", "policier", "naval", "navale", "aérien", "sécuritaire")


def standing(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« les [troupes] nord-coréennes en Russie »: a force of one country in another."""
    words_of = phrase(document, token.i)
    owner = actors.within(words_of, token.i, (EntityType.COUNTRY,)) or _body(actors, token)
    helped = token.dep == "obj" and document.tokens[token.head].lemma in helping_verbs()
    stop = document.sentences[token.sentence].stop
    if owner is None or is_goods(token) or is_envoy(token) or helped or words_of.stop >= stop:
        return
    found = list(
        chunks(document, words_of.stop, min(words_of.stop + 6, right_border(document, token.i)))
    )
    if not found or found[0].preposition not in ("en", "à", "dans"):
        return
    before = [canonical(t) for t in document.tokens[max(0, words_of.start - 2) : words_of.start]]
    if before[-1:] == ["contre"] or before == ["côtés", "de"]:
        return  # « aux côtés de l'armée syrienne à Palmyre »
    between = document.tokens[words_of.stop : found[0].words.start]
    if any(t.pos not in ("ADP", "DET") for t in between):
        return
    where = places(actors, found[:1])
    if where and where[0].mention != owner.mention:
        force = Force(words_of, token.i, owner)
        trigger = range(token.i, token.i + 1)
        yield framed(trigger, words_of.start, token.lemma, "deploy-standing", [owner], where, force)


def _body(actors: Actors, token: Token) -> Reference | None:
    """« les forces de l'[Otan] en Lituanie »: a body whose soldiers they are by the word."""
    known = {token.lower, token.lemma} & words("deployment", "force", "soldiers")
    words_of = phrase(actors.document, token.i)
    owner = actors.within(words_of, token.i, (EntityType.ORGANIZATION,)) if known else None
    named = owner is not None and actors.mentions[owner.mention or 0].form is Form.NAME
    return owner if named else None


def sender(actors: Actors, i: int) -> Reference | None:
    """Who sends by the noun or pronoun at i: the state for its minister, whom nothing names."""
    found = actor(actors, i) or belonging(actors, i)
    if found is None or is_thing(actors, found):
        return None
    if found.mention is None:
        return found
    mention = actors.mentions[found.mention]
    office = mention.form is Form.DESCRIPTION and mention.type is EntityType.PERSON
    if not office or "ministre" not in mention.text.lower():
        return found
    country = actors.country_of(found.mention)
    return found if country is None else Reference(found.span, country)


def is_thing(actors: Actors, found: Reference) -> bool:
    """« l'[A400M] », « l'[hôpital de campagne] »: materiel sends nobody."""
    if found.span is None or actors.type_of(found) in (EntityType.COUNTRY, EntityType.PERSON):
        return False
    inside = [actors.document.tokens[i] for i in actors.document.within(found.span)]
    first = next((t for t in inside if t.pos in ("NOUN", "PROPN")), None)
    if first is None or is_model(first):
        return first is not None
    things = words("deployment", "force", "materiel") | {"hôpital", "convoi", "ambulance"}
    body = actors.type_of(found) is EntityType.ORGANIZATION
    return not body and bool({first.lower, first.lemma} & things)


def framed(
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
