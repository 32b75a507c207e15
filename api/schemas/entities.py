"""People, organisations, countries, places and groups, as JSON."""

from typing import Any

from pydantic import ConfigDict, Field

from api.schemas.base import Json
from graph.model import EntityType


class EntityName(Json):
    """An entity as other things refer to it."""

    id: str
    name: str
    type: EntityType


EXAMPLE: dict[str, Any] = {
    "id": "entity:58a2e1c07d9d4b0f3b6d5a11",
    "name": "Volodymyr Zelensky",
    "type": "PERSON",
    "aliases": ["M. Zelenskyy", "Volodymyr Zelenskyy", "Zelensky"],
    "wikidataId": "Q3874799",
    "countryCode": None,
    "articles": 5,
}


class Entity(EntityName):
    """One over all articles, with every form of its name that occurs."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    aliases: list[str]
    wikidata_id: str | None = None
    country_code: str | None = Field(default=None, description="ISO 3166-1 alpha-2")
    articles: int = Field(description="How many articles name it.")


class EntityDetail(Entity):
    """An entity with the number of current claims in each of its parts."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {**EXAMPLE, "statements": 14, "about": 3, "deployments": 0, "supports": 2},
            ]
        }
    )

    statements: int = Field(description="Statements it makes.")
    about: int = Field(description="Statements about it.")
    deployments: int = Field(description="Deployments it makes, or that go to it.")
    supports: int = Field(description="Support it gives or receives.")
