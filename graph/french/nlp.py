"""The French model: the only place that loads spaCy. Articles in, documents out.

Two repairs make the model twice as fast and change nothing in what it finds: numpy's OpenBLAS takes
the place of a BLIS that does not know recent processors, and the lemmatizer's word lists become
hash
tables. (OpenBLAS on two threads is slower than on one, so it is told so before numpy comes in.)
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

from graph.french.document import Document, Name, Token
from graph.french.hyphens import whole_words
from graph.french.paragraphs import split_paragraphs
from graph.french.quotes import normalise, pair_quotes
from graph.french.repairs import repair
from graph.model import Article, Span

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

MODEL = "fr_core_news_md"
ELIDED = ("c", "d", "j", "l", "m", "n", "qu", "s", "t", "jusqu", "lorsqu", "puisqu", "quoiqu")
BATCH_WORDS = 2_000  # fastest on two cores; more words in flight only cost memory
BLOCK_CHARACTERS = 4_000  # longer paragraphs are parsed in pieces, cut after a sentence

# Sentences that a lost space has glued: « … des riverains.Ils ont », « …», dit-il.Reconnu »,
# and a
# heading glued to a quotation: « Premier discours«Plus d'enfants ».
GLUED = re.compile(
    r"(?<=[^\W\d_A-ZÀ-Ý»)][.!?])(?=«? ?[A-ZÀ-Ý][^\W\d_]*[ '])|(?<=[a-zà-ÿ»])(?=«[A-ZÀ-Ý])"
    r"|(?<=[»)][.!?])(?=«? ?[A-ZÀ-Ý][^\W\d_]*[ '])|(?<=[a-zà-ÿ]\.»)(?=[A-ZÀ-Ý])"
)


@dataclass(slots=True)
class Block:
    """A piece of a paragraph, short enough to be parsed at once."""

    span: Span
    paragraph: int


@dataclass(slots=True)
class Prepared:
    """An article made ready for the model."""

    article: Article
    text: str  # normalised, of the same length as the article's
    paragraphs: list[Span]
    blocks: list[Block]
    quotations: list[Any]


class Parser:
    """Parses articles. The model is loaded at the first use and kept."""

    @cached_property
    def nlp(self) -> Any:
        """The model with both speed repairs."""
        return mend_tokenizer(speed_up(load_model()))

    def parse(self, articles: Iterable[Article]) -> Iterator[Document]:
        """One document an article, in the order of the input."""
        for batch in in_batches(articles):
            prepared = [prepare(article) for article in batch]
            texts = (p.text[b.span.start : b.span.end] for p in prepared for b in p.blocks)
            parsed = iter(self.nlp.pipe(texts, batch_size=64))
            for item in prepared:
                yield assemble(item, [next(parsed) for _ in item.blocks])


def load_model() -> Any:
    """The model as installed, without its sentence splitter, which the parser makes needless, and
    its attribute ruler, which copies word classes into tags that nothing here reads.
    """
    import spacy

    return spacy.load(MODEL, exclude=["senter", "attribute_ruler"])


def speed_up(nlp: Any) -> Any:
    """Apply the two repairs; the output stays the same."""
    from thinc.api import NumpyOps

    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        model: Any = getattr(pipe, "model", None)
        if hasattr(model, "walk"):
            for node in model.walk():
                node.ops = ops
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    for key in list(index):
        index[key] = dict.fromkeys(index[key])
    return nlp


def mend_tokenizer(nlp: Any) -> Any:
    """Part « and » from the words they touch (« d'«étape » is three words), keep whole what is one
    word (« qu' » before a mark, « Royaume-Uni »).
    """
    from spacy.attrs import ORTH
    from spacy.util import compile_infix_regex

    elided = {
        word + "'" for word in ELIDED
    }  # « qu'« … », where the mark takes the apostrophe along
    whole = elided | {form.capitalize() for form in elided} | whole_words()
    for form in sorted(whole):
        nlp.tokenizer.add_special_case(form, [{ORTH: form}])
    infixes = [*nlp.Defaults.infixes, "«", "»"]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


def in_batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Group articles by about BATCH_WORDS words."""
    batch: list[Article] = []
    words = 0
    for article in articles:
        batch.append(article)
        words += len(article.text) // 6
        if words >= BATCH_WORDS:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def prepare(article: Article) -> Prepared:
    paragraphs = split_paragraphs(article.text)
    quotations = pair_quotes(article.text, paragraphs)
    text = normalise(article.text, quotations)
    blocks = list(
        chain.from_iterable(cut(text, span, number) for number, span in enumerate(paragraphs))
    )
    return Prepared(article, text, paragraphs, blocks, quotations)


def cut(text: str, span: Span, paragraph: int) -> Iterator[Block]:
    """Cut a paragraph where sentences are glued, and a very long one where it can be."""
    start = span.start
    for glued in GLUED.finditer(text, span.start, span.end):
        if glued.start() > start:
            yield from cut_long(text, Span(start, glued.start()), paragraph)
            start = glued.start()
    yield from cut_long(text, Span(start, span.end), paragraph)


def cut_long(text: str, span: Span, paragraph: int) -> Iterator[Block]:
    """Cut a very long stretch after a full stop, else at a space, else anywhere."""
    start = span.start
    while span.end - start > BLOCK_CHARACTERS:
        limit = start + BLOCK_CHARACTERS
        end = text.rfind(". ", start + BLOCK_CHARACTERS // 2, limit) + 1
        end = end or text.rfind(" ", start + BLOCK_CHARACTERS // 2, limit) + 1 or limit
        yield Block(Span(start, end), paragraph)
        start = end
    yield Block(Span(start, span.end), paragraph)


def assemble(prepared: Prepared, parsed: list[Any]) -> Document:
    """Join the parsed blocks of an article into one document of plain tokens."""
    tokens: list[Token] = []
    sentences: list[range] = []
    paragraphs: list[range] = [range(0)] * len(prepared.paragraphs)
    names: list[Name] = []
    for block, doc in zip(prepared.blocks, parsed, strict=True):
        first = len(tokens)
        position = add_tokens(tokens, sentences, block, doc)
        for entity in doc.ents:
            inside = [position[t.i] for t in entity if t.i in position]
            if inside:
                names.append(Name(inside[0], inside[-1] + 1, entity.label_))
        before = paragraphs[block.paragraph]
        paragraphs[block.paragraph] = range(before.start if before else first, len(tokens))
    repair(tokens, sentences)
    return Document(prepared.article, tokens, sentences, paragraphs, prepared.quotations, names)


def add_tokens(
    tokens: list[Token], sentences: list[range], block: Block, doc: Any
) -> dict[int, int]:
    """Append the words of one spaCy Doc; returns its token positions → ours, white space left
    out.
    """
    position: dict[int, int] = {}
    for token in doc:
        if not token.is_space:
            position[token.i] = len(tokens) + len(position)
    for sent in doc.sents:
        inside = [t for t in sent if t.i in position]
        if not inside:
            continue
        start = len(tokens)
        number = len(sentences)
        tokens.extend(plain_token(token, position, block, number) for token in inside)
        sentences.append(range(start, len(tokens)))
    return position


def plain_token(token: Any, position: dict[int, int], block: Block, sentence: int) -> Token:
    start = block.span.start + token.idx
    head = token.head
    while head.i not in position and head.head.i != head.i:
        head = head.head
    dep, _, subtype = token.dep_.partition(":")
    text = token.text
    return Token(
        i=position[token.i],
        span=Span(start, start + len(text)),
        text=text,
        lower=text.lower(),
        lemma=token.lemma_.lower(),
        pos="X" if token.pos_ == "SPACE" else token.pos_,
        dep=dep,
        subtype=subtype,
        head=position.get(head.i, position[token.i]),
        morph=morphology(token),
        sentence=sentence,
        paragraph=block.paragraph,
        entity=token.ent_type_,
    )


MORPHOLOGY: dict[str, dict[str, str]] = {}  # string of features → shared dictionary


def morphology(token: Any) -> dict[str, str]:
    """The features of a token, one dictionary for all tokens that share them."""
    key = str(token.morph)
    features = MORPHOLOGY.get(key)
    if features is None:
        features = MORPHOLOGY[key] = token.morph.to_dict()
    return features
