"""Rows of `cypher/read/claims.cypher` as claims: every word is cut out of the article itself."""

from collections.abc import Mapping
from typing import Any

from api.articles import article_of
from api.schemas.base import TextSpan
from api.schemas.claims import Actor, Deployment, Quantity, Source, Statement, Support, When

Row = Mapping[str, Any]


def claim_of(row: Row, text: str) -> Statement | Deployment | Support:
    """The claim that a row holds, from an article of this text."""
    claim, proof = row["claim"], row["proof"]
    common = {
        "id": claim["id"],
        "quote": text[proof["start"] : proof["end"]],
        "start": proof["start"],
        "end": proof["end"],
        "article": {k: v for k, v in article_of(row["article"]).items() if k != "name"},
        "rule": proof["rule"],
        "according_to": [Source(**source) for source in row["sources"]],
        "retracted_at": claim.get("retractedAt"),
    }
    if "Statement" in row["labels"]:
        return _statement(row, text, common)
    return _relation(row, text, common)


def _statement(row: Row, text: str, common: Row) -> Statement:
    claim, proof = row["claim"], row["proof"]
    contents = zip(proof["contentStarts"], proof["contentEnds"], strict=True)
    return Statement(
        **common,
        speaker=_actor(row["subject"], proof, "speaker", text),
        cue=_span(proof, "cue", text),
        cue_lemma=claim.get("cueLemma"),
        cue_class=claim["cueClass"],
        kind=claim["kind"],
        polarity=claim["polarity"],
        contents=[TextSpan(start=s, end=e, text=text[s:e]) for s, e in contents],
        nested_in=claim.get("nestedIn"),
        about=row["topics"],
        said_at=_when(claim, "saidAt"),
    )


def _relation(row: Row, text: str, common: Row) -> Deployment | Support:
    claim, proof = row["claim"], row["proof"]
    model = Deployment if "Deployment" in row["labels"] else Support
    return model(
        **common,
        agent=_actor(row["subject"], proof, "agent", text),
        target=_actor(row["object"], proof, "target", text),
        trigger=_span(proof, "trigger", text),
        lemma=claim.get("lemma"),
        what=claim.get("what"),
        quantity=_quantity(claim),
        status=claim["status"],
        time=_when(claim, "event"),
    )


def _actor(entity: Row | None, proof: Row, part: str, text: str) -> Actor:
    return Actor(entity=entity, span=_span(proof, part, text))


def _span(proof: Row, part: str, text: str) -> TextSpan | None:
    start, end = proof.get(f"{part}Start"), proof.get(f"{part}End")
    return None if start is None else TextSpan(start=start, end=end, text=text[start:end])


def _quantity(claim: Row) -> Quantity | None:
    if claim.get("quantityText") is None:
        return None
    return Quantity(
        text=claim["quantityText"],
        min=claim.get("quantityMin"),
        max=claim.get("quantityMax"),
        approximate=claim["quantityApproximate"],
    )


def _when(claim: Row, part: str) -> When | None:
    words = claim.get(f"{part}Text")
    if words is None:
        return None
    return When(text=words, start=claim.get(f"{part}Start"), end=claim.get(f"{part}End"))
