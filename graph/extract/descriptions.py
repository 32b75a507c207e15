"""Noun phrases that describe somebody or something: « le président ukrainien », « ses troupes ».

The lexicon of heads says which nouns can stand for a person, a body, a group or a place; the noun
phrase gives the words. A mention has no numeral and no contracted preposition: « soldats
nord-coréens » of « environ 8 000 soldats nord-coréens », « gouvernement » of « porte-parole du
gouvernement ».
"""

from dataclasses import dataclass

from graph.extract.named import Named
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.noun_phrases import noun_phrase
from graph.model import EntityType

_TYPES = {
    "office": EntityType.PERSON,
    "person": EntityType.PERSON,
    "group": EntityType.GROUP,
    "body": EntityType.ORGANIZATION,
    "place": EntityType.LOCATION,
    "country": EntityType.COUNTRY,
    "people": EntityType.GROUP,
}


_STATE = frozenset({"état", "états", "etat", "etats"})


@dataclass(frozen=True, slots=True)
class Described:
    """A description at tokens[start:end] with its head noun; `kind` is the lexicon's class."""

    start: int
    end: int
    head: int
    kind: str
    type: EntityType
    lemma: str
    gender: str | None
    number: str
    definite: bool
    bare: bool  # no determiner at all


def find_descriptions(document: Document, names: list[Named]) -> list[Described]:
    """The descriptions in order of their heads; they may nest, none lies inside a name."""
    inside = {i for name in names for i in range(name.start, name.end)}
    found = []
    for token in document.tokens:
        if token.i in inside:
            continue
        described = _describe(document, token)
        if described:
            found.append(described)
    return found


def _describe(document: Document, token: Token) -> Described | None:
    known = _head(document, token)
    if known is None:
        return None
    kind, lemma, gender = known
    if _is_kind_of(document, token, kind) or _is_apposed(document, token):
        return None
    phrase = noun_phrase(document, token.i)
    start, determiner = _begin(document, phrase.start, token.i)
    number = _number(token, determiner)
    gender = gender or _gender(token, determiner)
    plural_body = kind in {"body", "office", "person", "country"} and number == "p"
    kind_of_thing = EntityType.GROUP if plural_body else _TYPES[kind]
    if lemma == "service" or (lemma == "renseignement" and kind == "body"):
        kind_of_thing = EntityType.ORGANIZATION  # « les services de renseignement »
    bare = determiner is None and not _contracted(document, start)
    definite = not bare and (
        determiner is None or determiner.lower not in gazetteer.words("indefinite")
    )
    return Described(
        start, phrase.stop, token.i, kind, kind_of_thing, lemma, gender, number, definite, bare
    )


def _head(document: Document, token: Token) -> tuple[str, str, str | None] | None:
    """Class, dictionary form and gender of a noun that can head a description; else None."""
    if token.pos not in {"NOUN", "PROPN", "ADJ"} or len(token.text) < 2:
        return None
    people = gazetteer.countries_of(token.text)
    if token.lower in _STATE and token.text[:1].isupper():
        return None if _heads_a_state(document, token) else _state(document, token)
    if (people and token.text[:1].isupper() and token.pos != "ADJ") or _people(document, token):
        singular = token.lower.removesuffix("s")
        singular = singular if gazetteer.countries_of(singular) else token.lower  # « français »
        return ("people", singular, None) if people else None
    known = gazetteer.head(token.lower)
    if known is None or (token.pos == "ADJ" and not _used_as_noun(document, token)):
        return None
    if known[0] == "people":
        return known if _is_people(document, token) else None
    if _is_institution(document, token) or _is_guard(document, token):
        return "body", known[1], known[2]
    if token.pos == "PROPN" and token.text[:1].isupper() and known[0] not in {"body", "country"}:
        return None if _capital_inside(document, token) else known
    return known if _has_companion(document, token, known[1]) else None


def _heads_a_state(document: Document, token: Token) -> bool:
    """« le chef de l'État »: no more than a part of the title."""
    before = [t.lower for t in document.tokens[max(0, token.i - 3) : token.i]]
    return before[-2:] == ["de", "l'"] and before[0].startswith("chef")


def _state(document: Document, token: Token) -> tuple[str, str, str | None]:
    """« l'État a promis », « vingt-sept Etats »; but « l'État de Zamfara » is a place."""
    after = [t.text for t in document.tokens[token.i + 1 : token.i + 3]]
    named = len(after) == 2 and after[0] in ("de", "d'", "du") and after[1][:1].isupper()
    return ("place" if named else "country"), "état", None


def _is_institution(document: Document, token: Token) -> bool:
    """« la Ville refuse », « la Région »: the body, which a capital tells from the place."""
    if not token.text.istitle() or token.lower not in gazetteer.words("institutions"):
        return False
    before = document.tokens[token.i - 1].lower if token.i else ""
    return before in ("la", "le", "du")


def _is_guard(document: Document, token: Token) -> bool:
    """« la garde côtière », « la garde nationale »: the body, not one of its men."""
    before = document.tokens[token.i - 1].lower if token.i else ""
    return token.lower == "garde" and before in ("la", "sa", "leur", "une", "cette")


def _has_companion(document: Document, token: Token, lemma: str) -> bool:
    """« casques bleus »: some nouns mean somebody only with the word that follows."""
    beside = [w.split("+")[1] for w in gazetteer.words("compound") if w.split("+")[0] == lemma]
    if lemma not in {"casque", "gilet"}:
        return True
    following = document.tokens[token.i + 1].lower if token.i + 1 < len(document.tokens) else ""
    return any(following.startswith(word) for word in beside)


def _is_kind_of(document: Document, token: Token, kind: str) -> bool:
    """« renseignement » of « services de renseignement », « État » of « secrétaire d'État »."""
    if token.i < 2 or document.tokens[token.i - 1].lower not in {"de", "d'"}:
        return False
    before = document.tokens[token.i - 2]
    plural = token.has("Number", "Plur") and kind in {"person", "office", "people"}
    return before.pos in {"NOUN", "ADJ", "PROPN"} and not plural and kind != "place"


def _is_apposed(document: Document, token: Token) -> bool:
    """« militaires » of « responsables militaires »: an adjective that the tagger calls a noun."""
    before = document.tokens[token.i - 1] if token.i else None
    if before is None or before.pos != "NOUN" or before.sentence != token.sentence:
        return False
    return gazetteer.head(before.lower) is not None and token.text[:1].islower()


def _people(document: Document, token: Token) -> bool:
    """« les Ukrainiens », « des Russes »: a demonym with a capital after a determiner or number;
    without a capital only « les ivoiriens », in the plural, for « le français » is a language.
    """
    return bool(gazetteer.countries_of(token.text)) and _is_people(document, token)


def _is_people(document: Document, token: Token) -> bool:
    """Whether the form of a demonym stands for people, not for an adjective or a language."""
    left = document.tokens[token.i - 1] if token.i else None
    if left is None or left.sentence != token.sentence:
        return False
    if token.text[:1].isupper():
        return left.pos in {"DET", "NUM", "ADP"}
    many = left.lower in {"les", "ces", "nombreux", "nombreuses"} and token.pos == "NOUN"
    return many and _used_as_noun(document, token, frozenset({"DET", "ADJ"}))


def _capital_inside(document: Document, token: Token) -> bool:
    return token.i != document.sentences[token.sentence].start


def _used_as_noun(
    document: Document, token: Token, behind: frozenset[str] = frozenset({"DET"})
) -> bool:
    """« les rebelles », « le responsable » where the tagger says adjective."""
    tokens = document.tokens
    left = tokens[token.i - 1] if token.i else None
    right = tokens[token.i + 1] if token.i + 1 < len(tokens) else None
    if left is None or left.pos not in behind or left.sentence != token.sentence:
        return False
    return right is None or right.pos not in {"NOUN", "PROPN"}


def _begin(document: Document, start: int, head: int) -> tuple[int, Token | None]:
    """Where the mention begins: without numerals; and its determiner, if any."""
    tokens = document.tokens
    determiner: Token | None = None
    for i in range(start, head):
        if tokens[i].pos == "DET" and determiner is None:
            determiner = tokens[i]
    numbers = [i for i in range(start, head) if _counts(tokens[i])]
    if numbers:
        return numbers[-1] + 1, determiner
    if determiner and determiner.lower in {"de", "d'"} and start > 0:
        before = tokens[start - 1]
        if before.lemma in gazetteer.words("numbers") or before.lower.removesuffix(
            "s"
        ) in gazetteer.words("numbers"):
            return start + 1, None
    return start, determiner


def _counts(token: Token) -> bool:
    """« 8 000 », « plusieurs »: says how many, and is no part of a mention."""
    return (
        token.pos == "NUM"
        or token.text[:1].isdigit()
        or token.lower in ("plusieurs", "quelques", "nombreux", "nombreuses")
    )


def _contracted(document: Document, start: int) -> bool:
    """« du gouvernement », « aux alliés »: the article hides in the preposition."""
    return start > 0 and document.tokens[start - 1].lower in {"du", "au", "aux", "des"}


def _number(token: Token, determiner: Token | None) -> str:
    """From the determiner, else the form of the noun."""
    if determiner and determiner.morph.get("Number"):
        return "p" if determiner.has("Number", "Plur") else "s"
    if token.morph.get("Number"):
        return "p" if token.has("Number", "Plur") else "s"
    return "p" if token.lower.endswith(("s", "x")) else "s"


def _gender(token: Token, determiner: Token | None) -> str | None:
    for source in (determiner, token):
        if source and source.morph.get("Gender") and source.lower not in {"son", "mon", "ton"}:
            return "f" if source.has("Gender", "Fem") else "m"
    return None
