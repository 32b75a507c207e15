"""`/v1/articles`: what was read, and one article with its text and claims."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Query

from api.access import CurrentStore
from api.articles import article_of
from api.claims import claims
from api.filters import ArticleFilters
from api.pages import rows_of_page
from api.parameters import Id, NoParameters
from api.problems import not_found, responses
from api.schemas.articles import Article, ArticleDetail
from api.schemas.base import Page
from api.search import RESPELLED_TEXT, terms

router = APIRouter(tags=["articles"])


@router.get("/articles", responses=responses())
def articles(store: CurrentStore, filters: Annotated[ArticleFilters, Query()]) -> Page[Article]:
    """Articles, newest first; those without a date come last."""
    parameters = {
        **filters.bounds(),
        "outlet": filters.outlet,
        "terms": terms(filters.q),
        "respelled": RESPELLED_TEXT,
    }
    rows, next_cursor = rows_of_page(store, "articles", filters, parameters, (int, str))
    items = [Article(**article_of(row["article"]), claims=row["claims"]) for row in rows]
    return Page(items=items, next_cursor=next_cursor)


@router.get("/articles/{id}", responses=responses(HTTPStatus.NOT_FOUND))
def article(store: CurrentStore, key: Id, _: NoParameters) -> ArticleDetail:
    """One article with its text and its current claims, in the order of the text."""
    rows = store.read("article", {"id": key})
    if not rows:
        raise not_found("article", key)
    row = rows[0]
    return ArticleDetail(
        **article_of(row["article"]), text=row["text"], claims=claims(store, row["claims"])
    )
