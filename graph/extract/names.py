"""Proper names: what the model's recogniser finds, repaired by the gazetteer and by rules.

Fed with news the recogniser takes « Guerre » at the head of a title for a name, « la Défense » of
a ministry for a place, « Washington » after « selon » for a person; it gives « Zelenskiy » another
type in each sentence and misses capitals. Positions and word lists mend most of it.
"""

import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.sounds import skeleton
from graph.model import EntityType

LONGEST = 9  # tokens in a gazetteer name
_TYPES = {
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "LOC": EntityType.LOCATION,
}
_ARTICLES = frozenset({"le", "la", "les", "l'", "d'", "du", "de", "des", "un", "une", "au", "aux"})
_PARTICLES = frozenset(
    {"de", "d'", "du", "ben", "bin", "ibn", "al", "el", "von", "van", "der", "den", "da", "dos"}
    | {"di", "le", "la", "abou", "-"}
)


@dataclass(frozen=True, slots=True)
class Named:
    """A proper name at tokens[start:end], without civility, title or article."""

    start: int
    end: int
    type: EntityType
    known: bool  # in the gazetteer


def find_names(document: Document) -> list[Named]:
    """The proper names in order; they do not overlap."""
    found = _from_gazetteer(document)
    taken = {i for name in found for i in range(name.start, name.end)}
    for name in _from_model(document, taken) + _adjacent(document, taken):
        if not taken.intersection(range(name.start, name.end)):
            found.append(name)
            taken.update(range(name.start, name.end))
    found.extend(_seen_elsewhere(document, found, taken))
    found = [_grown(document, _hyphenated(document, name), taken) for name in found]
    return sorted(_settle_types(document, found), key=lambda name: name.start)


def surface(document: Document, start: int, end: int) -> str:
    """The words of tokens[start:end] with plain apostrophes and spaces."""
    words = document.text(document.span(start, end)).replace("’", "'").split()
    return unicodedata.normalize("NFC", " ".join(words))


# ---------------------------------------------------------------- gazetteer


def _from_gazetteer(document: Document) -> list[Named]:
    found: list[Named] = []
    for sentence in document.sentences:
        i = sentence.start
        while i < sentence.stop:
            name = _longest(document, i, sentence.stop)
            if name:
                found.append(name)
            i = name.end if name else i + 1
    return found


def _longest(document: Document, i: int, limit: int) -> Named | None:
    """The longest gazetteer name that starts at token i."""
    if not document.tokens[i].text[:1].isupper() and document.tokens[i].lower != "l'":
        return None
    for end in range(min(limit, i + LONGEST), i, -1):
        kind = _known_type(surface(document, i, end))
        if kind and _believable(document, i, end):
            return Named(i, end, kind, known=True)
    return None


def _known_type(form: str) -> EntityType | None:
    if form.isupper() and len(form) > 4:
        return _exact_type(form.title()) or _exact_type(form)
    return _exact_type(form)


def _exact_type(form: str) -> EntityType | None:
    if gazetteer.countries_named(form) or gazetteer.seat_of(form):
        return EntityType.COUNTRY
    known = gazetteer.organisation(form) or gazetteer.region(form)
    return known.type if known else None


def _believable(document: Document, i: int, end: int) -> bool:
    """Not the piece of a longer name, nor a common word that only begins a sentence."""
    tokens = document.tokens
    form = surface(document, i, end)
    if _inside_person(document, i, end):
        return False
    if gazetteer.countries_of(tokens[i].text) and end == i + 1 and _follows_noun(document, i):
        return False
    first = i == document.sentences[tokens[i].sentence].start
    wordlike = not form.isupper() and (end == i + 1 or form.split()[0] in {"Le", "La", "Les"})
    if first and wordlike and not gazetteer.countries_named(form):
        return any(tokens[k].entity or tokens[k].pos == "PROPN" for k in range(i, end))
    return (
        tokens[i].pos not in {"VERB", "AUX", "ADV", "PRON"}
        or bool(tokens[i].entity)
        or len(form) > 3
    )


def _follows_noun(document: Document, i: int) -> bool:
    return i > 0 and document.tokens[i - 1].pos == "NOUN"


def _inside_person(document: Document, i: int, end: int) -> bool:
    """« Washington » of « Denzel Washington », « Riyad » of « Riyad Mahrez »."""
    tokens = document.tokens
    if end < len(tokens) and end == i + 1 and tokens[i].sentence == tokens[end].sentence:
        both = tokens[i].entity == tokens[end].entity == "PER" and tokens[end].text[:1].isupper()
        if both and not tokens[end].text.isupper():
            return True
    if i > 0 and tokens[i - 1].sentence == tokens[i].sentence:
        left = tokens[i - 1]
        if left.entity == "PER" and tokens[i].entity == "PER" and left.text[:1].isupper():
            return not gazetteer.is_civility(left.text)
        if gazetteer.is_civility(left.text) and left.text[-1:] == ".":
            return True
    return False


# ---------------------------------------------------------------- the model


def _from_model(document: Document, taken: set[int]) -> list[Named]:
    found = []
    for name in document.names:
        for piece in _pieces(name.start, name.end, taken):
            start, end = _trim(document, *piece)
            if start < end and (kind := _judge(document, start, end, name.label)):
                found.append(Named(start, end, kind, known=False))
    return found


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
        or tokens[start].pos == "PUNCT"
        or not any(c.isalnum() for c in tokens[start].text)
    ):
        start += 1
    while end > start and (
        (
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


def _is_title(token: Token) -> bool:
    """« président » of « président Macron », which the recogniser takes into the name."""
    known = gazetteer.head(token.lower)
    return bool(known) and token.text[:1].islower()


def _judge(document: Document, start: int, end: int, label: str) -> EntityType | None:
    """The type of the name; None where it is none."""
    tokens = document.tokens
    first = tokens[start]
    if not first.text[:1].isupper() and not first.text[:1].isdigit():
        return None
    if _is_demonym(document, start, end) or _is_portfolio(document, start):
        return None
    words = [tokens[k] for k in range(start, end)]
    alone = end == start + 1 or not any(t.text[:1].isupper() for t in words[1:])
    if first.lower in gazetteer.words("not_names") and alone:
        return None
    if _is_heading(document, start, end):
        return None
    if end == start + 1:
        if len(first.text) < 2 or first.pos in {
            "PRON",
            "DET",
            "ADP",
            "ADV",
            "VERB",
            "AUX",
            "CCONJ",
        }:
            return None
        opens = start == document.sentences[first.sentence].start
        if opens and first.pos in {"NOUN", "ADJ"} and not first.text.isupper():
            return None
        if gazetteer.head(first.lower) and first.pos == "NOUN":
            return None
    if label == "MISC":
        return _rescue(document, start, end)
    if gazetteer.head(first.lower) and first.pos in {"NOUN", "PROPN"} and len(words) > 1:
        kind = gazetteer.head(first.lower)
        return EntityType.ORGANIZATION if kind and kind[0] == "body" else None
    return _TYPES.get(label)


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
    if end > start + 1 and gazetteer.gender_of(first.text):
        return EntityType.PERSON
    if gazetteer.city_size(surface(document, start, end)) > 100_000:
        return EntityType.LOCATION
    return None


def _is_demonym(document: Document, start: int, end: int) -> bool:
    return end == start + 1 and bool(gazetteer.countries_of(document.tokens[start].text))


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


# ---------------------------------------------------------------- what both miss


def _adjacent(document: Document, taken: set[int]) -> list[Named]:
    """Runs of capitals that nobody claimed but a civility or a given name announces."""
    found, i, tokens = [], 0, document.tokens
    while i < len(tokens):
        if i in taken or not _capital(tokens[i]):
            i += 1
            continue
        end = i + 1
        while end < len(tokens) and end not in taken and _joins(document, i, end):
            end += 1
        civil = (
            i > 0 and gazetteer.is_civility(tokens[i - 1].text) and tokens[i - 1].text[-1] in ".er"
        )
        given = gazetteer.gender_of(tokens[i].text) and end > i + 1
        if (civil or given) and not tokens[i].entity:
            found.append(Named(i, end, EntityType.PERSON, known=False))
        i = end
    return found


def _capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos in {"PROPN", "NOUN", "ADJ", "X"}


def _joins(document: Document, start: int, i: int) -> bool:
    """Whether token i goes on with the name that starts before it."""
    tokens = document.tokens
    if tokens[i].sentence != tokens[start].sentence:
        return False
    if _capital(tokens[i]):
        return True
    following = i + 1 < len(tokens) and _capital(tokens[i + 1])
    return tokens[i].lower in _PARTICLES and following and tokens[i].lower not in {"de", "du", "la"}


def _seen_elsewhere(document: Document, found: list[Named], taken: set[int]) -> list[Named]:
    """A word that is a name elsewhere in the article is one here too: a second « Zelenskiy »."""
    forms: dict[str, EntityType] = {}
    for name in found:
        first, last = document.tokens[name.start].text, document.tokens[name.end - 1].text
        if name.type is EntityType.PERSON and len(last) > 3:
            forms[last] = name.type
            if gazetteer.gender_of(first):
                forms.setdefault(first, name.type)
        elif name.end == name.start + 1:
            forms[document.tokens[name.start].text] = name.type
    more = []
    for token in document.tokens:
        given = gazetteer.gender_of(token.text) and token.pos == "PROPN" and not token.entity
        if token.i in taken or token.pos not in {"PROPN", "NOUN", "X"}:
            continue
        if token.text in forms or given:
            taken.add(token.i)
            more.append(
                Named(token.i, token.i + 1, forms.get(token.text, EntityType.PERSON), known=False)
            )
    return more


def _hyphenated(document: Document, name: Named) -> Named:
    """« Renault-Nissan », « Nana Akufo-Addo »: the hyphen joins what the tokens part."""
    tokens, start, end = document.tokens, name.start, name.end
    while end + 1 < len(tokens) and tokens[end].text == "-" and _touch(tokens, end):
        if not tokens[end + 1].text[:1].isupper():
            break
        end += 2
    while start > 1 and tokens[start - 1].text == "-" and _touch(tokens, start - 1):
        if not tokens[start - 2].text[:1].isupper():
            break
        start -= 2
    start = _with_particle(tokens, start, name.type)
    grown = (start, end) != (name.start, name.end)
    return replace(name, start=start, end=end, known=name.known and not grown)


def _grown(document: Document, name: Named, taken: set[int]) -> Named:
    """« Kim Jong Un », « Choe Son Hui » where the recogniser stops a word too early."""
    tokens, end = document.tokens, name.end
    if name.type is not EntityType.PERSON or name.known:
        return name
    while end < len(tokens) and end not in taken and tokens[end].text[:1].isupper():
        token = tokens[end]
        apart = token.sentence != tokens[name.start].sentence or token.pos in {
            "VERB",
            "AUX",
            "PRON",
        }
        if apart or token.entity not in {"", "PER"} or gazetteer.countries_of(token.text):
            break
        taken.add(end)
        end += 1
    return replace(name, end=end)


def _touch(tokens: list[Token], i: int) -> bool:
    """Whether no space stands on either side of the token."""
    before, after = tokens[i - 1].span.end, tokens[i + 1].span.start
    return before == tokens[i].span.start and tokens[i].span.end == after


def _with_particle(tokens: list[Token], start: int, kind: EntityType) -> int:
    """« de Gaulle » after « général », « M. », « président »."""
    if kind is not EntityType.PERSON or start < 2 or tokens[start - 1].lower not in {"de", "d'"}:
        return start
    title = tokens[start - 2].lower
    announced = gazetteer.is_civility(title) or title == "président"
    return start - 1 if announced else start


def _settle_types(document: Document, names: list[Named]) -> list[Named]:
    """One type a form in an article: the one it has most often; a part of a person is a person."""
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    people: set[str] = set()
    sounds: set[str] = set()
    for name in names:
        form = surface(document, name.start, name.end)
        votes[form][name.type] += 1
        if name.type is EntityType.PERSON and name.end > name.start + 1:
            people.add(document.tokens[name.end - 1].text)
        if name.type is EntityType.PERSON and len(document.tokens[name.end - 1].text) > 5:
            sounds.add(skeleton(document.tokens[name.end - 1].text))
    settled = []
    for name in names:
        form = surface(document, name.start, name.end)
        kind = name.type
        if not name.known:
            ranked = votes[form].most_common()
            kind = min(ranked, key=lambda row: (-row[1], row[0].value))[0]
            heard = name.end == name.start + 1 and skeleton(form) in sounds
            person = form in people or heard
            kind = EntityType.PERSON if person else _by_civility(document, name, kind)
        settled.append(replace(name, type=kind))
    return settled


def _by_civility(document: Document, name: Named, kind: EntityType) -> EntityType:
    tokens = document.tokens
    if name.start > 0 and gazetteer.is_civility(tokens[name.start - 1].text):
        return EntityType.PERSON
    given = gazetteer.gender_of(tokens[name.start].text)
    if kind is EntityType.LOCATION and given and name.end > name.start + 1:
        return EntityType.PERSON
    return kind
