"""Who and what an article names or describes: names, descriptions, adjectives of countries.

    « Le président ukrainien a exhorté ses alliés »
      → « Le président ukrainien » PERSON, « ukrainien » COUNTRY (adjective), « ses alliés » GROUP

Title and name are one mention (« le secrétaire d'État américain Antony Blinken »); title, comma and
name are two, and the second points at the first (« le secrétaire général de l'OTAN, Mark Rutte »).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph.extract.apposition import appositions
from graph.extract.descriptions import Described, find_descriptions
from graph.extract.names import Named, find_names, surface
from graph.extract.seats import place_or_government
from graph.french import gazetteer
from graph.french.document import Document
from graph.model import EntityType, Form, Mention, Span


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


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """All mentions, sorted by span, outer before inner.

    Some make sense only where a claim uses them; `prune` drops those that none uses.
    """
    names = find_names(document)
    descriptions = find_descriptions(document, names)
    found = _join_titles(document, names, descriptions)
    found += _adjectives(document, found, names)
    found = sorted(set(found), key=lambda m: (m.start, -m.end, m.form, m.head))
    mentions = [_mention(document, item) for item in found]
    for index, beside in appositions(document, mentions).items():
        mentions[index] = replace(mentions[index], apposition=beside)
    return tuple(mentions)


def prune(
    mentions: tuple[Mention, ...], used: Iterable[int]
) -> tuple[tuple[Mention, ...], dict[int, int]]:
    """Drop what stands for nobody unless a claim uses it; give the new index of each that stays.

    An adjective stays where it, or the innermost mention around it, is used; an indefinite
    description (« des experts ») only where it is used or says of which country or name it is.
    """
    kept_by_use = set(used)
    spans = [m.span for m in mentions]

    def around(i: int) -> int | None:
        outer = [
            k for k, s in enumerate(spans) if k != i and s.contains(spans[i]) and s != spans[i]
        ]
        return min(outer, key=lambda k: spans[k].end - spans[k].start, default=None)

    keep = []
    for i, mention in enumerate(mentions):
        if mention.form is Form.ADJECTIVE:
            stays = i in kept_by_use or around(i) in kept_by_use
        elif mention.form is Form.DESCRIPTION and not mention.definite:
            beside = mention.apposition is not None or any(m.apposition == i for m in mentions)
            stays = i in kept_by_use or beside or _anchored(mentions, i)
        else:
            stays = True
        if stays:
            keep.append(i)
    index = {old: new for new, old in enumerate(keep)}
    left = tuple(
        replace(mentions[old], apposition=index.get(mentions[old].apposition))  # type: ignore[arg-type]
        if mentions[old].apposition is not None
        else mentions[old]
        for old in keep
    )
    return left, index


def _anchored(mentions: tuple[Mention, ...], i: int) -> bool:
    """Whether a country or a name inside the description says whose it is."""
    span = mentions[i].span
    return any(
        k != i and span.contains(m.span) and m.form in {Form.NAME, Form.ADJECTIVE}
        for k, m in enumerate(mentions)
    )


# ---------------------------------------------------------------- titles


def _join_titles(
    document: Document, names: list[Named], descriptions: list[Described]
) -> list[Found]:
    """Names with their titles, and the descriptions and names that stand alone."""
    found: list[Found] = []
    swallowed: set[int] = set()  # starts of names that are part of a longer mention
    for described in _people_first(descriptions):
        free = [name for name in names if name.start not in swallowed]
        item, name = _join(document, _cut(document, described, names, swallowed), free)
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
    """« gouvernement » of « le porte-parole du gouvernement Patrick Muyaya »."""
    for name in names:
        if name.start in swallowed and described.head < name.start < described.end:
            end = name.start
            while end > described.head + 1 and document.tokens[end - 1].pos in {
                "ADP",
                "DET",
                "CCONJ",
            }:
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
    if before.pos in {"ADP", "DET", "CCONJ", "PUNCT", "VERB", "AUX"} and not article:
        return False
    if described.kind in {"office", "person"}:
        trader = described.lemma in gazetteer.words("traders")
        return name.type is (EntityType.ORGANIZATION if trader else EntityType.PERSON)
    if described.kind in {"body", "group"}:
        return name.type is EntityType.ORGANIZATION
    return described.kind == "place" and name.type in {EntityType.LOCATION, EntityType.PERSON}


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


# ---------------------------------------------------------------- adjectives


def _adjectives(document: Document, found: list[Found], names: list[Named]) -> list[Found]:
    """Adjectives of countries, in a description or not: « troupes turques », « l'aide suisse »."""
    named = {i for name in names for i in range(name.start, name.end)}
    more: dict[int, Found] = {}
    for token in document.tokens:
        plain = token.pos == "ADJ" and token.i not in named and token.text[:1].islower()
        if plain and gazetteer.countries_of(token.text):
            i = token.i
            more[i] = Found(i, i + 1, i, EntityType.COUNTRY, Form.ADJECTIVE)
    for item in found:
        if item.described is None or _is_proper(document, item):
            continue
        for i in range(item.start, item.end):
            token = document.tokens[i]
            if i in named or i == item.head or token.text[:1].isupper():
                continue
            if gazetteer.countries_of(token.text) and token.pos not in {"DET", "ADP"}:
                more[i] = Found(i, i + 1, i, EntityType.COUNTRY, Form.ADJECTIVE)
    return list(more.values())


def _is_proper(document: Document, item: Found) -> bool:
    """« le Centre ukrainien de lutte contre la désinformation » is a name with its adjective."""
    head = document.tokens[item.head]
    first = item.head == document.sentences[head.sentence].start
    return head.text[:1].isupper() and not first


# ---------------------------------------------------------------- values


def _mention(document: Document, item: Found) -> Mention:
    head = document.tokens[item.head]
    span = document.span(item.start, item.end)
    described = item.described
    name = surface(document, *item.name) if item.name else None
    gender, number = (described.gender, described.number) if described else (None, None)
    if item.form is Form.NAME and item.type is EntityType.PERSON and item.name:
        gender = _person_gender(document, item) or gender
        number = "s"
    return Mention(
        span=span,
        text=document.text(span),
        type=item.type,
        form=item.form,
        sentence=head.sentence,
        name=name,
        head=described.lemma if described else (head.lower if item.form is not Form.NAME else None),
        modifiers=_modifiers(document, item),
        gender=gender,
        number=number or _plain_number(document, item),
        definite=described.definite and not _is_general(document, item) if described else True,
    )


def _is_general(document: Document, item: Found) -> bool:
    """« les familles », « aux journalistes »: nobody in particular, unless a claim says so."""
    if item.form is Form.NAME or item.described is None:
        return False
    return item.described.lemma in gazetteer.words("general") and not _narrowed(document, item)


def _narrowed(document: Document, item: Found) -> bool:
    """Whether the article or a word beside the head says which: « son pays », « ces familles »."""
    first = document.tokens[item.start].lower
    if item.described and item.described.number == "s" and item.described.lemma == "pays":
        return True
    if first in {"ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos"}:
        return True
    return item.end - item.head > 1


def _modifiers(document: Document, item: Found) -> tuple[str, ...]:
    """The dictionary forms that narrow the head, in order, without the name."""
    if item.described is None:
        return ()
    named = range(*item.name) if item.name else range(0)
    return tuple(
        document.tokens[i].lemma
        for i in range(item.start, item.end)
        if i != item.head
        and i not in named
        and document.tokens[i].pos in {"NOUN", "PROPN", "ADJ", "VERB", "X"}
    )


def _person_gender(document: Document, item: Found) -> str | None:
    """From the civility, else the given name."""
    if item.name is None:
        return None
    for i in range(item.start, item.name[0]):
        word = document.tokens[i].lower
        if word in {"m.", "mr", "monsieur", "mm."}:
            return "m"
        if word in {"mme", "mlle", "madame", "mademoiselle", "mrs"}:
            return "f"
    if item.name[1] - item.name[0] > 1:
        return gazetteer.gender_of(document.tokens[item.name[0]].text)
    return None


def _plain_number(document: Document, item: Found) -> str | None:
    number = document.tokens[item.head].morph.get("Number")
    return {"Plur": "p", "Sing": "s"}.get(number or "")


def span_of(mentions: tuple[Mention, ...], index: int) -> Span:
    """The span of a mention together with the one it stands beside."""
    mention = mentions[index]
    if mention.apposition is None:
        return mention.span
    other = mentions[mention.apposition].span
    return Span(min(mention.span.start, other.start), max(mention.span.end, other.end))
