"""Proper names: what the model's recogniser finds, repaired by the gazetteer and by rules.

Fed with news the recogniser takes « Guerre » at the head of a title for a name, « la Défense » of
a ministry for a place, « Washington » after « selon » for a person; it gives « Zelenskiy » another
type in each sentence and misses capitals. Positions and word lists mend most of it.
"""

from graph.extract.name_repairs import grow, seen_elsewhere, settle_types, unclaimed
from graph.extract.named import Named, surface
from graph.extract.recognised import recognised
from graph.french import gazetteer
from graph.french.document import Document
from graph.model import EntityType

__all__ = ["Named", "find_names", "surface"]

LONGEST = 9  # tokens in a gazetteer name


def find_names(document: Document) -> list[Named]:
    """The proper names in order; they do not overlap."""
    found = _from_gazetteer(document)
    taken = {i for name in found for i in range(name.start, name.end)}
    for name in recognised(document, taken) + unclaimed(document, taken):
        if not taken.intersection(range(name.start, name.end)):
            found.append(name)
            taken.update(range(name.start, name.end))
    found.extend(seen_elsewhere(document, found, taken))
    found = [grow(document, name, taken) for name in found]
    return sorted(settle_types(document, found), key=lambda name: name.start)


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
    word = document.tokens[i].text
    if word[:1].islower() and word != "l'" and not gazetteer.organisation(word):
        return None  # « les talibans », « les houthis » have no capital
    if not gazetteer.may_open(surface(document, i, i + 1)):
        return None
    for end in range(min(limit, i + LONGEST), i, -1):
        kind = _known_type(surface(document, i, end))
        if kind and _believable(document, i, end):
            branch = kind is EntityType.ORGANIZATION and _is_branch(document, end)
            return Named(i, end + branch, kind, known=not branch)
    return None


def _known_type(form: str) -> EntityType | None:
    if form.isupper() and len(form) > 4:
        return _exact_type(form.title()) or _exact_type(form)
    return _exact_type(form)


def _exact_type(form: str) -> EntityType | None:
    if gazetteer.countries_named(form) or gazetteer.seat_of(form):
        return EntityType.COUNTRY
    if " " in form and gazetteer.holders_named(form):
        return EntityType.PERSON
    known = gazetteer.organisation(form) or gazetteer.region(form)
    return known.type if known else None


def _believable(document: Document, i: int, end: int) -> bool:
    """Not the piece of a longer name, nor a common word that only begins a sentence."""
    tokens = document.tokens
    form = surface(document, i, end)
    if _inside_person(document, i, end) or _inside_body(document, i, end):
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


def _is_branch(document: Document, end: int) -> bool:
    """« Oxfam France », « le PLR vaudois »: the body of one country or region."""
    if end >= len(document.tokens):
        return False
    regional = document.tokens[end].lower in gazetteer.words("regional")
    return regional or _one_body(document, end - 1, end, end + 1)


def _inside_body(document: Document, i: int, end: int) -> bool:
    """« France » of « Orange France »."""
    return i > 0 and _one_body(document, i - 1, i, end)


def _one_body(document: Document, other: int, start: int, end: int) -> bool:
    """Whether the recogniser takes a word and the country of one word beside it for one body."""
    word, land = document.tokens[other], document.tokens[start]
    if end != start + 1 or word.entity != "ORG" or word.sentence != land.sentence:
        return False
    apart = land.entity != "ORG" or not word.text[:1].isupper() or word.pos != "PROPN"
    return not apart and bool(gazetteer.countries_named(land.text))


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
