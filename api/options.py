"""How the API is served, from the OUIDIRE_* environment: what `graph.settings` need not know."""

from typing import Annotated

from pydantic import field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Options(BaseSettings):
    """OUIDIRE_CORS_ORIGINS: the web origins whose pages may read the API, comma-separated."""

    model_config = SettingsConfigDict(env_prefix="OUIDIRE_", frozen=True)

    cors_origins: Annotated[tuple[str, ...], NoDecode] = ()

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(origin.strip() for origin in value.split(",") if origin.strip())
        return value
