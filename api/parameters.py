"""Parameters that several routes share."""

from typing import Annotated

from fastapi import Path, Query

from api.schemas.base import Json

Id = Annotated[
    str, Path(alias="id", min_length=1, max_length=200, description="As another answer gives it.")
]


class _Nothing(Json):
    """No parameter at all: one that is given is refused as unknown."""


NoParameters = Annotated[_Nothing, Query()]
