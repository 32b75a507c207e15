"""`/healthz` and `/readyz`: is the process alive, and does its store answer?"""

from fastapi import APIRouter

from api.access import CurrentStore
from api.problems import responses
from api.schemas.health import Alive, Ready

router = APIRouter(tags=["health"])


@router.get("/healthz")
def healthz() -> Alive:
    """Alive, whatever the store does."""
    return Alive()


@router.get("/readyz", responses=responses())
def readyz(store: CurrentStore) -> Ready:
    """Ready: the store has answered a query; otherwise 503."""
    store.read("ready", {})
    return Ready()
