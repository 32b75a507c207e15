"""The noun that a bare participle belongs to: « les soldats français [déployés] »."""

from graph.extract.arguments import REACH, SUBJECT_PRONOUNS, subject
from graph.extract.chunks import chunks
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_time
from graph.french.verbs import VerbGroup, is_auxiliary, is_past_participle, verb_group

_NOMINAL = {"NOUN", "PROPN"}


def participle_noun(document: Document, group: VerbGroup) -> int | None:
    """The noun that a bare participle belongs to: « les soldats français [déployés] »."""
    token = document.tokens[group.head]
    head = document.tokens[token.head]
    start = document.sentences[token.sentence].start
    apart = _beside_apposition(document, group, start)
    if apart is not None:
        return apart
    beside = token.dep in ("acl", "amod", "advcl") and head.i < token.i
    if token.dep == "conj" and head.i < token.i and is_past_participle(head):
        return participle_noun(document, verb_group(document, head.i))
    governed = beside and head.pos in _NOMINAL and not is_time(head)
    if governed and _agree(head, token):
        return head.i
    for position in range(group.head - 1, max(start, group.head - REACH) - 1, -1):
        before = document.tokens[position]
        if before.pos in _NOMINAL and _agree(before, token):
            return position
        if before.pos in ("VERB", "AUX") and not is_auxiliary(before):
            break
    if governed:
        return head.i
    before_all = list(chunks(document, start, group.head))
    return before_all[-1].head if before_all else behind_comma(document, group)


def behind_comma(document: Document, group: VerbGroup) -> int | None:
    """« [Soutenue] par Lima durant dix ans, l'opposition … »: the subject that follows."""
    stop = document.sentences[document.tokens[group.head].sentence].stop
    for position in range(group.end, stop):
        token = document.tokens[position]
        main = verb_group(document, position) if token.pos in ("VERB", "AUX") else None
        if main is not None and main.finite:
            return _right_before(document, group.end, main)
    return behind_comma_at(document, group.end)


def opens_sentence(document: Document, i: int) -> bool:
    """« [Présents] au Mali, les soldats … », « [Bénéficiant] de l'aide de Lima, Quito … »: nothing
    stands before the word that it could belong to.
    """
    start = document.sentences[document.tokens[i].sentence].start
    return not any(t.pos in ("NOUN", "PROPN", "VERB") for t in document.tokens[start:i])


def _right_before(document: Document, start: int, main: VerbGroup) -> int | None:
    """The subject right before a verb: « Soutenue par A, B et C, [Claire Morin] a gagné »."""
    if document.tokens[main.start - 1].lower in SUBJECT_PRONOUNS:
        return main.start - 1
    for chunk in reversed(list(chunks(document, start, main.start))):
        if document.tokens[chunk.words.start - 1].text == ",":
            return chunk.head
    found = subject(document, main)
    return found if found is not None and found >= start else None


def behind_comma_at(document: Document, start: int) -> int | None:
    """The head of the noun phrase behind the first comma from a token on."""
    sentence = document.tokens[start - 1].sentence
    stop = document.sentences[sentence].stop
    for position in range(start, stop - 1):
        if document.tokens[position].text == ",":
            found = next(chunks(document, position + 1, stop), None)
            return None if found is None or found.preposition else found.head
    return None


def _beside_apposition(document: Document, group: VerbGroup, start: int) -> int | None:
    """« Paul Faure, ancien maire de Lima, [soutenu] par … »: the name, over its apposition."""
    if group.start <= start + 1 or document.tokens[group.start - 1].text != ",":
        return None
    before = [c for c in chunks(document, start, group.start) if c.preposition is None]
    if len(before) < 2 or before[-1].link != ",":
        return None
    title = document.tokens[before[-1].words.start]
    bare = title.pos != "DET" and document.tokens[before[-1].head].pos == "NOUN"
    return before[-2].head if bare else None


def _agree(noun: Token, participle: Token) -> bool:
    pairs = (noun.morph.get(key, "") for key in ("Gender", "Number"))
    others = (participle.morph.get(key, "") for key in ("Gender", "Number"))
    return all(not a or not b or a == b for a, b in zip(pairs, others, strict=True))
