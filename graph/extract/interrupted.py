"""Subjects that a relative clause parts from their verb: « Lima, qui a aidé Quito, [envoie] »."""

from graph.extract.chunks import chunks
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.french.verbs import VerbGroup, verb_group

CLITICS = {"ne", "n'", "se", "s'", "lui", "leur", "y", "en", "le", "la", "l'", "les"}


def over_relative(document: Document, labelled: int, group: VerbGroup) -> int | None:
    """The noun before « , qui » where the parser took the last noun of the clause for the subject;
    None where no such clause ends at the verb.
    """
    tokens, start = document.tokens, document.sentences[document.tokens[group.head].sentence].start
    comma = group.start - 1
    while comma > start and tokens[comma].lower in CLITICS:
        comma -= 1
    if tokens[comma].text != "," or noun_phrase(document, labelled).stop != comma:
        return None
    opener = next((k for k in range(labelled, start, -1) if tokens[k].lower == "qui"), None)
    if opener is None or tokens[opener - 1].text != ",":
        return None
    verbs = (k for k in range(opener, labelled) if tokens[k].pos in ("VERB", "AUX"))
    if not any(verb_group(document, k).finite for k in verbs):
        return None
    before = list(chunks(document, start, opener - 1))
    whole = bool(before) and before[-1].words.stop == opener - 1
    return before[-1].head if whole and before[-1].preposition is None else None
