"""What a reporting verb says: the construction that its entry of the lexicon allows and that
follows it.
"""

from graph.extract.complement_clauses import (
    after_person,
    after_preposition,
    bare_clause,
    behind_colon,
    infinitive,
    question,
    that_clause,
    told_that,
    wondering,
)
from graph.extract.complement_nouns import (
    attribute,
    noun_after,
    partly_quoted,
    person_and_attribute,
    person_and_noun,
    person_as,
    person_to,
)
from graph.extract.complement_objects import (
    noun_after_person,
    noun_object,
    own_object,
    quoted_object,
    thing_object,
)
from graph.extract.contents import clause_content
from graph.extract.fillers import skip
from graph.extract.finders import Finder, one, phrase_end, quotation_at
from graph.extract.words import is_finite, sentence_of, words
from graph.french.cues import Cue
from graph.french.document import Document, Quotation
from graph.model import Span


def direct(document: Document, cue: Cue) -> list[Span]:
    """« a lancé : "…" », « a déclaré "…" », « a estimé mardi "…" »: a quotation after the cue, or
    the clause behind its colon: « a prévenu : [la mer sera forte] ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i < stop and tokens[i].text == ":":
        return behind_colon(document, cue, i + 1)
    told = phrase_end(document, i) if "np_que" in cue.entry.frames and i < stop else i
    if i < told < stop and tokens[told].text == ":":
        return behind_colon(document, cue, told + 1)  # « a prévenu ses voisins : [C] »
    if i < stop and tokens[i].text == ",":
        i += 1
    quotation = quotation_at(document, i)
    if quotation is None:
        return []
    if is_manner(document, quotation) or is_byname(document, quotation):
        return []
    if runs_on(document, cue, quotation):
        return one(clause_content(document, i, cue.head))
    return [quotation.inner]


def is_byname(document: Document, quotation: Quotation) -> bool:
    """« le quartier dit "des Abattoirs" sera rénové »: the verb of the noun follows."""
    behind = document.within(quotation.outer).stop
    return behind < len(document.tokens) and is_finite(document.tokens[behind])


def is_manner(document: Document, quotation: Quotation) -> bool:
    """« se défend "avec bravoure" »: how, and no words."""
    inside = document.within(quotation.inner)
    first = document.tokens[inside.start].lower if inside else ""
    return first in ("avec", "sans") and not any(is_finite(document.tokens[i]) for i in inside)


def runs_on(document: Document, cue: Cue, quotation: Quotation) -> bool:
    """Whether what is said goes on behind the marks: « juge "inacceptable" [le projet] », « affirme
    "chercher une issue" [entre les deux camps] », not « a lancé "merci" à la foule ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    inside = document.within(quotation.inner)
    i = skip(document, document.within(quotation.outer).stop)
    if not inside or i >= stop or tokens[inside.start].text[:1].isupper():
        return False
    if "np_attr" in cue.entry.frames and tokens[i].pos == "DET":
        return True
    return tokens[i].lower in words("goes_on_behind_marks")


FINDERS: dict[str, Finder] = {  # in the order in which they are tried
    "que": that_clause,
    "np_que": told_that,
    "si": question,
    "comment": wondering,
    "quote": direct,
    "inf": infinitive,
    "de_inf": after_preposition("de", "d'"),
    "à_inf": after_preposition("à"),
    "np_à_inf": after_person("à"),
    "np_de_inf": after_person("de", "d'"),
    "à_np_de_inf": after_person("de", "d'"),
    "np_comme": person_as,
    "np_attr": person_and_attribute,
    "np_de_np": person_and_noun,
    "np_pour_np": person_to(("pour",)),
    "np_à_np": person_to(("à", "au", "aux")),
    "attr": attribute,
    "de_quote": partly_quoted,
    "de_np": noun_after("de", "d'", "du", "des"),
    "à_np": noun_after("à", "au", "aux"),
    "sur_np": noun_after("sur"),
    "contre_np": noun_after("contre"),
    "pour_np": noun_after("pour"),
    "np": noun_object,
    "thing_np": thing_object,
    "à_np_np": noun_after_person,
    "np_quote": quoted_object,
    "own_np": own_object,
}


def content_after(document: Document, cue: Cue) -> tuple[str, list[Span]]:
    """The first construction that the cue allows and that stands after it, with its content."""
    for frame, find in FINDERS.items():
        if frame in cue.entry.frames:
            found = find(document, cue)
            if found:
                return frame, found
    if "que" in cue.entry.frames:
        found = bare_clause(document, cue)
        if found:
            return "bare", found
    return "", []
