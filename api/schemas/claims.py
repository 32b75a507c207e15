"""Claims as JSON: statements, deployments, support; each with the words that prove it."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Discriminator, Field

from api.schemas.base import Json, Offset, TextSpan
from api.schemas.entities import EntityName
from graph.model import CueClass, Kind, Polarity, Status

ARTICLE_EXAMPLE: dict[str, Any] = {
    "id": "article:31ed55e3d0a675e2c4a7b1f0",
    "name": "000_31ed55e3d0a675e2",
    "title": None,
    "outlet": None,
    "url": None,
    "publishedAt": None,
}
ZELENSKY: dict[str, Any] = {
    "id": "entity:58a2e1c07d9d4b0f3b6d5a11",
    "name": "Volodymyr Zelensky",
    "type": "PERSON",
}


class ArticleName(Json):
    """An article as its claims refer to it. What is not known is null."""

    id: str
    name: str | None = Field(default=None, description="What its reader called it.")
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_at: datetime | None = None


class Actor(Json):
    """Who stands in one part of a claim, and the words that carry them there.

    `entity` is null where nobody is named, `span` where no word does it (« Avant d'ajouter : »).
    """

    entity: EntityName | None = None
    span: TextSpan | None = None


class Source(Json):
    """One of those a claim is attributed to; rank 0 is nearest the words."""

    entity: EntityName
    rank: int
    role: str | None = None


class When(Json):
    """A stated time: its words, and the days it covers (both included) where they are known."""

    text: str
    start: date | None = None
    end: date | None = None


class Quantity(Json):
    """A number of people or things; `min` = `max` for one figure, null where there is no bound."""

    text: str | None = None
    min: float | None = None
    max: float | None = None
    approximate: bool = False


class _Claim(Json):
    """One assertion at one place of one article. It never implies truth."""

    id: str
    quote: str = Field(description="`article.text[start:end]`, word for word.")
    start: Offset
    end: Offset
    article: ArticleName
    rule: str = Field(description="The rule of extraction that made it.")
    according_to: list[Source] = Field(description="To whom it is attributed, nearest first.")
    is_copy: bool = Field(
        default=False, description="An earlier article of the same story says it already."
    )
    retracted_at: datetime | None = Field(
        default=None, description="Since when it is no longer found in its article."
    )


class Statement(_Claim):
    """Words that an article attributes to a speaker."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "statement",
                    "id": "statement:6d0b4d0c9f1e2a7788c1e0aa",
                    "quote": "agir",
                    "start": 304,
                    "end": 308,
                    "article": ARTICLE_EXAMPLE,
                    "rule": "indirect.infinitive",
                    "accordingTo": [{"entity": ZELENSKY, "rank": 0, "role": "speaker"}],
                    "isCopy": False,
                    "retractedAt": None,
                    "speaker": {
                        "entity": ZELENSKY,
                        "span": {"start": 252, "end": 274, "text": "Le président ukrainien"},
                    },
                    "cue": {"start": 275, "end": 284, "text": "a exhorté"},
                    "cueLemma": "exhorter",
                    "cueClass": "neutral",
                    "kind": "mixed",
                    "polarity": "demands",
                    "contents": [{"start": 304, "end": 308, "text": "agir"}],
                    "nestedIn": None,
                    "about": [],
                    "saidAt": None,
                }
            ]
        }
    )

    type: Literal["statement"] = "statement"
    speaker: Actor
    cue: TextSpan | None = None
    cue_lemma: str | None = Field(default=None, description="« déclarer », « selon »")
    cue_class: CueClass
    kind: Kind
    polarity: Polarity
    contents: list[TextSpan] = Field(description="What is said; several where the cue cuts in.")
    nested_in: str | None = Field(default=None, description="The statement that reports this one.")
    about: list[EntityName] = Field(description="Who and what the content names.")
    said_at: When | None = None


class _Relation(_Claim):
    """What one actor does with or for another, as one word of an article says it."""

    agent: Actor
    target: Actor
    trigger: TextSpan | None = None
    lemma: str | None = Field(default=None, description="« déployer », « soutien »")
    what: str | None = None
    quantity: Quantity | None = None
    status: Status
    time: When | None = None


def _relation_example(kind: str, **fields: Any) -> dict[str, Any]:
    quote = (
        "Samedi, les services de renseignement militaire ukrainiens (GUR) ont déclaré que plus de "
        "7 000 Nord-Coréens équipés de matériel et d'armes russes avaient été transférés dans des "
        "zones proches du front."
    )
    gur = {
        "id": "entity:0b7e6a1f52d94c3d8e9f0a21",
        "name": "Direction du renseignement militaire ukrainien",
        "type": "ORGANIZATION",
    }
    korea = {
        "id": "entity:a2c4e6f80123456789abcdef",
        "name": "Corée du Nord",
        "type": "COUNTRY",
    }
    return {
        "type": kind,
        "id": f"{kind}:1f0c9bb34ad24aa0934fd1c7",
        "quote": quote,
        "start": 1120,
        "end": 1120 + len(quote),
        "article": ARTICLE_EXAMPLE,
        "rule": "passive",
        "accordingTo": [{"entity": gur, "rank": 0, "role": "speaker"}],
        "isCopy": False,
        "retractedAt": None,
        "agent": {"entity": korea, "span": None},
        "target": {"entity": None, "span": None},
        "trigger": None,
        "lemma": "transférer",
        "what": "Nord-Coréens",
        "quantity": {"text": "plus de 7 000", "min": 7000, "max": None, "approximate": False},
        "status": "actual",
        "time": None,
        **fields,
    }


class Deployment(_Relation):
    """An actor sends, moves or stations people or materiel; `target` is where."""

    model_config = ConfigDict(json_schema_extra={"examples": [_relation_example("deployment")]})

    type: Literal["deployment"] = "deployment"


class Support(_Relation):
    """An actor helps another; `target` is who is helped, `what` the means."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                _relation_example(
                    "support", lemma="soutenir", what=None, quantity=None, rule="verb"
                )
            ]
        }
    )

    type: Literal["support"] = "support"


Claim = Annotated[Statement | Deployment | Support, Discriminator("type")]
