"""The verb that carries a noun of help: « Lima [compte], pour l'heure, sur l'aide de Quito »."""

from graph.extract.chunks import canonical
from graph.extract.relation_words import light_verbs, words
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup, is_past_participle

LIGHT_REACH = 8  # words between a light verb and its noun


def carrier_of(document: Document, token: Token) -> VerbGroup | None:
    """The verb before the noun, or the one it is the subject of."""
    start = document.sentences[token.sentence].start
    reach = 3 * LIGHT_REACH if is_gesture(document, token) else LIGHT_REACH
    stop = max(start, token.i - reach)
    position = token.i - 1
    while position >= stop:
        before = document.tokens[position]
        group = trigger_group(document, before)
        if group is not None:
            return group if group.end <= token.i else None
        aside = _aside(document, start, position) if before.text == "," else None
        if aside is not None:
            position, stop = aside, max(start, stop - (position - aside))
            continue
        restricts = before.lower in ("que", "qu'") and _restricted(document, position)
        closes = before.pos == "SCONJ" or before.lower in (",", ";", ":", "qui", "que")
        if closes and not restricts:
            return None
        position -= 1
    return None


def thanking(document: Document, token: Token) -> VerbGroup | None:
    """« [remercie] Lima, Quito et Bogota pour leur aide »: over a row in commas."""
    start = document.sentences[token.sentence].start
    for position in range(token.i - 1, max(start, token.i - 3 * LIGHT_REACH) - 1, -1):
        before = document.tokens[position]
        if before.pos in ("VERB", "AUX"):
            group = trigger_group(document, before)
            return group if group and group.lemma in words("support", "thanking") else None
        if before.pos == "PRON" or before.text in (";", ":", "«", "»"):
            return None
    return None


def _aside(document: Document, start: int, comma: int) -> int | None:
    """Before the comma that opens what this one closes: « compte, pour l'heure, sur l'aide »."""
    for position in range(comma - 1, max(start, comma - 2 * LIGHT_REACH), -1):
        token = document.tokens[position]
        if token.text == ",":
            return position - 1
        if token.pos == "AUX" or (token.pos == "VERB" and not is_past_participle(token)):
            return None
    return None


def _restricted(document: Document, i: int) -> bool:
    """« n'apporte [qu'] un soutien moral »: no clause begins here."""
    before = {t.lower for t in document.tokens[max(0, i - LIGHT_REACH) : i]}
    return bool(before & {"ne", "n'"}) and not before & {"pas", "plus", "jamais"}


def obtained(document: Document, token: Token) -> bool:
    """« a décroché un [prêt] auprès de Lima »: the subject gets what the noun says."""
    carrier = carrier_of(document, token)
    return carrier is not None and not carrier.passive and carrier.lemma in light_verbs("take")


def sent(document: Document, token: Token) -> bool:
    """« achemine de l'[aide] en Birmanie »: where it goes is who gets it."""
    carrier = carrier_of(document, token)
    return carrier is not None and carrier.lemma in words("support", "sending")


def called_for(document: Document, token: Token) -> bool:
    """« ont appelé à une manifestation de [soutien] »: those who call will show it."""
    carrier = carrier_of(document, token) if is_gesture(document, token) else None
    return carrier is not None and carrier.lemma == "appeler"


def is_gesture(document: Document, token: Token) -> bool:
    """« un [message] de soutien »."""
    before = document.tokens[max(0, token.i - 2) : token.i]
    return (
        len(before) == 2
        and canonical(before[1]) == "de"
        and before[0].lemma in words("support", "gestures")
    )
