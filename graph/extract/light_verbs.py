"""Verbs that carry a noun of help: « Lima [apporte] son soutien », « a [reçu] l'aide de »."""

from graph.extract.actors import Actors
from graph.extract.arguments import after, right_border
from graph.extract.carriers import LIGHT_REACH, carrier_of, is_gesture, thanking
from graph.extract.chunks import canonical, chunks, row
from graph.extract.clitics import dative
from graph.extract.doers import bearers, doers
from graph.extract.frames import actor, by_agents, named, one, somebody
from graph.extract.given_whom import told_before
from graph.extract.objects import direct_object
from graph.extract.receivers import receiver
from graph.extract.relation_words import HelpNoun, help_nouns, light_verbs, means, words
from graph.extract.seen_giving import seen_given
from graph.extract.trigger_verbs import trigger_group
from graph.extract.words import THIRD_OWNERS
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.french.verbs import VerbGroup
from graph.model import Reference


def with_light_verb(
    document: Document,
    actors: Actors,
    token: Token,
    noun: HelpNoun,
    agents: list[Reference],
    targets: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """« Lima apporte son [soutien] à », « Lima a reçu le [soutien] de »."""
    carrier = carrier_of(document, token) or thanking(document, token)
    if carrier is None:
        agents, targets = _as_subject(document, actors, token, agents, targets)
        return agents, targets or _thanked(document, actors, token, agents)
    charged = _charged_with(document, actors, token, carrier)
    if charged is not None:
        return agents or charged, targets
    if _speaks_to(document, token, carrier):
        return _addressed(document, actors, carrier, agents, targets)
    if noun.of == "target" and not agents and carrier.lemma in light_verbs("give"):
        return _subjects(actors, carrier), targets
    if is_gesture(document, token) and noun.of == "agent" and not carrier.passive:
        agents = agents or _doing(actors, carrier)
    seen = seen_given(document, actors, carrier)
    if seen:
        return agents or by_agents(actors, after(document, carrier)), targets or seen
    subjects = _subjects(actors, carrier)
    if carrier.lemma in light_verbs("take") and not carrier.passive:
        return _received(actors, token, noun, carrier, agents, targets)
    if _gives(document, noun, carrier) and not carrier.passive:
        targets = targets or _between(document, actors, carrier, token)
        return agents or subjects, targets or told_before(document, actors, carrier)
    if carrier.passive:
        return _carried(document, actors, token, carrier, agents, targets)
    denies = carrier.lemma in words("support", "denials")
    if not agents and (denies or _possessed(document, token) or _in_support(document, token)):
        return subjects, targets
    grateful = carrier.lemma in words("support", "thanks")
    if agents and not targets and (grateful or _thanked(document, actors, token, agents)):
        return agents, [r for r in subjects if _is_other(r, agents)]
    return agents, targets


def _gives(document: Document, noun: HelpNoun, carrier: VerbGroup) -> bool:
    """« apporte son [soutien] », « autorise la [livraison] », « se mettent d'accord sur une
    [aide] ».
    """
    following = [t.lower for t in document.tokens[carrier.end : carrier.end + 2]]
    agrees = carrier.reflexive and carrier.lemma == "mettre" and following == ["d'", "accord"]
    licenses = noun.of == "means" and carrier.lemma in words("support", "licensing")
    hands = carrier.lemma == "remettre" and following[:1] != ["en"]  # « remet en cause son aide »
    return carrier.lemma in light_verbs("give") or agrees or licenses or hands


def _doing(actors: Actors, carrier: VerbGroup) -> list[Reference]:
    """« [Des centaines d'élus] ont signé un message de soutien »."""
    return [r for i in doers(actors, carrier) if (r := somebody(actors, i)) is not None]


def _charged_with(
    document: Document, actors: Actors, token: Token, carrier: VerbGroup
) -> list[Reference] | None:
    """« accuse [Lima] de soutien aux rebelles », « reproche à [Lima] son soutien »: who helps."""
    accuses = carrier.lemma in words("support", "accusing")
    if accuses and canonical(document.tokens[token.i - 1]) == "de":
        return _accused(document, actors, carrier)
    if carrier.lemma in words("support", "blaming") and _possessed(document, token):
        return _between(document, actors, carrier, token)
    return None


def _speaks_to(document: Document, token: Token, carrier: VerbGroup) -> bool:
    """« assure Lima de son [soutien] », « remercie Lima pour son [aide] »."""
    thanks = carrier.lemma in words("support", "thanking") and _possessed(document, token)
    return thanks or (carrier.lemma == "assurer" and _assured(document, token))


def _addressed(
    document: Document,
    actors: Actors,
    carrier: VerbGroup,
    agents: list[Reference],
    targets: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """Who is assured of help gets it; who is thanked has helped."""
    around, held = after(document, carrier), direct_object(document, carrier)
    index = around.index(held) if held in around else None
    heads = [c.head for c in row(around, index)] if index is not None and held else []
    other = [r for i in heads if (r := actor(actors, i)) is not None]
    subjects = _subjects(actors, carrier)
    if carrier.lemma == "assurer":
        return agents or subjects, targets or other
    return agents or other, targets or [r for r in subjects if _is_other(r, other)]


def _accused(document: Document, actors: Actors, carrier: VerbGroup) -> list[Reference]:
    """« accuse [Lima] de soutien aux rebelles », « [Lima] est accusée de soutien »."""
    held = bearers(actors, carrier) if carrier.passive else []
    chunk = None if carrier.passive else direct_object(document, carrier)
    heads = held if chunk is None else [chunk.head]
    return [r for i in heads if (r := somebody(actors, i)) is not None]


def _carried(
    document: Document,
    actors: Actors,
    token: Token,
    carrier: VerbGroup,
    agents: list[Reference],
    targets: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """« [élu] avec le soutien de Lima » helps who was elected; « reçue par Lima »."""
    if agents and not targets and _before_aside(document, token)[-2:-1] in (["avec"], ["à"]):
        heads = bearers(actors, carrier)
        targets = [r for i in heads if (r := somebody(actors, i)) and _is_other(r, agents)]
        targets = targets or _thanked(document, actors, token, agents)
    around = list(chunks(document, carrier.end, right_border(document, carrier.head)))
    return agents or by_agents(actors, around), targets


def _subjects(actors: Actors, carrier: VerbGroup) -> list[Reference]:
    """Who does what the verb says: actors, else the noun as it stands."""
    heads = doers(actors, carrier)
    found = [r for i in heads if (r := actor(actors, i)) is not None]
    if found or not carrier.finite:
        return found or [r for i in heads if (r := somebody(actors, i)) is not None]
    return [named(actors, i) for i in heads[:1] if _may_help(actors, i)]


ASKING = ("demander", "réclamer", "solliciter", "espérer", "appeler", "chercher")


def _received(
    actors: Actors,
    token: Token,
    noun: HelpNoun,
    carrier: VerbGroup,
    agents: list[Reference],
    targets: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """« Lima a reçu le [soutien] de Quito », « Lima demande de l'[aide] à Quito »."""
    subjects = _subjects(actors, carrier)
    gesture = is_gesture(actors.document, token)
    asks = carrier.lemma in ASKING and not agents and not gesture
    named_before = _between(actors.document, actors, carrier, token) if asks else []
    asked = [r for r in named_before if r.span is None or r.span.end < token.span.start]
    if asked:
        return asked, targets or subjects
    of_giver = noun.of == "target" and not noun.par  # « a obtenu un [financement] de Lima »
    if (carrier.lemma in ASKING or of_giver) and targets and not agents:
        return (subjects, targets) if gesture else (targets, subjects)
    return agents or _source(actors.document, actors, carrier, token), targets or subjects


def _source(
    document: Document, actors: Actors, carrier: VerbGroup, token: Token
) -> list[Reference]:
    """« a obtenu de [Lima] une aide », « a reçu de Quito un soutien »."""
    found = list(chunks(document, carrier.end, token.i))
    for index, chunk in enumerate(found):
        plural = document.tokens[chunk.words.start].lower == "des"  # « obtenu des États le … »
        if chunk.preposition in ("de", "auprès de") or plural:
            return [r for c in row(found, index) if (r := somebody(actors, c.head)) is not None]
    return []


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
    counted = token.pos == "ADJ" and actors.document.tokens[i - 1].pos == "NUM"
    noun = token.pos == "NOUN" or counted  # « 300 universitaires », tagged an adjective
    return noun and token.lemma not in means() | set(help_nouns())


def _thanked(
    document: Document, actors: Actors, token: Token, agents: list[Reference]
) -> list[Reference]:
    """« grâce au [soutien] de Lima, Quito … »: the subject of the clause is helped."""
    before = _before_aside(document, token)
    wanted = words("support", "thanks", "prepositions")
    row_of_help = [t.lower for t in document.tokens[max(0, token.i - 10) : token.i]]
    if not agents or not ({*before} & wanted or "grâce" in row_of_help):
        return []
    sentence = document.sentences[token.sentence]
    for position in [*range(token.i - 1, sentence.start - 1, -1), *range(token.i, sentence.stop)]:
        group = trigger_group(document, document.tokens[position])
        if group is not None and group.finite:
            return [r for r in _subjects(actors, group) if _is_other(r, agents)]
    return []


def _before_aside(document: Document, token: Token) -> list[str]:
    """The three words before the noun, an aside in commas left out: « avec, selon lui, l'aide »."""
    start = document.sentences[token.sentence].start
    before = document.tokens[start : token.i]
    commas = [k for k, t in enumerate(before) if t.text == ","]
    aside = len(commas) > 1 and commas[-1] >= len(before) - 3 and commas[-1] - commas[-2] <= 4
    if aside:
        before = [*before[: commas[-2]], *before[commas[-1] + 1 :]]
    return [canonical(t) for t in before[-3:]]


def _assured(document: Document, token: Token) -> bool:
    """« assure Lima de son [soutien] », « du [soutien] de Quito »."""
    before = [canonical(t) for t in document.tokens[max(0, token.i - 2) : token.i]]
    return "de" in before


def _in_support(document: Document, token: Token) -> bool:
    """« se sont rassemblés en [soutien] à »."""
    return token.i > 0 and document.tokens[token.i - 1].lower == "en"


def _possessed(document: Document, token: Token) -> bool:
    before = [t.lower for t in document.tokens[max(0, token.i - 2) : token.i]]
    return bool(THIRD_OWNERS & set(before))


def _as_subject(
    document: Document,
    actors: Actors,
    token: Token,
    agents: list[Reference],
    targets: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """« Une [aide] a été accordée par Lima à Quito »: what stands behind the verb."""
    stop = right_border(document, token.i)
    group = trigger_group(document, document.tokens[stop]) if stop < len(document.tokens) else None
    if group is None:
        following = document.tokens[stop : stop + LIGHT_REACH // 2]
        found = (trigger_group(document, t) for t in following if t.sentence == token.sentence)
        group = next((g for g in found if g is not None), None)
    if group is None or not group.passive or group.lemma not in light_verbs("give"):
        return agents, targets
    around = list(chunks(document, group.end, right_border(document, group.head)))
    found_targets = []
    for index, chunk in enumerate(around):
        if chunk.preposition in ("à", "pour") and not targets:
            found_targets = [r for c in row(around, index) if (r := receiver(actors, c.head))]
            break
    found_targets = found_targets or one(dative(document, actors, group))
    return agents or by_agents(actors, around), targets or found_targets
