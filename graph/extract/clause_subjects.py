"""The subjects of the verbs before a word: whom « ses soldats » can mean, the nearest first."""

from collections.abc import Iterator

from graph.extract.arguments import subject
from graph.extract.words import is_finite, sentence_of
from graph.french.document import Document
from graph.french.verbs import verb_group


def subjects_before(document: Document, i: int) -> Iterator[int]:
    """The nouns that are: « Lima dit que [le Ghana] prépare l'envoi de [ses] soldats »."""
    tokens, start = document.tokens, sentence_of(document, i).start
    for k in range(i - 1, start, -1):
        if is_finite(tokens[k]):
            head = subject(document, verb_group(document, k))
            if head is not None and head < i and tokens[head].pos != "PRON":
                yield head
