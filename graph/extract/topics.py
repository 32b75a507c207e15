"""Which mentions a sentence is about: what a pronoun of the next one most likely means."""

from graph.extract.words import is_clitic, is_finite, is_noun, is_subject, sentence_of
from graph.french.document import Document
from graph.model import EntityType, Mention


def is_topic(document: Document, mention: Mention) -> bool:
    """Whether a mention is the subject of a main verb: what a pronoun of the next sentence
    means.
    """
    if mention.type is EntityType.LOCATION:
        return False
    tokens = document.tokens
    inside = document.within(mention.span)
    head = next((i for i in inside if is_noun(tokens[i]) and is_subject(tokens[i])), None)
    if head is None:
        return stands_before_verb(document, inside)
    verb = tokens[tokens[head].head]
    sentence = sentence_of(document, head)
    opens = inside.start - sentence.start <= 6
    return verb.dep in ("root", "parataxis", "conj") or verb.head == verb.i or opens


def stands_before_verb(document: Document, inside: range) -> bool:
    """Whether a conjugated verb follows the words and nothing before them makes them an object, a
    complement or the subject of a subordinate clause.
    """
    tokens, sentence = document.tokens, sentence_of(document, inside.start)
    i = inside.stop
    while i < sentence.stop and is_clitic(tokens[i]):
        i += 1
    if i >= sentence.stop or not is_finite(tokens[i]):
        return False
    before = tokens[inside.start - 1] if inside.start > sentence.start else None
    return before is None or before.text in (",", ";", ":") or before.lower in ("et", "mais")


def stands_alone(document: Document, mention: Mention) -> bool:
    """Whether the mention is a whole paragraph, but for a colon: a name above someone's words."""
    tokens, inside = document.tokens, document.within(mention.span)
    first, last = inside.start, inside.stop
    here = tokens[first].paragraph
    last += last < len(tokens) and tokens[last].text == ":"
    opens = first == 0 or tokens[first - 1].paragraph != here
    return opens and (last >= len(tokens) or tokens[last].paragraph != here)
