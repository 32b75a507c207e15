"""What the rows of one article must know of the others: its entities, its story, its copies."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.errors import LoadError
from graph.folding import fold
from graph.model import (
    Article,
    Entity,
    Extraction,
    Link,
    Reference,
    Resolution,
    Span,
)
from graph.resolve.disagreement import Assertion, Disagreement, disagreements
from graph.resolve.stories import Story, stories
from graph.store.codec import dump


@dataclass(frozen=True, slots=True)
class Copy:
    """Whether a claim repeats an earlier one of its story, and how many repeat it."""

    is_copy: bool
    copies: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """The extractions to load, in the order of their ids, and what joins them."""

    extractions: tuple[Extraction, ...]
    entities: dict[str, Entity]
    links: Mapping[str, Sequence[Link]]
    story_of: dict[str, Story]  # by Article.id
    copies: dict[str, Copy] = field(
        default_factory=dict
    )  # by claim id; those not copied are left out

    def entity(self, article: Article, mention: int | None) -> Entity | None:
        """The entity that a mention means. Raises LoadError where the resolution lacks it."""
        if mention is None:
            return None
        try:
            return self.entities[self.links[article.id][mention].entity]
        except (KeyError, IndexError):
            raise LoadError(f"{article.id}: its mention {mention} was not resolved") from None

    def actor(self, article: Article, reference: Reference | None) -> Entity | None:
        """The entity that a reference stands for."""
        return self.entity(article, reference.mention) if reference else None

    def copy(self, claim: str) -> Copy:
        """How a claim is copied."""
        return self.copies.get(claim, Copy(False, 0))


def corpus(extractions: Iterable[Extraction], resolution: Resolution) -> Corpus:
    """Join the extractions of a load; independent of their order.

    Raises LoadError where an article's text is none that a database takes.
    """
    by_id: dict[str, Extraction] = {}
    for extraction in extractions:
        article = extraction.article
        if any("\ud800" <= letter <= "\udfff" for letter in article.text):
            raise LoadError(f"{article.id}: « {article.name} » holds a surrogate. Mend its text")
        # The same text of the same url may come under two names: one of them stands for both.
        twin = by_id.setdefault(article.id, extraction)
        by_id[article.id] = min(twin, extraction, key=dump)
    ordered = tuple(by_id[key] for key in sorted(by_id))
    found = stories(extraction.article for extraction in ordered)
    joined = Corpus(
        ordered,
        {entity.id: entity for entity in resolution.entities},
        resolution.links,
        {article: story for story in found for article in story.articles},
    )
    joined.copies.update(_copies(joined, found))
    return joined


def _copies(joined: Corpus, found: Iterable[Story]) -> dict[str, Copy]:
    """Only the first telling of a claim in a story is drawn; the others are counted."""
    by_article = {extraction.article.id: extraction for extraction in joined.extractions}
    copies: dict[str, Copy] = {}
    for story in found:
        if len(story.articles) == 1:
            continue
        tellings: defaultdict[tuple[str, ...], dict[str, list[str]]] = defaultdict(dict)
        for article in story.articles:
            for key, claim in _keys(joined, by_article[article]):
                tellings[key].setdefault(article, []).append(claim)
        for articles in tellings.values():
            first, *others = articles.values()
            if others:
                copies |= {claim: Copy(False, len(others)) for claim in first}
                copies |= {claim: Copy(True, 0) for told in others for claim in told}
    return copies


def _keys(joined: Corpus, extraction: Extraction) -> Iterable[tuple[tuple[str, ...], str]]:
    """What makes two claims of a story the same, beside each claim's id."""
    article = extraction.article

    def key(kind: str, ends: Sequence[Reference | None], spans: Sequence[Span]) -> tuple[str, ...]:
        entities = [joined.actor(article, end) for end in ends]
        words = [fold(span.of(article.text)) for span in spans]
        return (kind, *(entity.id if entity else "" for entity in entities), *words)

    for said in extraction.statements:
        yield key("STATES", (said.speaker,), said.contents), said.id
    for relation in extraction.relations:
        ends, words = (relation.agent, relation.target), (relation.evidence, relation.trigger)
        yield key(relation.type, ends, words), relation.id


def corpus_disagreements(joined: Corpus) -> dict[str, list[Disagreement]]:
    """The edges between claims, by the id of the article that each starts from."""
    article_of: dict[str, str] = {}
    assertions = []
    for extraction in joined.extractions:
        for assertion in _assertions(joined, extraction):
            article_of[assertion.claim] = extraction.article.id
            assertions.append(assertion)
    found: defaultdict[str, list[Disagreement]] = defaultdict(list)
    for edge in disagreements(assertions):
        found[article_of[edge.claim]].append(edge)
    return found


def _assertions(joined: Corpus, extraction: Extraction) -> Iterable[Assertion]:
    article = extraction.article
    for relation in extraction.relations:
        agent = joined.actor(article, relation.agent)
        target = joined.actor(article, relation.target)
        if not agent or not target or joined.copy(relation.id).is_copy:
            continue
        speakers = [joined.actor(article, speaker) for speaker in relation.attributed_to]
        voice = next((speaker.id for speaker in speakers if speaker), None)
        yield Assertion(
            claim=relation.id,
            type=relation.type,
            agent=agent.id,
            target=target.id,
            status=relation.status,
            quantity=relation.quantity,
            what=relation.what.of(article.text) if relation.what else None,
            voice=voice,
            story=joined.story_of[article.id].id,
            published=article.published_at.isoformat() if article.published_at else "",
        )
