"""The OpenAPI description, completed by what FastAPI leaves out.

That is the shape of a problem, which no route returns by itself, and the nulls of the examples.
"""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

from api.problems import ParameterProblem, Problem
from api.schemas.base import Json

REFERENCE = "#/components/schemas/{model}"


def describe(app: FastAPI) -> None:
    """Complete the application's description."""
    incomplete = app.openapi

    def complete() -> dict[str, Any]:
        description = incomplete()
        schemas = description.setdefault("components", {}).setdefault("schemas", {})
        for shape in (ParameterProblem, Problem):
            schema = shape.model_json_schema(by_alias=True, ref_template=REFERENCE)
            schema.pop("$defs", None)
            schemas.setdefault(shape.__name__, schema)
        for model in _models(Json):
            extra = model.model_config.get("json_schema_extra")
            if model.__name__ in schemas and isinstance(extra, dict):
                schemas[model.__name__].update(extra)
        return description

    app.openapi = complete  # type: ignore[method-assign]  # the way FastAPI documents


def _models(base: type[Json]) -> Iterator[type[Json]]:
    for model in base.__subclasses__():
        yield model
        yield from _models(model)
