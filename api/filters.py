"""The filters of the lists: what stands in a query string, bounded and typed, nothing else."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any

from pydantic import ConfigDict, Field

from api.schemas.base import Json
from graph.model import CueClass, EntityType, Kind, Polarity, Status

MOST = 200  # items a page

Name = Annotated[
    str | None,
    Field(
        min_length=1,
        max_length=200,
        description="An entity's id, name or alias, or whole words of one; "
        "case and accents do not count.",
    ),
]


class Paging(Json):
    """Where a page begins and how long it is. Unknown parameters are refused."""

    model_config = ConfigDict(use_enum_values=True)

    cursor: str | None = Field(
        default=None, max_length=1000, description="`nextCursor` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=MOST, description="Items a page.")

    def key(self) -> dict[str, Any]:
        """The filters alone: what a cursor belongs to."""
        return self.model_dump(mode="json", exclude={"cursor", "limit"}, exclude_defaults=True)


class Published(Paging):
    """What is printed somewhere, some day."""

    outlet: str | None = Field(default=None, max_length=200, description="Its whole name.")
    from_: date | None = Field(
        default=None, alias="from", description="Published on this day (UTC) or later."
    )
    to: date | None = Field(
        default=None, lt=date.max, description="Published on this day (UTC) or earlier."
    )
    q: str | None = Field(
        default=None,
        max_length=200,
        description="Beginnings of words that the text must all hold; accents do not count.",
    )

    def bounds(self) -> dict[str, str | None]:
        """The first instant that counts, and the first that no longer does."""
        return {
            "since": None if self.from_ is None else _midnight(self.from_),
            "before": None if self.to is None else _midnight(self.to + timedelta(days=1)),
        }


class ClaimFilters(Published):
    """Filters that all claims share."""

    article: str | None = Field(default=None, max_length=200, description="The id of an article.")
    include_copies: bool = Field(
        default=True, description="Also what an earlier article of the same story says already."
    )
    include_retracted: bool = Field(
        default=False, description="Also what is no longer found in its article."
    )


class StatementFilters(ClaimFilters):
    """Who says what, about whom."""

    speaker: Name = None
    about: Name = None
    kind: list[Kind] = Field(default=[], max_length=10)
    polarity: list[Polarity] = Field(default=[], max_length=10)
    cue_class: list[CueClass] = Field(default=[], max_length=10)


class RelationFilters(ClaimFilters):
    """What two actors have to do with one another, and who says so."""

    agent: Name = None
    according_to: Name = None
    status: list[Status] = Field(default=[], max_length=10)


class DeploymentFilters(RelationFilters):
    """Who deploys what where."""

    place: Name = None


class SupportFilters(RelationFilters):
    """Who supports whom."""

    target: Name = None


class ArticleFilters(Published):
    """Articles, by what is known of them."""


class EntityFilters(Paging):
    """Entities, by a word of their names and by type."""

    q: str | None = Field(
        default=None,
        max_length=200,
        description="Beginnings of words that one name must all hold; accents do not count.",
    )
    type: list[EntityType] = Field(default=[], max_length=10)


def _midnight(day: date) -> str:
    return datetime.combine(day, time.min, UTC).isoformat()
