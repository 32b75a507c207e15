"""Whether a statement is direct, indirect or mixed: which of its words stand between marks."""

from collections.abc import Sequence

from graph.french.document import Document
from graph.model import Kind, Span


def kind(document: Document, contents: Sequence[Span], cue: Span | None) -> Kind:
    """Direct where all words stand between marks, indirect where none do, else mixed.

    The marks of a quotation that holds the cue too are somebody else's: indirect speech inside his
    words counts its own marks only. A cue set into its own quotation (« Q1, dit X. Q2 ») holds
    none.
    """
    around = [q for q in document.quotations_at(cue.start) if q.inner.contains(cue)] if cue else []
    if len(contents) > 1 or any(q.inner.start == contents[0].start for q in around):
        around = []
    inside = outside = 0
    for span in contents:
        for i in document.within(span):
            token = document.tokens[i]
            if not token.text[0].isalnum():
                continue
            quotation = document.quotation_at(token.span.start)
            quoted = quotation is not None and quotation not in around
            inside += quoted
            outside += not quoted
    if not inside:
        return Kind.INDIRECT
    return Kind.MIXED if outside else Kind.DIRECT
