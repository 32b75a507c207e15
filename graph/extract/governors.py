"""What an infinitive or a noun depends on: « a [décidé] d'envoyer », « la [décision] de »."""

from collections.abc import Collection
from dataclasses import dataclass

from graph.extract.chunks import canonical
from graph.french.document import Document
from graph.french.verbs import Mood, verb_group


@dataclass(frozen=True, slots=True)
class Governor:
    """What governs an infinitive or a noun: its position, and the word that joins them."""

    i: int
    marker: str | None  # "de", "à", "pour", "sans", "par", "que", or None


def _coordinated_infinitive(
    document: Document, i: int, marker: str | None, start: int
) -> int | None:
    """The infinitive that another is coordinated with: « à [cesser] de rire et à chanter »."""
    if marker not in ("à", "de") or i <= start or document.tokens[i].lower not in ("et", "ou"):
        return None
    for position in range(i - 1, start, -1):
        token = document.tokens[position]
        infinitive = token.pos in ("VERB", "AUX") and token.has("VerbForm", "Inf")
        if infinitive and canonical(document.tokens[position - 1]) == marker:
            return position
    return None


def _noun_with_owner(
    document: Document, i: int, marker: str | None, start: int, governing: Collection[str]
) -> int | None:
    """The noun whose owner ends at i: « la [décision] de Lima de soutenir »."""
    if marker != "de" or document.tokens[i].pos not in ("NOUN", "PROPN", "ADJ"):
        return None
    joined = False  # whether « de » stands between the noun and the owner
    for position in range(i - 1, max(start, i - OWNER) - 1, -1):
        token = document.tokens[position]
        if joined and token.pos == "NOUN" and token.lemma in governing:
            return position
        joined = joined or canonical(token) == "de"
        if token.pos not in ("NOUN", "PROPN", "ADJ", "DET", "ADP"):
            return None
    return None


OWNER = 6  # words between « décision » and the end of « du président français »


def governor(
    document: Document, i: int, governing: Collection[str] = frozenset()
) -> Governor | None:
    """What the infinitive at i depends on: « a [décidé] d'envoyer », « la [décision] de »."""
    group = verb_group(document, i)
    start = document.sentences[document.tokens[i].sentence].start
    if group.start > start and document.tokens[group.start - 1].lemma == "faire":
        return Governor(group.start - 1, None)  # « Lima a [fait] parvenir des vivres »
    position, marker = _marker(document, group.start - 1, start)
    token = document.tokens[group.head]
    head = document.tokens[token.head]
    if position > start and document.tokens[position].lower in governing:
        return Governor(position, marker)
    owned = _noun_with_owner(document, position, marker, start, governing)
    if owned is not None:
        return Governor(owned, marker)
    together = _coordinated_infinitive(document, position, marker, start)
    if together is not None:
        return governor(document, together, governing)
    follows = token.dep == "conj" and head.i < group.start and head.pos in ("VERB", "AUX")
    if follows and verb_group(document, head.i).mood is Mood.INFINITIVE:
        return governor(document, head.i, governing)
    verbal = head.pos in ("VERB", "AUX") or (
        head.pos in ("NOUN", "ADJ") and head.lemma in governing
    )
    if start <= head.i < group.start and verbal:
        return Governor(head.i, marker)
    for before in reversed(document.tokens[start : position + 1]):
        if before.pos in ("VERB", "AUX"):
            return Governor(before.i, marker)
    return None


def _marker(document: Document, position: int, start: int) -> tuple[int, str | None]:
    """The position before the words that join an infinitive, and what they are: « afin de »."""
    marker = None
    while position >= start:
        word = canonical(document.tokens[position])
        if word in ("de", "à", "pour", "sans", "par", "afin", "avant", "après"):
            marker = "pour" if word == "afin" else marker or word
            position -= 1
            if word in ("pour", "sans", "afin", "avant", "après"):
                break
            continue
        if document.tokens[position].pos == "PRON" or word in ("ne", "n'", "pas", "plus", "jamais"):
            position -= 1
            continue
        break
    return position, marker
