"""Where a reported clause gives way to the article's own: « dit que [C], | et il a renvoyé … »."""

from graph.extract.words import (
    is_clitic,
    is_finite,
    is_nominative,
    is_present_participle,
    sentence_of,
    words,
)
from graph.french.cues import cue_at
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


def sums_up(document: Document, i: int) -> bool:
    """« a dit que la loi passerait, | une promesse que l'opposition raille »: the article's word
    for what was said, behind the comma at i.
    """
    following = document.tokens[i + 1 : i + 3]
    if len(following) < 2 or following[0].lower not in ("un", "une"):
        return False
    return following[1].lower in words("sums_up")


def other_speaks(document: Document, i: int) -> bool:
    """« a dit que la ville tenait, | Oslo affirmant le contraire »: a subject and a participle that
    attributes, behind the comma at i.
    """
    tokens, opens = document.tokens, i + 1
    if opens >= len(tokens) or tokens[opens].pos not in ("DET", "PROPN"):
        return False
    end = noun_phrase(document, opens + (tokens[opens].pos == "DET")).stop
    speaks = end < len(tokens) and is_present_participle(tokens[end])
    return speaks and cue_at(document, tokens[end]) is not None


def turns_away(document: Document, i: int) -> bool:
    """Whether behind the comma at i the article speaks again, or somebody else."""
    return says_no_more(document, i) or sums_up(document, i) or other_speaks(document, i)


def is_gapped(document: Document, i: int, stop: int) -> bool:
    """« promet deux navires, | le Danemark dix canons »: another name and its object at i, without
    the verb.
    """
    tokens = document.tokens
    name = i + (tokens[i].pos == "DET")
    if name + 1 >= stop or tokens[name].pos != "PROPN":
        return False
    end = noun_phrase(document, name).stop
    return end < stop and tokens[end].pos in ("NUM", "DET") and tokens[end].lower != "des"
