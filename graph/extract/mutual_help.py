"""Help that two sides promise one another: « une clause de défense mutuelle »."""

from collections.abc import Iterator
from itertools import pairwise

from graph.extract.actors import ACTORS, Actors
from graph.extract.chunks import chunks
from graph.extract.frames import Frame, actor
from graph.french.document import Document, Token
from graph.model import Reference, RelationType, Status


def mutual_help(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« clause de défense mutuelle », « assistance mutuelle »: a promise each way."""
    parties = _parties(document, actors, token)
    if len(parties) != 2:
        return
    for agent, target in (parties, parties[::-1]):
        yield Frame(
            RelationType.SUPPORTS, range(token.i, token.i + 2), token.i, token.lemma,
            "support-mutual",
            (agent,), (target,), status=Status.PLANNED,
        )  # fmt: skip


def _parties(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """The two sides: « entre A et B », else the last pair of countries joined by « et » before."""
    sentence = document.sentences[token.sentence]
    found = list(chunks(document, sentence.start, sentence.stop))
    pairs = [(a, b) for a, b in pairwise(found) if b.link == "et"]
    pairs.sort(key=lambda pair: (pair[0].preposition != "entre", pair[0].head > token.i))
    for pair in pairs:
        named = [actor(actors, chunk.head) for chunk in pair]
        sides = [r for r in named if r is not None and actors.type_of(r) in ACTORS]
        if len(sides) == 2:
            return sides
    return []
