"""Which cluster of its article a description joins: « le président ukrainien », « ces troupes ».

A description joins what it can mean and what nothing contradicts: the same head or office, no other
country, gender or number; among several, the one that its words name best, then the nearest before.
"""

from bisect import bisect_left
from dataclasses import replace

from graph.french import gazetteer
from graph.model import EntityType
from graph.resolve.clusters import Cluster, offices_of
from graph.resolve.countries import taken_up_country
from graph.resolve.epithets import last_named, takes_up
from graph.resolve.evidence import Evidence, words
from graph.resolve.register import Register

NEAR = 200  # characters between « ses » and its owner
_BODIES = frozenset({EntityType.ORGANIZATION, EntityType.GROUP})


Finding = tuple[Cluster, str, float]


class Describer:
    """Places descriptions, in the order of the text, into the clusters of an article."""

    def __init__(self, clusters: list[Cluster]) -> None:
        self.register = Register(clusters)
        self.offices = {
            id(c): {(h.role, h.place) for h in offices_of(c.names)}
            for c in self.register.of_type(EntityType.PERSON)
        }

    def place(self, item: Evidence) -> None:
        """Join the description to a cluster, or begin one with it."""
        item = self._owned(item)
        found = self._find(item)
        if found is None:
            home = Cluster()
            home.add(item, "alone", 1.0)
            self.register.begin(home)
        else:
            home, method, score = found
            self.register.add(home, item, method, score)

    def _find(self, item: Evidence) -> Finding | None:
        """The cluster that the description joins, by what, and how surely."""
        kind = item.mention.type
        if kind is EntityType.PERSON:
            return self._person(item)
        if kind is EntityType.COUNTRY:
            return self._country(item)
        if kind is EntityType.LOCATION:
            return self._location(item)
        return self._body(item)

    def _owned(self, item: Evidence) -> Evidence:
        """« ses troupes », of the country of the person or state named last before."""
        if not item.possessive or item.countries or item.mention.type not in _BODIES:
            return item
        owners = self.register.of_type(EntityType.PERSON, EntityType.COUNTRY)
        before = [(c.named_before(item.start), c) for c in owners]
        start, owner = max(before, key=lambda row: row[0], default=(-1, None))
        if owner is None or start < 0 or item.start - start > NEAR:
            return item
        places = {place for _, place in self.offices.get(id(owner), ()) if len(place) == 2}
        codes = {owner.known.key} if owner.known else places or owner.countries
        return replace(item, countries=frozenset(codes)) if len(codes) == 1 else item

    # ------------------------------------------------------------ persons

    def _person(self, item: Evidence) -> Finding | None:
        if not item.mention.definite:
            return self._repeated(item)
        ranked = []
        for c in self.register.of_type(EntityType.PERSON):
            score = self._title_score(item, c)
            if score:
                ranked.append(
                    (score, c.named_before(item.start) >= 0, c.named_before(item.start), c)
                )
        if ranked:
            score, _, _, home = max(ranked, key=lambda row: row[:3])
            return home, "title", min(0.95, 0.5 + score / 10)
        named = last_named(item, self.register) if takes_up(item) else None
        return (named, "taken up", 0.5) if named else None

    def _title_score(self, item: Evidence, c: Cluster) -> int:
        """How well a title means the person: 0 not at all."""
        if _genders_clash(item, c) or item.possessive:
            return 0
        held = {place for role, place in self.offices.get(id(c), ()) if role == item.role}
        if held and (not item.countries or item.countries & held):
            return 3 + bool(item.countries & held) + bool(item.family in c.families)
        if item.family not in c.families and not (item.role and item.role in c.roles):
            return 0
        if item.countries and c.countries and not item.countries & c.countries:
            return 0
        if item.role and c.roles and item.role not in c.roles:
            return 0
        if item.content and c.content and not item.content <= c.content and not item.role:
            return 0
        return 2 + bool(item.countries & c.countries) + bool(item.content & c.content)

    def _repeated(self, item: Evidence) -> Finding | None:
        """The same indefinite words again, if they say enough: « un responsable russe »."""
        same = None if item.bare else self.register.of_words(item.mention.text)
        return (same, "same words", 0.7) if same else None

    # ------------------------------------------------------------ countries and places

    def _country(self, item: Evidence) -> Finding | None:
        countries = [c for c in self.register.of_type(EntityType.COUNTRY) if c.known]
        for c in countries:
            if c.known and c.known.key in item.countries:
                return c, "country", 0.9
        if item.countries:
            return self._new_country(item)
        return None if item.content else taken_up_country(item, self.register)

    def _new_country(self, item: Evidence) -> Finding:
        """« l'État français », where France is named nowhere else."""
        home = Cluster(known=gazetteer.country(min(item.countries)))
        self.register.begin(home)
        return home, "country", 0.9

    def _location(self, item: Evidence) -> Finding | None:
        places = self.register.of_type(EntityType.LOCATION)
        if item.mention.head == "capitale":
            return self._capital(item, places)
        same = [
            c
            for c in places
            if item.family in c.families and _content_fits(item, c) and _countries_fit(item, c)
        ]
        if same:
            return max(same, key=lambda c: c.named_before(item.start)), "same head", 0.7
        before = [c for c in places if c.names and c.named_before(item.start) >= 0]
        if item.mention.head == "région":
            before = [c for c in before if _is_region(c)]
        taken_up = item.demonstrative or item.mention.head == "région"
        if taken_up and item.bare and before:
            return max(before, key=lambda c: c.named_before(item.start)), "nearest", 0.5
        return None

    def _capital(self, item: Evidence, places: list[Cluster]) -> Finding | None:
        """« la capitale russe », « la capitale »: the capital named before."""
        fitting = []
        for c in places:
            seats = {s.key for n in c.names if (s := gazetteer.seat_of(n))}
            if seats and (not item.countries or seats & item.countries):
                fitting.append((c.named_before(item.start), c))
        if not fitting:
            return None
        return max(fitting, key=lambda row: row[0])[1], "capital", 0.8

    # ------------------------------------------------------------ bodies and groups

    def _body(self, item: Evidence) -> Finding | None:
        if item.mention.text.lower().startswith(("d'autre", "d’autre")):
            return None
        called = self._called(item)
        if called:
            return called, "taken up", 0.7
        same = [
            c
            for c in self.register.of_family(item.family)
            if c.type in _BODIES and _content_fits(item, c) and _countries_fit(item, c)
        ]
        if same:
            home = max(same, key=lambda c: self._closeness(item, c))
            return home, "same head", 0.6 if item.bare else 0.8
        people = self._people_as_troops(item)
        if people:
            return people, "people", 0.6
        if item.mention.type is EntityType.ORGANIZATION and item.bare and item.mention.definite:
            return self._taken_up(item)
        return None

    def _called(self, item: Evidence) -> Cluster | None:
        """« cette force » is the « Force multinationale mixte » of the sentence before."""
        head = item.mention.head or ""
        one = item.bare and item.mention.definite and item.mention.number == "s"
        if not one or item.possessive or head not in words("named_after"):
            return None
        before = [
            (c.named_before(item.start), c)
            for c in self.register.of_type(EntityType.ORGANIZATION)
            if c.names and _is_called(head, c)
        ]
        start, home = max(before, key=lambda row: row[0], default=(-1, None))
        return home if start >= 0 else None

    @staticmethod
    def _closeness(item: Evidence, c: Cluster) -> tuple[bool, bool, bool, int, int]:
        """Same words, country and head; then « ces » looks near, the others at what is often."""
        often = 0 if item.demonstrative else bisect_left(c.starts, item.start)
        return (
            item.content == c.content,
            bool(item.countries & c.countries),
            item.mention.head in c.heads,
            often,
            c.named_before(item.start),
        )

    def _people_as_troops(self, item: Evidence) -> Cluster | None:
        """« 7 000 Nord-Coréens » among « soldats nord-coréens » are those soldiers."""
        head = item.mention.head or ""
        if item.mention.definite or not gazetteer.countries_of(head):
            return None
        for c in self.register.of_family("troops"):
            if item.countries & c.countries:
                return c
        return None

    def _taken_up(self, item: Evidence) -> Finding | None:
        """« l'organisation », « le parti »: the body named last before."""
        if item.mention.head not in words("taking_up"):
            return None
        before = [
            c
            for c in self.register.of_type(EntityType.ORGANIZATION)
            if c.names and c.named_before(item.start) >= 0
        ]
        called = [c for c in before if _is_called(item.mention.head, c)]
        if not called and item.mention.head in words("named_after"):
            return None
        if not before:
            return None
        return max(called or before, key=lambda c: c.named_before(item.start)), "taken up", 0.5


def _is_called(head: str, c: Cluster) -> bool:
    """« le Conseil » is the « Conseil national syrien »."""
    forms = [*c.names, *([c.known.name] if c.known else [])]
    return any(head in gazetteer.fold(form).split() for form in map(str, forms))


def _is_region(c: Cluster) -> bool:
    return "région" in c.heads or any(gazetteer.region(name) for name in c.names)


def _genders_clash(item: Evidence, c: Cluster) -> bool:
    """« la ministre » cannot be a man; « le ministre » can be a woman."""
    return item.mention.gender == "f" and c.gender == "m" and item.mention.head not in c.heads


def _countries_fit(item: Evidence, c: Cluster) -> bool:
    """No other country; a description without country fits one that has none or is taken up."""
    if len(item.countries) > 1:  # « les forces russes et nord-coréennes »
        return item.countries == c.countries
    if item.countries and c.countries:
        return bool(item.countries & c.countries)
    return True


def _content_fits(item: Evidence, c: Cluster) -> bool:
    """The words of one are among those of the other."""
    if not item.content or not c.content:
        return not item.content or not c.names or item.content <= c.content
    return item.content <= c.content or c.content <= item.content
