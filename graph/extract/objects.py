"""The object of a verb, by position: « a envoyé hier [300 soldats] »."""

from graph.extract.arguments import after, antecedent, left_border
from graph.extract.chunks import Chunk, phrase
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_period, is_time
from graph.french.verbs import VerbGroup

PARTITIVE = ("fournir", "apporter", "offrir", "donner", "livrer", "distribuer")  # « de l'argent »
_NOMINAL = {"NOUN", "PROPN"}


def direct_object(document: Document, group: VerbGroup) -> Chunk | None:
    """The object of an active verb: « a [envoyé] hier 300 soldats », « que Paris a [envoyés] »."""
    start = left_border(document, group.start)
    opener = document.tokens[start - 1] if start else None
    relative = opener is not None and opener.lower in ("que", "qu'")
    inverted = relative and not any(t.pos in _NOMINAL for t in document.tokens[start : group.start])
    found = [c for c in after(document, group) if not is_when(document, c)]
    for chunk in found:
        first = document.tokens[group.end].lower if group.end < len(document.tokens) else ""
        partitive = chunk is found[0] and chunk.preposition == "de"
        partitive = partitive and (
            _is_negated(document, group) or first == "des" or group.lemma in PARTITIVE
        )
        if inverted and document.tokens[chunk.head].dep == "nsubj":
            continue  # « les rebelles que soutient [Lima] »
        if (chunk.preposition is None or partitive) and not chunk.link:
            return chunk
    return _before_que(document, opener) if relative and opener is not None else None


def _is_negated(document: Document, group: VerbGroup) -> bool:
    """« n'[envoie] pas de soldats », « ne compte pas [envoyer] de soldats »."""
    before = document.tokens[max(0, group.start - 2) : group.start]
    return group.negated or any(t.lower in ("pas", "plus", "jamais") for t in before)


def _before_que(document: Document, opener: Token) -> Chunk | None:
    """The noun before « que »: « les [soldats] que Paris a envoyés », « [Lima], qu'appuie »."""
    if opener.i == 0:
        return None
    before = document.tokens[opener.i - 1]
    following = document.tokens[opener.i + 1]
    inverted = following.pos == "VERB" and following.has("VerbForm", "Fin")  # « , que soutient »
    nominal = inverted or (before.pos in (*_NOMINAL, "ADJ") and opener.dep != "mark")
    noun = antecedent(document, opener.i) if nominal or opener.pos == "PRON" else None
    return None if noun is None else Chunk(None, noun, phrase(document, noun))


def is_when(document: Document, chunk: Chunk) -> bool:
    """« a livré [lundi] », « [la semaine dernière] », « [début janvier] »: no argument."""
    head = document.tokens[chunk.head]
    following = document.tokens[chunk.head + 1 : chunk.head + 2]
    if head.lower in ("début", "fin") and any(map(is_time, following)):
        return True
    return is_time(head) or (chunk.preposition is None and is_period(head))
