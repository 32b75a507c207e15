"""Small closed word classes that several rules of extraction share; lexicon/grammar.toml."""

from functools import cache

from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon
from graph.french.noun_phrases import is_time

FIRST_OWNERS = frozenset({"notre", "nos", "mon", "ma", "mes"})
THIRD_OWNERS = frozenset({"son", "sa", "ses", "leur", "leurs"})


@cache
def words(key: str) -> frozenset[str]:
    """The words of one class of lexicon/grammar.toml."""
    return frozenset(read_lexicon("grammar")[key]["words"].split())


def is_finite(token: Token) -> bool:
    """Whether the token is a conjugated verb."""
    return token.pos in ("VERB", "AUX") and token.has("VerbForm", "Fin")


def says_there_is(document: Document, i: int) -> bool:
    """Whether the verb at i is the one of « il y a », whose « il » is nobody."""
    tokens = document.tokens
    return i > 0 and tokens[i - 1].lower == "y" and tokens[i].lower in ("a", "avait", "aura")


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
    word = token.lower.rpartition("-")[2] if token.lower.startswith("-") else token.lower
    return word in words("subject_pronouns")


def is_object_of(token: Token, verb: Token) -> bool:
    """« nous » and « vous » before a verb of the third person: « la mairie [nous] avait juré »."""
    own = ("ons", "ez", "mes", "tes")
    return token.lower in ("nous", "vous") and not verb.lower.endswith(own)


def is_inverted_pronoun(token: Token) -> bool:
    """« -il », « -t-elle »: a subject joined to the verb before it."""
    return token.text.startswith("-") and is_nominative(token)


def is_clitic(token: Token) -> bool:
    """A pronoun or « ne » that stands before its verb: « l' », « lui », « en », « n' »."""
    return token.lower in words("clitics")


def after_phrase(document: Document, i: int, key: str) -> int:
    """The position after a fixed phrase of lexicon/grammar.toml that begins at i; i for none."""
    tokens = document.tokens
    for phrase in phrases(key).get(tokens[i].lower, ()) if i < len(tokens) else ():
        if tuple(t.lower for t in tokens[i : i + len(phrase)]) == phrase:
            return i + len(phrase)
    return i


@cache
def phrases(key: str) -> dict[str, list[tuple[str, ...]]]:
    """First word → phrases of one class of lexicon/grammar.toml, the longest first."""
    rows = [
        tuple(row.replace("'", "' ").split()) for row in read_lexicon("grammar")[key]["phrases"]
    ]
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in sorted(rows, key=len, reverse=True):
        found.setdefault(row[0], []).append(row)
    return found


def is_of_time(token: Token) -> bool:
    """Whether the word says when: a day, a month, « hier », « dernier » after one is not asked."""
    return is_time(token) or token.lower in words("time")


def sentence_of(document: Document, i: int) -> range:
    return document.sentences[document.tokens[i].sentence]


def is_subject(token: Token) -> bool:
    return token.dep == "nsubj"
