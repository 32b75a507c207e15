"""The drawn edges: enough of a claim to read, caption and check it without a second step.

The claim stays what counts; `claimId` leads to it. `copies` tells how many near-identical articles
repeat it.
"""

from graph.model import Article
from graph.store.claims import Row, known

_STATEMENT = ("cue", "cueLemma", "cueClass", "kind", "polarity")
_RELATION = ("status", "what", "trigger", "quantityMin", "quantityMax", "approximate")


def drawn_statement(
    article: Article, claim: Row, proof: Row, told_by: str | None, copies: int
) -> Row:
    """Of `STATES`; `accordingTo` is who reports that the speaker said it, if not the article."""
    return _drawn(article, claim, proof, told_by, copies, _STATEMENT)


def drawn_relation(
    article: Article, claim: Row, proof: Row, told_by: str | None, copies: int
) -> Row:
    """Of `DEPLOYS` and `SUPPORTS`; `accordingTo` is whoever is nearest to the words."""
    return _drawn(article, claim, proof, told_by, copies, _RELATION)


def _drawn(
    article: Article,
    claim: Row,
    proof: Row,
    told_by: str | None,
    copies: int,
    names: tuple[str, ...],
) -> Row:
    return known(
        {
            **{name: claim[name] for name in names},
            "quote": proof["quote"],
            "start": proof["start"],
            "end": proof["end"],
            "accordingTo": told_by,
            "articleId": article.id,
            "url": article.url,
            "outlet": article.outlet,
            "title": article.title,
            "copies": copies,
        }
    )
