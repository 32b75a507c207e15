"""The lexicon of reporting is well-formed: what a rule reads from it can be relied on."""

import unicodedata
from typing import Any

import pytest

from graph.french.lexicon_files import read_lexicon
from graph.model import CueClass, Polarity
from tests.markup import unmark

TABLES = [
    ("reporting_verbs", "verb", "lemma"),
    ("reporting_expressions", "expression", "words"),
    ("reporting_nouns", "noun", "lemma"),
    ("sources", "marker", "words"),
    ("sources", "anonymous", "lemma"),
]
NOUN_FRAMES = {
    *("quote", "que", "selon_que", "colon"),
    *("de_inf", "à_inf"),
    *("de_np", "à_np", "contre_np", "pour_np", "sur_np"),
}
VERB_FRAMES = {
    *("quote", "de_quote", "que", "si", "comment", "attr", "on"),
    *("inf", "de_inf", "à_inf", "np_de_inf", "np_à_inf", "np_pour_inf", "à_np_de_inf"),
    *("np", "thing_np", "à_np_np", "own_np", "np_quote"),
    *("de_np", "à_np", "sur_np", "contre_np", "pour_np"),
    *("np_que", "pour_que", "np_de_np", "np_comme", "np_attr", "np_à_np", "np_pour_np"),
}
FRAMES = {"verb": VERB_FRAMES, "expression": VERB_FRAMES, "noun": NOUN_FRAMES}
KEYS = {
    "verb": {"lemma", "frames", "keeps_object", "class", "polarity", "example"},
    "expression": {"words", "frames", "class", "polarity", "example"},
    "noun": {"lemma", "frames", "class", "polarity", "example"},
    "marker": {"words", "place", "restricted", "class", "example"},
    "anonymous": {"lemma", "class", "example"},
}
OPTIONAL = {"keeps_object", "place", "restricted"}


def fold(words: str) -> str:
    decomposed = unicodedata.normalize("NFKD", words)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def rows(name: str, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read_lexicon(name)[table]
    return found


@pytest.mark.parametrize(("name", "table", "key"), TABLES)
class TestTable:
    def test_sorted_unique_and_lower_case(self, name: str, table: str, key: str) -> None:
        words = [row[key] for row in rows(name, table)]
        assert words == sorted(set(words), key=lambda w: (fold(w), w))
        assert [w for w in words if w != w.lower() or w != w.strip()] == []

    def test_keys_are_known_and_complete(self, name: str, table: str, key: str) -> None:
        for row in rows(name, table):
            assert set(row) <= KEYS[table], row[key]
            assert KEYS[table] - OPTIONAL <= set(row), row[key]

    def test_values_are_known(self, name: str, table: str, key: str) -> None:
        for row in rows(name, table):
            CueClass(row["class"])
            if table in FRAMES:
                Polarity(row["polarity"])
                assert row["frames"], row[key]
                assert set(row["frames"]) <= FRAMES[table], row[key]

    def test_example_is_one_marked_statement(self, name: str, table: str, key: str) -> None:
        for row in rows(name, table):
            text, statements = unmark(row["example"])
            assert list(statements) == [1], row[key]
            assert statements[1].cue, row[key]
            assert statements[1].contents, row[key]
            assert statements[1].speaker or row.get("place") in ("none", "last"), row[key]
            assert len(text.split()) >= 3, row[key]

    def test_no_example_is_used_twice(self, name: str, table: str, key: str) -> None:
        seen: dict[str, str] = {}
        for row in rows(name, table):
            assert seen.setdefault(row["example"], row[key]) == row[key]


def test_there_are_many() -> None:
    counts = {table: len(rows(name, table)) for name, table, _ in TABLES}
    assert counts["verb"] >= 320
    assert counts["expression"] >= 60
    assert counts["noun"] >= 60
