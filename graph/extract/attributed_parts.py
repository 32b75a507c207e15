"""Parts of a sentence that alone a marker attributes: « le groupe, [épaulé] selon l'ONU [par mille
hommes], avance », « parti avec, selon la police, [trente camions], il … ».
"""

from graph.extract.contents import clause_content, noun_content
from graph.extract.markers import Marker
from graph.extract.words import is_finite, sentence_of
from graph.french.document import Document
from graph.french.verbs import is_past_participle
from graph.model import Span

COMPLEMENTS = frozenset({"par", "de", "d'", "du", "des", "à", "au", "aux"})


def part_around(document: Document, marker: Marker) -> list[Span]:
    """The part that a marker cuts or follows; none where it attributes a whole clause."""
    start, end = marker.start, marker.stop
    tokens, sentence = document.tokens, sentence_of(document, start)
    if not marker.sources:
        return []
    if start > sentence.start + 1 and tokens[start - 1].text != ",":
        end = marker.sources[-1].stop
        closed = participle_before(document, start, end)
        if closed is not None:
            return [closed]
    before = start - 1
    before -= before > sentence.start and tokens[before].text == ","
    after = end + (end < sentence.stop and tokens[end].text == ",")
    if before <= sentence.start or after + 1 >= sentence.stop:
        return []
    if tokens[before].pos == "ADP" and tokens[start - 1].text == ",":
        content = noun_content(document, after, start)
        return [content] if content and not is_finite(tokens[after]) else []
    if tokens[after].lower not in COMPLEMENTS or not is_apposed(document, before, sentence.start):
        return []
    complement = clause_content(document, after, start, end_of_part(document, after))
    return [document.span(before, before + 1), complement] if complement else []


def participle_before(document: Document, start: int, end: int) -> Span | None:
    """« Le pont, [fermé lundi] selon la mairie, rouvrira »: what stands between the commas."""
    tokens, opens = document.tokens, sentence_of(document, start).start
    comma = next((k for k in range(start - 1, opens, -1) if tokens[k].text == ","), opens)
    inside = tokens[comma + 1 : start]
    bare = comma > opens and inside and not any(is_finite(t) for t in inside)
    if not bare or end >= len(tokens) or tokens[end].text != ",":
        return None
    past = inside[0].pos == "VERB" and is_past_participle(inside[0])
    return document.span(comma + 1, start) if past else None


def is_apposed(document: Document, i: int, start: int) -> bool:
    """Whether the word at i is a participle or an adjective set apart behind a comma: « le groupe,
    [épaulé] », « les élus, [coupables] ».
    """
    token, before = document.tokens[i], document.tokens[i - 1]
    says_how = token.pos == "ADJ" or (token.has("VerbForm", "Part") and token.pos == "VERB")
    return says_how and i - 1 > start and before.text == ","


def end_of_part(document: Document, i: int) -> int:
    """Where the complement at i ends: at a comma, or with the sentence."""
    stop = sentence_of(document, i).stop
    return next((k for k in range(i, stop) if document.tokens[k].text in (",", ";")), stop)
