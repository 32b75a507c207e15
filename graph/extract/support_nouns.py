"""Support by nouns: « le soutien de Lima à Quito », « livraisons d'armes »."""

from collections.abc import Iterator
from itertools import pairwise

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import direct_object, right_border
from graph.extract.chunks import Chunk, canonical, chunks, row
from graph.extract.frames import Frame, actor, by_agents, doers, named, receiver, with_examples
from graph.extract.relation_words import (
    HelpNoun,
    help_nouns,
    is_force,
    is_goods,
    light_verbs,
    means,
    place_nouns,
    words,
)
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Form, Reference, RelationType, Status

AWAY = ("depuis", "après", "avant", "pendant", "lors de", "durant", "jusqu'à")
LIGHT_REACH = 8  # words between a light verb and its noun


def from_noun(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """The support that a noun of help tells, if somebody gives or gets it."""
    noun = help_nouns()[token.lemma]
    if _is_tool(document, token) or _in_a_name(actors, token) or _is_within(document, token):
        return
    near = document.tokens[max(0, token.i - 2) : token.i + 3]
    if {"mutuel", "mutuellement", "réciproque"} & {t.lemma for t in near}:
        yield from _mutual(document, actors, token)
        return
    if noun.mutual or (noun.singular and token.has("Number", "Plur")):
        return
    beside = _apposition(document, actors, token)
    if beside is not None:
        yield beside
        return
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    agents, targets, thing = _arguments(document, actors, token, noun, around)
    agents, targets = _with_light_verb(document, actors, token, noun, agents, targets)
    if noun.goods and not _of_means(document, thing):
        return
    if (
        (not agents and not targets)
        or (noun.par and not agents)
        or (noun.of == "means" and not (targets and (thing or agents)))
    ):
        return
    if noun.of == "means" and all(actors.type_of(r) is EntityType.LOCATION for r in targets):
        return  # « le transfert de chars vers le front »
    what = thing or (range(token.i, token.i + 1) if token.lemma == "aide" else None)
    counted = _counted(around) or what
    yield Frame(
        RelationType.SUPPORTS, range(token.i, token.i + 1), token.i, token.lemma, "support-noun",
        tuple(agents) or (None,), tuple(targets) or (None,), thing, counted,
    )  # fmt: skip


def _of_means(document: Document, thing: range | None) -> bool:
    """« envoi de vivres », but not « envoi de troupes », « envoi du formulaire »."""
    nouns = [document.tokens[i] for i in thing or () if document.tokens[i].pos == "NOUN"]
    return bool(nouns) and nouns[0].lemma in means() and not is_force(nouns[0])


def _counted(around: list[Chunk]) -> range | None:
    """« une aide [de 50 millions de dollars] »."""
    first = around[0] if around else None
    return first.words if first is not None and first.preposition == "de" else None


def _is_tool(document: Document, token: Token) -> bool:
    """« à l'aide d'un couteau », « venir en aide »: no noun of help of its own."""
    before = [t.lower for t in document.tokens[max(0, token.i - 2) : token.i]]
    following = document.tokens[token.i + 1].lower if token.i + 1 < len(document.tokens) else ""
    if token.lemma == "aide" and following in ("de", "d'", "du", "des") and before == ["à", "l'"]:
        return True
    return (before[-1:] == ["en"] and token.lemma == "aide") or (
        token.lemma == "secours" and before[-1:] == ["au"]
    )


def _is_within(document: Document, token: Token) -> bool:
    """« des fournitures d'[aide] »: the first noun tells it."""
    before = [t for t in document.tokens[max(0, token.i - 3) : token.i] if t.text not in ("«", "»")]
    nouns = help_nouns()
    return len(before) > 1 and canonical(before[-1]) == "de" and before[-2].lemma in nouns


def _in_a_name(actors: Actors, token: Token) -> bool:
    """« le Fonds d'aide aux victimes »: the word names a body."""
    named = [actors.mentions[k] for k in actors.covering.get(token.i, ())]
    return any(
        m.form is Form.NAME and m.type in (EntityType.ORGANIZATION, EntityType.LOCATION)
        for m in named
    )


def _arguments(
    document: Document, actors: Actors, token: Token, noun: HelpNoun, around: list[Chunk]
) -> tuple[list[Reference], list[Reference], range | None]:
    """Agents, targets and means that the noun's own phrase tells."""
    agents = by_agents(actors, around)
    targets: list[Reference] = []
    thing: range | None = None
    role = noun.of
    adjective = _adjective(document, actors, token)
    if adjective is not None and not agents:
        agents = [adjective]
    for index, chunk in enumerate(around):
        if chunk.preposition == "par" and role == "target" and not targets:
            targets = _one(actors.within(chunk.words, chunk.head, ACTORS))
        elif chunk.preposition == "de" and not chunk.link:
            if role == "means" and thing is None and _is_thing(document, actors, chunk):
                thing = chunk.words
                agents = agents or _one(actors.within(chunk.words, chunk.head, ACTORS))
                continue
            named = _named(actors, row(around, index)) or _examples(actors, chunk)
            if role == "target" and not targets:
                targets = named
            elif not agents:
                agents = named
        elif chunk.preposition in noun.prepositions and not targets and not chunk.link:
            targets = _named(actors, row(around, index), loose=chunk.preposition == "à")
        elif chunk.preposition in AWAY:
            break  # « … depuis l'arrivée au pouvoir de »
    return agents, targets, thing


def _is_thing(document: Document, actors: Actors, chunk: Chunk) -> bool:
    token = document.tokens[chunk.head]
    return token.lemma in means() or is_goods(token) or actor(actors, chunk.head) is None


def _one(reference: Reference | None) -> list[Reference]:
    return [] if reference is None else [reference]


def _examples(actors: Actors, chunk: Chunk) -> list[Reference]:
    """« le soutien de pays importants comme l'Algérie et le Maroc »."""
    heads = with_examples(actors, [chunk.head])[1:]
    return [r for i in heads if (r := actor(actors, i)) is not None]


def _named(actors: Actors, found: list[Chunk], loose: bool = True) -> list[Reference]:
    listed = []
    for chunk in found:
        reference = actor(actors, chunk.head)
        token = actors.document.tokens[chunk.head]
        if reference is None and loose and token.lemma not in place_nouns() | {"porte"}:
            reference = receiver(actors, chunk.head)
        if reference is not None:
            listed.append(reference)
    return listed


def _adjective(document: Document, actors: Actors, token: Token) -> Reference | None:
    """« l'aide militaire [allemande] »."""
    for following in document.tokens[token.i + 1 : token.i + 4]:
        if following.pos not in ("ADJ", "PROPN", "NOUN"):
            return None
        for index in actors.covering.get(following.i, ()):
            mention = actors.mentions[index]
            if mention.form is Form.ADJECTIVE and mention.type is EntityType.COUNTRY:
                return actors.reference(index)
    return None


def _with_light_verb(
    document: Document,
    actors: Actors,
    token: Token,
    noun: HelpNoun,
    agents: list[Reference],
    targets: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """« Lima apporte son [soutien] à », « Lima a reçu le [soutien] de »."""
    carrier = _carrier(document, token)
    if carrier is None:
        return agents, targets or _thanked(document, actors, token, agents)
    if carrier.lemma == "assurer" and _possessed(document, token) and not agents:
        held = direct_object(document, carrier)
        helped = _one(actor(actors, held.head)) if held is not None else []
        doing = [r for i in doers(actors, carrier) if (r := actor(actors, i)) is not None]
        return doing, targets or helped
    gesture = _is_gesture(document, token) and noun.of == "agent" and not carrier.passive
    if not agents and gesture:
        agents = [r for i in doers(actors, carrier) if (r := actor(actors, i)) is not None]
    subjects = [r for i in doers(actors, carrier) if (r := actor(actors, i)) is not None]
    if not subjects and carrier.finite:
        subjects = [named(actors, i) for i in doers(actors, carrier)[:1] if _may_help(actors, i)]
    asks = carrier.lemma in ("demander", "réclamer", "solliciter", "espérer", "appeler", "chercher")
    if carrier.lemma in light_verbs("take") and not carrier.passive:
        if asks and targets and not agents:
            return (subjects, targets) if _is_gesture(document, token) else (targets, subjects)
        if agents and not targets and not subjects:
            subjects = [named(actors, i) for i in doers(actors, carrier)[:1] if _noun(document, i)]
        return agents, targets or subjects
    if carrier.lemma in light_verbs("give") and not carrier.passive:
        targets = targets or _between(document, actors, carrier, token)
        return agents or subjects, targets or _clitic(document, actors, carrier)
    if carrier.passive:
        return agents or by_agents(
            actors, list(chunks(document, carrier.end, right_border(document, carrier.head)))
        ), targets
    if not agents and _possessed(document, token):
        return subjects, targets
    grateful = carrier.lemma in words("support", "thanks")
    if agents and not targets and (grateful or _thanked(document, actors, token, agents)):
        return agents, [r for r in subjects if _is_other(r, agents)]
    return agents, targets


def _between(
    document: Document, actors: Actors, carrier: VerbGroup, token: Token
) -> list[Reference]:
    """« Lima a promis à Quito une [aide] »."""
    found = list(chunks(document, carrier.end, token.i))
    for index, chunk in enumerate(found):
        if chunk.preposition in ("à", "pour"):
            heads = (c.head for c in row(found, index) if not is_time(document.tokens[c.head]))
            return [r for i in heads if (r := receiver(actors, i)) is not None]
    return []


def _is_other(reference: Reference, agents: list[Reference]) -> bool:
    """Whether nobody helps himself."""
    if reference.mention is None:
        return reference not in agents
    return reference.mention not in {agent.mention for agent in agents}


def _may_help(actors: Actors, i: int) -> bool:
    """« La centrale syndicale apporte son soutien »: somebody, though no mention covers him."""
    token = actors.document.tokens[i]
    return token.pos == "NOUN" and token.lemma not in means() | set(help_nouns())


def _noun(document: Document, i: int) -> bool:
    return document.tokens[i].pos == "NOUN"


def _is_gesture(document: Document, token: Token) -> bool:
    """« un [message] de soutien »."""
    before = document.tokens[max(0, token.i - 2) : token.i]
    return (
        len(before) == 2
        and canonical(before[1]) == "de"
        and before[0].lemma in words("support", "gestures")
    )


def _thanked(
    document: Document, actors: Actors, token: Token, agents: list[Reference]
) -> list[Reference]:
    """« grâce au [soutien] de Lima, Quito … »: the subject of the clause is helped."""
    before = [canonical(t) for t in document.tokens[max(0, token.i - 3) : token.i]]
    wanted = words("support", "thanks", "prepositions")
    row_of_help = [t.lower for t in document.tokens[max(0, token.i - 10) : token.i]]
    if not agents or not ({*before} & wanted or "grâce" in row_of_help):
        return []
    sentence = document.sentences[token.sentence]
    for position in [*range(token.i - 1, sentence.start - 1, -1), *range(token.i, sentence.stop)]:
        group = trigger_group(document, document.tokens[position])
        if group is not None and group.finite:
            heads = doers(actors, group)
            found = [r for i in heads if (r := actor(actors, i)) is not None]
            found = found or [named(actors, i) for i in heads[:1] if _may_help(actors, i)]
            return [r for r in found if _is_other(r, agents)]
    return []


def _clitic(document: Document, actors: Actors, group: VerbGroup) -> list[Reference]:
    """« leur a apporté son soutien »."""
    from graph.extract.supports import clitic_reference

    for token in document.tokens[max(0, group.start - 2) : group.start]:
        if token.lower in ("lui", "leur") and token.pos == "PRON":
            return _one(clitic_reference(actors, token))
    return []


def _possessed(document: Document, token: Token) -> bool:
    before = [t.lower for t in document.tokens[max(0, token.i - 2) : token.i]]
    return bool({"son", "leur", "ses", "leurs", "sa"} & set(before))


def _carrier(document: Document, token: Token) -> VerbGroup | None:
    """The verb before the noun, or the one it is the subject of."""
    start = document.sentences[token.sentence].start
    reach = 3 * LIGHT_REACH if _is_gesture(document, token) else LIGHT_REACH
    for position in range(token.i - 1, max(start, token.i - reach) - 1, -1):
        before = document.tokens[position]
        group = trigger_group(document, before)
        if group is not None:
            return group if group.end <= token.i else None
        if before.pos == "SCONJ" or before.lower in (",", ";", ":", "qui", "que"):
            return None
    return None


def _apposition(document: Document, actors: Actors, token: Token) -> Frame | None:
    """« le gouvernement bolivien, [soutien] de Lima, »: a supporter, not a help."""
    if token.lemma not in ("soutien", "appui") or token.i < 2:
        return None
    if document.tokens[token.i - 1].text != ",":
        return None
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    targets = _named(actors, row(around, 0)) if around and around[0].preposition == "de" else []
    start = document.sentences[token.sentence].start
    before = list(chunks(document, start, token.i - 1))
    agent = actor(actors, before[-1].head) if before else None
    if agent is None or not targets:
        return None
    return Frame(
        RelationType.SUPPORTS, range(token.i, token.i + 1), token.i, token.lemma,
        "support-apposition",
        (agent,), tuple(targets), status=Status.ACTUAL,
    )  # fmt: skip


def _mutual(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« clause de défense mutuelle », « assistance mutuelle »: a promise each way."""
    parties = _parties(document, actors, token)
    if len(parties) != 2:
        return
    for agent, target in (parties, parties[::-1]):
        yield Frame(
            RelationType.SUPPORTS, range(token.i, token.i + 2), token.i, token.lemma,
            "support-mutual",
            (agent,), (target,), status=Status.PLANNED,
        )  # fmt: skip


def _parties(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """The two sides: « entre A et B », else the last pair of countries joined by « et » before."""
    sentence = document.sentences[token.sentence]
    found = list(chunks(document, sentence.start, sentence.stop))
    pairs = [(a, b) for a, b in pairwise(found) if b.link == "et"]
    pairs.sort(key=lambda pair: (pair[0].preposition != "entre", pair[0].head > token.i))
    for pair in pairs:
        named = [actor(actors, chunk.head) for chunk in pair]
        sides = [r for r in named if r is not None and actors.type_of(r) in ACTORS]
        if len(sides) == 2:
            return sides
    return []
