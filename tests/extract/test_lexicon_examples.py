"""Every entry of the lexicon of reporting fires in its own example."""

import tomllib
from pathlib import Path

import pytest

from graph.extract import extract
from graph.french.cues import read_lexicon
from graph.french.document import Document
from graph.french.nlp import Parser
from tests.markup import Case, misread, says

FILES = {
    "reporting_verbs": {"verb": "lemma"},
    "reporting_expressions": {"expression": "words"},
    "reporting_nouns": {"noun": "lemma"},
    "sources": {"marker": "words", "anonymous": "lemma"},
}
SENTENCES = Path(__file__).parents[1] / "sentences"
KNOWN = tomllib.loads((SENTENCES / "known_failures.toml").read_text("utf-8"))["lexicon"]


def cases() -> list[Case]:
    """One case an entry, named by table and words: `verb:déclarer`."""
    return [
        says(row["example"], id=f"{table}:{row[key]}")
        for name, tables in FILES.items()
        for table, key in tables.items()
        for row in read_lexicon(name)[table]
    ]


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
    """All examples, parsed in one batch."""
    return {d.article.name: d for d in parser.parse(case.article for case in cases())}


def test_known_failures_exist() -> None:
    assert set(KNOWN) <= {case.id for case in cases()}


@pytest.mark.model
@pytest.mark.parametrize("case", parameters())
def test_example_fires(case: Case, documents: dict[str, Document]) -> None:
    (expected,) = case.statements
    found = extract(documents[case.id]).statements
    best = min((misread(case, expected, f) for f in found), key=len, default=["nothing found"])
    assert best == []
