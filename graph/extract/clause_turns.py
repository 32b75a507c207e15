"""Where a reported clause gives way to the article's own: « dit que [C], | et il a renvoyé … »."""

from graph.extract.words import is_clitic, is_finite, is_nominative, sentence_of, words
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase

JOINS = frozenset({"et", "mais"})
NO_MORE = frozenset(
    {"préciser", "donner", "fournir", "fixer", "dire", "citer", "nommer", "révéler"}
)


def end_of_that_clause(document: Document, start: int) -> int | None:
    """Where « que [C] » that begins at `start` ends before a clause that « que » does not open:
    « que la mer était calme, | et la région a promis … », « qu'il viendrait | et il est venu ».
    """
    tokens, stop = document.tokens, sentence_of(document, start).stop
    if start < stop and tokens[start].lower in words("subordinators"):
        return None  # « que si la mer monte, et elle montera, la digue cédera »
    around = document.quotation_at(tokens[start].span.start) if start < stop else None
    seen = False  # whether the reported clause has its verb
    for i in range(start, stop - 2):
        seen = seen or is_finite(tokens[i])
        joined = seen and tokens[i].lower in JOINS
        if not joined or document.quotation_at(tokens[i].span.start) is not around:
            continue
        pronoun = tokens[i + 1].lower in ("il", "elle", "ils", "elles")
        comma = tokens[i - 1].text == ","
        if (pronoun or comma) and has_own_verb(document, i + 1, stop):
            return i - 1 if comma else i
    return None


def has_own_verb(document: Document, i: int, stop: int) -> bool:
    """Whether a subject stands at i and its verb directly behind it: « la région a promis »."""
    tokens = document.tokens
    if is_nominative(tokens[i]):
        end = i + 1
    elif tokens[i].pos in ("DET", "PROPN"):
        end = noun_phrase(document, i + (tokens[i].pos == "DET")).stop
    else:
        return False
    return verb_follows(document, end, stop)


def verb_follows(document: Document, i: int, stop: int) -> bool:
    """Whether a conjugated verb stands at i, over « se », « n' »: « qui dit C, | se fait attendre
    ».
    """
    tokens = document.tokens
    while i < stop and is_clitic(tokens[i]) and not is_nominative(tokens[i]):
        i += 1
    return i < stop and is_finite(tokens[i])


def says_no_more(document: Document, i: int) -> bool:
    """« supplie la banque de céder, | sans préciser pourquoi », « sans donner de chiffre »: what
    was not said, behind the comma at i.
    """
    following = document.tokens[i + 1 : i + 4]
    return [t.lower for t in following[:1]] == ["sans"] and any(
        t.lemma in NO_MORE or t.lower in NO_MORE for t in following[1:]
    )
