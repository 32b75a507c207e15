"""Every entry of the lexicon of reporting fires in its own example."""

import pytest

from graph.extract import extract
from graph.french.document import Document
from graph.french.lexicon_files import read_lexicon
from graph.french.nlp import Parser
from tests.known_failures import known, parameters
from tests.markup import Case, misread, says

FILES = {
    "reporting_verbs": {"verb": "lemma"},
    "reporting_expressions": {"expression": "words"},
    "reporting_nouns": {"noun": "lemma"},
    "sources": {"marker": "words", "anonymous": "lemma"},
}


def cases() -> list[Case]:
    """One case an entry, named by table and words: `verb:déclarer`."""
    return [
        says(row["example"], id=f"{table}:{row[key]}")
        for name, tables in FILES.items()
        for table, key in tables.items()
        for row in read_lexicon(name)[table]
    ]


def wrong(case: Case, document: Document) -> list[str]:
    """How the statement that is nearest to the example differs from it."""
    (expected,) = case.statements
    found = extract(document).statements
    return min((misread(case, expected, f) for f in found), key=len, default=["nothing found"])


@pytest.fixture(scope="module")
def documents(parser: Parser) -> dict[str, Document]:
    """All examples, parsed in one batch."""
    return {d.article.name: d for d in parser.parse(case.article for case in cases())}


def test_known_failures_exist() -> None:
    assert set(known("lexicon")) <= {case.id for case in cases()}


@pytest.mark.model
@pytest.mark.parametrize("case", parameters(cases(), "lexicon"))
def test_example_fires(case: Case, documents: dict[str, Document]) -> None:
    assert wrong(case, documents[case.id]) == []
