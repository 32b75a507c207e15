"""The OUIDIRE_* environment, read when a command or the API starts, never at import."""

from pathlib import Path

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Where the graph is kept and how it is served.

    Without `neo4j_uri` the embedded engine keeps it in the folder `data`.
    """

    model_config = SettingsConfigDict(env_prefix="OUIDIRE_", frozen=True)

    neo4j_uri: str | None = None
    neo4j_user: str = "neo4j"
    neo4j_password: SecretStr = SecretStr("")
    neo4j_database: str = "neo4j"
    data: Path = Path("data")
    workers: int = 1  # processes that extract
