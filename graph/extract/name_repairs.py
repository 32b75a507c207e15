"""What recogniser and gazetteer miss: second occurrences, last words, hyphens, types."""

from collections import Counter, defaultdict
from dataclasses import replace

from graph.extract.announced import announced, apposed
from graph.extract.named import Named, surface
from graph.french import gazetteer
from graph.french.cues import verbs
from graph.french.document import Document, Token
from graph.french.sounds import skeleton
from graph.model import EntityType

_PARTICLES = frozenset(
    {"d'", "ben", "bin", "ibn", "al", "el", "von", "van", "der", "den", "da", "dos"}
    | {"di", "le", "abou", "-"}
)
_CLAUSE = frozenset({"VERB", "AUX", "PRON", "ADV", "SCONJ", "CCONJ"})
_LINKS = frozenset({"DET", "ADP"})
_NONE = frozenset({"", "MISC"})  # what the recogniser says of a word that is no name


def unclaimed(document: Document, taken: set[int]) -> list[Named]:
    """Runs of capitals that nobody claimed but a civility, a given name or a title announces."""
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
        titled = end > i + 1 and announced(document, i)
        if ((civil or given) and not tokens[i].entity) or (titled and tokens[i].entity in _NONE):
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
    return tokens[i].lower in _PARTICLES and following


def seen_elsewhere(document: Document, found: list[Named], taken: set[int]) -> list[Named]:
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


def grow(document: Document, name: Named, taken: set[int]) -> Named:
    """« Kim Jong Un », « Choe Son Hui » where the recogniser stops a word too early."""
    name = _hyphenated(document, name)
    tokens, end = document.tokens, name.end
    if name.type is not EntityType.PERSON or name.known:
        return name
    while end < len(tokens) and end not in taken and tokens[end].text[:1].isupper():
        token = tokens[end]
        known = token.pos == "VERB" and announced(document, name.start)
        clause = token.pos in _CLAUSE and not known
        apart = token.paragraph != tokens[end - 1].paragraph or clause
        apart = apart or tokens[end - 1].pos == "PUNCT" or _begins_anew(tokens, end)
        if apart or token.entity not in {"", "PER"} or gazetteer.countries_of(token.text):
            break
        taken.add(end)
        end += 1
    start = _given_before(document, name.start, taken)
    return replace(name, start=start, end=end)


def _begins_anew(tokens: list[Token], i: int) -> bool:
    """« à Didier Drogba [De] nombreux … », its full stop lost; not « Charles De Gaulle »."""
    if tokens[i].pos not in _LINKS:
        return False
    return i + 1 >= len(tokens) or not tokens[i + 1].text[:1].isupper()


def _given_before(document: Document, start: int, taken: set[int]) -> int:
    """« Marine » of « Marine Le Pen », where the tagger sees a common noun."""
    tokens, i = document.tokens, start
    while i > 0 and tokens[i - 1].text in {"Le", "La", "De"}:
        i -= 1
    if i == 0 or i - 1 in taken or tokens[i - 1].paragraph != tokens[start].paragraph:
        return start
    given = tokens[i - 1].text
    if not given[:1].isupper() or gazetteer.gender_of(given) is None:
        return start
    taken.update(range(i - 1, start))
    return i - 1


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


def settle_types(document: Document, names: list[Named]) -> list[Named]:
    """One type a form in an article: the one it has most often; a part of a person is a person."""
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    people: set[str] = set()  # last words of full names
    sounds: set[str] = set()  # and how they sound
    for name in names:
        last = document.tokens[name.end - 1].text
        votes[surface(document, name.start, name.end)][name.type] += 1
        if name.type is EntityType.PERSON and name.end > name.start + 1:
            people.add(last)
        if name.type is EntityType.PERSON and len(last) > 5:
            sounds.add(skeleton(last))
    doers = {surface(document, n.start, n.end) for n in names if _does(document, n)}
    settled = []
    for name in names:
        form, kind = surface(document, name.start, name.end), name.type
        if not name.known:
            ranked = votes[form]
            kind = min(ranked, key=lambda t: (-ranked[t], t.value))
            heard = name.end == name.start + 1 and skeleton(form) in sounds
            person = form in people or heard or bool(gazetteer.holders_named(form))
            kind = (
                EntityType.PERSON if person or form in doers else _by_civility(document, name, kind)
            )
        settled.append(replace(name, type=kind))
    return settled


def _does(document: Document, name: Named) -> bool:
    """Whether a name that is on no map does what only somebody does: « Ngozi travaille à … », « …,
    explique Oksana ».
    """
    tokens = document.tokens
    sentence = document.sentences[tokens[name.start].sentence]
    if name.known or name.type is not EntityType.LOCATION:
        return False
    before = tokens[name.start - 1] if name.start > sentence.start else None
    after = tokens[name.end] if name.end < sentence.stop else None
    if before is not None and before.pos == "VERB":
        return before.lemma in verbs() and before.has("VerbForm", "Fin")
    free = before is None or before.pos not in ("ADP", "DET")
    acts = after is not None and after.pos in ("VERB", "AUX") and after.has("VerbForm", "Fin")
    return free and acts and after is not None and after.lemma != "être"


def _by_civility(document: Document, name: Named, kind: EntityType) -> EntityType:
    tokens = document.tokens
    if name.start > 0 and gazetteer.is_civility(tokens[name.start - 1].text):
        return EntityType.PERSON
    given = gazetteer.gender_of(tokens[name.start].text)
    several = name.end > name.start + 1
    if kind is EntityType.LOCATION and given and several:
        return EntityType.PERSON
    if kind is not EntityType.PERSON and several and _is_titled(document, name, kind):
        return EntityType.PERSON
    return kind


def _is_titled(document: Document, name: Named, kind: EntityType) -> bool:
    """« l'économiste Ruwan Perera », read as a body; « le chef de Lima, Ali Omar », as a place."""
    form = surface(document, name.start, name.end)
    if gazetteer.head(document.tokens[name.start].lower) or gazetteer.city(form):
        return False
    place = kind is EntityType.LOCATION
    return announced(document, name.start) or (place and apposed(document, name.start))
