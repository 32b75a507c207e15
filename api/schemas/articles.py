"""Articles as JSON."""

from pydantic import ConfigDict, Field

from api.schemas.claims import ARTICLE_EXAMPLE, ArticleName, Claim


class Article(ArticleName):
    """A news item as published; one version is one text."""

    model_config = ConfigDict(json_schema_extra={"examples": [{**ARTICLE_EXAMPLE, "claims": 24}]})

    claims: int = Field(description="How many current claims it holds.")


class ArticleDetail(ArticleName):
    """An article with its text and its current claims, in the order of the text."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    **ARTICLE_EXAMPLE,
                    "text": 'Le président ukrainien a exhorté ses alliés à "agir".',
                    "claims": [],
                }
            ]
        }
    )

    text: str
    claims: list[Claim]
