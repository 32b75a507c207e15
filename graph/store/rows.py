"""Extractions and their resolution become rows to write: pure, and the same in every order.

Rows come in units, the smallest parts that are written whole: an article with its claims and all
edges that start there, an entity, or the disagreements of an article's claims. The digest of a unit
tells whether the graph has it already.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.model import Entity, EntityType
from graph.resolve.disagreement import Disagreement
from graph.run import ExtractionRun
from graph.store.article_rows import ArticleRows
from graph.store.claims import Row, entity_names
from graph.store.corpus import Corpus

# The labels beside `:Entity`. A country is a place that acts.
LABELS = {
    EntityType.PERSON: ("Actor", "Person"),
    EntityType.ORGANIZATION: ("Actor", "Organization"),
    EntityType.COUNTRY: ("Actor", "Country", "Location"),
    EntityType.LOCATION: ("Location",),
    EntityType.GROUP: ("Actor", "Group"),
}


@dataclass(frozen=True, slots=True)
class Unit:
    """Rows by the file of cypher/load/ that writes them."""

    id: str
    digest: str
    rows: dict[str, Sequence[Row]]

    @property
    def size(self) -> int:
        """How many rows it has."""
        return sum(map(len, self.rows.values()))


def entity_units(corpus: Corpus) -> list[Unit]:
    """The entities that some article mentions, by id."""
    mentioned = {
        link.entity
        for extraction in corpus.extractions
        for link in corpus.links.get(extraction.article.id, ())
    }
    used = sorted(mentioned & corpus.entities.keys())
    return [_unit(key, {"entities": [_entity(corpus.entities[key])]}) for key in used]


def article_units(corpus: Corpus, run: ExtractionRun) -> Iterable[Unit]:
    """Each article with its claims, by id."""
    for extraction in corpus.extractions:
        rows = ArticleRows(corpus, extraction, run).all()
        yield _unit(extraction.article.id, rows)


def disagreement_units(corpus: Corpus, found: dict[str, list[Disagreement]]) -> Iterable[Unit]:
    """The edges between claims, by the article that they start from; also where there are none."""
    for extraction in corpus.extractions:
        key = extraction.article.id
        rows: dict[str, Sequence[Row]] = {
            file: [
                {"claim": edge.claim, "other": edge.other, "reason": edge.reason}
                for edge in found.get(key, ())
                if edge.type.lower() == file
            ]
            for file in ("contradicts", "corroborates")
        }
        yield _unit(key, rows)


def _entity(entity: Entity) -> Row:
    properties: Row = {
        "name": entity.name,
        "aliases": list(entity.aliases),
        "folded": entity_names(entity.name, entity.aliases),
        "wikidataId": entity.wikidata_id,
        "countryCode": entity.country_code,
    }
    return {"id": entity.id, "type": entity.type.value, "properties": properties}


def _unit(key: str, rows: dict[str, Sequence[Row]]) -> Unit:
    told = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Unit(key, hashlib.sha256(told.encode()).hexdigest()[:32], rows)
