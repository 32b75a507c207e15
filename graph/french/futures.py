"""Verbs in the future that the tagger takes for adjectives: « des Belges [patrouilleront] ».

Nothing else ends in « -eront » or « -iront », so a form of a verb of the lexicon is that verb.
"""

from functools import cache

from graph.french.conjugation import finite_forms
from graph.french.document import Token

ENDINGS = ("eront", "iront", "dront", "eraient", "iraient", "draient")
FUTURE = {"Mood": "Ind", "Tense": "Fut", "VerbForm": "Fin", "Person": "3", "Number": "Plur"}


def mend_futures(tokens: list[Token], lemmas: tuple[str, ...]) -> None:
    """Give such words the tag, the lemma and the morphology of a verb, in place."""
    forms = future_forms(lemmas)
    for token in tokens:
        if token.pos in ("ADJ", "NOUN", "PROPN", "X") and token.lower in forms:
            token.pos, token.lemma, token.morph = "VERB", forms[token.lower], FUTURE


@cache
def future_forms(lemmas: tuple[str, ...]) -> dict[str, str]:
    """« patrouilleront » → « patrouiller »."""
    return {form: lemma for form, lemma in finite_forms(lemmas).items() if form.endswith(ENDINGS)}
