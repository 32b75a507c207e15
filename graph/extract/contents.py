"""How far a content reaches, read from the words at which a clause must have ended."""

from graph.extract.content_ends import ends_clause, ends_noun
from graph.extract.words import is_finite, sentence_of
from graph.french.document import Document
from graph.model import Span

FINAL = frozenset({".", "!", "?", "…", "...", ";", ":", ",", "-", "–", "—"})


def clause_content(
    document: Document, start: int, cue: int, stop: int | None = None
) -> Span | None:
    """The content that begins at the token `start`, after a cue at the position `cue`.

    « Il a affirmé que [la route est ouverte], ajoutant que … » ends before the next cue;
    « …, signe d'un rapprochement » is the article's own comment; « …, selon lui » attributes.
    """
    stop = limit_of(document, start) if stop is None else stop
    for i in range(start + 1, stop):
        if ends_clause(document, i, start, cue):
            stop = i
            break
    return trimmed(document, start, stop)


def noun_content(document: Document, start: int, cue: int, stop: int | None = None) -> Span | None:
    """The same for a content that is a noun phrase: a comma ends it, unless a list or a relative
    clause goes on: « la décision du Soudan, | la qualifiant … ».
    """
    stop = limit_of(document, start) if stop is None else stop
    for i in range(start + 1, stop):
        explained = document.tokens[i].text == ":" and has_verb(document, i, stop)
        if explained or ends_clause(document, i, start, cue) or ends_noun(document, i, start, stop):
            stop = i
            break
    return trimmed(document, start, stop)


def has_verb(document: Document, start: int, stop: int) -> bool:
    """Whether a conjugated verb stands in tokens[start:stop]."""
    return any(is_finite(token) for token in document.tokens[start:stop])


def limit_of(document: Document, start: int) -> int:
    """The end of the sentence, or of the quotation that the content stands in or runs into."""
    tokens = document.tokens
    offset = tokens[start].span.start
    around = [q for q in document.quotations if q.outer.start < offset < q.outer.end]
    around = [q for q in around if not (q.inner.start == offset or tokens[start].text == "«")]
    stop = sentence_of(document, start).stop
    if around:
        inside = document.within(around[-1].inner)
        return min(stop, inside.stop) if inside else stop
    while stop < len(tokens):  # a sentence that ends inside a quotation goes on to its end
        last = tokens[stop - 1].span
        over = [q for q in document.quotations if q.outer.start < last.end < q.outer.end - 1]
        over = [q for q in over if q.outer.start >= offset - 2 and q.closed]
        if not over:
            break
        reached = document.within(Span(offset, over[0].outer.end)).stop
        stop = max(stop + 1, reached)
    return stop


def after_dateline(document: Document, start: int, stop: int) -> int:
    """Over the credit that opens an agency's text: « (Belga) [La Belgique ne livrera pas …] »."""
    tokens = document.tokens
    if start < stop and tokens[start].text == "(":
        close = next((i for i in range(start, min(stop, start + 5)) if tokens[i].text == ")"), None)
        return start if close is None else close + 1
    return start


def trimmed(document: Document, start: int, stop: int) -> Span | None:
    """The span of tokens[start:stop] without marks at its edges that are not the content's."""
    tokens = document.tokens
    start = after_dateline(document, start, stop)
    while start < stop and (tokens[start].text in FINAL or tokens[start].text in ("«", "»")):
        start += 1
    while stop > start and (tokens[stop - 1].text in FINAL or tokens[stop - 1].text in ("«", "»")):
        if tokens[stop - 1].text in ("!", "?", "…", "...") and stop - 2 >= start:
            break
        stop -= 1
    if start < stop and tokens[stop - 1].text == "." and tokens[stop - 1].span.end:
        stop -= 1
    return document.span(start, stop) if start < stop else None
