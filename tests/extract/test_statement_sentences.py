"""Every marked-up sentence gives the statements that a careful reader takes from it, no others."""

import importlib
import tomllib
from pathlib import Path

import pytest

from graph.extract import extract
from graph.french.document import Document
from graph.french.nlp import Parser
from tests.markup import Case, differences

SENTENCES = Path(__file__).parents[1] / "sentences"
KNOWN = tomllib.loads((SENTENCES / "known_failures.toml").read_text("utf-8"))["statements"]


def cases() -> list[Case]:
    """The tables of all constructions, in the order of their files."""
    names = sorted(path.stem for path in (SENTENCES / "statements").glob("*.py"))
    modules = [importlib.import_module(f"tests.sentences.statements.{name}") for name in names]
    return [case for module in modules for case in module.CASES]


def parameters() -> list[object]:
    return [
        pytest.param(
            case,
            id=case.id,
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN[case.id])]
            if case.id in KNOWN
            else [],
        )
        for case in cases()
    ]


@pytest.fixture(scope="module")
def documents(parser: Parser) -> dict[str, Document]:
    """All sentences, parsed in one batch."""
    return {d.article.name: d for d in parser.parse(case.article for case in cases())}


def test_ids_are_unique_and_known_failures_exist() -> None:
    ids = [case.id for case in cases()]
    assert len(ids) == len(set(ids))
    assert set(KNOWN) <= set(ids)


def test_enough_of_them_hold_no_statement() -> None:
    negatives = sum(not case.statements for case in cases())
    assert negatives * 3 >= len(cases())


@pytest.mark.model
@pytest.mark.parametrize("case", parameters())
def test_sentence(case: Case, documents: dict[str, Document]) -> None:
    assert differences(case, extract(documents[case.id])) == []
