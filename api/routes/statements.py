"""`/v1/statements`: who says what, about whom."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.access import CurrentStore
from api.claims import any_of, claims_page
from api.filters import StatementFilters
from api.problems import responses
from api.schemas.base import Page
from api.schemas.claims import Statement

router = APIRouter(tags=["claims"])


@router.get("/statements", responses=responses())
def statements(
    store: CurrentStore, filters: Annotated[StatementFilters, Query()]
) -> Page[Statement]:
    """Statements, newest article first, each with the words that prove it."""
    return claims_page(
        store,
        "statements",
        filters,
        {"speakers": filters.speaker, "topics": filters.about},
        {
            "kinds": any_of(filters.kind),
            "polarities": any_of(filters.polarity),
            "cueClasses": any_of(filters.cue_class),
        },
    )
