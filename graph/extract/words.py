"""Small closed word classes that several rules of extraction share; lexicon/grammar.toml."""

from functools import cache

from graph.french.cues import read_lexicon
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time


@cache
def words(key: str) -> frozenset[str]:
    """The words of one class of lexicon/grammar.toml."""
    return frozenset(read_lexicon("grammar")[key]["words"].split())


def is_finite(token: Token) -> bool:
    """Whether the token is a conjugated verb."""
    return token.pos in ("VERB", "AUX") and token.has("VerbForm", "Fin")


def is_present_participle(token: Token) -> bool:
    """« affirmant », not « important » or « cependant »."""
    return token.lower.endswith("ant") and token.pos in ("VERB", "AUX") and not is_finite(token)


def is_that(token: Token) -> bool:
    """« que », « qu' »."""
    return token.lower in ("que", "qu'")


def is_noun(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN")


def is_nominative(token: Token) -> bool:
    """A pronoun that is a subject: « il », « elles », « on », « ce », also « -t-il », « -ils »."""
    return token.lower.replace("-t-", "").lstrip("-t").lstrip("-") in words("subject_pronouns") or (
        token.lower.rpartition("-")[2] in words("subject_pronouns") and token.lower.startswith("-")
    )


def is_clitic(token: Token) -> bool:
    """A pronoun or « ne » that stands before its verb: « l' », « lui », « en », « n' »."""
    return token.lower in words("clitics")


def is_of_time(token: Token) -> bool:
    """Whether the word says when: a day, a month, « hier », « dernier » after one is not asked."""
    return is_time(token) or token.lower in words("time")


def sentence_of(document: Document, i: int) -> range:
    return document.sentences[document.tokens[i].sentence]


def is_subject(token: Token) -> bool:
    return token.dep == "nsubj"
