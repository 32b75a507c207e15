"""A cluster: the mentions of one article that mean the same, with all that they tell of it."""

from bisect import bisect_left, insort
from collections import Counter
from dataclasses import dataclass, field

from graph.french import gazetteer
from graph.french.gazetteer import Holder, Known
from graph.model import EntityType, Form
from graph.resolve.evidence import Evidence
from graph.resolve.persons import same_person


@dataclass(slots=True, eq=False)
class Cluster:
    """Mentions of one thing, in order of their finding, and by what each was joined.

    The sets gather what the titles and descriptions among them say.
    """

    known: Known | None = None
    members: list[Evidence] = field(default_factory=list)
    methods: dict[int, tuple[str, float | None]] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    families: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    content: set[str] = field(default_factory=set)
    starts: list[int] = field(default_factory=list)

    def add(self, evidence: Evidence, method: str, score: float | None = None) -> None:
        """Take a mention in."""
        mention = evidence.mention
        self.members.append(evidence)
        self.methods[evidence.index] = (method, score)
        insort(self.starts, evidence.start)
        if mention.name is not None:
            self.names[mention.name] += 1
        if mention.head:
            self.heads.add(mention.head)
        if evidence.family:
            self.families.add(evidence.family)
        if evidence.role:
            self.roles.add(evidence.role)
        self.countries |= evidence.countries
        self.content |= evidence.content

    def absorb(self, other: "Cluster", method: str, score: float | None = None) -> None:
        """Take all of another cluster in; a mention that stood alone there gets the method."""
        for evidence in other.members:
            way = other.methods[evidence.index]
            self.add(evidence, *((method, score) if way[0] == "alone" else way))
        self.known = self.known or other.known
        other.members.clear()

    @property
    def type(self) -> EntityType:
        """The gazetteer's, else the commonest of its names, else of its descriptions."""
        if self.known:
            return self.known.type
        named = [e for e in self.members if e.mention.form is Form.NAME] or self.members
        types = Counter(e.mention.type for e in named)
        return min(types, key=lambda kind: (-types[kind], kind.value))

    @property
    def gender(self) -> str | None:
        """Of a name or civility, else of a description; None where they do not agree."""
        for named in (True, False):
            found = {
                e.mention.gender
                for e in self.members
                if e.mention.gender and (e.mention.form is Form.NAME) is named
            }
            if len(found) == 1:
                return found.pop()
        return None

    def named_before(self, offset: int) -> int:
        """The last place before the offset where it stands; -1 where it comes only later."""
        at = bisect_left(self.starts, offset)
        return self.starts[at - 1] if at else -1


def offices_of(names: Counter[str]) -> list[Holder]:
    """The offices of the lexicon that a person of these names holds or held."""
    return [holder for holder in gazetteer.holders() if any(is_holder(n, holder) for n in names)]


def is_holder(name: str, holder: Holder) -> bool:
    """Whether the name is the office-holder's, in one of its spellings or by an alias."""
    if gazetteer.fold(name) in {gazetteer.fold(alias) for alias in holder.aliases}:
        return True
    return bool(same_person(name, holder.name))
