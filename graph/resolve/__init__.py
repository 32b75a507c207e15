"""From mentions to entities, one for each real thing over all articles."""

from collections.abc import Sequence

from graph.model import Extraction, Link, Resolution
from graph.resolve.article import cluster
from graph.resolve.corpus import Local, merge
from graph.resolve.entities import entity_of

__all__ = ["resolve"]


def resolve(extractions: Sequence[Extraction]) -> Resolution:
    """Join the mentions of a corpus into entities; the order of the articles changes nothing."""
    ordered = sorted(extractions, key=lambda e: e.article.id)
    locals_ = [
        Local(extraction.article, number, found)
        for extraction in ordered
        for number, found in enumerate(cluster(extraction.mentions))
    ]
    links: dict[str, list[Link | None]] = {
        e.article.id: [None] * len(e.mentions) for e in extractions
    }
    entities = {}
    for group in merge(locals_):
        entity = entity_of(group)
        entities[entity.id] = entity
        for local in group.locals:
            for index, (method, score) in local.cluster.methods.items():
                links[local.article.id][index] = Link(entity.id, method, score)
    return Resolution(
        entities=tuple(sorted(entities.values(), key=lambda e: e.id)),
        links={key: tuple(link for link in row if link) for key, row in links.items()},
    )
