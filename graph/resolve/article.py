"""Which mentions of one article mean the same.

Names first, over the whole article, so that « le président ukrainien » of the first line can mean
the « Volodymyr Zelensky » of the third; then what stands beside a name; then descriptions, in the
order of the text.
"""

from collections import Counter

from graph.french import gazetteer
from graph.french.gazetteer import Known
from graph.model import EntityType, Form, Mention
from graph.resolve.clusters import Cluster
from graph.resolve.descriptions import Describer
from graph.resolve.evidence import Evidence, read
from graph.resolve.persons import fits, goes_by_given, is_full, parse, same_person


def cluster(mentions: tuple[Mention, ...]) -> list[Cluster]:
    """The clusters of an article's mentions, in order of their first mention."""
    evidence = read(mentions)
    clusters = [*_known(evidence), *_named(evidence), *_persons(evidence)]
    of = {e.index: c for c in clusters for e in c.members}
    _join_appositions(evidence, of)
    clusters = _alive(clusters, of)
    _join_acronyms(clusters)
    describer = Describer(_alive(clusters, of))
    placed = {e.index for c in describer.register.clusters for e in c.members}
    for item in evidence:
        if item.mention.form is Form.DESCRIPTION and item.index not in placed:
            describer.place(item)
    found = [c for c in describer.register.clusters if c.members]
    for c in found:
        c.members.sort(key=lambda e: e.index)
    return sorted(found, key=lambda c: c.members[0].index)


def _alive(clusters: list[Cluster], of: dict[int, Cluster]) -> list[Cluster]:
    """The clusters that are not absorbed, those of descriptions beside a name included."""
    unique = {id(c): c for c in [*clusters, *of.values()] if c.members}
    return list(unique.values())


# ---------------------------------------------------------------- names


def _known(evidence: list[Evidence]) -> list[Cluster]:
    """One cluster for each thing of the gazetteer."""
    certain = Counter(e.known[0].key for e in evidence if len(e.known) == 1)
    found: dict[str, Cluster] = {}
    for item in evidence:
        if item.known:
            known = min(item.known, key=lambda k: -certain[k.key])
            home = found.setdefault(_key(known), Cluster(known=known))
            home.add(item, "gazetteer", 1.0)
    return list(found.values())


def _key(known: Known) -> str:
    """Regions and the cities they are named after are one place: « la région de Koursk »."""
    if known.type is EntityType.LOCATION:
        return f"place {gazetteer.fold(known.name)}"
    return known.key


def _named(evidence: list[Evidence]) -> list[Cluster]:
    """Names that the gazetteer does not know, bodies and places, by their folded form."""
    found: dict[str, Cluster] = {}
    for item in evidence:
        mention = item.mention
        if mention.form is Form.NAME and not item.known and mention.type is not EntityType.PERSON:
            form = gazetteer.fold(mention.name or mention.text)
            home = found.setdefault(form, Cluster())
            home.add(item, "exact name" if home.members else "alone", 1.0)
    return list(found.values())


def _persons(evidence: list[Evidence]) -> list[Cluster]:
    """Full names by their sound; then each family name alone with the one person it fits."""
    people = [
        e for e in evidence if e.mention.form is Form.NAME and e.mention.type is EntityType.PERSON
    ]
    full = [e for e in people if is_full(e.mention.name or "")]
    short = [e for e in people if not is_full(e.mention.name or "")]
    found: list[Cluster] = []
    homes: dict[str, tuple[Cluster, float]] = {}  # each spelling's cluster
    for item in full:
        name = item.mention.name or ""
        if name not in homes:
            homes[name] = _home(name, found)
            if not homes[name][1]:
                found.append(homes[name][0])
        home, score = homes[name]
        method = "same name" if score or home.members else "alone"
        home.add(item, method, score or 1.0)
    for item in short:
        _place_short(item, found)
    return found


def _home(name: str, found: list[Cluster]) -> tuple[Cluster, float]:
    """The cluster whose names sound most like this one, and how much; a new one, and 0."""
    ranked = [(max(same_person(name, other) for other in c.names), -i) for i, c in enumerate(found)]
    score, i = max(ranked, default=(0.0, 0))
    return (found[-i], score) if score else (Cluster(), 0.0)


def _place_short(item: Evidence, found: list[Cluster]) -> None:
    """« Zelensky », « Kim », « Marine »: the person named before, else after, whom it fits."""
    short = item.mention.name or ""
    ranked = []
    for i, c in enumerate(found):
        score = max((_fit(short, name) for name in c.names), default=0.0)
        if score and not _genders_clash(item.mention.gender, c.gender):
            ranked.append((score >= 1, c.named_before(item.start), score, -i))
    if ranked:
        _, _, score, i = max(ranked)
        found[-i].add(item, "family name", round(score, 2))
    else:
        home = Cluster()
        home.add(item, "alone", 1.0)
        found.append(home)


def _fit(short: str, name: str) -> float:
    if not is_full(name):
        return 1.0 if gazetteer.fold(short) == gazetteer.fold(name) else fits(short, name)
    score = fits(short, name)
    if not score and goes_by_given(short, name) and parse(name).given:
        return 0.7
    return score


def _genders_clash(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a != b


# ---------------------------------------------------------------- apposition, acronyms


def _join_appositions(evidence: list[Evidence], of: dict[int, Cluster]) -> None:
    """« le secrétaire général de l'OTAN, Mark Rutte »."""
    for item in evidence:
        beside = item.mention.apposition
        if beside is None:
            continue
        first = of.setdefault(beside, _new(evidence[beside]))
        second = of.setdefault(item.index, _new(item))
        if first is second or (first.known and second.known and first.known != second.known):
            continue
        if first.names and not second.names:
            first, second = second, first
        for moved in first.members:
            of[moved.index] = second
        second.absorb(first, "apposition", 0.95)


def _new(item: Evidence) -> Cluster:
    home = Cluster()
    home.add(item, "alone", 1.0)
    return home


def _join_acronyms(clusters: list[Cluster]) -> None:
    """« HRW » is « Human Rights Watch » where both stand in the article."""
    long = [c for c in clusters if c.members and c.type is EntityType.ORGANIZATION]
    for short in long:
        forms = {n for n in short.names if n.isupper() and 2 <= len(n) <= 6 and " " not in n}
        for other in long:
            if other is short or not forms or (short.known and other.known):
                continue
            if any(_initials(name) in forms for name in other.names):
                other.absorb(short, "acronym", 0.9)
                break


def _initials(name: str) -> str:
    words = [
        w for w in name.replace("-", " ").replace("'", " ").split() if len(w) > 3 or w[0].isupper()
    ]
    return "".join(w[0].upper() for w in words) if len(words) > 1 else ""
