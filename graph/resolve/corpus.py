"""Which clusters of different articles mean the same.

What the gazetteer knows is one everywhere. Full names of persons meet by sound within a block; a
family name alone joins the one person of the corpus that it fits. A title with a country means who
held the office on the article's day. A description with a country (« l'armée ukrainienne ») is one
over all articles; without, it belongs to its article.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache

from graph.french import gazetteer
from graph.french.gazetteer import Holder
from graph.french.lexicon_files import read_lexicon
from graph.model import Article, EntityType
from graph.resolve.clusters import Cluster, is_holder
from graph.resolve.persons import block, fits, is_full, same_person


@dataclass(frozen=True, slots=True, eq=False)
class Local:
    """A cluster and its article; `number` is its place among the article's clusters."""

    article: Article
    number: int
    cluster: Cluster


@dataclass(slots=True, eq=False)
class Group:
    """Clusters of one thing, and what identifies it: the parts of its id."""

    key: tuple[str, ...]
    locals: list[Local] = field(default_factory=list)
    holder: Holder | None = None


def merge(locals_: list[Local]) -> list[Group]:
    """The groups, by key. Each local belongs to one."""
    people = [
        item
        for item in locals_
        if item.cluster.type is EntityType.PERSON and item.cluster.known is None
    ]
    aside = {id(item) for item in people}
    groups: dict[tuple[str, ...], Group] = {}
    for item in locals_:
        if id(item) not in aside:
            _put(groups, _key(item), item)
    full, short, untold = _sort_people(people)
    found = _full_names(full)
    for item in short:
        _place_short(item, found, groups)
    for item in untold:
        _place_title(item, found, groups)
    for group in found:
        _gather(groups, group)
    return [groups[key] for key in sorted(groups)]


def _put(groups: dict[tuple[str, ...], Group], key: tuple[str, ...], item: Local) -> None:
    groups.setdefault(key, Group(key)).locals.append(item)


def _gather(groups: dict[tuple[str, ...], Group], group: Group) -> None:
    groups[group.key] = group


# ---------------------------------------------------------------- all but persons


def _key(item: Local) -> tuple[str, ...]:
    """What identifies a country, a place, a body or a group."""
    c = item.cluster
    if c.known:
        place = c.known.type is EntityType.LOCATION
        return ("known", f"place {gazetteer.fold(c.known.name)}" if place else c.known.key)
    if c.names:
        return ("name", c.type.value, gazetteer.fold(_usual(c.names)))
    return _described(item)


def _usual(names: dict[str, int]) -> str:
    """The commonest name, then the longest, then the first of the alphabet."""
    return min(names, key=lambda n: (-names[n], -len(n), n))


def _described(item: Local) -> tuple[str, ...]:
    """A description: one over all articles with one country, else one of its article."""
    c = item.cluster
    country = _main_country(c)
    if c.type is EntityType.PERSON or country is None:
        return _own(item)
    if "troops" in c.families:
        return ("described", c.type.value, "troops", country)
    if len(c.families) != 1:
        return _own(item)
    (family,) = c.families
    return ("described", c.type.value, family, country, " ".join(sorted(c.content)))


def _main_country(c: Cluster) -> str | None:
    """The country that most of its descriptions give; None where none leads."""
    given = Counter(next(iter(e.countries)) for e in c.members if len(e.countries) == 1)
    code = min(given, key=lambda k: (-given[k], k), default=None)
    return code if code and given[code] * 2 > sum(given.values()) else None


def _own(item: Local) -> tuple[str, ...]:
    return ("own", item.article.id, str(item.cluster.members[0].start))


# ---------------------------------------------------------------- persons


def _sort_people(people: list[Local]) -> tuple[list[Local], list[Local], list[Local]]:
    """Those with a full name, those with a short one, those with none."""
    full = [p for p in people if any(is_full(n) for n in p.cluster.names)]
    short = [p for p in people if p.cluster.names and p not in full]
    untold = [p for p in people if not p.cluster.names]
    return full, short, untold


def _full_name(item: Local) -> str:
    names = {n: k for n, k in item.cluster.names.items() if is_full(n)}
    return _usual(names)


def _full_names(people: list[Local]) -> list[Group]:
    """Groups of persons with full names: exact spellings, then those that sound alike."""
    exact: dict[tuple[str, ...], Group] = {}
    for item in people:
        name = _full_name(item)
        holder = _holder_named(name)
        marks = ("holder", holder.name) if holder else ("person", gazetteer.fold(name))
        exact.setdefault(marks, Group(marks, holder=holder)).locals.append(item)
    split = [part for group in exact.values() for part in _homonyms(group)]
    return _alike(sorted(split, key=lambda g: g.key))


@cache
def _holder_named(name: str) -> Holder | None:
    return next((h for h in gazetteer.holders() if is_full(name) and is_holder(name, h)), None)


def _homonyms(group: Group) -> list[Group]:
    """Two of a name are two where gender, or both walk of life and country, contradict."""
    if group.holder:
        return [group]
    parts: list[Group] = []
    for item in sorted(group.locals, key=lambda p: (-len(p.cluster.members), p.article.id)):
        home = next((p for p in parts if not _contradicts(item, p)), None)
        if home is None:
            home = Group((*group.key, str(len(parts))) if parts else group.key)
            parts.append(home)
        home.locals.append(item)
    return parts


def _contradicts(item: Local, group: Group) -> bool:
    return any(_differ(item.cluster, other.cluster) for other in group.locals)


def _differ(a: Cluster, b: Cluster) -> bool:
    if a.gender and b.gender and a.gender != b.gender:
        return True
    walks = _walks(a), _walks(b)
    apart = walks[0] and walks[1] and not walks[0] & walks[1]
    return bool(apart and a.countries and b.countries and not a.countries & b.countries)


def _walks(c: Cluster) -> set[str]:
    walks = read_lexicon("resolution")["walks"]
    return {walk for walk, entry in walks.items() if c.heads & set(entry["words"].split())}


def _alike(groups: list[Group]) -> list[Group]:
    """Join groups whose names sound alike; never two office-holders, never against evidence."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        blocks[block(_name_of(group))].append(i)
    pairs = []
    for indices in blocks.values():
        for a, i in enumerate(indices):
            for k in indices[a + 1 :]:
                score = same_person(_name_of(groups[i]), _name_of(groups[k]))
                if 0 < score < 1:
                    pairs.append((-score, i, k))
    parent = list(range(len(groups)))
    for _, i, k in sorted(pairs):
        a, b = _root(parent, i), _root(parent, k)
        if a != b and _can_join(groups[a], groups[b]):
            keep, gone = (a, b) if _weight(groups[a]) >= _weight(groups[b]) else (b, a)
            groups[keep].locals.extend(groups[gone].locals)
            parent[gone] = keep
    return [group for i, group in enumerate(groups) if parent[i] == i]


def _name_of(group: Group) -> str:
    return group.holder.name if group.holder else _full_name(group.locals[0])


def _weight(group: Group) -> tuple[bool, int, tuple[str, ...]]:
    return group.holder is not None, sum(len(p.cluster.members) for p in group.locals), group.key


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        i = parent[i]
    return i


def _can_join(a: Group, b: Group) -> bool:
    """Every name of one must sound like every name of the other, and nothing contradict."""
    if a.holder and b.holder:
        return False
    names = {_full_name(p) for p in a.locals}, {_full_name(p) for p in b.locals}
    if not all(same_person(x, y) for x in names[0] for y in names[1]):
        return False
    return not any(_contradicts(item, b) for item in a.locals)


def _place_short(item: Local, found: list[Group], groups: dict[tuple[str, ...], Group]) -> None:
    """« Zelensky » alone in its article: the one person of lexicon or corpus that it fits."""
    name = _usual(item.cluster.names)
    holder = _holder_alias(name)
    if holder:
        home = next((g for g in found if g.holder and g.holder.name == holder.name), None)
        if home is None:
            home = Group(("holder", holder.name), holder=holder)
            found.append(home)
        home.locals.append(item)
        return
    fitting = [
        group
        for group in found
        if fits(name, _name_of(group)) >= 0.95 and not _contradicts(item, group)
    ]
    if len(fitting) == 1:
        fitting[0].locals.append(item)
    elif fitting:
        _put(groups, _own(item), item)
    else:
        _put(groups, ("person", gazetteer.fold(name)), item)


@cache
def _holder_alias(name: str) -> Holder | None:
    """The office-holder who is known by the name alone: « Macron », « Poutine »."""
    plain = gazetteer.fold(name)
    fitting = {
        h.name: h for h in gazetteer.holders() if plain in {gazetteer.fold(a) for a in h.aliases}
    }
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _place_title(item: Local, found: list[Group], groups: dict[tuple[str, ...], Group]) -> None:
    """« le président ukrainien » where the article names nobody: who held the office that day."""
    c = item.cluster
    offices = {(role, place) for role in c.roles for place in c.countries}
    if len(offices) != 1 or not any(e.mention.definite for e in c.members):
        _put(groups, _own(item), item)
        return
    (office,) = offices
    day = item.article.published_at.date() if item.article.published_at else None
    holders = {h.name: h for h in gazetteer.holders() if (h.role, h.place) == office and h.at(day)}
    if len(holders) != 1:
        _put(groups, ("office", *office), item)
        return
    holder = next(iter(holders.values()))
    home = next((g for g in found if g.holder and g.holder.name == holder.name), None)
    if home is None and day is None:
        _put(groups, ("office", *office), item)
        return
    if home is None:
        home = Group(("holder", holder.name), holder=holder)
        found.append(home)
    home.locals.append(item)
    for evidence in c.members:
        c.methods[evidence.index] = ("office-holder", 0.8 if day else 0.6)
