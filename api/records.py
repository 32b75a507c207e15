"""Rows of `cypher/read/claims.cypher` as claims: every word is cut out of the article itself."""

from collections.abc import Mapping
from typing import Any

from api.articles import article_of
from api.schemas.base import TextSpan
from api.schemas.claims import Actor, Deployment, Quantity, Source, Statement, Support, When
from api.schemas.entities import EntityName

Row = Mapping[str, Any]


def claim_of(row: Row, text: str) -> Statement | Deployment | Support:
    """The claim that a row holds, from an article of this text."""
    claim, proof = row["claim"], row["proof"]
    common = {
        "id": claim["id"],
        "quote": text[proof["start"] : proof["end"]],
        "start": proof["start"],
        "end": proof["end"],
        "article": article_of(row["article"]),
        "rule": proof["rule"],
        "according_to": sorted(map(_source, row["sources"]), key=lambda s: (s.rank, s.entity.id)),
        "is_copy": bool(claim.get("isCopy")),
        "retracted_at": claim.get("retractedAt"),
    }
    if claim["type"] == "STATES":
        return _statement(row, text, common)
    return _relation(row, text, common)


def _statement(row: Row, text: str, common: Row) -> Statement:
    claim, proof = row["claim"], row["proof"]
    spoken = _span(proof, "speakerStart", "speakerEnd", text)
    contents = zip(proof["contentStarts"], proof["contentEnds"], strict=True)
    return Statement(
        **common,
        speaker=Actor(entity=_entity(row["subject"]), span=spoken),
        cue=_span(proof, "cueStart", "cueEnd", text),
        cue_lemma=claim.get("cueLemma"),
        cue_class=claim["cueClass"],
        kind=claim["kind"],
        polarity=claim["polarity"],
        contents=[TextSpan(start=s, end=e, text=text[s:e]) for s, e in contents],
        nested_in=claim.get("nestedIn"),
        about=sorted(map(EntityName.model_validate, row["topics"]), key=_by_name),
        said_at=_when(claim, "saidAtText", "saidAt", "saidAtEnd"),
    )


def _relation(row: Row, text: str, common: Row) -> Deployment | Support:
    claim, proof = row["claim"], row["proof"]
    model = Deployment if claim["type"] == "DEPLOYS" else Support
    return model(
        **common,
        agent=_actor(row["subject"], row["subjectSpan"], text),
        target=_actor(row["object"], row["objectSpan"], text),
        trigger=_span(proof, "triggerStart", "triggerEnd", text),
        lemma=claim.get("triggerLemma"),
        what=claim.get("what"),
        quantity=_quantity(claim),
        status=claim["status"],
        time=_when(claim, "eventTimeText", "eventStart", "eventEnd"),
    )


def _source(row: Row) -> Source:
    entity = {field: row[field] for field in ("id", "name", "type")}
    return Source(entity=EntityName(**entity), rank=row["rank"], role=row.get("role"))


def _entity(row: Row | None) -> EntityName | None:
    return None if row is None else EntityName(**row)


def _by_name(entity: EntityName) -> tuple[str, str]:
    return entity.name, entity.id


def _actor(row: Row | None, place: Row | None, text: str) -> Actor:
    return Actor(entity=_entity(row), span=_span(place or {}, "start", "end", text))


def _span(places: Row, start: str, end: str, text: str) -> TextSpan | None:
    first, last = places.get(start), places.get(end)
    if first is None or last is None:
        return None
    return TextSpan(start=first, end=last, text=text[first:last])


def _quantity(claim: Row) -> Quantity | None:
    if claim.get("quantityText") is None:
        return None
    return Quantity(
        text=claim["quantityText"],
        min=claim.get("quantityMin"),
        max=claim.get("quantityMax"),
        approximate=claim["approximate"],
    )


def _when(claim: Row, words: str, first: str, last: str) -> When | None:
    if claim.get(words) is None:
        return None
    return When(text=claim[words], start=claim.get(first), end=claim.get(last))
