"""Those named beside an actor: « des syndicats, comme Solidaires », « … tout comme Attac »."""

from graph.extract.actors import Actors
from graph.extract.chunks import chunks, phrase, row
from graph.extract.doers import REACH_AFTER
from graph.french.document import Document


def with_examples(actors: Actors, heads: list[int]) -> list[int]:
    """The heads and those named as examples: « des syndicats, comme Solidaires ou FO »."""
    document = actors.document
    heads = [exemplified(document, head) for head in heads]
    found = list(heads)
    for head in heads:
        if document.tokens[head].pos != "NOUN":
            continue
        stop = document.sentences[document.tokens[head].sentence].stop
        position = phrase(document, head).stop
        if position < stop and document.tokens[position].text == ",":
            position += 1
        if position < stop and document.tokens[position].lower in OPENERS:
            following = list(chunks(document, position + 1, stop))
            following = (
                following[:1] if len(following) == 1 else row(following, 0) if following else []
            )
            found += [c.head for c in following if c.preposition is None and actors.at(c.head)]
    return found


def exemplified(document: Document, head: int) -> int:
    """« des [syndicats], comme Solidaires ou FO »: the noun, given one of its examples."""
    start = document.sentences[document.tokens[head].sentence].start
    for position in range(head - 1, max(start, head - REACH_AFTER), -1):
        token = document.tokens[position]
        if token.pos in ("VERB", "AUX") or token.text in (";", ":"):
            break
        if token.lower == "dont" and _goes_on(document, head):
            break  # « Lima, dont l'aviation épaule les rebelles, se tait »
        if token.lower in OPENERS:
            stop = position - 1 if document.tokens[position - 1].text == "," else position
            before = list(chunks(document, start, stop))
            joined = before and before[-1].words.stop == stop and before[-1].preposition is None
            return before[-1].head if joined else head
    return head


def _goes_on(document: Document, head: int) -> bool:
    """Whether a verb follows the noun at once: a clause, no example."""
    stop = phrase(document, head).stop
    return document.tokens[stop : stop + 1] != [] and document.tokens[stop].pos in ("VERB", "AUX")


OPENERS = ("comme", "notamment", "dont")


def likewise(actors: Actors, i: int) -> list[int]:
    """« … soutiennent la grève, tout comme Attac et le PCF »: those after the verb."""
    document = actors.document
    stop = document.sentences[document.tokens[i].sentence].stop
    for position in range(i + 1, min(stop - 1, i + REACH_AFTER)):
        pair = (document.tokens[position].lower, document.tokens[position + 1].lower)
        if pair not in ((",", "comme"), ("tout", "comme"), ("ainsi", "que"), ("ainsi", "qu'")):
            continue
        for end in range(position + 2, stop):
            if document.tokens[end].pos in ("VERB", "AUX") or document.tokens[end].lower == "qui":
                stop = end
                break
        following = list(chunks(document, position + 2, stop))
        return [c.head for c in following if c.preposition is None and actors.at(c.head)]
    return []
