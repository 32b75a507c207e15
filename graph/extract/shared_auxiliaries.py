"""Participles that share the « avoir » of a verb before them: « a dénoncé un abus et [exigé] des
excuses ».
"""

from dataclasses import replace

from graph.extract.words import is_clitic, is_finite, sentence_of
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.verb_tags import is_helper
from graph.french.verbs import Mood

FEMININE_OR_PLURAL = ("ée", "ées", "és", "ie", "ies", "ue", "ues", "te", "tes", "ises")


def as_active(document: Document, cue: Cue) -> Cue:
    """The cue with an active group where it shares an auxiliary; else the cue itself."""
    if cue.group is None or not shares_auxiliary(document, cue):
        return cue
    return replace(cue, group=replace(cue.group, passive=False))


def shares_auxiliary(document: Document, cue: Cue) -> bool:
    """Whether « et », « puis », « mais » joins the bare participle to a verb with « avoir »; one
    that agrees with a noun, or has an agent, is a passive: « des actes commis et dénoncés par X ».
    """
    tokens, group = document.tokens, cue.group
    if group is None or group.mood is not Mood.PARTICIPLE or group.first != group.head:
        return False
    if tokens[group.head].lower.endswith((*FEMININE_OR_PLURAL, "ant")):
        return False
    i, start = cue.start - 1, sentence_of(document, cue.head).start
    while i > start and (is_clitic(tokens[i]) or tokens[i].pos == "ADV"):
        i -= 1
    by = cue.end < len(tokens) and tokens[cue.end].lower == "par"
    if i <= start or by or tokens[i].lower not in ("et", "puis", "mais", "ou"):
        return False
    around = document.quotation_at(tokens[cue.head].span.start)
    verbs = (
        tokens[k]
        for k in range(i - 1, start - 1, -1)
        if is_finite(tokens[k]) and document.quotation_at(tokens[k].span.start) is around
    )
    return any(is_helper(verb) for verb in verbs)
