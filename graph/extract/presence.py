"""Deployments that only say where a force is: « des soldats se trouvent à Cuzco », « présents »."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import Actors
from graph.extract.arguments import after, left_border, right_border, subject
from graph.extract.chunks import Chunk, chunks, phrase
from graph.extract.deployment_nouns import framed, sender
from graph.extract.doers import bearers, doers
from graph.extract.force_limits import fits, is_civil
from graph.extract.force_owners import behind, behind_all
from graph.extract.forces import Force, read_force, read_forces
from graph.extract.frames import Frame, actor
from graph.extract.no_deployments import is_taken
from graph.extract.objects import direct_object
from graph.extract.participle_nouns import behind_comma, opens_sentence
from graph.extract.places import is_on_the_spot, places, places_after
from graph.extract.places_around import at_clitic, places_before, places_beyond
from graph.extract.relation_words import (
    Sending,
    is_envoy,
    place_nouns,
    sending_verbs,
    standing_words,
    words,
)
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.french.verbs import VerbGroup, is_past_participle, verb_group
from graph.model import EntityType, Reference


def being(document: Document, actors: Actors, group: VerbGroup, sending: Sending) -> Frame | None:
    """« des soldats se [trouvent] à Cuzco », « un navire [croise] au large »."""
    if _leads_on(document, group) or _is_to_come(document, group):
        return None
    around = after(document, group)
    where = places_after(actors, around, sending.only)
    if group.start and document.tokens[group.start - 1].lemma == "faire":
        return _made_to_be(document, actors, group, where) if where else None
    if sending.use == "into":
        reached = direct_object(document, group)
        where = places(actors, [replace(reached, preposition="dans")]) if reached else []
        if reached and not where and sending.lemma == "rejoindre":
            where = places(actors, around)  # « rejoignent leurs collègues à Cuzco »
    elif not where and not sending.only and not sending.anyone:
        stays = sending.lemma in STATES and bool(bearers(actors, group))
        where = at_clitic(actors, group) if stays else places_before(actors, group)
    if not where and group.reflexive:
        where = places_beyond(actors, group.head)  # « se sont [déployés] pour boucler le port »
    joins = sending.lemma == "participer" and any(
        document.tokens[c.head].lemma in words("deployment", "joined") for c in around[:2]
    )
    if not where and sending.place and not joins:
        return None
    vague = bool(where) and where[0].mention is None and _is_short(document, where[0])
    if sending.lemma == "être" and (vague or not _is_here(actors, group, around, where)):
        return None
    heads = bearers(actors, group) or _inverted(document, group, around)
    forces = read_forces(document, actors, heads, group.lemma)
    if not forces and heads and sending.anyone and where:
        forces = _fighters(actors, heads[0])
    if (
        not forces
        or not fits(document, forces[0], sending.lemma)
        or is_civil(actors, forces[0], sending.lemma)
        or is_taken(document, forces[0], around)
    ):
        return None
    agents = behind_all(actors, forces) or _of_themselves(actors, group, heads)
    return framed_verb(group, "deploy-be", agents, where, forces[0])


def _fighters(actors: Actors, head: int) -> list[Force]:
    """« [Lima] combat à Quito », « [Daech] combat … »: a state or a body that is no force."""
    who = actor(actors, head)
    fights = actors.type_of(who) in (EntityType.ORGANIZATION, EntityType.COUNTRY)
    return [Force(None, None, who)] if fights else []


def _of_themselves(actors: Actors, group: VerbGroup, heads: list[int]) -> list[Reference]:
    """« [Les forces de sécurité] se sont déployées »: nobody else is said to send them."""
    if not group.reflexive or not heads or actors.possessor(phrase(actors.document, heads[0])):
        return []
    found = actors.at(heads[0])
    if found is None or found.mention is None:
        return []
    mention = actors.mentions[found.mention]
    acts = mention.type is EntityType.GROUP and mention.definite
    return [found] if acts else []


def _inverted(document: Document, group: VerbGroup, around: list[Chunk]) -> list[int]:
    """« Au Chili [restent] 300 soldats turcs », « ne [restent] à Lima que 300 soldats »: who comes
    behind the verb that opens its clause.
    """
    if not group.finite or group.reflexive:
        return []
    behind_it = (
        c for c in around if c.preposition is None and not is_time(document.tokens[c.head])
    )
    return [c.head for c in behind_it][:1]


def _made_to_be(
    document: Document, actors: Actors, group: VerbGroup, where: list[Reference]
) -> Frame | None:
    """« Lima a fait [venir] des soldats à Cuzco »: the subject of « faire » sends them."""
    chunk = direct_object(document, group)
    force = None if chunk is None else read_force(document, actors, chunk.head)
    if force is None:
        return None
    makes = verb_group(document, group.start - 1)
    agents = [r for i in doers(actors, makes) if (r := sender(actors, i)) is not None]
    return framed_verb(group, "deploy-make", agents or behind(actors, force), where, force)


def _is_to_come(document: Document, group: VerbGroup) -> bool:
    """« les jours à [venir] », « avant qu'ils n'[arrivent] », « [entrés] en collision »: nobody is
    there, or not yet.
    """
    before = [t.lower for t in document.tokens[max(0, group.start - 1) : group.start]]
    opener = left_border(document, group.start) - 1
    not_yet = opener > 0 and document.tokens[opener - 1].lower == "avant"
    state = document.tokens[group.end : group.end + 2]
    collides = group.lemma == "entrer" and [t.lower for t in state[:1]] == ["en"]
    collides = collides and state[-1].pos == "NOUN" and state[-1].lower not in place_nouns()
    return not_yet or collides or (group.lemma == "venir" and before == ["à"])


def _is_short(document: Document, where: Reference) -> bool:
    """« sont sur le pont », « sont sur le terrain »: no place of its own."""
    return where.span is not None and len(document.within(where.span)) <= 2


def _just_after(
    actors: Actors, group: VerbGroup, around: list[Chunk], where: list[Reference]
) -> bool:
    """« [sont] à la frontière »: the place is what the verb says."""
    document, span = actors.document, where[0].span
    if any(t.pos in ("ADJ", "VERB") for t in document.tokens[group.end : group.end + 1]):
        return False  # « est opérationnel sur tout le territoire »
    told = [c for c in around if not is_time(document.tokens[c.head])]
    told = told[1:] if len(told) > 1 and is_on_the_spot(actors, told[0]) else told
    first = told[0] if told else None
    if first is None or first.preposition is None or span is None:
        return False
    placed = document.within(span)
    return placed.start < first.words.stop and placed.start <= group.end + 4


def _is_here(actors: Actors, group: VerbGroup, around: list[Chunk], where: list[Reference]) -> bool:
    """« [sont] à Lima », « ils y [seraient] entre 150 et 200 », « y [sont] environ 900 »."""
    document = actors.document
    if _just_after(actors, group, around, where):
        return True
    before = document.tokens[max(0, group.start - 1) : group.start]
    following = document.tokens[group.end : group.end + 2]
    counts = any(t.pos == "NUM" or t.lower[0].isdigit() for t in following)
    return counts and any(t.lower == "y" for t in before)


STATES = ("être", "rester", "demeurer", "servir", "participer")  # their place stands after them


def _leads_on(document: Document, group: VerbGroup) -> bool:
    """« [restent] déployés », « [sont] présents »: the next word tells it."""
    following = document.tokens[group.end : group.end + 2]
    return any(is_standing_word(document, t) for t in following) or any(
        (t.lemma, False) in sending_verbs() and is_past_participle(t) for t in following
    )


def is_standing_word(document: Document, token: Token) -> bool:
    """« [présents] », « en [poste] »."""
    if token.lemma not in standing_words():
        return False
    joined = standing_words()[token.lemma].after
    before = " ".join(t.lower for t in document.tokens[max(0, token.i - 3) : token.i])
    said = any(f" {before}".endswith(f" {words_before}") for words_before in joined)
    return said if joined else token.pos == "ADJ"


def present(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« sont [présents] au Mali », « les soldats turcs en [poste] à Kars »."""
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    where = places_after(actors, around, standing_words()[token.lemma].only)
    before = document.tokens[max(0, token.i - 6) : token.i]
    verb = next((t for t in reversed(before) if t.lemma in ("être", "rester", "demeurer")), None)
    if verb is not None and _stands_apart(document, verb.i, token.i):
        verb = None
    if verb is not None:
        group = verb_group(document, verb.i)
        where = where or places_before(actors, group)
        heads = [h for h in (subject(document, group),) if h is not None]
    elif opens_sentence(document, token.i):
        heads = [h for h in (behind_comma(document, verb_group(document, token.i)),) if h]
    else:
        heads = _bearers_before(document, token)
    heads = [h for h in heads if not is_envoy(document.tokens[h])]
    force = next((f for h in heads if (f := read_force(document, actors, h)) is not None), None)
    force = force or _with_forces(document, actors, heads, around)
    if force is not None and token.lemma in VAGUE and is_civil(actors, force, token.lemma):
        return  # « les agents immobiliers sont présents à Lima »
    if where and force is not None:
        at = verb.i if verb is not None else token.i
        agents = behind(actors, force)
        yield framed(
            range(token.i, token.i + 1), at, token.lemma, "deploy-present", agents, where, force
        )


def _with_forces(
    document: Document, actors: Actors, heads: list[int], around: list[Chunk]
) -> Force | None:
    """« Lima est présente depuis 2013 [avec 300 soldats] à Gao »: the subject's own."""
    joined = (c.head for c in around if c.preposition == "avec")
    force = next((f for h in joined if (f := read_force(document, actors, h)) is not None), None)
    owner = sender(actors, heads[0]) if heads and force is not None else None
    states = (EntityType.COUNTRY, EntityType.ORGANIZATION)
    if force is None or actors.type_of(owner) not in states:
        return None
    return replace(force, owner=owner)


VAGUE = ("présent", "route", "escale", "action")  # of people and things that nobody need have sent


def _stands_apart(document: Document, verb: int, i: int) -> bool:
    """« c'est un navire espagnol, en [route] pour Lima »: a noun and a comma stand between."""
    between = document.tokens[verb + 1 : i]
    comma = next((n for n, t in enumerate(between) if t.text == ","), 0)
    return any(t.pos == "NOUN" for t in between[:comma])


def _bearers_before(document: Document, token: Token) -> list[int]:
    """« les soldats de l'ONU [présents] à Lima », « les sauveteurs belges, à pied d'[œuvre] »: the
    noun above the word, what that one stands in or behind.
    """
    start = document.sentences[token.sentence].start
    above = [i for i in (token.head, document.tokens[token.head].head) if i < token.i]
    found = list(chunks(document, start, token.i))
    whole = [c.head for c in found if any(i in c.words for i in above)]
    last = [c.head for c in found[-2:] if c.preposition is None or c.link == ","]
    return [*above[:1], *whole, *reversed(last)]


def there_is(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
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
            yield framed(
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
        yield framed(trigger, group.head, "y avoir", "deploy-there-is", [recalled], where, force)


def framed_verb(
    group: VerbGroup, rule: str, agents: list[Reference], where: list[Reference], force: Force
) -> Frame:
    """The deployment that a verb tells."""
    trigger = range(group.head, group.head + 1)
    return framed(trigger, group.head, group.lemma, rule, agents, where, force)
