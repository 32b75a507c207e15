"""Whose side « on » is: « Du côté de [la direction], on se défend », « glisse-t-on chez [X] »."""

from graph.extract.words import after_phrase, sentence_of
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.model import Span

REACH = 12  # words between the phrase that opens the sentence and its « on », at most


def side_before(document: Document, i: int) -> Span | None:
    """The words of those for whom « on » at i speaks, at the head of the sentence: « Du côté de [la
    direction], on se défend », « Chez [X], on dit ».
    """
    tokens, start = document.tokens, sentence_of(document, i).start
    end = i - 1 if tokens[i - 1].text == "," else i
    opens = after_phrase(document, start, "sides")
    return document.span(opens, end) if start < opens < end <= opens + REACH else None


def side_behind(document: Document, i: int) -> Span | None:
    """The same behind « -t-on » at i: « tranche-t-on chez [les éleveurs] », « au [ministère] »."""
    tokens, stop = document.tokens, sentence_of(document, i).stop
    k = i + 1 + (i + 1 < stop and tokens[i + 1].pos == "ADV")
    opens = after_phrase(document, k, "sides")
    if not tokens[i].text.startswith("-") or not k < opens < stop:
        return None
    phrase = noun_phrase(document, opens + (tokens[opens].pos == "DET"))
    return document.span(phrase.start, phrase.stop)
