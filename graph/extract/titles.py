"""Names with the titles, kinds and civility that belong to their mention.

« le président ukrainien Volodymyr Zelensky », « l'ONG Human Rights Watch », « M. Healey »,
« la région de Koursk »; not « les soldats de Kim Jong Un », where the name is another mention
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from graph.extract.descriptions import Described
from graph.extract.named import Named
from graph.extract.seats import place_or_government
from graph.french import gazetteer
from graph.french.document import Document
from graph.model import EntityType, Form

_LINKS = frozenset({"ADP", "DET", "CCONJ"})


@dataclass(frozen=True, slots=True)
class Found:
    """A mention in the making, at tokens[start:end]."""

    start: int
    end: int
    head: int
    type: EntityType
    form: Form
    name: tuple[int, int] | None = None
    described: Described | None = None


def with_titles(
    document: Document, names: list[Named], descriptions: list[Described]
) -> list[Found]:
    """Names with their titles, and the descriptions and names that stand alone."""
    found: list[Found] = []
    starts = [name.start for name in names]
    swallowed: set[int] = set()  # starts of names that are part of a longer mention
    for described in _people_first(descriptions):
        low, high = bisect_left(starts, described.start), bisect_right(starts, described.end)
        near = names[low:high]
        free = [name for name in near if name.start not in swallowed]
        item, name = _join(document, _cut(document, described, near, swallowed), free)
        if item:
            found.append(item)
        if name:
            swallowed.add(name.start)
    return found + [_alone(document, name) for name in names if name.start not in swallowed]


def _people_first(descriptions: list[Described]) -> list[Described]:
    """Persons take their names before the bodies inside their titles can."""
    return sorted(descriptions, key=lambda d: (d.kind not in {"office", "person"}, d.start, -d.end))


def _cut(
    document: Document, described: Described, names: list[Named], swallowed: set[int]
) -> Described:
    """« gouvernement » of « le porte-parole du gouvernement Joseph Kabamba »."""
    for name in names:
        if name.start in swallowed and described.head < name.start < described.end:
            end = name.start
            while end > described.head + 1 and document.tokens[end - 1].pos in _LINKS:
                end -= 1
            return replace(described, end=end)
    return described


def _join(
    document: Document, described: Described, names: list[Named]
) -> tuple[Found | None, Named | None]:
    """The mention of a description, and the name that it swallows, if any."""
    name = _name_at_end(described, names)
    if name and described.number == "s" and _is_title_of(document, described, name):
        kind = name.type if described.kind in {"office", "person"} else described.type
        if described.kind == "person" and name.type is EntityType.ORGANIZATION:
            kind = EntityType.ORGANIZATION
        span = (described.start, name.end, described.head)
        return Found(*span, kind, Form.NAME, (name.start, name.end), described), name
    if name and _is_movement(document, described, name):
        span = (described.start, name.end, described.head)
        return Found(*span, name.type, Form.NAME, (name.start, name.end), described), name
    inner = [n for n in names if described.start <= n.start and n.end <= described.end]
    span = (described.start, described.end, described.head)
    if _is_named_place(document, described, inner):
        place = (inner[0].start, inner[0].end)
        return Found(*span, EntityType.LOCATION, Form.NAME, place, described), inner[0]
    if not _worth(described, bool(inner), document):
        return None, None
    return Found(*span, described.type, Form.DESCRIPTION, None, described), None


def _name_at_end(described: Described, names: list[Named]) -> Named | None:
    """The name that closes the phrase or follows it at once."""
    for name in names:
        if name.start > described.head and name.start <= described.end <= name.end:
            return name
        if described.head < name.start and name.end == described.end:
            return name
    return None


def _is_title_of(document: Document, described: Described, name: Named) -> bool:
    """Whether nothing stands between title and name: « l'ONG Human Rights Watch »."""
    tokens = document.tokens
    before = tokens[name.start - 1]
    if gazetteer.is_civility(before.text) and before.i != described.head:
        before = tokens[name.start - 2]
    article = before.pos == "DET" and tokens[name.start - 1].text[:1].isupper()
    if before.pos in _LINKS | {"PUNCT", "VERB", "AUX"} and not article:
        return False
    if described.kind in {"office", "person"}:
        trader = described.lemma in gazetteer.words("traders")
        somebody = name.type is EntityType.PERSON and name.end > name.start + 1
        company = trader and not somebody
        return name.type is (EntityType.ORGANIZATION if company else EntityType.PERSON)
    if described.kind in {"body", "group"}:
        return name.type is EntityType.ORGANIZATION
    return described.kind == "place" and name.type in {EntityType.LOCATION, EntityType.PERSON}


def _is_movement(document: Document, described: Described, name: Named) -> bool:
    """« les rebelles houthis »: a movement whose name stands like an adjective."""
    small = document.tokens[name.start].text[:1].islower() and name.known
    return small and name.start == described.head + 1 and described.number == "p"


def _is_named_place(document: Document, described: Described, inner: list[Named]) -> bool:
    """« la région de Koursk », « l'île de la Réunion »; not « la frontière avec l'Ukraine »."""
    if described.kind != "place" or described.lemma not in gazetteer.words("administrative"):
        return False
    if len(inner) != 1 or inner[0].end != described.end:
        return False
    name = inner[0]
    before = [document.tokens[i].lower for i in range(max(0, name.start - 2), name.start)]
    return any(word in {"de", "d'", "du", "des"} for word in before)


def _worth(described: Described, named_inside: bool, document: Document) -> bool:
    """Whether the description stands for something in particular, not for a kind of things."""
    first = document.tokens[described.start].lower
    if described.kind == "place":
        known = described.lemma in {"front", "frontière", "capitale", "ligne", "région"}
        return described.definite and (named_inside or known or first in {"ce", "cet", "cette"})
    if described.kind == "country":
        return described.definite and first != "quel"
    return True


def _alone(document: Document, name: Named) -> Found:
    """A name with the civility before it: « M. Healey », « Mme Le Pen »."""
    start = name.start
    while start > 0 and gazetteer.is_civility(document.tokens[start - 1].text):
        if document.tokens[start - 1].sentence != document.tokens[name.start].sentence:
            break
        start -= 1
    kind = place_or_government(document, name)
    return Found(start, name.end, name.end - 1, kind, Form.NAME, (name.start, name.end))
