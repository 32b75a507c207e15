"""Sentence by sentence: what was found, by which rule, and what was left."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.french.cues import find_verb_cues
from graph.french.document import Document
from graph.model import Extraction, Relation, Span, Statement


@dataclass(frozen=True, slots=True)
class Left:
    """Words that look like a claim or a part of one, and why they make none."""

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article and the claims that begin in it."""

    span: Span
    statements: tuple[Statement, ...]
    relations: tuple[Relation, ...]
    left: tuple[Left, ...]


def explain(document: Document, extraction: Extraction) -> Iterator[Sentence]:
    """Every sentence of the article, in order."""
    left = list(leftovers(document, extraction))
    for tokens in document.sentences:
        span = document.span(tokens.start, tokens.stop)
        yield Sentence(
            span=span,
            statements=tuple(s for s in extraction.statements if _holds(span, beginning(s))),
            relations=tuple(r for r in extraction.relations if _holds(span, r.trigger.start)),
            left=tuple(item for item in left if _holds(span, item.span.start)),
        )


def beginning(statement: Statement) -> int:
    """Offset of the cue, or of the first content where there is none."""
    return statement.cue.start if statement.cue else statement.contents[0].start


def leftovers(document: Document, extraction: Extraction) -> Iterator[Left]:
    """Cues that made no statement, statements without speaker, quotations that nobody says."""
    cues = [statement.cue for statement in extraction.statements if statement.cue]
    for cue in find_verb_cues(document):
        span = document.span(cue.start, cue.end)
        if not any(span.touches(used) for used in cues):
            yield Left(span, f"« {cue.entry.words} » attributes nothing here")
    for statement in extraction.statements:
        if statement.speaker.span is None and statement.speaker.mention is None:
            yield Left(statement.cue or statement.contents[0], "no speaker found")
    contents = [span for statement in extraction.statements for span in statement.contents]
    for quotation in document.quotations:
        inside = any(content.touches(quotation.inner) for content in contents)
        if quotation.depth == 0 and not inside:
            yield Left(quotation.outer, "a quotation that nobody is found to say")


def _holds(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
