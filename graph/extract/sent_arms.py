"""Arms that are sent to somebody, not posted somewhere: « a envoyé des chars à l'Ukraine »."""

from graph.extract.actors import Actors
from graph.extract.chunks import Chunk
from graph.extract.frames import actor
from graph.extract.relation_words import is_goods, words
from graph.french.document import Document, Token
from graph.model import EntityType

FEMININE = ("la", "l'", "aux")  # « à la Russie » gets it; « en Russie », « au Mali » may say where


def are_sent(document: Document, actors: Actors, noun: Token, around: list[Chunk]) -> bool:
    """Whether the noun means goods, or arms that a country behind « à la », « aux » gets."""
    if is_goods(noun):
        return True
    if not {noun.lower, noun.lemma} & words("support", "arms"):
        return False
    heads = [c.head for c in around if c.preposition == "à"]
    named = [i for i in heads if document.tokens[i - 1].lower in FEMININE]
    return any(actors.type_of(actor(actors, i)) is EntityType.COUNTRY for i in named)
