"""The entity of a group of clusters: its id, usual French name, type, aliases, country."""

from collections import Counter

from graph.ids import make_id
from graph.model import Entity, EntityType, Form
from graph.resolve.corpus import Group
from graph.resolve.evidence import Evidence, words

_ARTICLES = frozenset({"le", "la", "les", "l'", "un", "une", "des", "de", "d'", "du"})


def entity_of(group: Group) -> Entity:
    """The same group gives the same entity, whatever the order of its articles."""
    known = next((item.cluster.known for item in group.locals if item.cluster.known), None)
    kind = known.type if known else _type(group)
    forms = _forms(group)
    name = known.name if known else group.holder.name if group.holder else _usual(forms, kind)
    if known and kind is EntityType.LOCATION:
        name = _usual(forms, kind)
    identity = known.wikidata if known and known.wikidata else None
    return Entity(
        id=make_id("entity", identity) if identity else make_id("entity", *group.key),
        name=name,
        type=kind,
        aliases=tuple(sorted(set(forms) - {name})),
        wikidata_id=identity,
        country_code=_country(group, known.country if known else None, kind),
    )


def _evidence(group: Group) -> list[Evidence]:
    return [e for item in group.locals for e in item.cluster.members]


def _type(group: Group) -> EntityType:
    """The commonest of the names, else of the descriptions."""
    if group.holder:
        return EntityType.PERSON
    types = Counter(item.cluster.type for item in group.locals)
    return min(types, key=lambda kind: (-types[kind], kind.value))


def _forms(group: Group) -> Counter[str]:
    """The names that occur, or where there are none the descriptions, and how often."""
    named: Counter[str] = Counter()
    described: Counter[str] = Counter()
    for e in _evidence(group):
        if e.mention.form is Form.NAME:
            named[_plain(e.mention.name or e.mention.text)] += 1
        elif e.mention.form is Form.DESCRIPTION:
            described[_without_article(e.mention.text)] += 1
        else:
            named[_plain(e.mention.text)] += 0
    telling = Counter({form: n for form, n in described.items() if _tells(form)})
    adjectives_only = not any(named.values())
    if adjectives_only and described:
        return Counter(described)
    return Counter({f: n for f, n in (named + telling).items() if n}) or Counter(dict(named))


def _tells(form: str) -> bool:
    """Whether a description says something out of its place, as « ces troupes » does not."""
    first = form.split(maxsplit=1)[0].lower()
    return " " in form and first not in words("possessive") | words("demonstrative")


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def _without_article(text: str) -> str:
    plain = _plain(text)
    for article in ("l'", "d'"):
        if plain.lower().startswith(article):
            return plain[2:]
    first, _, rest = plain.partition(" ")
    return rest if rest and first.lower() in _ARTICLES else plain


def _usual(forms: Counter[str], kind: EntityType) -> str:
    """A person's commonest full name; else the commonest form; then the longest."""
    if kind is EntityType.PERSON:
        full = {f: n for f, n in forms.items() if " " in f and f[:1].isupper()}
        forms = Counter(full) if full else forms
    telling = {f: n for f, n in forms.items() if _tells(f)} or dict(forms)
    return min(telling, key=lambda f: (-telling[f], -len(f), f))


def _country(group: Group, code: str | None, kind: EntityType) -> str | None:
    """The gazetteer's country, the office's, or the only one that the descriptions give."""
    if code:
        return code
    if group.holder and len(group.holder.place) == 2:
        return group.holder.place
    codes = {c for item in group.locals for c in item.cluster.countries}
    if len(codes) == 1 and kind is not EntityType.LOCATION:
        return next(iter(codes))
    return None
