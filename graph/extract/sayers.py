"""Who can say something: somebody, a body, a document; no thing.

`sayers` are the positions of the words of all mentions of somebody, as `statements` collects them.
"""

from graph.extract.words import is_noun, words
from graph.french.document import Document, Token


def can_say(document: Document, head: int, sayers: frozenset[int]) -> bool:
    """Whether the noun at `head` is surely somebody, or a document that speaks for somebody."""
    token = document.tokens[head]
    if head in sayers or token.pos == "PROPN" or is_acronym(token):
        return True
    return bool({token.lower, token.lemma} & (words("documents") | words("places_that_decide")))


def is_acronym(token: Token) -> bool:
    """« ARS », « FAO »: letters that stand for a body, though the recogniser sees a place."""
    return len(token.text) > 1 and token.text.isalpha() and token.text.isupper()


def is_thing(token: Token) -> bool:
    """« cette décision », « la hausse », « l'absence »: listed, or an abstract noun by its
    ending.
    """
    listed = bool({token.lower, token.lemma} & words("things"))
    return listed or token.lemma.endswith(tuple(words("endings_of_things")))


def is_person_by_form(token: Token) -> bool:
    """« climatologue », « trésorière », « juriste »: a noun of agent by its ending."""
    return token.lemma.endswith(tuple(words("endings_of_persons"))) and not is_thing(token)


def head_noun(document: Document, phrase: range) -> int | None:
    """The noun that a phrase is about: the first, but « intellectuels » of « une centaine
    d'intellectuels »; None for a pronoun or an adjective used as a noun.
    """
    nouns = [i for i in phrase if is_noun(document.tokens[i])]
    if len(nouns) > 1 and document.tokens[nouns[0]].lower in words("quantities"):
        return nouns[1]
    return nouns[0] if nouns else None
