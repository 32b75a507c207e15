"""Words that only a verb can be are verbs after the repair, and no others."""

import pytest

from graph.french.nlp import Parser
from graph.french.verb_tags import mend_verbs
from graph.model import Article

VERBS = [
    ("« C'est vrai », acquiesce le vigneron.", "acquiesce", "acquiescer"),
    ("« Tout n'est pas perdu », nuance l'hydrologue.", "nuance", "nuancer"),
    ("« Où étiez-vous ? », apostrophe un manifestant.", "apostrophe", "apostropher"),
    ("« On a tout essayé » soupire la directrice.", "soupire", "soupirer"),
    ("« On a tout essayé », soupire-t-elle.", "soupire", "soupirer"),
    ("« Le village se meurt », s'attriste la boulangère.", "attriste", "attrister"),
    ("Le parti claironne que la victoire est acquise.", "claironne", "claironner"),
    ("Le juge écrit que la plainte est irrecevable.", "écrit", "écrire"),
    ("Le pilote dit avoir vu une lueur.", "dit", "dire"),
    ("Le régulateur épingle le manque de transparence de la banque.", "épingle", "épingler"),
    ("L'agence table sur un déficit de 3 %.", "table", "tabler"),
]
OTHERS = [
    ("La critique du film est sévère.", "critique"),
    ("Un livre écrit par deux frères sort mardi.", "écrit"),
    ("Le juge a lu la lettre.", "juge"),
    ("Les deux clans ont signé une liste sur papier.", "liste"),
    ("Elle pose la nappe « en lin » sur la table.", "table"),
    ("Le titre « Germinal » est connu, la critique aussi.", "critique"),
    ("Le doute est permis.", "doute"),
    ("La demande de la banque est arrivée.", "demande"),
    ("Il est mort d'une balle dans la tempête.", "tempête"),
    ("Un homme accusé de vol court toujours.", "accusé"),
]


@pytest.fixture(scope="module")
def mended(parser: Parser) -> dict[str, dict[str, tuple[str, str]]]:
    """Class and lemma of each word of each sentence, after the repair."""
    texts = [text for text, *_ in (*VERBS, *OTHERS)]
    found = {}
    for document in parser.parse(Article(name=text, text=text) for text in texts):
        mend_verbs(document.tokens, document.sentences)
        found[document.article.text] = {t.lower: (t.pos, t.lemma) for t in document.tokens}
    return found


@pytest.mark.model
@pytest.mark.parametrize(("text", "word", "infinitive"), VERBS)
def test_it_is_a_verb(
    text: str, word: str, infinitive: str, mended: dict[str, dict[str, tuple[str, str]]]
) -> None:
    assert mended[text][word] == ("VERB", infinitive)


@pytest.mark.model
@pytest.mark.parametrize(("text", "word"), OTHERS)
def test_it_is_no_finite_verb(
    text: str, word: str, mended: dict[str, dict[str, tuple[str, str]]]
) -> None:
    pos, _ = mended[text][word]
    assert pos != "VERB" or word.endswith(("é", "écrit"))
