"""Verbs that the rules of relations look for, also where the tagger took them for nouns.

« La Turquie [achemine] des chars » and « Lima [forme] les policiers » come out of the tagger as
nouns; the vocabulary knows the verbs, and the words around tell that one stands there.
"""

from functools import cache

from graph.extract.modality import modal_verbs
from graph.extract.relation_words import (
    expressions,
    giving_verbs,
    helping_verbs,
    joining_verbs,
    light_verbs,
    sending_verbs,
    words,
)
from graph.french.conjugation import finite_forms
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup, verb_group

OPENERS = frozenset({
    "des", "les", "le", "la", "l'", "un", "une", "du", "ses", "son", "sa", "leurs", "d'", "à", "en",
    "de", "que", "au", "aux", "leur", "deux", "trois", "avoir", "cet", "cette", "ces", "vers",
    "sur", "main", "main-forte",
})  # fmt: skip


@cache
def _forms() -> dict[str, str]:
    known = {lemma for lemma, _ in sending_verbs()}
    known |= {*helping_verbs(), *giving_verbs(), *joining_verbs(), *modal_verbs()}
    known |= light_verbs("give") | light_verbs("take") | words("support", "sides", "verbs")
    listed = (e for several in expressions().values() for e in several)
    known |= {verb for expression in listed for verb in expression.verbs}
    return finite_forms(known - {"avoir", "aller", "venir", "pouvoir", "devoir", "faire"})


def trigger_group(document: Document, token: Token) -> VerbGroup | None:
    """The verb group whose verb stands at the token, None where none does."""
    if token.pos in ("VERB", "AUX"):
        known = None
        if not token.lemma.endswith(("er", "ir", "re", "oir")):
            known = _forms().get(token.lower)
        group = verb_group(document, token.i, known)
        return group if group.head == token.i else None
    lemma = None if token.pos == "ADP" else _forms().get(token.lower)
    if lemma is None or not _stands_as_verb(document, token):
        return None
    return verb_group(document, token.i, lemma)


def _stands_as_verb(document: Document, token: Token) -> bool:
    """Whether a subject stands before the word and a complement after it."""
    sentence = document.sentences[token.sentence]
    if token.i == sentence.start or token.i + 1 >= sentence.stop or token.text[:1].isupper():
        return False
    before, following = document.tokens[token.i - 1], document.tokens[token.i + 1]
    if before.lower in ("ne", "n'", "se", "s'", "qui", "il", "elle", "ils", "elles", "lui"):
        return True
    if before.pos == "PROPN" and _in_relative_clause(document, token):
        return True
    subject = (
        before.pos == "PROPN"
        or before.entity
        or (before.pos in ("NOUN", "ADJ") and following.pos in ("DET", "NUM"))
    )
    return bool(subject) and (
        following.lower in OPENERS or following.pos in ("DET", "NUM", "PROPN", "ADV")
    )


def _in_relative_clause(document: Document, token: Token) -> bool:
    """« les rebelles que Lima [arme] »."""
    opener = document.tokens[max(0, token.i - 3) : token.i - 1]
    return any(t.lower in ("que", "qu'") for t in opener)
