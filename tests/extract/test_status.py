"""The status of a verb by tense, mood, negation and what governs it."""

import pytest

from graph.extract.status import status_of
from graph.french.nlp import Parser
from graph.model import Article

CASES = [
    ("Lima a soutenu Quito.", "soutenu", "actual"),
    ("Lima soutiendra Quito.", "soutiendra", "planned"),
    ("Lima aurait soutenu Quito.", "soutenu", "reported"),
    ("Lima soutiendrait Quito.", "soutiendrait", "reported"),
    ("Le ministre a dit que Lima soutiendrait Quito.", "soutiendrait", "planned"),
    ("Si Lima soutenait Quito, tout changerait.", "soutenait", "hypothetical"),
    ("Même si Lima soutient Quito, rien ne change.", "soutient", "actual"),
    ("Lima pourrait soutenir Quito.", "soutenir", "possible"),
    ("Lima va soutenir Quito.", "soutenir", "planned"),
    ("Lima vient de soutenir Quito.", "soutenir", "actual"),
    ("Lima ne soutient pas Quito.", "soutient", "denied"),
    ("Lima refuse de soutenir Quito.", "soutenir", "denied"),
    ("Lima n'exclut pas de soutenir Quito.", "soutenir", "possible"),
    ("Lima demande à Paris de soutenir Quito.", "soutenir", "requested"),
    ("Nous devons soutenir Quito.", "soutenir", "requested"),
    ("Nous devons continuer à soutenir Quito.", "soutenir", "actual"),
    ("Lima continuera à soutenir Quito.", "soutenir", "planned"),
    ("Lima a exigé que Paris soutienne Quito.", "soutienne", "requested"),
    ("Lima souhaite que Paris soutienne Quito.", "soutienne", "requested"),
    ("Lima souhaite soutenir Quito.", "soutenir", "planned"),
    ("Lima ne cache pas son soutien à Quito.", "soutien", "actual"),
    ("Lima n'apporte pas son soutien à Quito.", "soutien", "denied"),
    ("Le soutien de Lima à Quito est contesté.", "soutien", "actual"),
    ("Le soutien de Lima à Quito n'est pas remis en cause.", "soutien", "actual"),
    ("Lima n'a jamais cessé de soutenir Quito.", "soutenir", "actual"),
    ("Lima ne cesse de soutenir Quito.", "soutenir", "actual"),
    ("Lima a cessé de soutenir Quito.", "soutenir", "denied"),
    ("Lima est parti sans soutenir Quito.", "soutenir", "denied"),
    ("Lima a peut-être soutenu Quito.", "soutenu", "possible"),
]


@pytest.mark.parametrize(("text", "word", "status"), CASES)
def test_status(parser: Parser, text: str, word: str, status: str) -> None:
    (document,) = parser.parse([Article("status", text)])
    i = next(token.i for token in document.tokens if token.text == word)
    assert status_of(document, i).value == status
