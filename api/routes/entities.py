"""`/v1/entities`: who and what the articles name."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Query

from api.access import CurrentStore
from api.claims import any_of
from api.filters import EntityFilters
from api.pages import rows_of_page
from api.parameters import Id, NoParameters
from api.problems import not_found, responses
from api.schemas.base import Page
from api.schemas.entities import Entity, EntityDetail
from api.search import RESPELLED, terms

router = APIRouter(tags=["entities"])


@router.get("/entities", responses=responses())
def entities(store: CurrentStore, filters: Annotated[EntityFilters, Query()]) -> Page[Entity]:
    """Entities, those that most articles name first."""
    parameters = {"terms": terms(filters.q), "respelled": RESPELLED, "types": any_of(filters.type)}
    rows, next_cursor = rows_of_page(store, "entities", filters, parameters, (int, str, str))
    return Page(items=[Entity(**row["entity"]) for row in rows], next_cursor=next_cursor)


@router.get("/entities/{id}", responses=responses(HTTPStatus.NOT_FOUND))
def entity(store: CurrentStore, key: Id, _: NoParameters) -> EntityDetail:
    """One entity, with the number of its claims; the lists take its id as a filter."""
    rows = store.read("entity", {"id": key})
    if not rows:
        raise not_found("entity", key)
    return EntityDetail(**rows[0]["entity"])
