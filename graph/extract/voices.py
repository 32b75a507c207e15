"""Who lends his voice: « L'Union, par la bouche de [la commissaire Marta Roy], promet … »."""

from graph.extract.speaker_phrases import phrases_from
from graph.extract.words import after_phrase, sentence_of
from graph.french.cues import Cue
from graph.french.document import Document

BEFORE, BEHIND = 16, 4  # words from « par la voix de » to the cue, and from the cue to it, at most


def voice_of(document: Document, cue: Cue) -> list[range]:
    """The words of him by whose voice somebody speaks, near the cue; none where nobody
    named does.
    """
    sentence = sentence_of(document, cue.head)
    first = max(sentence.start, cue.start - BEFORE)
    for i in range(first, min(cue.end + BEHIND, sentence.stop - 1)):
        after = after_phrase(document, i, "voices")
        apart = i > sentence.start and document.tokens[i - 1].text == ","
        if after > i and apart and not cue.start < i < cue.end:
            phrases = phrases_from(document, after)[:1]
            named = any(document.tokens[k].entity == "PER" for p in phrases for k in p)
            return phrases if named else []
    return []
