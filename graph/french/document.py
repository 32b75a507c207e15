"""A parsed article, as the extractors read it: plain tokens with offsets, no spaCy behind them.

Positions of tokens are indices into `Document.tokens`; offsets are code points of the article.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graph.model import Article, Span


@dataclass(slots=True)
class Token:
    """One word or mark. Only the parser and its repairs write to it; extractors read.

    `text` is normalised (typographic apostrophes are « ' », every quotation mark is « or »), of the
    same length as the article's words.
    """

    i: int  # position in Document.tokens
    span: Span  # place in the article
    text: str
    lower: str
    lemma: str  # lower case
    pos: str  # Universal part of speech: NOUN, VERB, AUX, PROPN …
    dep: str  # Universal Dependencies relation without its subtype: nsubj, obj, obl, ccomp …
    subtype: str  # the subtype of the relation: "pass", "subj", "agent", or ""
    head: int  # position of the governor; its own for the root of a sentence
    morph: dict[str, str]  # shared between equal tokens, never written to
    sentence: int  # index in Document.sentences
    paragraph: int  # index in Document.paragraphs
    entity: str  # label that the model's entity recogniser gives the token: PER, LOC, ORG, MISC, ""

    def has(self, key: str, value: str) -> bool:
        """Whether the morphology says so, as in `token.has("Mood", "Cnd")`."""
        return self.morph.get(key) == value


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks.

    `outer` includes the marks, `inner` does not; `depth` is 0 for a quotation that stands in no
    other; `closed` is False where its end had to be guessed (an unbalanced mark).
    """

    outer: Span
    inner: Span
    depth: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Name:
    """A named entity that the model found: tokens[start:end] and its label (PER, LOC, ORG,
    MISC).
    """

    start: int
    end: int
    label: str


@dataclass(slots=True)
class Document:
    """An article with its tokens, sentences, paragraphs and quotations."""

    article: Article
    tokens: list[Token]
    sentences: list[range]  # positions of tokens
    paragraphs: list[range]  # positions of tokens; no sentence crosses one
    quotations: list[Quotation]  # by start; outer before inner
    names: list[Name]
    children: list[list[int]] = field(init=False)  # positions of the dependents of each token
    starts: list[int] = field(init=False)  # offsets of the tokens
    opens: list[int] = field(init=False)  # offsets of the quotations
    groups: dict[tuple[int, str | None], Any] = field(init=False)  # verb groups read so far

    def __post_init__(self) -> None:
        self.starts = [token.span.start for token in self.tokens]
        self.groups = {}
        self.opens = [quotation.outer.start for quotation in self.quotations]
        self.children = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                self.children[token.head].append(token.i)

    def span(self, start: int, end: int) -> Span:
        """The span of tokens[start:end], not empty."""
        return Span(self.tokens[start].span.start, self.tokens[end - 1].span.end)

    def text(self, span: Span) -> str:
        """The article's own words in the span."""
        return span.of(self.article.text)

    def subtree(self, i: int) -> list[int]:
        """Positions of a token and all that depends on it, in order."""
        found, waiting = [], [i]
        while waiting:
            position = waiting.pop()
            found.append(position)
            waiting.extend(self.children[position])
        return sorted(found)

    def dependents(self, i: int, *relations: str) -> Iterator[Token]:
        """The direct dependents of a token with one of the given relations, in order."""
        for child in self.children[i]:
            if self.tokens[child].dep in relations:
                yield self.tokens[child]

    def within(self, span: Span) -> range:
        """Positions of the tokens that lie wholly within the span."""
        first = bisect_left(self.starts, span.start)
        end = bisect_left(self.starts, span.end)
        while end > first and self.tokens[end - 1].span.end > span.end:
            end -= 1
        return range(first, end)

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence in which the first token at or behind the offset stands."""
        if not self.tokens:
            return 0
        return self.tokens[min(bisect_left(self.starts, offset), len(self.tokens) - 1)].sentence

    def quotations_at(self, offset: int) -> list[Quotation]:
        """The quotations whose inside holds the offset, the outermost first."""
        around: list[Quotation] = []
        for quotation in reversed(self.quotations[: bisect_right(self.opens, offset)]):
            if quotation.inner.start <= offset < quotation.inner.end:
                around.append(quotation)
            if quotation.depth == 0:
                break
        return around[::-1]

    def quotation_at(self, offset: int) -> Quotation | None:
        """The innermost quotation whose inside holds the offset."""
        around = self.quotations_at(offset)
        return around[-1] if around else None
