"""The clause a verb stands in: « si Lima envoyait », « dément que Lima ait envoyé »."""

from graph.extract.arguments import left_border
from graph.french.document import Document
from graph.french.noun_phrases import is_time
from graph.french.verbs import Tense, VerbGroup, verb_group


def after_si(document: Document, group: VerbGroup) -> bool:
    """Whether the verb stands in a clause with « si »; « même si » is none, « si Lima a reconnu,
    Quito s'est abstenue » sets two facts against each other.
    """
    if group.perfect and group.tense is Tense.PRESENT:
        return False
    start = left_border(document, group.start)
    for position in (start - 1, start):
        token = document.tokens[position] if position >= 0 else None
        if token is None or token.i >= group.start:
            continue
        following = document.tokens[token.i + 1].lower if token.i + 1 < group.end else ""
        opens = token.lower == "si" or (token.lower == "s'" and following in ("il", "ils"))
        before = document.tokens[token.i - 1].lower if token.i else ""
        if opens and before not in ("même", "comme"):
            return True
    return False


def has_condition(document: Document, group: VerbGroup) -> bool:
    """Whether the sentence has a clause with « si » and an imperfect beside this one."""
    sentence = document.sentences[document.tokens[group.head].sentence]
    for position in sentence:
        token = document.tokens[position]
        opens = token.lower == "si" or (
            token.lower == "s'"
            and position + 1 < sentence.stop
            and document.tokens[position + 1].lower in ("il", "ils")
        )
        if opens and (position == sentence.start or document.tokens[position - 1].lower != "même"):
            for other in document.tokens[position + 1 : min(position + 14, sentence.stop)]:
                if other.pos in ("VERB", "AUX") and other.lower.endswith(
                    ("ait", "aient", "ions", "iez")
                ):
                    return True
    return False


def clause_governor(document: Document, group: VerbGroup) -> VerbGroup | None:
    """The verb whose « que … » clause holds the group: « [dément] que Lima ait envoyé »."""
    tokens = document.tokens
    start = left_border(document, group.start)
    opener = tokens[start - 1] if start else None
    while opener is not None and opener.lower not in ("que", "qu'"):
        # A relative or another clause inside the « que » clause: look one clause further out.
        if opener.sentence != tokens[group.head].sentence or opener.i == 0:
            return None
        outer = left_border(document, opener.i)
        if outer in (start, 0):
            return None
        start, opener = outer, tokens[outer - 1]
    if opener is None or (opener.pos == "PRON" and not is_time(tokens[opener.i - 1])):
        return None  # a relative; « a annoncé mardi qu'elle viendrait » is none
    for position in range(opener.i - 1, max(opener.i - 8, -1), -1):
        if tokens[position].pos in ("VERB", "AUX"):
            return verb_group(document, position)
        if tokens[position].sentence != opener.sentence:
            return None
    return None
