"""Contents that are the object of their cue: « dénonce [la décision] », « dit [sa colère] »."""

from graph.extract.contents import noun_content
from graph.extract.fillers import skip
from graph.extract.finders import REACH, limit, one, phrase_end, quotation_at
from graph.extract.sayers import is_thing
from graph.extract.words import (
    THIRD_OWNERS,
    is_clitic,
    is_finite,
    is_noun,
    is_of_time,
    sentence_of,
    words,
)
from graph.french.cues import Cue
from graph.french.document import Document, Token
from graph.model import Span

REACH_OF_MARK = 8  # words from an object's first to the mark that opens in it


def noun_object(document: Document, cue: Cue) -> list[Span]:
    """« dénonce [la décision] », « confirme [la présence de soldats] »."""
    if sentences(document, cue) or has_object(document, cue):
        return []
    i = skip(document, cue.end)
    i += is_restricted(document, cue, i)
    return (
        noun_at(document, i, cue)
        or noun_at(document, over_source(document, i, cue), cue)
        or partitive(document, i, cue)
    )


def is_restricted(document: Document, cue: Cue, i: int) -> bool:
    """Whether « que » at i restricts: « n'a annoncé [qu']un million », « n'y voit [qu']une ruse
    ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    if cue.group is None or cue.group.negated:
        return False
    denied = any(t.lower in ("ne", "n'") for t in tokens[max(0, cue.start - 3) : cue.start])
    if not denied or i + 1 >= stop or tokens[i].lower not in ("que", "qu'"):
        return False
    return not any(is_finite(t) for t in tokens[i + 1 : phrase_end(document, i + 1) + 1])


def partitive(document: Document, i: int, cue: Cue) -> list[Span]:
    """« avait demandé de [l'aide] », « promet de [l'argent] », not « demande de la patience »."""
    few = [t.lower for t in document.tokens[i : i + 3]]
    some = len(few) == 3 and few[0] == "de" and few[1] in ("l'", "la") and few[2] in words("goods")
    return noun_at(document, i + 1, cue) if some else []


def has_object(document: Document, cue: Cue) -> bool:
    """« que ne [le] prévoyait l'accord », « les lits [que] lui avait promis le maire »: what stands
    behind is no object.
    """
    tokens = document.tokens
    i = cue.start - 1
    if i >= 0 and tokens[i].lower in ("le", "la", "les", "l'") and tokens[i].pos == "PRON":
        return True
    while i > 0 and is_clitic(tokens[i]):
        i -= 1
    return i > 0 and tokens[i].lower in ("que", "qu'") and is_noun(tokens[i - 1])


def sentences(document: Document, cue: Cue) -> bool:
    """« condamne le maire à [trois ans] de prison », « à [payer] les frais »: a court acts."""
    if cue.entry.words not in words("verdicts"):
        return False
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    return any(
        tokens[k].lower in ("à", "aux")
        and {t.lower for t in tokens[k + 1 : k + 4]} & words("penalties")
        for k in range(cue.end, min(stop - 1, cue.end + REACH))
    )


def noun_after_person(document: Document, cue: Cue) -> list[Span]:
    """« impute aux autorités [la responsabilité du drame] »."""
    told = cue.end < len(document.tokens) and document.tokens[cue.end].lower in ("à", "au", "aux")
    return noun_at(document, skip(document, cue.end), cue) if told else []


def over_source(document: Document, i: int, cue: Cue) -> int:
    """Over whom something is asked of: « réclame de l'État [un nouveau plan] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    if i + 1 >= stop or tokens[i].lower not in ("de", "d'", "du"):
        return stop
    end = phrase_end(document, i + 1)
    return end if end < stop and tokens[end].pos == "DET" else stop


def thing_object(document: Document, cue: Cue) -> list[Span]:
    """« rappelle [la nécessité d'une trêve] », not « rappelle son ambassadeur »: no person, no
    ware.
    """
    tokens = document.tokens
    i = skip(document, cue.end)
    phrase = range(i, phrase_end(document, i))
    head = next((k for k in phrase if is_noun(tokens[k])), None)
    counted = any(tokens[k].text.isdigit() for k in phrase)
    any_at_all = bool(phrase) and tokens[i].lower in ("tout", "toute")  # « écarte tout retour »
    abstract = head is not None and (any_at_all or is_thing(tokens[head])) and not counted
    return noun_at(document, i, cue) if abstract else []


def own_object(document: Document, cue: Cue) -> list[Span]:
    """« dit [sa colère] », « affiche [son soutien à la grève] »: a feeling or a will of his own."""
    i = skip(document, cue.end)
    own = i < len(document.tokens) and document.tokens[i].lower in THIRD_OWNERS
    found = thing_object(document, cue) if own else []
    return found or (noun_at(document, i, cue) if own and feels(document, i) else [])


def feels(document: Document, i: int) -> bool:
    """Whether the noun behind the possessive names a feeling."""
    return any(t.lower in words("feelings") for t in document.tokens[i + 1 : i + 3])


def quoted_object(document: Document, cue: Cue) -> list[Span]:
    """« décrit [un système "bâti pour ne rien voir"] »: the object, where marks stand in it."""
    i = skip(document, cue.end)
    found = noun_at(document, i, cue)
    words_of = [document.tokens[k].text for span in found for k in document.within(span)]
    marked = found and document.tokens[i].text == "«"
    return found if marked or "«" in words_of[:REACH_OF_MARK] else []


def noun_at(document: Document, i: int, cue: Cue) -> list[Span]:
    """The content whose noun phrase begins at i; a bare name is nobody's words."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    k = after_quantity(document, i, stop)
    while k < stop and (opens_noun(tokens[k]) or tokens[k].text == "«"):
        k += 1
    opens = i < stop and tokens[i].pos == "DET"
    quotation = quotation_at(document, i + 1) if opens else None
    if quotation is not None and (k >= stop or not is_noun(tokens[k])):
        return [Span(tokens[i].span.start, quotation.inner.end)]  # « y voit un "signal" »
    if k >= stop or not is_noun(tokens[k]) or tokens[k].lower in words("not_said"):
        return []
    part = k + 1 < stop and tokens[k + 1].lower in ("de", "d'", "du", "des")
    if is_of_time(tokens[k]) and k == i + 1 and not part:
        return []
    if tokens[k].pos == "PROPN" and k == i:
        return []
    return one(noun_content(document, i, cue.head, limit(document, cue, i)))


def after_quantity(document: Document, i: int, stop: int) -> int:
    """Over « au moins », « plus de », and the « de » of « de graves lacunes »."""
    tokens = document.tokens
    if i + 1 >= stop:
        return i
    pair = (tokens[i].lower, tokens[i + 1].lower)
    much = pair[0] in ("plus", "moins", "davantage", "beaucoup", "assez") and pair[1] in (
        "de",
        "d'",
    )
    if much or pair in (("au", "moins"), ("au", "plus"), ("jusqu'", "à")):
        return i + 2
    return i + (pair[0] == "de" and tokens[i + 1].pos == "ADJ")


def opens_noun(token: Token) -> bool:
    """Whether the word may stand before the noun of a phrase."""
    return token.pos in ("DET", "ADJ", "NUM", "ADV") or token.lower == "des"
