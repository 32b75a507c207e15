"""Whose side « on » is: « Du côté de [la direction], on se défend », « glisse-t-on chez [X] », « À
[Paris], on assure ».
"""

from graph.extract.words import after_phrase, is_clitic, sentence_of
from graph.french.cues import cue_at
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.model import Span

REACH = 12  # words between the phrase that opens the sentence and its « on », at most
NEAR = 5  # words from a place to its « on », or from « on » to its verb, at most


def side_before(document: Document, i: int) -> Span | None:
    """The words of those for whom « on » at i speaks, at the head of the sentence: « Du côté de [la
    direction], on se défend », « Chez [X], on dit », « À [Paris], où l'on se tait, on dit ».
    """
    tokens, start = document.tokens, sentence_of(document, i).start
    end = i - 1 if tokens[i - 1].text == "," else i
    opens = after_phrase(document, start, "sides")
    comma = next((k for k in range(opens, i) if tokens[k].text == ","), i)
    if tokens[min(comma + 1, i)].lower == "où":
        end = comma
    return document.span(opens, end) if start < opens < end <= opens + REACH else None


def side_behind(document: Document, i: int) -> Span | None:
    """The same behind « -t-on » at i: « tranche-t-on chez [les éleveurs] », « au [ministère] », «
    fait-on valoir à [Paris] ».
    """
    tokens, stop = document.tokens, sentence_of(document, i).stop
    k = i + 1
    while k < stop and (tokens[k].pos == "ADV" or tokens[k].has("VerbForm", "Inf")):
        k += 1
    opens = after_phrase(document, k, "sides")
    if not tokens[i].text.startswith("-") or not k < opens < stop:
        return None
    phrase = noun_phrase(document, opens + (tokens[opens].pos == "DET"))
    return document.span(phrase.start, phrase.stop)


def speaks_from(document: Document, start: int, end: int) -> bool:
    """Whether « on » speaks for the place that is tokens[start:end]: « À [Paris], on assure que »,
    « À [Paris], où l'on dément », « fait-on valoir à [Paris] ».
    """
    tokens, sentence = document.tokens, sentence_of(document, start)
    if start == sentence.start:
        return False
    near = range(max(sentence.start, start - NEAR), start)
    joined = next((i for i in near if tokens[i].lower in ("-on", "-t-on")), None)
    if joined is not None and side_behind(document, joined) == document.span(start, end):
        return tells(document, range(max(sentence.start, joined - 2), start))
    if end >= sentence.stop or tokens[end].text != ",":
        return False
    on = next((i for i in range(end, min(end + NEAR, sentence.stop)) if is_on(document, i)), None)
    if on is None or side_before(document, on) is None:
        return False
    return tells(document, range(on + 1, min(on + 1 + NEAR, sentence.stop)))


def is_on(document: Document, i: int) -> bool:
    """Whether « on » stands at i as the subject of what follows."""
    between = document.tokens[i - 1]
    return document.tokens[i].lower == "on" and (between.text == "," or is_clitic(between))


def tells(document: Document, near: range) -> bool:
    """Whether one of the words is the verb of a cue."""
    tokens = [document.tokens[i] for i in near]
    return any(t.pos in ("VERB", "AUX") and cue_at(document, t) is not None for t in tokens)
