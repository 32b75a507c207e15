"""The answers of the health checks."""

from typing import Literal

from pydantic import ConfigDict

from api.schemas.base import Json


class Alive(Json):
    """The process answers."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "ok"}]})

    status: Literal["ok"] = "ok"


class Ready(Json):
    """The store answers, too."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"status": "ready"}]})

    status: Literal["ready"] = "ready"
