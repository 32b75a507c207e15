"""Stated times against the day of publication."""

from datetime import UTC, date, datetime

import pytest

from graph.extract.times import find_times
from graph.french.nlp import Parser
from graph.model import Article

MOMENT = datetime(2024, 5, 15, 8, 0, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Le convoi est parti lundi.", date(2024, 5, 13), date(2024, 5, 13)),
        ("Le convoi est parti jeudi dernier.", date(2024, 5, 9), date(2024, 5, 9)),
        ("Le convoi partira jeudi prochain.", date(2024, 5, 16), date(2024, 5, 16)),
        ("Le convoi est parti le 14 mars 2023.", date(2023, 3, 14), date(2023, 3, 14)),
        ("Le convoi est parti le 1er mai.", date(2024, 5, 1), date(2024, 5, 1)),
        ("Le convoi est parti en 2019.", date(2019, 1, 1), date(2019, 12, 31)),
        ("Le convoi est parti en février 2020.", date(2020, 2, 1), date(2020, 2, 29)),
        ("Le convoi est parti hier.", date(2024, 5, 14), date(2024, 5, 14)),
        ("Le convoi est parti le 31 juin.", None, None),
    ],
)
def test_days(parser: Parser, text: str, first: date | None, last: date | None) -> None:
    (document,) = parser.parse([Article("time", text, published_at=MOMENT)])
    (found,) = find_times(document, document.span(0, len(document.tokens)))
    assert (found.start, found.end) == (first, last)


def test_nothing_is_invented_without_a_date(parser: Parser) -> None:
    (document,) = parser.parse([Article("time", "Le convoi est parti lundi.")])
    (found,) = find_times(document, document.span(0, len(document.tokens)))
    assert (found.start, found.end) == (None, None)
    assert document.text(found.span) == "lundi"
