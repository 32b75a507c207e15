"""Deployments and support in sentences of every construction."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from graph.extract.mentions import find_mentions
from graph.extract.relations import find_relations
from graph.extract.statements import find_statements
from graph.french.document import Document
from graph.french.nlp import Parser
from graph.model import Article
from tests.extract.relation_markup import Sentence, differences
from tests.extract.test_relation_lexicon import entries
from tests.sentences import (
    relations_deployments,
    relations_gifts,
    relations_negatives,
    relations_supports,
)

KNOWN = tomllib.loads(
    (Path(__file__).parents[1] / "sentences/relations_known_failures.toml").read_text("utf-8")
)


def rows() -> list[Any]:
    """All sentences, the known failures marked with their reason."""
    tables = {
        "deployments": relations_deployments.POSITIVES,
        "supports": relations_supports.POSITIVES,
        "gifts": [*relations_gifts.POSITIVES, *relations_gifts.NEGATIVES],
        "negatives": relations_negatives.NEGATIVES,
    }
    found = []
    for name, table in tables.items():
        for row in table:
            key = f"{name}-{row.id}"
            reason = KNOWN.get(key)
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            found.append(pytest.param(*row.values, id=key, marks=marks))
    return found


@pytest.fixture(scope="module")
def documents(parser: Parser) -> dict[str, Document]:
    """Every sentence parsed, all in one go."""
    texts = [row.values[0].text for row in rows()]
    parsed = parser.parse(Article(str(i), text) for i, text in enumerate(texts))
    return {document.article.text: document for document in parsed}


@pytest.mark.parametrize("sentence", rows())
def test_sentence(documents: dict[str, Document], sentence: Sentence) -> None:
    document = documents[sentence.text]
    mentions = find_mentions(document)
    mentions, statements = find_statements(document, mentions)
    relations = find_relations(document, mentions, statements)
    assert differences(sentence, document, mentions, relations) == []


def test_known_failures_exist() -> None:
    """A failure that is listed must be a sentence of the tables."""
    examples = {name for name, _, _ in entries()}
    assert set(KNOWN) <= {row.id for row in rows()} | examples


def test_a_third_are_negatives() -> None:
    """Sentences that tell of nothing keep the rules honest."""
    empty = [row for row in rows() if not row.values[0].expected]
    assert 3 * len(empty) >= len(rows())
