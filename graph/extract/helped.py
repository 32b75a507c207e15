"""Who is helped where the words of the help do not say: by the rest of the sentence, or before."""

from collections.abc import Sequence
from dataclasses import replace

from graph.extract.actors import ACTORS, STATES, Actors
from graph.extract.chunks import canonical, chunks, phrase
from graph.extract.countries import country_keys
from graph.extract.frames import Frame, actor, belonging
from graph.extract.relation_words import words
from graph.french import gazetteer
from graph.french.document import Document
from graph.french.verbs import verb_group
from graph.model import EntityType, Form, Polarity, Reference

HELPED_BACK = 3  # sentences over which help still goes to whom it went


def with_helped(
    document: Document, actors: Actors, frame: Frame, last: Frame | None
) -> Frame | None:
    """The frame with whom it helps, as far as the text tells; None if it tells too little."""
    if frame.targets != (None,):
        return _helpers_before(document, frame, last)
    found = (
        whose_friends(document, actors, frame.agents)
        or _partners(document, actors, frame)
        or _asker(document, actors, frame)
    )
    if found:
        return replace(frame, targets=tuple(found))
    whole = _as_before(document, actors, frame, last)
    if whole.targets == (None,) and whole.agents != (None,):
        whole = replace(whole, targets=_in_need(document, actors, whole))
    states = any(_is_known_body(actors, r) for r in frame.agents)
    alone = whole.rule not in ("support-give", "support-side") or frame.lemma in ALONE
    alone = alone or (states and whole.rule == "support-give")
    return whole if whole.targets != (None,) or (alone and whole.agents != (None,)) else None


def helps_itself(actors: Actors, frame: Frame) -> bool:
    """« Lima forme ses soldats »: a country that helps nobody but itself."""
    agents, targets = (
        [country_keys(actors, r.mention) for r in side if r is not None and r.mention is not None]
        for side in (frame.agents, frame.targets)
    )
    alone = len(agents) == len(frame.agents) == 1 and len(targets) == len(frame.targets) == 1
    return alone and bool(agents[0] & targets[0])


def _is_known_body(actors: Actors, reference: Reference | None) -> bool:
    """A state or a body by its name; not « la banque »."""
    if reference is None or reference.mention is None:
        return False
    mention = actors.mentions[reference.mention]
    return mention.type is EntityType.COUNTRY or (
        mention.type in STATES and mention.form is Form.NAME
    )


ALONE = ("fournir", "livrer")  # « Lima fournit des chars » tells of help by itself


def _asker(document: Document, actors: Actors, frame: Frame) -> list[Reference]:
    """« Le président de Lima a demandé à Quito de [fournir] des chars »: to Lima."""
    trigger = document.tokens[frame.head].span
    for statement in actors.statements:
        held = any(content.contains(trigger) for content in statement.contents)
        who = statement.speaker.mention
        if not held or statement.polarity is not Polarity.DEMANDS or who is None:
            continue
        country = who if actors.mentions[who].type is EntityType.COUNTRY else actors.country_of(who)
        if country is not None and country not in {r.mention for r in frame.agents if r}:
            return [Reference(None, country)]
    return []


def whose_friends(
    document: Document, actors: Actors, agents: Sequence[Reference | None]
) -> list[Reference]:
    """« Les alliés de [Lima] n'ont pas fourni les chars », « ses partenaires ont promis »."""
    for agent in agents:
        if agent is None or agent.span is None:
            continue
        inside = document.within(agent.span)
        friends = (i for i in inside if document.tokens[i].lemma in words("support", "friends"))
        head = next(friends, None)
        if head is None:
            continue
        whose = belonging(actors, head)
        if whose is not None:
            return [whose]
        if actors.possessor(phrase(document, head)) == "third":
            return actors.possessors(head)[:1]
    return []


def _partners(document: Document, actors: Actors, frame: Frame) -> list[Reference]:
    """« intensifie sa coopération avec [Lima], [fournissant] des chars »."""
    token = document.tokens[frame.head]
    if not token.lower.endswith("ant") or token.pos != "VERB":
        return []
    start = document.sentences[token.sentence].start
    stop = verb_group(document, frame.head).start
    for chunk in reversed(list(chunks(document, start, stop))):
        before = document.tokens[max(start, chunk.words.start - 5) : chunk.words.start]
        close = any(t.lemma in words("support", "closeness") for t in before)
        if chunk.preposition == "avec" and close:
            partner = actor(actors, chunk.head)
            return [partner] if partner and actors.type_of(partner) in ACTORS else []
    return []


def _is_among(actors: Actors, one: Reference, others: Sequence[Reference | None]) -> bool:
    """Whether the reference stands for one of the others, or for the same country."""
    if one.mention is None:
        return True
    known = {r.mention for r in others if r is not None and r.mention is not None}
    own = {key for k in known for key in country_keys(actors, k)}
    return one.mention in known or bool(own & country_keys(actors, one.mention))


def _as_before(document: Document, actors: Actors, frame: Frame, last: Frame | None) -> Frame:
    """« Lima a promis des chars à Quito. Bogota en a [fourni] dix »: to Quito as well."""
    if last is None or _gap(document, frame, last) > HELPED_BACK:
        return frame
    if frame.agents == (None,):
        return replace(frame, agents=_recalled(last.agents), targets=_recalled(last.targets))
    others = [r for r in last.targets if r is not None and not _is_among(actors, r, frame.agents)]
    return replace(frame, targets=_recalled(others)) if others else frame


def _helpers_before(document: Document, frame: Frame, last: Frame | None) -> Frame:
    """« Lima aide Quito. L'[aide] à l'armée … »: Lima's as well."""
    before = [canonical(t) for t in document.tokens[max(0, frame.head - 2) : frame.head]]
    definite = before[-1:] != [] and before[-1] in DEFINITE and before[0] != "de"
    if frame.agents != (None,) or last is None or frame.rule != "support-noun" or not definite:
        return frame
    helped = {r.mention for r in frame.targets if r is not None}
    helpers = [r for r in last.agents if r is not None and r.mention not in {*helped, None}]
    near = _gap(document, frame, last) in (1, 2)
    return replace(frame, agents=_recalled(helpers)) if helpers and near else frame


NEED_BACK = 3  # sentences over which a country stays the one that a text is about


def _in_need(document: Document, actors: Actors, frame: Frame) -> tuple[Reference | None, ...]:
    """« La terre a tremblé en [Arménie]. La France a proposé son aide »: the country named last
    that does not help.
    """
    here, place = document.tokens[frame.head].sentence, document.tokens[frame.head].span.start
    agents = [r.mention for r in frame.agents if r is not None and r.mention is not None]
    own = [k if actors.mentions[k].type in STATES else actors.country_of(k) for k in agents]
    if all(k is None for k in own):
        return (None,)  # « un élu propose son aide »
    sending = [r.mention for position, r in actors.sent if position < frame.head]
    helpers = {k for k in (*agents, *own, *sending) if k is not None}
    helping = {key for k in helpers for key in country_keys(actors, k)}
    before = [k for k, m in enumerate(actors.mentions) if m.span.start < place]
    before.sort(key=lambda k: (actors.mentions[k].sentence != here, actors.mentions[k].span.start))
    for index in reversed(before):
        known = country_keys(actors, index) or _visited(actors, index)
        if known and not known & helping and here - actors.mentions[index].sentence <= NEED_BACK:
            country = actors.country_among(known)
            return (Reference(None, index if country is None else country),)
    return (None,)


def _visited(actors: Actors, index: int) -> set[str]:
    """« s'est rendu à [Kiev] »: the country of a seat of power that the text takes for a place."""
    mention = actors.mentions[index]
    seat = gazetteer.seat_of(mention.text) if mention.type is EntityType.LOCATION else None
    return set() if seat is None else {seat.key}


DEFINITE = ("l'", "le", "la", "cette", "ce", "cet")


def _gap(document: Document, frame: Frame, last: Frame) -> int:
    return document.tokens[frame.head].sentence - document.tokens[last.head].sentence


def _recalled(references: Sequence[Reference | None]) -> tuple[Reference | None, ...]:
    """Those named before, without words of their own here."""
    known = [Reference(None, r.mention) for r in references if r is not None]
    return tuple(known) or (None,)
