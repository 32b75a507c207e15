"""Support by standing among another's troops: « des soldats de Lima [parmi] ceux de Quito »."""

from collections.abc import Iterator
from functools import cache

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import right_border
from graph.extract.chunks import chunks, phrase
from graph.extract.doers import doers
from graph.extract.frames import Frame
from graph.extract.relation_words import is_force
from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon
from graph.french.verbs import verb_group
from graph.model import Reference, RelationType

REACH = 10  # words between the troops and those among whom they stand


def from_beside(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« la présence de soldats de Lima [dans les rangs] de l'armée de Quito »."""
    size = _side_words(document, token.i)
    if not size or (token.i and _side_words(document, token.i - 1) > size):
        return
    stop = token.i + size
    following = next(chunks(document, stop, right_border(document, stop - 1)), None)
    helped = None if following is None else _troops(document, actors, following.words)
    if helped is None:
        return
    helper, carrier = _before(document, actors, token)
    if helper is None or helper.mention == helped.mention:
        return
    yield Frame(
        RelationType.SUPPORTS, range(token.i, stop), carrier, token.lower, "support-beside",
        (helper,), (helped,),
    )  # fmt: skip


def _side_words(document: Document, i: int) -> int:
    """The number of tokens of the words that begin at i and put somebody among others; else 0."""
    for words in _beside().get(document.tokens[i].lower, ()):
        if [t.lower for t in document.tokens[i : i + len(words)]] == words:
            return len(words)
    return 0


@cache
def _beside() -> dict[str, list[list[str]]]:
    """First word → the words that put somebody among others."""
    found: dict[str, list[list[str]]] = {}
    for name in read_lexicon("support")["beside"]["words"]:
        found.setdefault(name.split()[0], []).append(name.split())
    return found


def _troops(document: Document, actors: Actors, inside: range) -> Reference | None:
    """Whose troops the first force among the words means; None for « des divisions »."""
    force = next((i for i in inside if is_force(document.tokens[i])), None)
    return None if force is None else actors.within(phrase(document, force), force, ACTORS)


def _before(document: Document, actors: Actors, token: Token) -> tuple[Reference | None, int]:
    """The troops named right before the words, else the subject of their verb; what carries it."""
    start = document.sentences[token.sentence].start
    found = list(chunks(document, max(start, token.i - REACH), token.i))
    if found and found[-1].words.stop == token.i:
        return _troops(document, actors, found[-1].words), found[-1].head
    for position in range(token.i - 1, max(start, token.i - REACH) - 1, -1):
        if document.tokens[position].pos in ("VERB", "AUX"):
            group = verb_group(document, position)
            subjects = (
                _troops(document, actors, phrase(document, i)) for i in doers(actors, group)
            )
            return next((r for r in subjects if r is not None), None), group.head
    return None, token.i
