"""Words that a hyphen makes and a tokenizer may cut: « état-major », « Royaume-Uni »."""

from functools import cache

from graph.french import gazetteer
from graph.french.document import Token
from graph.french.lexicon_files import read_lexicon


@cache
def _lexicon() -> dict[str, list[str]]:
    return {name: table["words"].split() for name, table in read_lexicon("hyphens").items()}


@cache
def nouns() -> dict[str, str]:
    """Form → singular of the common nouns: « avions-cargos » → « avion-cargo »."""
    found: dict[str, str] = {}
    for entry in _lexicon()["nouns"]:
        singular, _, plural = entry.partition("/")
        found |= {singular: singular, plural or singular: singular}
    return found


@cache
def whole_words() -> frozenset[str]:
    """Every form that is one word, also as it begins a sentence: « Sapeurs-pompiers »."""
    words = {*nouns(), *_lexicon()["others"], *gazetteer.hyphenated()}
    words |= {word[:1].upper() + word[1:] for word in words}
    return frozenset(words | {word.replace("É", "E") for word in words})


def mend_compounds(tokens: list[Token]) -> None:
    """« des [avions-cargos] »: a noun, which the model has never met."""
    for token in tokens:
        if "-" not in token.text or len(token.text) < 4:
            continue
        lemma = nouns().get(token.lower)
        if lemma is not None:
            token.pos, token.lemma = "NOUN", lemma
            if lemma != token.lower:
                token.morph = {**token.morph, "Number": "Plur"}
