"""What the marked-up sentences and the examples of the lexicon are known to get wrong.

python -m tests.known_failures            say what is newly wrong and what is repaired
python -m tests.known_failures --prune    take the repaired ones out of the list
python -m tests.known_failures --accept   also add the newly wrong ones, to be read by a person
"""

import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from graph.french.document import Document
from tests.markup import Case

PATH = Path(__file__).parent / "sentences" / "known_failures.toml"
HEADER = """\
# What the extraction is known to get wrong, by id of sentence or entry, with what it does.
# Each is expected to fail, so a repair takes its line away: python -m tests.known_failures --prune
"""
Judge = Callable[[Case, Document], list[str]]


def known(table: str) -> dict[str, str]:
    """The ids that are expected to fail, with the reason: `statements` or `lexicon`."""
    reasons: dict[str, str] = tomllib.loads(PATH.read_text("utf-8"))[table]
    return reasons


def parameters(cases: Iterable[Case], table: str) -> list[object]:
    """One test a case; a known failure must fail."""
    reasons = known(table)
    return [
        pytest.param(
            case,
            id=case.id,
            marks=[pytest.mark.xfail(strict=True, reason=reasons[case.id])]
            if case.id in reasons
            else [],
        )
        for case in cases
    ]


def judge(cases: list[Case], differences: Judge) -> dict[str, str]:
    """What is wrong now, by id."""
    from graph.french.nlp import Parser

    documents = Parser().parse(case.article for case in cases)
    found = {
        case.id: "; ".join(differences(case, document))
        for case, document in zip(cases, documents, strict=True)
    }
    return {name: wrong for name, wrong in found.items() if wrong}


def write(tables: dict[str, dict[str, str]]) -> None:
    """The list, sorted by id."""
    lines = [HEADER]
    for table, reasons in tables.items():
        rows = (f"{quote(name)} = {quote(reason)}" for name, reason in sorted(reasons.items()))
        lines += [f"[{table}]", *rows, ""]
    PATH.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


def quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main(options: list[str]) -> None:
    from tests.extract import test_lexicon_examples, test_statement_sentences

    tables = {}
    for table, module in (
        ("statements", test_statement_sentences),
        ("lexicon", test_lexicon_examples),
    ):
        before = known(table)
        wrong = judge(module.cases(), module.wrong)
        new = {name: reason for name, reason in wrong.items() if name not in before}
        for name, reason in new.items():
            sys.stdout.write(f"newly wrong: {name}: {reason}\n")
        for name in sorted(before.keys() - wrong.keys()):
            sys.stdout.write(f"repaired: {name}\n")
        kept = {name: reason for name, reason in before.items() if name in wrong}
        tables[table] = kept | (new if "--accept" in options else {})
        total = len(module.cases())
        sys.stdout.write(f"{table}: {total - len(wrong)} of {total} right\n")
    if {"--prune", "--accept"} & set(options):
        write(tables)


if __name__ == "__main__":
    main(sys.argv[1:])
