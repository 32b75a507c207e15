"""The properties of claims, as the graph names them: camelCase, nothing invented where unknown."""

from collections.abc import Sequence

from graph.folding import fold
from graph.model import Article, Quantity, Reference, Relation, Span, Statement, Time

Row = dict[str, object]


def statement_properties(article: Article, statement: Statement) -> Row:
    """Of the node `:Claim:Statement`. `text` is the content, its parts joined by « […] »."""
    text = " […] ".join(span.of(article.text) for span in statement.contents)
    return {
        "type": "STATES",
        "text": text,
        "folded": fold(text),
        "cue": _words(article, statement.cue),
        "cueLemma": statement.lemma,
        "cueClass": statement.cue_class.value,
        "kind": statement.kind.value,
        "polarity": statement.polarity.value,
        "rule": statement.rule,
        "nestedIn": statement.nested_in,
        "saidAtText": _words(article, statement.said_at.span if statement.said_at else None),
    }


def relation_properties(article: Article, relation: Relation) -> Row:
    """Of the nodes `:Claim:Deployment` and `:Claim:Support`. `text` is the sentence."""
    text = relation.evidence.of(article.text)
    return {
        "type": relation.type.value,
        "text": text,
        "folded": fold(text),
        "trigger": relation.trigger.of(article.text),
        "triggerLemma": relation.lemma,
        "status": relation.status.value,
        "what": _words(article, relation.what),
        "rule": relation.rule,
        "eventTimeText": _words(article, relation.time.span if relation.time else None),
        **_quantity(article, relation.quantity),
    }


def statement_proof(article: Article, statement: Statement) -> Row:
    """Of the edge `EXTRACTED_FROM`: offsets in code points of the article's text.

    `start` and `end` span the whole content, also where the cue cuts through it; the parts are
    `contentStarts[i]` to `contentEnds[i]`.
    """
    hull = Span(
        min(span.start for span in statement.contents), max(span.end for span in statement.contents)
    )
    return {
        **_quoted(article, hull),
        "contentStarts": [span.start for span in statement.contents],
        "contentEnds": [span.end for span in statement.contents],
        **_offsets("cue", statement.cue),
        **_offsets("speaker", statement.speaker.span),
        "rule": statement.rule,
    }


def relation_proof(article: Article, relation: Relation) -> Row:
    """Of the edge `EXTRACTED_FROM`: the sentence, and in it the words that carry the relation."""
    return {
        **_quoted(article, relation.evidence),
        **_offsets("trigger", relation.trigger),
        **_offsets("what", relation.what),
        **_offsets("quantity", relation.quantity.span if relation.quantity else None),
        "rule": relation.rule,
    }


def said(statement: Statement) -> Row:
    """First and last day on which it was said, in ISO 8601."""
    return _days(("saidAt", "saidAtEnd"), statement.said_at)


def happened(relation: Relation) -> Row:
    """First and last day of the deployment or support, in ISO 8601."""
    return _days(("eventStart", "eventEnd"), relation.time)


def reference_properties(article: Article, reference: Reference) -> Row:
    """Of the edges `HAS_SUBJECT` and `HAS_OBJECT`: the words that stand for the entity there."""
    text = _words(article, reference.span)
    span = reference.span
    return {"start": span and span.start, "end": span and span.end, "text": text}


def _days(names: tuple[str, str], time: Time | None) -> Row:
    ends = (time.start, time.end) if time else (None, None)
    return {name: day.isoformat() if day else None for name, day in zip(names, ends, strict=True)}


def _quantity(article: Article, quantity: Quantity | None) -> Row:
    if quantity is None:
        return dict.fromkeys(("quantityMin", "quantityMax", "approximate", "quantityText"))
    return {
        "quantityMin": _number(quantity.min),
        "quantityMax": _number(quantity.max),
        "approximate": quantity.approximate,
        "quantityText": quantity.span.of(article.text),
    }


def _number(value: float | None) -> float | None:
    """Always a floating number, so that a property has one type."""
    return None if value is None else float(value)


def _quoted(article: Article, span: Span) -> Row:
    return {"start": span.start, "end": span.end, "quote": span.of(article.text)}


def _offsets(name: str, span: Span | None) -> Row:
    return {f"{name}Start": span and span.start, f"{name}End": span and span.end}


def _words(article: Article, span: Span | None) -> str | None:
    return span.of(article.text) if span else None


def entity_names(name: str, aliases: Sequence[str]) -> str:
    """All names of an entity as one searchable text."""
    return fold(" | ".join((name, *aliases)))


def known(row: Row) -> Row:
    """A row without what is not known: an edge is made anew, so there is nothing to erase."""
    return {name: value for name, value in row.items() if value is not None}
