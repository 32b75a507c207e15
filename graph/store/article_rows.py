"""The rows of one article: itself, its claims, and every edge that starts from them."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC

from graph.ids import make_id
from graph.model import (
    Article,
    Entity,
    EntityType,
    Extraction,
    Reference,
    Relation,
    RelationType,
    Span,
    Statement,
)
from graph.run import ExtractionRun
from graph.store.claims import (
    Row,
    happened,
    known,
    reference_properties,
    relation_proof,
    relation_properties,
    said,
    statement_proof,
    statement_properties,
)
from graph.store.codec import dump
from graph.store.corpus import Corpus
from graph.store.projection import drawn_relation, drawn_statement

PLACES = {EntityType.LOCATION, EntityType.COUNTRY}


class ArticleRows:
    """Collects the rows of one article, by the file of cypher/load/ that writes them."""

    def __init__(self, corpus: Corpus, extraction: Extraction, run: ExtractionRun) -> None:
        self._corpus, self._extraction, self._run = corpus, extraction, run
        self._article = extraction.article
        self._statements = {statement.id: statement for statement in extraction.statements}
        self._named = sorted(self._entities_by_place())
        self._rows: defaultdict[str, list[Row]] = defaultdict(list)

    def all(self) -> dict[str, Sequence[Row]]:
        """All rows, by file."""
        self._add_article()
        self._rows["mentions"] += self._mentions()
        for statement in self._extraction.statements:
            self._add_statement(statement)
        for relation in self._extraction.relations:
            self._add_relation(relation)
        return dict(self._rows)

    def _add_article(self) -> None:
        article = self._article
        if article.outlet:
            outlet = {"id": make_id("outlet", article.outlet), "name": article.outlet}
            self._rows["outlets"].append({"article": article.id, **outlet})
        properties: Row = {
            "name": article.name,
            "url": article.url,
            "title": article.title,
            "text": article.text,
        }
        row: Row = {
            "id": article.id,
            "sourceId": source_id(article),
            "properties": properties,
            "publishedAt": published_at(article),
            "story": self._corpus.story_of[article.id].id,
            "run": self._run.id,
            "extraction": dump(self._extraction),
        }
        self._rows["articles"].append(row)

    def _mentions(self) -> Iterable[Row]:
        article, links = self._article, self._corpus.links.get(self._article.id, ())
        found: defaultdict[str, list[int]] = defaultdict(list)
        for _, _, index, entity in self._named:
            found[entity].append(index)
        for entity, indexes in sorted(found.items()):
            spans = [self._extraction.mentions[index].span for index in indexes]
            properties: Row = {
                "count": len(indexes),
                "starts": [span.start for span in spans],
                "ends": [span.end for span in spans],
                "methods": sorted({links[index].method for index in indexes}),
            }
            yield {"article": article.id, "entity": entity, "properties": properties}

    def _add_statement(self, statement: Statement) -> None:
        key, copy = statement.id, self._corpus.copy(statement.id)
        properties = {**statement_properties(self._article, statement), "isCopy": copy.is_copy}
        proof = statement_proof(self._article, statement)
        self._add_claim(key, properties, proof, said(statement))
        self._add_end("subjects", key, statement.speaker)
        outer = [around.speaker for around in self._around(statement)]
        chain = [(statement.speaker, "speaker")]
        chain += [(source, "source") for source in statement.secondary]
        chain += [(reporter, "reporter") for reporter in outer]
        self._add_attributions(key, chain)
        for entity, count in sorted(Counter(self._within(statement.contents)).items()):
            self._rows["about"].append({"claim": key, "entity": entity, "count": count})
        if statement.nested_in in self._statements:
            self._rows["asserts"].append({"claim": statement.nested_in, "asserted": key})
        speaker = self._actor(statement.speaker)
        if speaker and not copy.is_copy:
            told_by = self._first_name(outer)
            edge = drawn_statement(self._article, properties, proof, told_by, copy.copies)
            row: Row = {"claim": key, "subject": speaker.id, "properties": edge}
            self._rows["states"].append(row)

    def _add_relation(self, relation: Relation) -> None:
        key, copy = relation.id, self._corpus.copy(relation.id)
        properties = {**relation_properties(self._article, relation), "isCopy": copy.is_copy}
        proof = relation_proof(self._article, relation)
        self._add_claim(key, properties, proof, happened(relation))
        self._add_end("subjects", key, relation.agent)
        self._add_end("objects", key, relation.target)
        self._add_attributions(key, [(speaker, "speaker") for speaker in relation.attributed_to])
        for innermost in relation.statements[:1]:
            self._rows["asserts"].append({"claim": innermost, "asserted": key})
        agent, target = self._actor(relation.agent), self._actor(relation.target)
        if not agent or not target or copy.is_copy:
            return
        deploys = relation.type is RelationType.DEPLOYS
        if deploys and target.type not in PLACES:
            return  # « envoyé auprès de l'ONU »: no place to draw an arrow to
        told_by = self._first_name(relation.attributed_to)
        edge = drawn_relation(self._article, properties, proof, told_by, copy.copies)
        row: Row = {"claim": key, "subject": agent.id, "object": target.id, "properties": edge}
        self._rows["deploys" if deploys else "supports"].append(row)

    def _add_claim(self, key: str, properties: Row, proof: Row, days: Row) -> None:
        row: Row = {
            "id": key,
            "article": self._article.id,
            "type": properties["type"],
            "properties": {**properties, "runId": self._run.id},
            "proof": known(proof),
            "publishedAt": published_at(self._article),
            **dict.fromkeys(("saidAt", "saidAtEnd", "eventStart", "eventEnd")),
            **days,
        }
        self._rows["claims"].append(row)

    def _add_end(self, file: str, claim: str, reference: Reference | None) -> None:
        entity = self._actor(reference)
        if entity and reference:
            properties = known(reference_properties(self._article, reference))
            row: Row = {"claim": claim, "entity": entity.id, "properties": properties}
            self._rows[file].append(row)

    def _add_attributions(self, claim: str, chain: Sequence[tuple[Reference, str]]) -> None:
        for rank, (reference, role) in enumerate(chain):
            if entity := self._actor(reference):
                row: Row = {"claim": claim, "entity": entity.id, "rank": rank, "role": role}
                self._rows["attributions"].append(row)

    def _actor(self, reference: Reference | None) -> Entity | None:
        return self._corpus.actor(self._article, reference)

    def _first_name(self, references: Sequence[Reference]) -> str | None:
        found = (self._actor(reference) for reference in references)
        return next((entity.name for entity in found if entity), None)

    def _entities_by_place(self) -> Iterator[tuple[int, int, int, str]]:
        for index, mention in enumerate(self._extraction.mentions):
            if entity := self._corpus.entity(self._article, index):
                yield mention.span.start, mention.span.end, index, entity.id

    def _within(self, spans: Sequence[Span]) -> Iterator[str]:
        """The entities mentioned in the spans, once a mention."""
        for span in spans:
            place = bisect_left(self._named, (span.start,))
            while place < len(self._named) and self._named[place][0] < span.end:
                if self._named[place][1] <= span.end:
                    yield self._named[place][3]
                place += 1

    def _around(self, statement: Statement) -> Iterator[Statement]:
        """The statements in which one is reported, innermost first."""
        seen = {statement.id}
        while (key := statement.nested_in) in self._statements and key not in seen:
            statement = self._statements[key]
            seen.add(key)
            yield statement


def source_id(article: Article) -> str:
    """What stays the same when an article is edited, short enough for any index."""
    return make_id("source", article.source)


def published_at(article: Article) -> str | None:
    """In ISO 8601. A time without zone is read as UTC, as the engines do."""
    when = article.published_at
    if when is None:
        return None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).isoformat()
