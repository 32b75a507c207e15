"""Help that somebody declares in his own words: « "[Mon soutien] à Lima est total", a dit X ».

« "Plein [soutien] à Lima", a écrit X », « X, en [soutien] à Lima, a défilé ».
"""

from graph.extract.actors import Actors
from graph.extract.doers import doers
from graph.extract.frames import somebody
from graph.extract.words import FIRST_OWNERS, is_finite, sentence_of
from graph.french.document import Document, Token
from graph.french.verbs import verb_group
from graph.model import Reference

PRAISE = frozenset({"plein", "total", "entier", "immense", "tout", "toute", "grand", "profond"})


def declared_by(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """Who declares the help that a noun tells, if its own words show it."""
    own = _own(document, token)
    if own is not None:
        return [actors.first_person(own)]
    if _stands_alone(document, token):
        speaker = actors.speaker_at(token.span)
        return [] if speaker is None or speaker.mention is None else [speaker]
    return _beside_subject(document, actors, token)


def _own(document: Document, token: Token) -> Token | None:
    """« tout [mon] soutien », « [notre] totale solidarité »."""
    for before in reversed(document.tokens[max(0, token.i - 3) : token.i]):
        if before.lower in FIRST_OWNERS:
            return before
        if before.pos not in ("ADJ", "ADV"):
            return None
    return None


def _stands_alone(document: Document, token: Token) -> bool:
    """« "Plein [soutien] à Lima" »: the words begin so, and hold no verb before it."""
    quotation = document.quotation_at(token.span.start)
    if quotation is None:
        return False
    start = max(document.within(quotation.inner).start, sentence_of(document, token.i).start)
    before = document.tokens[start : token.i]
    return len(before) < 3 and all(
        t.lower in PRAISE or t.pos in ("DET", "ADJ", "PUNCT") for t in before
    )


def _beside_subject(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Anne Roy, en [soutien] aux grévistes, a défilé », « ont défilé, en signe de [soutien] à »:
    the subject of the verb before it, else of the one behind.
    """
    tokens, sentence = document.tokens, sentence_of(document, token.i)
    before = [t.lower for t in tokens[max(sentence.start, token.i - 4) : token.i]]
    if before[-2:] != [",", "en"] and before[:2] != [",", "en"]:
        return []
    ahead = [i for i in range(sentence.start, token.i) if is_finite(tokens[i])]
    behind = [i for i in range(token.i, sentence.stop) if is_finite(tokens[i])]
    verb = next(iter([*reversed(ahead), *behind]), None)
    if verb is None:
        return []
    heads = doers(actors, verb_group(document, verb))
    return [r for i in heads if i < token.i and (r := somebody(actors, i)) is not None]
