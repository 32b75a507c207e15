"""Which nouns mean people, and which mean nobody, whatever no mention covers."""

from graph.extract.relation_words import means, words
from graph.french import gazetteer
from graph.french.document import Token
from graph.french.noun_phrases import is_time


def is_people(token: Token) -> bool:
    """Whether the noun means people by its form or its number: « les éboueurs », « 40 sans-
    abri ».
    """
    if token.pos not in ("NOUN", "PROPN") or is_time(token):
        return False
    if token.lemma in words("support", "causes") or token.text[:1].isupper():
        return True  # « un mouvement de grève », « les Kurdes »
    if token.lower.endswith("s") and gazetteer.countries_of(token.lower):
        return True  # « les paramilitaires soudanais »
    head = gazetteer.head(token.lower)
    if head is not None:
        return head[0] in ("office", "person", "group", "people")
    if token.lemma in words("support", "persons") or token.lower in words("support", "persons"):
        return True
    return token.lower.endswith(PEOPLE) and token.lemma not in means()


PEOPLE = (
    "eurs", "euses", "istes", "iens", "iennes", "antes", "ants", "iers", "ières", "aires", "ois",
    "oises", "ains", "aines", "cultrices", "trices", "crates", "phones",
)  # fmt: skip


def is_thing(token: Token) -> bool:
    """« la motion », « le redressement »: nobody by its form or by the lexicon."""
    abstract = token.lower.endswith(THINGS) or token.lemma in words("support", "things")
    return token.pos != "NOUN" or is_time(token) or abstract or token.lemma in means()


THINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "age", "ages", "isme", "ismes", "ence",
    "ences", "ance", "ances", "ité", "ités", "ure", "ures",
)  # fmt: skip
