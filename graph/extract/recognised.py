"""The names that the model's recogniser finds, judged: which are none, and where they begin."""

from collections.abc import Sequence

from graph.extract.announced import announced
from graph.extract.named import Named, surface
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.model import EntityType

_TYPES = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.LOCATION,
}
_ARTICLES = frozenset({"le", "la", "les", "l'", "d'", "du", "de", "des", "un", "une", "au", "aux"})
_COUNTED = frozenset({"etats", "états"})
_FOUGHT_FOR = frozenset({"attaque", "bataille", "bombardement", "chute", "prise", "siège"})
_NO_NAME = frozenset({"PRON", "DET", "ADP", "ADV", "VERB", "AUX", "CCONJ"})


def recognised(document: Document, taken: set[int]) -> list[Named]:
    """The recogniser's names outside the taken tokens, cut to size, without those that are none."""
    found = []
    for name in document.names:
        parted = {i for i in range(name.start, name.end) if not document.tokens[i].entity}
        for piece in _pieces(name.start, name.end, taken | parted):
            capital = _from_capital(document, *piece) if name.label == "MISC" else piece
            for start, end in _parted(document, *_trim(document, *capital)):
                if start < end and (kind := _judge(document, start, end, name.label)):
                    found.append(Named(start, end, kind, known=False))
    return found


def _from_capital(document: Document, start: int, end: int) -> tuple[int, int]:
    """« Adré » of « bombardement d'Adré »: no name begins with a common noun."""
    while start < end and document.tokens[start].text.islower():
        start += 1
    return start, end


def _parted(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """« la maire de Cuenca | Rosa Villalta »: the town of a title, and the name of who holds it."""
    tokens = document.tokens
    titled = start > 1 and tokens[start - 1].lower in {"de", "d'", "du"}
    person = end - start == 3 and gazetteer.gender_of(tokens[start + 1].text) is not None
    if not titled or not person or gazetteer.gender_of(tokens[start].text) is not None:
        return [(start, end)]
    held = gazetteer.head(tokens[start - 2].lower)
    if held is None or held[0] != "office":
        return [(start, end)]
    return [(start, start + 1), (start + 1, end)]


def _pieces(start: int, end: int, taken: set[int]) -> list[tuple[int, int]]:
    """The stretches of [start, end) that no gazetteer name has taken."""
    pieces, begin = [], None
    for i in range(start, end + 1):
        free = i < end and i not in taken
        if free and begin is None:
            begin = i
        elif not free and begin is not None:
            pieces.append((begin, i))
            begin = None
    return pieces


def _trim(document: Document, start: int, end: int) -> tuple[int, int]:
    """Cut civility, articles, titles and marks from both ends."""
    tokens = document.tokens
    while start < end and (
        gazetteer.is_civility(tokens[start].text)
        or (tokens[start].lower in _ARTICLES and not _keeps_article(document, start, end))
        or _is_title(tokens[start])
        or _counts_a_noun(tokens[start:end])
        or tokens[start].pos == "PUNCT"
        or not any(c.isalnum() for c in tokens[start].text)
    ):
        start += 1
    while end > start and (
        (tokens[end - 1].text.islower() and is_time(tokens[end - 1]))
        or (
            tokens[end - 1].pos in {"PUNCT", "ADP", "DET", "CCONJ"}
            and tokens[end - 1].text[:1].islower()
        )
        or not any(c.isalnum() for c in tokens[end - 1].text)
    ):
        end -= 1
    return start, end


def _keeps_article(document: Document, start: int, end: int) -> bool:
    """« Le Pen », « La Rochelle »: an article with a capital belongs to the name."""
    token = document.tokens[start]
    first = start == document.sentences[token.sentence].start
    return token.text[:1].isupper() and not first and end > start + 1 and token.text[-1:] != "'"


def _counts_a_noun(words: Sequence[Token]) -> bool:
    """« Vingt-sept » of « Vingt-sept Etats »."""
    return len(words) == 2 and words[0].pos == "NUM" and words[1].lower in _COUNTED


def _is_title(token: Token) -> bool:
    """« président » of « président Macron », which the recogniser takes into the name."""
    known = gazetteer.head(token.lower)
    return bool(known) and token.text[:1].islower()


def _judge(document: Document, start: int, end: int, label: str) -> EntityType | None:
    """The type of the name; None where it is none."""
    tokens = document.tokens
    first = tokens[start]
    if not first.text[:1].isupper() and not first.text[:1].isdigit():
        return _TYPES.get(label) if _has_arabic_article(document, start, end) else None
    if _is_demonym(document, start, end) or _is_portfolio(document, start):
        return None
    words = [tokens[k] for k in range(start, end)]
    alone = end == start + 1 or not any(t.text[:1].isupper() for t in words[1:])
    if first.lower in gazetteer.words("not_names") and alone:
        return None
    if _is_heading(document, start, end):
        return None
    if end == start + 1 and not _single_name(document, first):
        return None
    if label == "MISC":
        return _rescue(document, start, end)
    if label == "PER" and len(words) > 1 and gazetteer.gender_of(first.text):
        return EntityType.PERSON  # « Marine Tondelier » is no navy
    if gazetteer.head(first.lower) and first.pos in {"NOUN", "PROPN"} and len(words) > 1:
        kind = gazetteer.head(first.lower)
        return EntityType.ORGANIZATION if kind and kind[0] == "body" else None
    after = tokens[end] if end < len(tokens) else first
    if alone and announced(document, start) and after.text.istitle():
        return EntityType.PERSON  # « l'économiste Ruwan Perera », half of it found
    return _TYPES.get(label)


def _has_arabic_article(document: Document, start: int, end: int) -> bool:
    """« al-Joufra », « el-Fasher », which the tokenizer cuts at the hyphen."""
    words = [token.text for token in document.tokens[start:end]]
    article = words[0] in ("al", "el", "ar", "as", "ad", "ech", "al-", "el-")
    return article and len(words) > 1 and words[-1][:1].isupper()


def _single_name(document: Document, token: Token) -> bool:
    """Whether one word can be a name: not « Ça », nor « Guerre » where it begins a sentence."""
    if token.i > 0 and gazetteer.is_civility(document.tokens[token.i - 1].text):
        return True
    opens = token.i == document.sentences[token.sentence].start
    taggable = _NO_NAME if opens else _NO_NAME - {"ADV", "VERB"}  # « l'administration Biden »
    if len(token.text) < 2 or token.pos in taggable:
        return False
    if opens and token.pos in {"NOUN", "ADJ"} and not token.text.isupper():
        return False
    return not (token.pos == "NOUN" and gazetteer.head(token.lower))


def _is_heading(document: Document, start: int, end: int) -> bool:
    """« Alliance croissante d'agression » as a title: a capital because a sentence begins."""
    tokens = document.tokens
    before = start - 1
    while before >= 0 and tokens[before].text in '«»"(-–—':
        before -= 1
    opens = before < 0 or tokens[before].paragraph != tokens[start].paragraph
    opens = opens or start == document.sentences[tokens[start].sentence].start
    capitals = sum(tokens[k].text[:1].isupper() for k in range(start, end))
    return opens and capitals == 1 and end > start + 1 and tokens[start].pos != "PROPN"


def _rescue(document: Document, start: int, end: int) -> EntityType | None:
    """A name that the model calls MISC: an acronym, a person with a known given name, a city."""
    first = document.tokens[start]
    if end > start + 1 and (gazetteer.gender_of(first.text) or announced(document, start)):
        return EntityType.PERSON
    size = gazetteer.city_size(surface(document, start, end))
    if size > 100_000 or _is_somewhere(document, start, end, size > 0):
        return EntityType.LOCATION
    return None


def _is_somewhere(document: Document, start: int, end: int, town: bool) -> bool:
    """« autour de Kfar Kila »; a known town in « cantonnés à Sake », « a gagné Goma », « le camp de
    Mahina », « le bombardement d'Adré ».
    """
    tokens = document.tokens
    if start == 0 or any(tokens[i].pos != "PROPN" for i in range(start, end)):
        return False
    before = tokens[start - 1]
    if before.lower in {"de", "d'"} and start > 1:
        noun = tokens[start - 2].lower
        known = gazetteer.head(noun)
        stands = noun in _FOUGHT_FOR or (known is not None and known[0] in {"place", "body"})
        return noun in {"autour", "près", "loin"} or (town and stands)
    moved = before.pos == "VERB" and before.lemma in gazetteer.words("moves")
    return town and (before.pos == "ADP" or moved)


def _is_demonym(document: Document, start: int, end: int) -> bool:
    """« Ukrainiens », « Kurdes »: a people, which is described and not named."""
    token = document.tokens[start]
    head = gazetteer.head(token.lower)
    people = bool(gazetteer.countries_of(token.text)) or (head is not None and head[0] == "people")
    return end == start + 1 and people


def _is_portfolio(document: Document, start: int) -> bool:
    """« Défense » of « ministre de la Défense », « État » of « secrétaire d'État »."""
    tokens = document.tokens
    i = start - 1
    while i > 0 and (tokens[i].pos in {"DET", "ADP"} or tokens[i].lower in {"et", "adjoint"}):
        i -= 1
    for k in range(max(0, i - 6), i + 1):
        stem = tokens[k].lower.removeprefix("vice-").removeprefix("ex-").removesuffix("s")
        if stem in {"ministre", "ministère", "secrétaire", "secrétariat", "sous-secrétaire"}:
            between = range(k + 1, start)
            return i < start - 1 and all(
                tokens[b].pos in {"ADP", "DET", "ADJ", "CCONJ"} or tokens[b].text[:1].isupper()
                for b in between
            )
    return False
