"""What is found in an article as the gold files write it: one JSON object an article.

    {"id", "text", "entities": [{"id", "name", "type", "aliases", "mentions": [[start, end]]}],
     "statements": [{"id", "speaker", "speaker_span", "cue_span", "content_spans", "kind",
                     "polarity", "nested_in"}],
     "relations": [{"id", "type", "agent", "target", "trigger_span", "evidence_span", "what",
                    "quantity": {"min", "max", "approx"}, "status", "attributed_to"}]}

Offsets are code points of `text`, half-open. The gold has five statuses: what is reported or
hypothetical counts as possible there. A pronoun whose antecedent is not found, though others are
named before it, still means one of them: it gets an entity of its own, without mentions, called as
it reads. A pronoun before which nobody is named has none.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from graph.errors import GoldError
from graph.extract.antecedents import AGREEMENTS
from graph.model import (
    Entity,
    EntityType,
    Extraction,
    Form,
    Quantity,
    Reference,
    Relation,
    Resolution,
    Span,
    Statement,
    Status,
)

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity of one article and all places that name it."""

    id: str
    name: str
    type: str
    mentions: list[Offsets]
    aliases: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement; `speaker` is an entity's id, `nested_in` a statement's."""

    id: str
    speaker: str | None
    content_spans: list[Offsets]
    kind: str | None
    polarity: str | None
    speaker_span: Offsets | None = None
    cue_span: Offsets | None = None
    nested_in: str | None = None


@dataclass(frozen=True, slots=True)
class QuantityRecord:
    """A number of people or items."""

    min: float | None = None
    max: float | None = None
    approx: bool = False


@dataclass(frozen=True, slots=True)
class RelationRecord:
    """A deployment or support; `agent`, `target` and `attributed_to` are ids of entities."""

    id: str
    type: str
    agent: str | None
    target: str | None
    evidence_span: Offsets
    status: str
    trigger_span: Offsets | None = None
    what: str | None = None
    quantity: QuantityRecord | None = None
    attributed_to: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Annotation:
    """All that a reader takes from one article."""

    id: str
    text: str
    entities: list[EntityRecord]
    statements: list[StatementRecord]
    relations: list[RelationRecord]


_FORMAT = TypeAdapter(Annotation)


def read_annotations(file: Path) -> list[Annotation]:
    """Read a gold file, one article a line; other fields are ignored."""
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
        return [_read_line(line, f"{file}:{n}") for n, line in enumerate(lines, 1) if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{file}: cannot be read ({error}). Give a gold file") from None


def _read_line(line: str, where: str) -> Annotation:
    try:
        return _FORMAT.validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        part = ".".join(map(str, first["loc"]))
        raise GoldError(f"{where}: {part}: {first['msg']}. Write it as the gold files do") from None


def annotate(extractions: Iterable[Extraction], resolution: Resolution) -> list[Annotation]:
    """Write what was found as the gold files do, in the order given."""
    entities = {entity.id: entity for entity in resolution.entities}
    return [_annotate_one(extraction, resolution, entities) for extraction in extractions]


def to_line(annotation: Annotation) -> str:
    """One line of JSON, the letters as they are."""
    return json.dumps(asdict(annotation), ensure_ascii=False)


def _annotate_one(
    extraction: Extraction, resolution: Resolution, entities: dict[str, Entity]
) -> Annotation:
    article = extraction.article
    meant = [link.entity for link in resolution.links[article.id]]
    numbers = {statement.id: f"s{n}" for n, statement in enumerate(extraction.statements, 1)}
    unknown = _unknown_speakers(extraction, numbers)
    return Annotation(
        id=article.name,
        text=article.text,
        entities=[*_entities(extraction, meant, entities), *unknown.values()],
        statements=[_statement(s, meant, numbers, unknown) for s in extraction.statements],
        relations=[
            _relation(relation, f"r{n}", meant, article.text)
            for n, relation in enumerate(extraction.relations, 1)
        ],
    )


def _entities(
    extraction: Extraction, meant: list[str], entities: dict[str, Entity]
) -> list[EntityRecord]:
    records: dict[str, EntityRecord] = {}
    for mention, key in zip(extraction.mentions, meant, strict=True):
        entity = entities[key]
        record = records.setdefault(key, EntityRecord(key, entity.name, entity.type, []))
        record.mentions.append(_offsets(mention.span))
        if mention.form is not Form.ADJECTIVE:
            for name in (mention.name, mention.text):
                if name and name != entity.name and name not in record.aliases:
                    record.aliases.append(name)
    return list(records.values())


def _unknown_speakers(extraction: Extraction, numbers: dict[str, str]) -> dict[str, EntityRecord]:
    """{id of a statement: whoever its « il » is}, where it is not known who of those named."""
    found = {}
    named = [m.span.end for m in extraction.mentions if m.type is not EntityType.LOCATION]
    first = min(named, default=len(extraction.article.text))
    for statement in extraction.statements:
        span = statement.speaker.span
        if span is None or statement.speaker.mention is not None or span.start < first:
            continue
        words = span.of(extraction.article.text)
        agreement = AGREEMENTS.get(words.lower())
        if agreement is not None:
            kind = EntityType.GROUP if agreement.number == "p" else EntityType.PERSON
            number = f"{numbers[statement.id]}-speaker"
            found[statement.id] = EntityRecord(number, words, kind, [])
    return found


def _statement(
    statement: Statement,
    meant: list[str],
    numbers: dict[str, str],
    unknown: dict[str, EntityRecord],
) -> StatementRecord:
    speaker = _entity(statement.speaker, meant)
    if statement.id in unknown:
        speaker = unknown[statement.id].id
    return StatementRecord(
        id=numbers[statement.id],
        speaker=speaker,
        content_spans=[_offsets(span) for span in statement.contents],
        kind=statement.kind,
        polarity=statement.polarity,
        speaker_span=_maybe(statement.speaker.span),
        cue_span=_maybe(statement.cue),
        nested_in=numbers[statement.nested_in] if statement.nested_in else None,
    )


def _relation(relation: Relation, number: str, meant: list[str], text: str) -> RelationRecord:
    sources = (_entity(source, meant) for source in relation.attributed_to)
    return RelationRecord(
        id=number,
        type=relation.type,
        agent=_entity(relation.agent, meant),
        target=_entity(relation.target, meant),
        evidence_span=_offsets(relation.evidence),
        status=fold_status(relation.status),
        trigger_span=_offsets(relation.trigger),
        what=relation.what.of(text) if relation.what else None,
        quantity=_quantity(relation.quantity),
        attributed_to=list(dict.fromkeys(source for source in sources if source)),
    )


def fold_status(status: Status) -> Status:
    """The gold's nearest status."""
    unsure = status in (Status.REPORTED, Status.HYPOTHETICAL)
    return Status.POSSIBLE if unsure else status


def _quantity(quantity: Quantity | None) -> QuantityRecord | None:
    if quantity is None:
        return None
    return QuantityRecord(_whole(quantity.min), _whole(quantity.max), quantity.approximate)


def _whole(number: float | None) -> float | None:
    """8000 in place of 8000.0."""
    return int(number) if number is not None and number == int(number) else number


def _entity(reference: Reference | None, meant: list[str]) -> str | None:
    if reference is None or reference.mention is None:
        return None
    return meant[reference.mention]


def _maybe(span: Span | None) -> Offsets | None:
    return None if span is None else _offsets(span)


def _offsets(span: Span) -> Offsets:
    return span.start, span.end
