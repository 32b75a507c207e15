"""The application: routes, errors, headers, the web page, and a store opened read-only."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

from api import openapi, problems
from api.access import Access, Opener
from api.options import Options
from api.routes import (
    articles,
    claims,
    deployments,
    entities,
    health,
    questions,
    statements,
    supports,
)
from api.security import SecurityHeaders
from graph.errors import StoreError
from graph.settings import Settings
from graph.store import open_store

WEB = Path(__file__).parent / "web"
SUBJECTS = (articles, entities, statements, deployments, supports, claims, questions)

log = logging.getLogger("ouidire.api")


def create_app(
    settings: Settings, options: Options | None = None, opener: Opener | None = None
) -> FastAPI:
    """Build the application over the graph that the settings name.

    `opener` opens another store instead, as tests do.
    """
    app = FastAPI(
        title="Ouï-dire",
        summary="Who says what, who deploys what where, who supports whom: with the exact words.",
        version=version("ouidire"),
        openapi_url="/v1/openapi.json",
        docs_url=None,  # these pages load scripts from other hosts
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.access = Access(opener or (lambda: open_store(settings, read_only=True)))
    problems.install(app)
    _add_middleware(app, options or Options())
    for subject in SUBJECTS:
        app.include_router(subject.router, prefix="/v1")
    app.include_router(health.router)
    _add_page(app)
    openapi.describe(app)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    access: Access = app.state.access
    try:
        await run_in_threadpool(access.store)
    except StoreError as error:
        log.warning("the graph does not answer yet: %s", error)  # /readyz says so, too
    yield
    await run_in_threadpool(access.close)


def _add_middleware(app: FastAPI, options: Options) -> None:
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    if options.cors_origins:
        app.add_middleware(
            CORSMiddleware, allow_origins=list(options.cors_origins), allow_methods=["GET"]
        )
    app.add_middleware(SecurityHeaders)


def _add_page(app: FastAPI) -> None:
    @app.get("/", include_in_schema=False)
    def page() -> FileResponse:
        return FileResponse(WEB / "index.html")

    app.mount("/web", StaticFiles(directory=WEB), name="web")
