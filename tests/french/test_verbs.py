"""Verb groups: the chain of auxiliaries, mood, tense, voice, negation."""

import pytest

from graph.french.nlp import Parser
from graph.french.verbs import Mood, VerbGroup, future_stem, verb_group
from graph.model import Article


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


def group(parser: Parser, sentence: str, word: str) -> tuple[VerbGroup, str]:
    """The group of the last token written `word`, and its words."""
    (document,) = parser.parse([Article("verbs", sentence)])
    i = max(token.i for token in document.tokens if token.text == word)
    found = verb_group(document, i)
    return found, document.text(document.span(found.start, found.end))


@pytest.mark.parametrize(
    ("sentence", "word", "words"),
    [
        ("La ministre, a-t-elle expliqué, partira demain.", "expliqué", "a-t-elle expliqué"),
        ("Les élus ont de leur côté affirmé leur accord.", "affirmé", "ont de leur côté affirmé"),
        ("Le convoi n'aurait pas encore été envoyé.", "envoyé", "aurait pas encore été envoyé"),
        ("Le maire soutient ce projet.", "soutient", "soutient"),
        ("Des renforts sont arrivés lundi.", "sont", "sont arrivés"),
    ],
)
def test_extent(parser: Parser, sentence: str, word: str, words: str) -> None:
    assert group(parser, sentence, word)[1] == words


@pytest.mark.parametrize(
    ("sentence", "word", "mood"),
    [
        ("Dix mille hommes se trouveraient près de la rivière.", "trouveraient", "conditional"),
        ("Le pays livrait du blé à ses voisins.", "livrait", "indicative"),
        ("Le pays livrerait du blé à ses voisins.", "livrerait", "conditional"),
        ("Lima enverrait une équipe.", "enverrait", "conditional"),
        ("Les élus se préparent à voter.", "préparent", "indicative"),
        ("Des soldats envoyés au nord ont froid.", "envoyés", "participle"),
    ],
)
def test_mood(parser: Parser, sentence: str, word: str, mood: str) -> None:
    assert group(parser, sentence, word)[0].mood == Mood(mood)


@pytest.mark.parametrize(
    ("sentence", "word", "negated"),
    [
        ("Berne n'a jamais envoyé de soldats.", "envoyé", True),
        ("Aucun soldat n'a été déployé.", "déployé", True),
        ("Le club n'enverra aucun joueur.", "enverra", True),
        ("Ils promettent de ne pas soutenir la grève.", "soutenir", True),
        ("Il n'a été envoyé qu'une seule équipe.", "envoyé", False),
        ("Il faut agir avant que les eaux n'arrivent.", "arrivent", False),
        ("Le conseil soutient la réforme.", "soutient", False),
    ],
)
def test_negation(parser: Parser, sentence: str, word: str, negated: bool) -> None:
    assert group(parser, sentence, word)[0].negated is negated


@pytest.mark.parametrize(
    ("sentence", "word", "passive"),
    [
        ("Deux navires ont été envoyés.", "envoyés", True),
        ("Deux navires sont arrivés.", "arrivés", False),
        ("Les navires envoyés hier sont vides.", "envoyés", True),
        ("La ville a envoyé deux camions.", "envoyé", False),
        ("Ils se sont déployés dans la vallée.", "déployés", False),
    ],
)
def test_voice(parser: Parser, sentence: str, word: str, passive: bool) -> None:
    assert group(parser, sentence, word)[0].passive is passive


@pytest.mark.parametrize(
    ("lemma", "stem"),
    [("envoyer", "enverr"), ("soutenir", "soutiendr"), ("mettre", "mettr"), ("aider", "aider")],
)
def test_future_stem(lemma: str, stem: str) -> None:
    assert future_stem(lemma) == stem
