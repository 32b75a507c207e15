"""Where a noun phrase ends: what somebody is belongs to it, what happens to him does not."""

import pytest

from graph.french.nlp import Parser
from graph.french.noun_phrases import noun_phrase
from graph.model import Article


@pytest.mark.parametrize(
    ("sentence", "noun", "expected"),
    [
        ("Le fonds aide les familles dans le besoin.", "familles", "les familles dans le besoin"),
        ("Le fonds aide les mères en difficulté.", "mères", "les mères en difficulté"),
        ("Le maire reçoit les ouvriers en grève.", "ouvriers", "les ouvriers en grève"),
        ("Le maire reçoit les ouvriers en mars.", "ouvriers", "les ouvriers"),
        ("Le fonds aide les familles dans le nord.", "familles", "les familles"),
        ("Le club aide les jeunes en échange de travaux.", "jeunes", "les jeunes"),
    ],
)
def test_extent(parser: Parser, sentence: str, noun: str, expected: str) -> None:
    (document,) = parser.parse([Article("a", sentence)])
    head = next(token.i for token in document.tokens if token.text == noun)
    words = noun_phrase(document, head)
    assert document.span(words.start, words.stop).of(sentence) == expected
