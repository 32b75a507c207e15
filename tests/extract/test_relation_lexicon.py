"""Every entry of the deployment and support vocabulary fires on its own example."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.extract import extract
from graph.french.lexicon_files import read_lexicon
from graph.french.nlp import Parser
from graph.model import Article, Extraction
from tests.extract.relation_markup import Sentence, read

KNOWN = tomllib.loads(
    (Path(__file__).parents[1] / "sentences/relations_known_failures.toml").read_text("utf-8")
)


def entries() -> Iterator[tuple[str, str, str]]:
    """(name, kind of relation, marked-up example) of each entry."""
    for group in ("verb", "adjective", "noun"):
        for number, entry in enumerate(read_lexicon("deployment")[group]):
            yield f"deployment-{group}-{entry['lemma']}-{number}", "DEPLOYS", entry["example"]
    for name, group in read_lexicon("deployment")["force"].items():
        for word in group["words"]:
            yield f"force-{name}-{word}", "DEPLOYS", group["example"].format(word)
    for group in ("help", "give", "to", "noun"):
        for entry in read_lexicon("support")[group]:
            yield f"support-{group}-{entry['lemma']}", "SUPPORTS", entry["example"]
    for entry in read_lexicon("support")["expression"]:
        yield f"support-expression-{entry['words']}", "SUPPORTS", entry["example"]
    for entry in read_lexicon("modality")["governor"]:
        yield f"modality-{entry['lemma']}", "DEPLOYS", entry["example"]


def rows() -> list[Any]:
    found = []
    for name, kind, example in entries():
        reason = KNOWN.get(name)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        found.append(pytest.param(read(example, kind), id=name, marks=marks))
    return found


@pytest.fixture(scope="module")
def found(parser: Parser) -> dict[str, Extraction]:
    """What is extracted from every example."""
    texts = sorted({row.values[0].text for row in rows()})
    documents = parser.parse(Article(text, text) for text in texts)
    return {document.article.text: extract(document) for document in documents}


@pytest.mark.parametrize("sentence", rows())
def test_example_fires(found: dict[str, Extraction], sentence: Sentence) -> None:
    (expected,) = sentence.expected
    trigger = expected.roles["trigger"]
    assert trigger is not None
    relations = found[sentence.text].relations
    assert any(r.type.value == expected.type and r.trigger.touches(trigger) for r in relations)
