"""The parts of an extraction put together: each speaker gets a mention, idle mentions go."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from graph.extract.mentions import prune
from graph.extract.unnamed import described
from graph.extract.words import is_noun
from graph.french.document import Document
from graph.model import (
    EntityType,
    Extraction,
    Mention,
    Reference,
    Relation,
    RelationType,
    Span,
    Statement,
)

Renumber = Callable[[Reference], Reference]


def assemble(
    document: Document,
    mentions: tuple[Mention, ...],
    statements: tuple[Statement, ...],
    relations: tuple[Relation, ...],
) -> Extraction:
    """Add what speaks without being a mention, drop what only a claim would need, renumber."""
    added = unnamed(document, statements, relations)
    together = sorted(
        [*enumerate(mentions), *((None, new) for new in added.values())],
        key=lambda pair: (pair[1].span, pair[0] is None),
    )
    place = {old: new for new, (old, _) in enumerate(together) if old is not None}
    spans = {mention.span: new for new, (old, mention) in enumerate(together) if old is None}

    def insert(reference: Reference) -> Reference:
        if reference.mention is None:
            return replace(reference, mention=spans.get(reference.span))  # type: ignore[arg-type]
        return replace(reference, mention=place[reference.mention])

    joined = tuple(
        replace(m, apposition=place[m.apposition]) if m.apposition is not None else m
        for _, m in together
    )
    statements = tuple(renumber_statement(s, insert) for s in statements)
    relations = tuple(renumber_relation(r, insert) for r in relations)
    left, index = prune(joined, used(statements, relations))

    def follow(reference: Reference) -> Reference:
        known = None if reference.mention is None else index.get(reference.mention)
        return replace(reference, mention=known)

    return Extraction(
        article=document.article,
        mentions=left,
        statements=tuple(renumber_statement(s, follow) for s in statements),
        relations=tuple(renumber_relation(r, follow) for r in relations),
    )


def unnamed(
    document: Document, statements: tuple[Statement, ...], relations: tuple[Relation, ...]
) -> dict[Span, Mention]:
    """Mentions for all speakers, agents and targets that none covers, by their span."""
    spoken = [r for s in statements for r in (s.speaker, *s.secondary)]
    added = {
        r.span: described(document, r.span) for r in spoken if r.span and is_unnamed(document, r)
    }
    for relation in relations:
        where = EntityType.LOCATION if relation.type is RelationType.DEPLOYS else None
        for side, type_ in ((relation.agent, None), (relation.target, where)):
            if side is not None and side.span and is_unnamed(document, side):
                added.setdefault(side.span, described(document, side.span, type_))
    return added


def is_unnamed(document: Document, reference: Reference) -> bool:
    """Whether a noun phrase speaks that no mention covers: « les contrevenants »."""
    if reference.mention is not None or reference.span is None:
        return False
    return any(is_noun(document.tokens[i]) for i in document.within(reference.span))


def used(statements: tuple[Statement, ...], relations: tuple[Relation, ...]) -> Iterator[int]:
    """The indices of all mentions that a claim refers to."""
    for statement in statements:
        for reference in (statement.speaker, *statement.secondary):
            if reference.mention is not None:
                yield reference.mention
    for relation in relations:
        for side in (relation.agent, relation.target, *relation.attributed_to):
            if side is not None and side.mention is not None:
                yield side.mention


def renumber_statement(statement: Statement, change: Renumber) -> Statement:
    return replace(
        statement,
        speaker=change(statement.speaker),
        secondary=tuple(map(change, statement.secondary)),
    )


def renumber_relation(relation: Relation, change: Renumber) -> Relation:
    return replace(
        relation,
        agent=relation.agent and change(relation.agent),
        target=relation.target and change(relation.target),
        attributed_to=tuple(map(change, relation.attributed_to)),
    )
