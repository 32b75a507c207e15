"""Numbers and the words that bound them, before what they count."""

import pytest

from graph.extract.quantities import quantity
from graph.french.nlp import Parser
from graph.french.numbers import find_numbers
from graph.model import Article

CASES = [
    ("Lima a envoyé 300 soldats.", (300, 300, False)),
    ("Lima a envoyé 10 000 soldats.", (10_000, 10_000, False)),
    ("Lima a envoyé 10.000 soldats.", (10_000, 10_000, False)),
    ("Lima a envoyé 10\u202f000 soldats.", (10_000, 10_000, False)),
    ("Lima a envoyé 10\u00a0000 soldats.", (10_000, 10_000, False)),
    ("Lima a envoyé 1,28 million de soldats.", (1_280_000, 1_280_000, False)),
    ("Lima a envoyé plus de 7 000 soldats.", (7_000, None, False)),
    ("Lima a envoyé au moins 40 soldats.", (40, None, False)),
    ("Lima a envoyé jusqu'à 8 000 soldats.", (None, 8_000, False)),
    ("Lima a envoyé moins de 50 soldats.", (None, 50, False)),
    ("Lima a envoyé environ 500 soldats.", (500, 500, True)),
    ("Lima a envoyé quelque 500 soldats.", (500, 500, True)),
    ("Lima a envoyé près de 500 soldats.", (500, 500, True)),
    ("Lima a envoyé une dizaine de soldats.", (10, 10, True)),
    ("Lima a envoyé une dizaine de milliers de soldats.", (10_000, 10_000, True)),
    ("Lima a envoyé entre 200 et 300 soldats.", (200, 300, False)),
    ("Lima a envoyé de 200 à 300 soldats.", (200, 300, False)),
    ("Lima a envoyé deux cents soldats.", (200, 200, False)),
    ("Lima a envoyé quatre-vingt-dix soldats.", (90, 90, False)),
    ("Lima a envoyé des milliers de soldats.", None),
    ("Lima a envoyé une brigade de soldats.", None),
    ("Lima a envoyé des soldats.", None),
    ("En 2019, Lima a envoyé des soldats.", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantity(
    parser: Parser, text: str, expected: tuple[float | None, float | None, bool] | None
) -> None:
    (document,) = parser.parse([Article("quantity", text)])
    head = next(token.i for token in document.tokens if token.text == "soldats")
    start = next(token.i for token in document.tokens if token.lower == "envoyé") + 1
    found = quantity(document, head, start)
    assert (found and (found.min, found.max, found.approximate)) == expected


@pytest.mark.parametrize("text", ["18 %", "Mirage 2000D", "14h30", "des centaines"])
def test_no_number(text: str) -> None:
    assert find_numbers(text) == []
