"""Who the pronouns before a verb stand for: « le soutient », « leur a fourni »."""

from collections.abc import Sequence

from graph.extract.actors import Actors
from graph.extract.antecedents import AGREEMENTS, Agreement
from graph.extract.arguments import subject
from graph.extract.datives import is_dative
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup
from graph.model import EntityType, Form, Reference

CLITICS = {"le": "il", "la": "elle", "l'": "il", "les": "ils", "lui": "il", "leur": "ils"}
FIRST = ("nous", "m'", "me")


BACK = 2  # sentences over which a clitic still means whoever was named


def clitic_reference(actors: Actors, token: Token, besides: Sequence[int] = ()) -> Reference | None:
    """Who « le », « les », « lui », « leur » before a verb stands for; not those at `besides`, who
    do what the verb says: « les instructeurs arrêtent les soldats et [les] forment ».
    """
    agreement = AGREEMENTS[CLITICS[token.lower]]
    if token.lower in ("l'", "lui"):
        agreement = AGREEMENTS["lui"]
    found = actors.register.antecedent(agreement, token.span.start, token.span.start)
    doing = {k for i in besides for k in actors.covering.get(i, ())}
    meant = (actors.at(i) for i in besides)
    doing |= {r.mention for r in meant if r is not None and r.mention is not None}
    if found is None or found in doing:
        found = _other(actors, token, agreement, doing)
    behind = actors.behind(found)  # « les soldats de Lima …, on [les] forme »: Lima
    country = behind is not None and actors.mentions[behind].type is EntityType.COUNTRY
    return None if found is None else Reference(token.span, behind if country else found)


def _other(actors: Actors, token: Token, agreement: Agreement, doing: set[int]) -> int | None:
    """Whoever else was named last and agrees."""
    for index in range(len(actors.mentions) - 1, -1, -1):
        mention = actors.mentions[index]
        near = 0 <= token.sentence - mention.sentence <= BACK
        if mention.span.end > token.span.start or not near or index in doing:
            continue
        if mention.form is not Form.ADJECTIVE and actors.register.agrees(index, agreement):
            return index
    return None


def dative(document: Document, actors: Actors, group: VerbGroup) -> Reference | None:
    """Whom the pronoun before a verb gives to: « [nous] a promis », « [leur] fournit »."""
    for token in document.tokens[max(0, group.start - 2) : group.start]:
        if token.lower in ("lui", "leur") and token.pos == "PRON":
            doer = subject(document, group) if group.finite else None
            return clitic_reference(actors, token, () if doer is None else (doer,))
        own = token.lower == "nous" and group.finite and not is_dative(document, token, group)
        if token.lower in FIRST and token.i > 0 and not own:
            return actors.first_person(token)
    return None
