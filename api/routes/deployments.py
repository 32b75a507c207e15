"""`/v1/deployments`: who deploys what where."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.access import CurrentStore
from api.claims import any_of, claims_page
from api.filters import DeploymentFilters
from api.problems import responses
from api.schemas.base import Page
from api.schemas.claims import Deployment

router = APIRouter(tags=["claims"])


@router.get("/deployments", responses=responses())
def deployments(
    store: CurrentStore, filters: Annotated[DeploymentFilters, Query()]
) -> Page[Deployment]:
    """Deployments, newest article first, each with the words that prove it and who says so."""
    return claims_page(
        store,
        "relations",
        filters,
        {"agents": filters.agent, "targets": filters.place, "sources": filters.according_to},
        {"type": "DEPLOYS", "statuses": any_of(filters.status)},
    )
