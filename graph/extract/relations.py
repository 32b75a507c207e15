"""Deployments and support as relations: status, quantity, time, and who says so."""

from collections.abc import Iterator, Sequence

from graph.extract.actors import Actors
from graph.extract.deployments import find_deployments
from graph.extract.frames import Frame
from graph.extract.quantities import quantity
from graph.extract.status import status_of
from graph.extract.supports import find_supports
from graph.extract.times import event_time
from graph.french.document import Document
from graph.french.numbers import measures
from graph.ids import make_id
from graph.model import (
    Mention,
    Polarity,
    Quantity,
    Reference,
    Relation,
    RelationType,
    Span,
    Statement,
    Status,
)

KINDS = {RelationType.DEPLOYS: "deployment", RelationType.SUPPORTS: "support"}


def find_relations(
    document: Document, mentions: Sequence[Mention], statements: Sequence[Statement]
) -> tuple[Relation, ...]:
    """All deployments and support, by place; one a pair of agent and target."""
    actors = Actors(document, mentions, statements)
    frames = [*find_deployments(document, actors), *find_supports(document, actors)]
    found: dict[str, Relation] = {}
    for frame in frames:
        for relation in _relations(document, frame, statements):
            found.setdefault(relation.id, relation)
    return tuple(sorted(found.values(), key=_order))


def _order(relation: Relation) -> tuple[Span, str, str]:
    return relation.trigger, relation.type, relation.id


def _relations(
    document: Document, frame: Frame, statements: Sequence[Statement]
) -> Iterator[Relation]:
    trigger = document.span(frame.trigger.start, frame.trigger.stop)
    sentence = document.sentences[document.tokens[frame.trigger.start].sentence]
    held = _holding(trigger, statements)
    status = frame.status or status_of(document, frame.head)
    status = _in_mouth_of(status, held)
    if status is Status.PLANNED and document.tokens[sentence.stop - 1].text == "?":
        status = Status.POSSIBLE  # « Lima va-t-elle armer les rebelles ? »
    sources = [s for s in held if s.polarity is not Polarity.DENIES or status is Status.DENIED]
    for agent in frame.agents:
        for target in frame.targets:
            if agent is not None and target is not None and _same(agent, target):
                continue
            yield Relation(
                id=make_id(KINDS[frame.type], document.article.id, *_spans(trigger, agent, target)),
                type=frame.type,
                agent=agent,
                target=target,
                trigger=trigger,
                lemma=frame.lemma,
                evidence=document.span(sentence.start, sentence.stop),
                what=_what(document, frame),
                quantity=_quantity(document, frame),
                status=status,
                rule=frame.rule,
                attributed_to=_speakers(sources),
                statements=tuple(s.id for s in sources),
                time=event_time(document, frame.head),
            )


def _same(a: Reference, b: Reference) -> bool:
    return a.mention is not None and a.mention == b.mention


def _spans(trigger: Span, *actors: Reference | None) -> list[int | None]:
    spans = [trigger, *(None if a is None else a.span for a in actors)]
    return [edge for s in spans for edge in ((None, None) if s is None else (s.start, s.end))]


def _holding(trigger: Span, statements: Sequence[Statement]) -> list[Statement]:
    """The statements whose content holds the trigger, the innermost first."""
    held = [s for s in statements if any(content.contains(trigger) for content in s.contents)]
    return sorted(held, key=lambda s: (sum(c.end - c.start for c in s.contents), s.id))


def _in_mouth_of(status: Status, held: list[Statement]) -> Status:
    """What is denied as a whole is denied; what is demanded or promised is not yet."""
    if not held or status is not Status.ACTUAL:
        return status
    innermost = held[0].polarity
    if innermost is Polarity.DENIES and all(s.polarity is Polarity.DENIES for s in held):
        return Status.DENIED
    return status


def _speakers(statements: list[Statement]) -> tuple[Reference, ...]:
    found: list[Reference] = []
    for statement in statements:
        for speaker in (statement.speaker, *statement.secondary):
            known = {other.mention for other in found}
            if speaker.mention is not None and speaker.mention not in known:
                found.append(speaker)
    return tuple(found)


def _what(document: Document, frame: Frame) -> Span | None:
    """The words of what is sent or given, without number or article."""
    if frame.what is None:
        return None
    kept = [i for i in frame.what if document.tokens[i].pos in ("NOUN", "PROPN")]
    first = kept[0] if kept else frame.what.start
    return document.span(first, max(first + 1, frame.what.stop))


def _quantity(document: Document, frame: Frame) -> Quantity | None:
    if frame.counted is None:
        return None
    nouns = [i for i in frame.counted if _can_be_counted(document, i)]
    if not nouns and frame.counted.stop < len(document.tokens):
        nouns = [frame.counted.stop]  # « il y en a 11 000 dans », « dont 8 000 à »
    for noun in nouns[:2]:
        found = quantity(document, noun, frame.counted.start)
        if found is not None:
            return found
    return None


def _can_be_counted(document: Document, i: int) -> bool:
    token = document.tokens[i]
    return token.pos in ("NOUN", "PROPN") and token.lower not in measures()
