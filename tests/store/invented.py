"""Invented articles with what is to be read in them, made by hand for the tests of the store."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from graph.ids import make_id
from graph.model import (
    Article,
    CueClass,
    Entity,
    EntityType,
    Extraction,
    Form,
    Kind,
    Link,
    Mention,
    Polarity,
    Quantity,
    Reference,
    Relation,
    RelationType,
    Resolution,
    Span,
    Statement,
    Status,
    Time,
)
from graph.run import ExtractionRun

RUN = ExtractionRun(code="0", model="none", spacy="none", rules="invented")

ENTITIES = {
    entity.name: entity
    for entity in (
        Entity("entity:valdorie", "Valdorie", EntityType.COUNTRY, ("Grande Valdorie",), None, "XV"),
        Entity("entity:orlande", "Orlande", EntityType.COUNTRY),
        Entity("entity:kerval", "Anaïs Kerval", EntityType.PERSON, ("Kerval", "Mme Kerval")),
        Entity("entity:sorel", "Élie Sorel", EntityType.PERSON, ("Sorel",)),
        Entity("entity:brume", "Port-Brume", EntityType.LOCATION),
        Entity("entity:ligue", "Ligue des Îles", EntityType.ORGANIZATION, ("Ligue",)),
        Entity("entity:allies", "alliés", EntityType.GROUP),
    )
}


@dataclass
class Draft:
    """An article under way; words are given as they stand in the text, found from `after` on."""

    article: Article
    mentions: list[Mention] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)

    def span(self, words: str) -> Span:
        """Where the words stand."""
        start = self.article.text.index(words)
        return Span(start, start + len(words))

    def mention(self, words: str, name: str) -> Reference:
        """A mention of an entity, and the reference to it."""
        span, entity = self.span(words), ENTITIES[name]
        self.mentions.append(Mention(span, words, entity.type, Form.NAME, 0, name=words))
        self.links.append(Link(entity.id, "exact", 1.0))
        return Reference(span, len(self.mentions) - 1)

    def says(self, speaker: Reference, cue: str, *contents: str, **changes: object) -> Statement:
        """A statement."""
        spans = tuple(self.span(content) for content in contents)
        made = Statement(
            id=make_id("statement", self.article.id, [[s.start, s.end] for s in spans]),
            speaker=speaker,
            cue=self.span(cue),
            lemma="dire",
            cue_class=CueClass.NEUTRAL,
            contents=spans,
            kind=Kind.DIRECT,
            polarity=Polarity.ASSERTS,
            rule="invented",
        )
        self.statements.append(replace(made, **changes))  # type: ignore[arg-type]
        return self.statements[-1]

    def relates(
        self,
        kind: RelationType,
        agent: Reference | None,
        target: Reference | None,
        trigger: str,
        evidence: str,
        **changes: object,
    ) -> Relation:
        """A deployment or support."""
        made = Relation(
            id=make_id(kind.value.lower(), self.article.id, self.span(trigger).start),
            type=kind,
            agent=agent,
            target=target,
            trigger=self.span(trigger),
            lemma=trigger,
            evidence=self.span(evidence),
            what=None,
            quantity=None,
            status=Status.ACTUAL,
            rule="invented",
        )
        self.relations.append(replace(made, **changes))  # type: ignore[arg-type]
        return self.relations[-1]

    def done(self) -> Extraction:
        """What was read."""
        parts = (tuple(self.mentions), tuple(self.statements), tuple(self.relations))
        return Extraction(self.article, *parts)


def arrival() -> Draft:
    """A dated article of an outlet: a statement that holds a deployment and another voice."""
    text = (
        "🌊 « La Valdorie a envoyé 8 000 marins à Port-Brume », a déclaré Anaïs Kerval lundi. "
        "« Élie Sorel m'a dit que la Ligue aide l’Orlande », a-t-elle ajouté."
    )
    draft = Draft(
        Article(
            "arrivée", text, "https://exemple.test/arrivee", "Le Phare", "Marins 🌊 à Port-Brume",
            datetime(2024, 10, 28, 9, 30, tzinfo=UTC),
        )
    )  # fmt: skip
    valdorie = draft.mention("La Valdorie", "Valdorie")
    brume = draft.mention("Port-Brume", "Port-Brume")
    kerval = draft.mention("Anaïs Kerval", "Anaïs Kerval")
    sorel = draft.mention("Élie Sorel", "Élie Sorel")
    ligue = draft.mention("la Ligue", "Ligue des Îles")
    orlande = draft.mention("l’Orlande", "Orlande")
    first = draft.says(
        kerval,
        "a déclaré",
        "La Valdorie a envoyé 8 000 marins à Port-Brume",
        said_at=Time(draft.span("lundi"), date(2024, 10, 28), date(2024, 10, 28)),
    )
    draft.relates(
        RelationType.DEPLOYS,
        valdorie,
        brume,
        "envoyé",
        "🌊 « La Valdorie a envoyé 8 000 marins à Port-Brume », a déclaré Anaïs Kerval lundi.",
        what=draft.span("marins"),
        quantity=Quantity(draft.span("8 000"), 8000, 8000),
        attributed_to=(kerval,),
        statements=(first.id,),
    )
    outer = draft.says(
        Reference(draft.span("elle"), kerval.mention),
        "ajouté",
        "Élie Sorel m'a dit que la Ligue aide l’Orlande",
    )
    inner = draft.says(
        sorel, "a dit que", "la Ligue aide l’Orlande", kind=Kind.INDIRECT, nested_in=outer.id
    )
    draft.relates(
        RelationType.SUPPORTS,
        ligue,
        orlande,
        "aide",
        "« Élie Sorel m'a dit que la Ligue aide l’Orlande », a-t-elle ajouté.",
        attributed_to=(sorel, kerval),
        statements=(inner.id, outer.id),
    )
    return draft


def denial() -> Draft:
    """A later article with another figure, a denial, and a sentence without agent."""
    text = (
        "Selon Élie Sorel, la Valdorie aurait déployé 10 000 marins à Port-Brume. "
        "Valdorie dément avoir dépêché des marins dans Port-Brume la grise. "
        "Un renfort est arrivé."
    )
    when = datetime(2024, 10, 30, 18, 0, tzinfo=UTC)
    draft = Draft(Article("démenti", text, "https://exemple.test/dementi", "La Vigie", None, when))
    sorel = draft.mention("Élie Sorel", "Élie Sorel")
    valdorie = draft.mention("la Valdorie", "Valdorie")
    brume = draft.mention("Port-Brume", "Port-Brume")
    denier = draft.mention("Valdorie dément", "Valdorie")
    grise = draft.mention("Port-Brume la grise", "Port-Brume")
    said = draft.says(
        sorel,
        "Selon",
        "la Valdorie aurait déployé 10 000 marins à Port-Brume",
        kind=Kind.INDIRECT,
        lemma="selon",
    )
    draft.relates(
        RelationType.DEPLOYS,
        valdorie,
        brume,
        "déployé",
        "Selon Élie Sorel, la Valdorie aurait déployé 10 000 marins à Port-Brume.",
        what=draft.span("marins"),
        quantity=Quantity(draft.span("10 000"), 10000, 10000),
        status=Status.REPORTED,
        attributed_to=(sorel,),
        statements=(said.id,),
    )
    denied = draft.says(
        denier,
        "dément",
        "avoir dépêché des marins dans Port-Brume la grise",
        kind=Kind.INDIRECT,
        polarity=Polarity.DENIES,
        cue_class=CueClass.DISTANCING,
    )
    draft.relates(
        RelationType.DEPLOYS,
        denier,
        grise,
        "dépêché",
        "Valdorie dément avoir dépêché des marins dans Port-Brume la grise.",
        what=draft.span("des marins"),
        status=Status.DENIED,
        attributed_to=(denier,),
        statements=(denied.id,),
    )
    draft.relates(RelationType.DEPLOYS, None, None, "arrivé", "Un renfort est arrivé.")
    return draft


def bare() -> Draft:
    """An article of which nothing is known but its text; a speaker without a name."""
    text = (
        "Les alliés soutiennent la Valdorie. "
        "« Tenez bon ! », a lancé quelqu'un à Orlande-la-Vieille."
    )
    draft = Draft(Article("sans-date", text))
    allies = draft.mention("Les alliés", "alliés")
    valdorie = draft.mention("la Valdorie", "Valdorie")
    draft.mention("Orlande", "Orlande")
    draft.relates(
        RelationType.SUPPORTS,
        allies,
        valdorie,
        "soutiennent",
        "Les alliés soutiennent la Valdorie.",
    )
    draft.says(Reference(draft.span("quelqu'un"), None), "a lancé", "Tenez bon !")
    return draft


def wire(name: str, outlet: str, hour: int) -> Draft:
    """One of several papers that print the same agency text."""
    text = (
        "Élie Sorel a affirmé mardi que la Ligue des Îles soutient la Valdorie dans ce différend "
        "qui oppose depuis des mois les deux rives du détroit et que rien ne changera cette "
        "position avant la conférence prévue au printemps prochain dans la capitale."
    )
    when = datetime(2024, 11, 5, hour, 0, tzinfo=UTC)
    draft = Draft(Article(name, text, None, outlet, None, when))
    sorel = draft.mention("Élie Sorel", "Élie Sorel")
    ligue = draft.mention("la Ligue des Îles", "Ligue des Îles")
    valdorie = draft.mention("la Valdorie", "Valdorie")
    said = draft.says(
        sorel, "a affirmé", "la Ligue des Îles soutient la Valdorie", kind=Kind.INDIRECT
    )
    draft.relates(
        RelationType.SUPPORTS,
        ligue,
        valdorie,
        "soutient",
        text,
        attributed_to=(sorel,),
        statements=(said.id,),
    )
    return draft


def everything() -> list[Draft]:
    """All invented articles."""
    wires = (
        wire("fil-1", "Le Phare", 8),
        wire("fil-2", "La Vigie", 9),
        wire("fil-3", "L'Ancre", 9),
    )
    return [arrival(), denial(), bare(), *wires]


def corpus(drafts: list[Draft]) -> tuple[list[Extraction], Resolution]:
    """The extractions of drafts, and the resolution over them."""
    links = {draft.article.id: tuple(draft.links) for draft in drafts}
    used = {link.entity for own in links.values() for link in own}
    entities = tuple(entity for entity in ENTITIES.values() if entity.id in used)
    return [draft.done() for draft in drafts], Resolution(entities, links)
