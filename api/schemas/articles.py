"""Articles as JSON."""

from pydantic import ConfigDict, Field

from api.schemas.claims import ARTICLE_EXAMPLE, ArticleName, Claim


class Article(ArticleName):
    """A news item as published; one version is one text."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{**ARTICLE_EXAMPLE, "name": "000_31ed55e3d0a675e2", "claims": 24}]
        }
    )

    name: str | None = Field(default=None, description="What its reader called it.")
    claims: int = Field(description="How many current claims it holds.")


class ArticleDetail(ArticleName):
    """An article with its text and its current claims, in the order of the text."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    **ARTICLE_EXAMPLE,
                    "name": "000_31ed55e3d0a675e2",
                    "text": 'Le président ukrainien a exhorté ses alliés à "agir".',
                    "claims": [],
                }
            ]
        }
    )

    name: str | None = None
    text: str
    claims: list[Claim]
