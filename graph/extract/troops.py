"""Who stands for his state: « les soldats [turcs] » are Turkey, « les enseignants turcs » not."""

from graph.extract.relation_words import is_force, is_loose_force, words
from graph.french.document import Token


def are_troops(token: Token) -> bool:
    """« soldats », « armée », « pompiers »; not « médecins », « enseignants »."""
    return is_force(token) and not {token.lower, token.lemma} & words("deployment", "civilians")


def are_advisers(token: Token) -> bool:
    """« conseillers », « éléments »: troops where a nationality stands beside; never « militants
    tunisiens ».
    """
    listed = {token.lower, token.lemma} & words("deployment", "advisers")
    return is_loose_force(token) and bool(listed)
