"""`/v1/supports`: who supports whom."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.access import CurrentStore
from api.claims import any_of, claims_page
from api.filters import SupportFilters
from api.problems import responses
from api.schemas.base import Page
from api.schemas.claims import Support

router = APIRouter(tags=["claims"])


@router.get("/supports", responses=responses())
def supports(store: CurrentStore, filters: Annotated[SupportFilters, Query()]) -> Page[Support]:
    """Support, newest article first, each with the words that prove it and who says so."""
    return claims_page(
        store,
        "relations",
        filters,
        {"agents": filters.agent, "targets": filters.target, "sources": filters.according_to},
        {"type": "SUPPORTS", "statuses": any_of(filters.status)},
    )
