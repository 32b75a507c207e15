"""`/v1/claims/{id}`: one claim, also when it has been retracted."""

from http import HTTPStatus

from fastapi import APIRouter

from api.access import CurrentStore
from api.claims import claims
from api.parameters import Id, NoParameters
from api.problems import not_found, responses
from api.schemas.claims import Claim, Deployment, Statement, Support

router = APIRouter(tags=["claims"])


@router.get("/claims/{id}", response_model=Claim, responses=responses(HTTPStatus.NOT_FOUND))
def claim(store: CurrentStore, key: Id, _: NoParameters) -> Statement | Deployment | Support:
    """One claim with its proof."""
    found = claims(store, [key])
    if not found:
        raise not_found("claim", key)
    return found[0]
