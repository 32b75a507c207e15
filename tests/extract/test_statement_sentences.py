"""Every marked-up sentence gives the statements that a careful reader takes from it, no others."""

import importlib
from pathlib import Path

import pytest

from graph.extract import extract
from graph.french.document import Document
from graph.french.nlp import Parser
from tests.known_failures import known, parameters
from tests.markup import Case, differences

TABLES = Path(__file__).parents[1] / "sentences" / "statements"


def cases() -> list[Case]:
    """The tables of all constructions, in the order of their files."""
    names = sorted(path.stem for path in TABLES.glob("*.py"))
    modules = [importlib.import_module(f"tests.sentences.statements.{name}") for name in names]
    return [case for module in modules for case in module.CASES]


def wrong(case: Case, document: Document) -> list[str]:
    """What was missed, misread or invented."""
    return differences(case, extract(document))


@pytest.fixture(scope="module")
def documents(parser: Parser) -> dict[str, Document]:
    """All sentences, parsed in one batch."""
    return {d.article.name: d for d in parser.parse(case.article for case in cases())}


def test_ids_are_unique_and_known_failures_exist() -> None:
    ids = [case.id for case in cases()]
    assert len(ids) == len(set(ids))
    assert set(known("statements")) <= set(ids)


def test_enough_of_them_hold_no_statement() -> None:
    negatives = sum(not case.statements for case in cases())
    assert negatives * 3 >= len(cases())


@pytest.mark.model
@pytest.mark.parametrize("case", parameters(cases(), "statements"))
def test_sentence(case: Case, documents: dict[str, Document]) -> None:
    assert wrong(case, documents[case.id]) == []
