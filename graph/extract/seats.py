"""Whether a capital or a seat of power means the place or the government in it.

« Moscou dément », « les troupes de Kiev », « le Kremlin » are governments; « à Kiev », « le maire
de Paris », « en visite au Kremlin » are places; « À Kiev, on assure que » is a government.
"""

from functools import cache

from graph.extract.named import Named, surface
from graph.extract.relation_words import sending_verbs
from graph.extract.sides import speaks_from
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.model import EntityType

_IN = frozenset({"à", "dans", "depuis", "vers", "autour", "près", "hors", "en", "chez", "au"})


def place_or_government(document: Document, name: Named) -> EntityType:
    """LOCATION where a capital or seat means the place, else the type of the name."""
    form = surface(document, name.start, name.end)
    if name.type is not EntityType.COUNTRY or gazetteer.seat_of(form) is None:
        return name.type
    if gazetteer.countries_named(form):
        return name.type  # « Singapour », « Djibouti »: both
    place = _is_place(document, name) and not speaks_from(document, name.start, name.end)
    return EntityType.LOCATION if place else EntityType.COUNTRY


def _is_place(document: Document, name: Named) -> bool:
    tokens = document.tokens
    i = name.start - 1
    sentence = document.sentences[tokens[name.start].sentence]
    while i >= sentence.start and tokens[i].pos == "DET":
        i -= 1
    if i < sentence.start:
        return _heads_a_dateline(document, name)
    before = tokens[i]
    if before.lemma in gazetteer.words("moves"):
        return True
    if before.lower in {"de", "d'", "du"}:
        return _local_complement(document, i, sentence.start)
    if before.lower in {"à", "au"}:
        return not _addressee(tokens[name.start], tokens)
    return before.lower in _IN


def _addressee(token: Token, tokens: list[Token]) -> bool:
    """« demande à Moscou de … »: the one spoken to or given to; not « ont atterri à Moscou »."""
    governor = tokens[token.head]
    if not token.dep.startswith("obl") or governor.pos != "VERB":
        return False
    if governor.lemma in gazetteer.words("addressing"):
        return True
    return token.subtype == "arg" and governor.lemma not in _placing()


@cache
def _placing() -> frozenset[str]:
    """Verbs whose « à » tells a place; « envoyer à » has both."""
    both = {"envoyer", "renvoyer", "expédier", "acheminer", "transférer", "réclamer", "attendre"}
    return frozenset({lemma for lemma, _ in sending_verbs()} - both)


def _local_complement(document: Document, of: int, start: int) -> bool:
    """« de » after a noun for what stands in a city, after « près », « loin », or after a verb."""
    tokens = document.tokens
    i = of - 1
    while i > start and tokens[i].pos in {"ADJ", "DET", "NUM"}:
        i -= 1
    if i < start:
        return False
    noun = tokens[i]
    if noun.lower in {"près", "loin", "hors", "autour", "proche", "lors"}:
        return True
    known = gazetteer.head(noun.lower)
    if {noun.lower, noun.lemma} & gazetteer.words("local"):
        return True
    return known is not None and known[0] == "place"


def _heads_a_dateline(document: Document, name: Named) -> bool:
    """« PARIS (AFP) - … », « Bruxelles, le 3 mai »."""
    after = document.tokens[name.end] if name.end < len(document.tokens) else None
    return after is not None and after.text in {"(", "-", "–", "—"}
