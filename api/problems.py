"""Errors as RFC 9457 `application/problem+json`: what went wrong and what to do, never a trace."""

import logging
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import ConfigDict, Field
from starlette.exceptions import HTTPException

from api.schemas.base import Json
from api.security import HEADERS
from graph.errors import OuidireError, QuestionError, StoreError, StoreUnreachable

MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("ouidire.api")

RETRY_AFTER = "5"  # seconds: about what the embedded engine takes to start


class ParameterProblem(Json):
    """What is wrong with one parameter."""

    parameter: str
    detail: str


class Problem(Json):
    """An error as JSON (RFC 9457)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "about:blank",
                    "title": "Unprocessable Entity",
                    "status": 422,
                    "detail": "The request has a parameter that cannot be used.",
                    "instance": "/v1/statements",
                    "errors": [{"parameter": "speakr", "detail": "unknown parameter"}],
                }
            ]
        }
    )

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    instance: str
    errors: list[ParameterProblem] = Field(default_factory=list)


class ApiError(Exception):
    """An answer other than the one asked for: its HTTP status, one sentence, and the parameters."""

    def __init__(
        self, status: HTTPStatus, detail: str, errors: dict[str, str] | None = None
    ) -> None:
        self.status, self.detail, self.errors = status, detail, errors or {}
        super().__init__(detail)


def not_found(what: str, key: str) -> ApiError:
    """Nothing of this name is in the graph."""
    return ApiError(HTTPStatus.NOT_FOUND, f"There is no {what} {key!r}.")


def unusable(errors: dict[str, str]) -> ApiError:
    """Parameters that cannot be used, each with the reason."""
    detail = "The request has a parameter that cannot be used."
    return ApiError(HTTPStatus.UNPROCESSABLE_ENTITY, detail, errors)


def responses(*statuses: HTTPStatus) -> dict[int | str, dict[str, Any]]:
    """The problems of a route, for OpenAPI: its own, and those that every route has."""
    every = {HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.SERVICE_UNAVAILABLE, *statuses}
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    return {
        int(status): {"description": status.phrase, "content": {MEDIA_TYPE: schema}}
        for status in sorted(every)
    }


def answer(
    request: Request, error: ApiError, headers: dict[str, str] | None = None
) -> JSONResponse:
    """The problem as the client sees it."""
    problem = Problem(
        title=error.status.phrase,
        status=error.status,
        detail=error.detail,
        instance=request.url.path,
        errors=[ParameterProblem(parameter=k, detail=v) for k, v in error.errors.items()],
    )
    body = problem.model_dump(mode="json", by_alias=True)
    return JSONResponse(body, error.status, headers, media_type=MEDIA_TYPE)


def _reason(error: dict[str, Any]) -> str:
    return "unknown parameter" if error["type"] == "extra_forbidden" else str(error["msg"])


def install(app: FastAPI) -> None:
    """Make every error that can leave the application a problem."""

    @app.exception_handler(ApiError)
    def _api(request: Request, error: ApiError) -> JSONResponse:
        return answer(request, error)

    @app.exception_handler(RequestValidationError)
    def _parameters(request: Request, error: RequestValidationError) -> JSONResponse:
        wrong = {".".join(str(part) for part in e["loc"][1:]): _reason(e) for e in error.errors()}
        return answer(request, unusable(wrong))

    @app.exception_handler(HTTPException)
    def _http(request: Request, error: HTTPException) -> JSONResponse:
        known = ApiError(HTTPStatus(error.status_code), str(error.detail))
        return answer(request, known, dict(error.headers or {}))

    @app.exception_handler(QuestionError)
    def _question(request: Request, error: QuestionError) -> JSONResponse:
        return answer(request, ApiError(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)))

    @app.exception_handler(StoreError)
    def _store(request: Request, error: StoreError) -> JSONResponse:
        if isinstance(error, StoreUnreachable):
            request.app.state.access.close()  # it may come back elsewhere: look for it anew
        log.warning("%s: %s", request.url.path, error)  # it names addresses: not for the client
        unavailable = ApiError(HTTPStatus.SERVICE_UNAVAILABLE, "The graph does not answer now.")
        return answer(request, unavailable, {"Retry-After": RETRY_AFTER})

    @app.exception_handler(OuidireError)
    @app.exception_handler(Exception)
    def _other(request: Request, _: Exception) -> JSONResponse:
        detail = "The server failed; its log says why."
        failure = ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, detail)
        # Starlette answers these outside the middleware, which would have added the headers.
        return answer(request, failure, dict(HEADERS))
