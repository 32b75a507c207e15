"""What one mention tells about whom it means: a pure function of the mention and its neighbours."""

from dataclasses import dataclass
from functools import cache

from graph.french import gazetteer
from graph.french.gazetteer import Known
from graph.french.lexicon_files import read_lexicon
from graph.model import EntityType, Form, Mention


@dataclass(frozen=True, slots=True)
class Evidence:
    """A mention, read for resolution.

    `known` is what the gazetteer says of its name, the likelier first; `countries` are the codes
    that an adjective or a name inside gives; `content` are the words that narrow the head, without
    countries and empty words; `anaphoric` says that « ce », « son » or a lone article takes up
    what stands before.
    """

    index: int
    mention: Mention
    known: tuple[Known, ...]
    family: str | None
    role: str | None
    countries: frozenset[str]
    content: frozenset[str]
    possessive: bool
    demonstrative: bool

    @property
    def start(self) -> int:
        """Where the mention starts in the article."""
        return self.mention.span.start

    @property
    def bare(self) -> bool:
        """« le président », « ces soldats »: nothing but the head says who."""
        return not self.content and not self.countries


@cache
def words(table: str) -> frozenset[str]:
    """The words of a table of `lexicon/resolution.toml`."""
    return frozenset(read_lexicon("resolution")[table]["words"].split())


@cache
def families() -> dict[str, str]:
    """Head → family; a head in several belongs to the first."""
    found: dict[str, str] = {}
    for family, heads in read_lexicon("resolution")["families"].items():
        if family != "example":
            for head in heads.split():
                found.setdefault(head, family)
    return found


@cache
def _roles() -> list[tuple[str, str, frozenset[str]]]:
    return [
        (role, pattern.split("+")[0], frozenset(pattern.split("+")[1:]))
        for role, patterns in read_lexicon("resolution")["roles"].items()
        if role != "example"
        for pattern in patterns.split()
    ]


def read(mentions: tuple[Mention, ...]) -> list[Evidence]:
    """The evidence of each mention of an article, in order."""
    inner = _inner(mentions)
    return [_read(i, m, [mentions[k] for k in inner[i]]) for i, m in enumerate(mentions)]


def _inner(mentions: tuple[Mention, ...]) -> list[list[int]]:
    """Indices of the mentions inside each one."""
    found: list[list[int]] = [[] for _ in mentions]
    open_: list[int] = []
    order = sorted(
        range(len(mentions)), key=lambda k: (mentions[k].span.start, -mentions[k].span.end)
    )
    for i in order:
        span = mentions[i].span
        open_ = [k for k in open_ if mentions[k].span.end > span.start]
        for k in open_:
            if mentions[k].span.contains(span):
                found[k].append(i)
        open_.append(i)
    return found


def _read(index: int, mention: Mention, inner: list[Mention]) -> Evidence:
    head = mention.head or ""
    first = mention.text.split()[0].lower().replace("’", "'") if mention.text else ""
    role = role_of(head, mention.modifiers) if mention.type is EntityType.PERSON else None
    return Evidence(
        index=index,
        mention=mention,
        known=_known(mention),
        family=families().get(head, head or None),
        role=role,
        countries=_countries(mention, inner),
        content=_content(mention),
        possessive=first in words("possessive"),
        demonstrative=first in words("demonstrative"),
    )


def role_of(head: str, modifiers: tuple[str, ...]) -> str | None:
    """The office of a title: « chef », (« diplomatie », …) → foreign."""
    beside = {gazetteer.fold(m) for m in modifiers}
    ruled_out = {gazetteer.fold(w) for w in words("other_office")} & beside
    for role, noun, needed in _roles():
        if head == noun and {gazetteer.fold(n) for n in needed} <= beside:
            return None if ruled_out - {gazetteer.fold(n) for n in needed} else role
    return None


def _known(mention: Mention) -> tuple[Known, ...]:
    """What the gazetteer knows of the mention's name, adjective or people."""
    form = mention.name or mention.text
    if mention.form is Form.ADJECTIVE:
        return tuple(gazetteer.countries_of(mention.text))
    if mention.form is not Form.NAME or mention.type is EntityType.PERSON:
        return ()
    if mention.type is EntityType.COUNTRY:
        named = gazetteer.countries_named(form) or gazetteer.countries_named(form.title())
        seat = gazetteer.seat_of(form) or gazetteer.seat_of(form.title())
        return tuple(named) or ((seat,) if seat else ())
    if mention.type is EntityType.LOCATION:
        place = gazetteer.region(form) or gazetteer.city(form)
        return (place,) if place else ()
    organisation = gazetteer.organisation(form) or gazetteer.organisation(mention.text)
    return (organisation,) if organisation else ()


def _countries(mention: Mention, inner: list[Mention]) -> frozenset[str]:
    """Codes of the countries that narrow the mention."""
    codes: set[str] = set()
    if mention.form is Form.DESCRIPTION and mention.head:
        for people in gazetteer.countries_of(mention.head):
            codes.add(people.key)
    for other in inner:
        if other.type is EntityType.COUNTRY and other.form is not Form.DESCRIPTION:
            codes.update(known.key for known in _known(other))
    for word in mention.modifiers:
        codes.update(known.key for known in gazetteer.countries_of(word))
    return frozenset(codes)


def _content(mention: Mention) -> frozenset[str]:
    """Folded words beside the head that are neither countries nor empty."""
    kept = set()
    for word in mention.modifiers:
        plain = gazetteer.fold(word)
        if word in words("empty") or gazetteer.countries_of(word) or _is_country(word):
            continue
        if len(plain) > 1:
            kept.add(plain)
    return frozenset(kept)


def _is_country(word: str) -> bool:
    form = word[:1].upper() + word[1:]
    return bool(gazetteer.countries_named(form) or gazetteer.seat_of(form))
