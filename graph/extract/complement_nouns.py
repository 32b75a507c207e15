"""Contents that are nouns or attributes: « dénonce [la décision] », « se dit [prêt] »."""

from graph.extract.complement_clauses import (
    behind_colon,
    end_of_infinitive,
    infinitive_at,
)
from graph.extract.complement_objects import noun_at
from graph.extract.contents import clause_content, noun_content
from graph.extract.fillers import skip
from graph.extract.finders import REACH, Finder, limit, one, phrase_end, quotation_at
from graph.extract.words import is_finite, is_noun, is_that, sentence_of
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.noun_phrases import core_phrase
from graph.model import Span


def noun_after(*forms: str) -> Finder:
    """« se félicite de [l'accord] », « met en garde contre [les risques] »."""

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        i = cue.end
        while i < stop and tokens[i].pos == "ADV":
            i += 1
        if i + 1 >= stop or tokens[i].lower not in forms:
            i = skip(document, cue.end, forms)
        if (i + 1 >= stop or tokens[i].lower not in forms) and "de" in forms:
            i = after_addressee(
                document, cue.end, stop
            )  # « fait part au conseil [des conclusions] »
        if (i + 1 >= stop or tokens[i].lower not in forms) and (
            "np_à_inf" in cue.entry.frames or forms in (("sur",), ("contre",))
        ):
            i = after_called(document, skip(document, cue.end), stop)
        if i + 1 >= stop or tokens[i].lower not in forms:
            return []
        if "pour" in forms and i + 2 < stop and is_that(tokens[i + 1]):
            return one(clause_content(document, i + 2, cue.head))  # « plaide pour que [C] »
        deed = infinitive_at(document, i + 1, cue) if "pour" in forms else []
        if deed:
            return deed  # « plaide pour [renforcer les contrôles] »
        if i + 3 < stop and tokens[i + 1].lower == "ce" and is_that(tokens[i + 2]):
            return one(clause_content(document, i + 3, cue.head))  # « appelle à ce que [C] »
        return noun_at(document, i + 1, cue)

    return find


def after_called(document: Document, i: int, stop: int) -> int:
    """Over who is called on: « appelle [les élus] au calme », « le maire "au dialogue" »."""
    called = i < stop and (document.tokens[i].pos == "DET" or document.tokens[i].text[:1].isupper())
    end = phrase_end(document, i) if called else i
    return end + (i < end < stop and document.tokens[end].text == "«")


def after_addressee(document: Document, i: int, stop: int) -> int:
    """Over « au conseil », without the « de … » behind it."""
    tokens = document.tokens
    if i + 1 >= stop or tokens[i].lower not in ("à", "au", "aux"):
        return i
    k = i + 1
    while k < stop and tokens[k].pos in ("DET", "ADJ", "NUM"):
        k += 1
    return core_phrase(document, k).stop if k < stop and is_noun(tokens[k]) else i


def partly_quoted(document: Document, cue: Cue) -> list[Span]:
    """« parle d'[une "catastrophe"] », « de [dix morts] »: where marks or a number stand at it."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i + 2 < stop and tokens[i].text == "«" and tokens[i + 1].lower in ("de", "d'"):
        quotation = quotation_at(document, i)  # « parle "d'un passage en force" »
        start = tokens[i + 2].span.start
        return [Span(start, quotation.inner.end)] if quotation else []
    if i + 2 >= stop or tokens[i].lower not in ("de", "d'", "du", "des"):
        return []
    near = tokens[i + 1 : min(i + 6, stop)]
    if near[0].text == "«" and (quotation := quotation_at(document, i + 1)) is not None:
        return [quotation.inner]
    told = any(t.text == "«" or t.pos == "NUM" for t in near)
    found = noun_at(document, i + 1, cue) if told else []
    quotation = quotation_at(document, i + 2)
    if found or quotation is None or near[0].pos != "DET":
        return found
    return [Span(near[0].span.start, quotation.inner.end)]  # « parle d'un "premier pas" »


def person_and_noun(document: Document, cue: Cue) -> list[Span]:
    """« accuse X de [fraude] »; where the lexicon keeps the object, « qualifie [X de Y] », but
    « les qualifiant de [Y] ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    start = skip(document, cue.end)
    for i in range(start, min(stop - 1, start + REACH)):
        if tokens[i].text in (";", ":") or (is_finite(tokens[i]) and tokens[i - 1].lower != "qui"):
            return []
        last = tokens[i].lower in ("de", "d'", "du", "des")
        if last and not is_inside_object(document, start, i):
            begin = start if cue.entry.keeps_object and i > start else i + 1
            return one(noun_content(document, begin, cue.head, limit(document, cue, begin)))
    return []


def is_inside_object(document: Document, start: int, i: int) -> bool:
    """Whether « de » at i belongs to the object: « qualifie [les allégations de complot] de … »."""
    tokens = document.tokens
    if i == start:
        return False
    phrase = range(start, phrase_end(document, start))
    later = any(
        tokens[k].lower in ("de", "d'")
        for k in range(i + 1, min(i + 12, len(tokens)))
        if tokens[k].sentence == tokens[i].sentence
    )
    return i in phrase and later


def person_as(document: Document, cue: Cue) -> list[Span]:
    """« considère [X comme Y] », « décrit [X comme Y] », « le considère comme [Y] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    start = skip(document, cue.end)
    for i in range(start, min(stop - 1, start + REACH)):
        if tokens[i].text in (";", ":"):
            return []
        if tokens[i].lower == "comme":
            begin = start if i > start else i + 1
            return one(clause_content(document, begin, cue.head))
    return []


def person_and_attribute(document: Document, cue: Cue) -> list[Span]:
    """« juge [la réforme nécessaire] », « trouve [le procédé choquant] », « la juge [nécessaire] »:
    an adjective must follow the object, else « trouve une solution » would say something.
    """
    tokens = document.tokens
    start = skip(document, cue.end)
    if start >= sentence_of(document, cue.head).stop:
        return []
    if any(
        t.lower in ("le", "la", "les", "l'") and t.pos == "PRON"
        for t in tokens[max(0, cue.start - 2) : cue.start]
    ):
        judged = tokens[start].pos in ("ADJ", "ADV", "VERB", "ADP") or tokens[start].text == "«"
        return attribute(document, cue) if judged else []
    if (
        tokens[start].pos == "ADJ"
        and tokens[start + 1 : start + 2]
        and tokens[start + 1].pos == "DET"
    ):
        return one(noun_content(document, start, cue.head))  # « a jugé [recevable la plainte] »
    end = phrase_end(document, start)
    if end == start:
        return []
    last, following = tokens[end - 1], tokens[end] if end < len(tokens) else None
    opens = last.pos == "ADJ" or last.has("VerbForm", "Part")
    goes_on = following is not None and (following.pos in ("ADV", "ADJ") or following.text == "«")
    return one(clause_content(document, start, cue.head)) if opens or goes_on else []


def person_to(form: tuple[str, ...]) -> Finder:
    """« impute [X à Y] »: object and complement together; « félicite X pour [Y] »: the last."""

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        start = skip(document, cue.end)
        for i in range(start, min(stop - 1, start + REACH)):
            if tokens[i].text in (";", ":", ","):
                return []
            if tokens[i].lower in form:
                if "pour" in form:
                    return infinitive_at(document, i + 1, cue) or noun_at(document, i + 1, cue)
                return one(noun_content(document, start, cue.head))
        return []

    return find


def attribute(document: Document, cue: Cue) -> list[Span]:
    """« se dit [prêt à partir] », « s'est déclarée [favorable] »; where a colon follows the
    attribute, what it leads to: « se veut rassurant : ["Tout va bien"] ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = cue.end
    while i < stop and tokens[i].text.startswith("-"):
        i += 1
    later = skip(document, i)
    if later < stop and tokens[later].text == "«":
        i = later  # « s'est dit, mardi sur la chaîne publique, "choqué" »
    colon = next((k for k in range(i + 1, min(i + 4, stop)) if tokens[k].text == ":"), None)
    if colon is not None:
        return behind_colon(document, cue, colon + 1)
    quotation = quotation_at(document, i)
    behind = document.within(quotation.outer).stop if quotation else stop
    if quotation is not None and (behind >= stop or tokens[behind].lower == "et"):
        return [quotation.inner]  # « se dit "étonnée" et "réitère …" »
    opens = i < stop and (
        tokens[i].pos in ("ADJ", "VERB", "ADV", "NOUN", "DET", "ADP", "PROPN")
        or tokens[i].text == "«"
    )
    end = limit(document, cue, i) or end_of_infinitive(document, i, stop)
    return one(clause_content(document, i, cue.head, end)) if opens else []
