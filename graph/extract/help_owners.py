"""Whose help a noun tells that no verb carries: « [leur] soutien », « l'aide que [Lima] offre »."""

from graph.extract.actors import ACTORS, Actors
from graph.extract.antecedents import AGREEMENTS
from graph.extract.arguments import after, antecedent
from graph.extract.carriers import LIGHT_REACH, carrier_of
from graph.extract.chunks import canonical, chunks, row
from graph.extract.declared import declared_by
from graph.extract.doers import doers
from graph.extract.frames import somebody
from graph.extract.receivers import receiver
from graph.extract.relation_words import light_verbs, words
from graph.extract.supporters import called
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.model import Reference

Sides = tuple[list[Reference], list[Reference]]
OWN = {"son": "il", "sa": "il", "ses": "il", "leur": "ils", "leurs": "ils"}


def with_owner(
    document: Document,
    actors: Actors,
    token: Token,
    agents: list[Reference],
    targets: list[Reference],
) -> Sides:
    """The sides of a noun of help with what its possessive or the clause behind it adds."""
    agents = agents or _of_which(document, actors, token)
    targets = targets or _in_favour(document, actors, token)
    if agents and not targets:
        return agents, [r for r in _graced(document, actors, token) if r not in agents]
    if agents or not targets:
        return agents, targets
    found = (
        declared_by(document, actors, token)
        or _charged(document, actors, token)
        or _backing(document, actors, token)
        or _possessor(document, actors, token)
    )
    known = {r.mention for r in targets} - {None}
    return [r for r in found if r.mention not in known], targets


def told_behind(document: Document, actors: Actors, token: Token) -> Sides:
    """« l'[aide] militaire que Lima apporte, depuis un an, à Quito »: Lima's, to Quito."""
    following = document.tokens[token.i + 1 : token.i + 2 + LIGHT_REACH]
    inside = ("ADJ", "ADP", "NUM", "NOUN")  # « l'aide [de 27 millions d'euros] que »
    opener = next((t for t in following if t.pos not in inside and t.text != ","), None)
    if opener is None or opener.lower not in ("que", "qu'") or opener.sentence != token.sentence:
        return [], []
    for verb in document.tokens[opener.i + 1 : opener.i + 1 + LIGHT_REACH]:
        group = trigger_group(document, verb)
        if group is None:
            continue
        agents = [r for i in doers(actors, group) if (r := somebody(actors, i)) is not None]
        if group.finite and group.lemma in words("support", "accept"):
            return [], agents
        if not group.finite or group.lemma not in light_verbs("give"):
            return [], []
        around = after(document, group)
        at = next((k for k, c in enumerate(around) if c.preposition == "à"), None)
        helped = [] if at is None else [receiver(actors, c.head) for c in row(around, at)]
        return agents, [r for r in helped if r is not None]
    return [], []


def _of_which(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima, dont l'[aide] … »: whom the relative clause goes with."""
    before = document.tokens[max(0, token.i - 3) : token.i]
    opener = next((t for t in before if t.lower == "dont"), None)
    noun = None if opener is None else antecedent(document, opener.i)
    found = None if noun is None else somebody(actors, noun)
    return [] if found is None else [found]


def _charged(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima, coupable à leurs yeux d'un [soutien] aux rebelles »: whom the adjective describes."""
    return _described(document, actors, token, words("support", "charged"))


def _in_favour(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« une cagnotte en [leur] faveur », « organisée en [sa] faveur »."""
    following = document.tokens[token.i + 1 : token.i + 6]
    for en, owner, noun in zip(following, following[1:], following[2:], strict=False):
        favour = en.lower in ("en", "à") and noun.lower in ("faveur", "profit")
        if favour and owner.lower in OWN and en.sentence == token.sentence:
            number = AGREEMENTS["lui" if OWN[owner.lower] == "il" else "ils"]
            known = actors.register.antecedent(number, owner.span.start)
            return [] if known is None else [Reference(owner.span, known)]
    return []


def _backing(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« les frappes [russes] en soutien au régime »: whose what is done in support is."""
    if token.i < 3 or document.tokens[token.i - 1].lower != "en":
        return []
    found = list(chunks(document, document.sentences[token.sentence].start, token.i - 1))
    if not found or found[-1].words.stop != token.i - 1:
        return []
    owner = actors.within(found[-1].words, found[-1].head, ACTORS)
    return [] if owner is None else [owner]


def _graced(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima, forte du [soutien] de Quito, »: who has it, or lacks it."""
    return _described(document, actors, token, words("support", "graced"))


def _described(
    document: Document, actors: Actors, token: Token, adjectives: frozenset[str]
) -> list[Reference]:
    """Whom an adjective before « de » and the noun describes."""
    start = max(document.sentences[token.sentence].start, token.i - LIGHT_REACH)
    before = document.tokens[start : token.i]
    if "de" not in [canonical(t) for t in before[-2:]]:
        return []
    found = next((t for t in reversed(before) if t.lemma in adjectives), None)
    return [] if found is None else called(document, actors, found)


def _possessor(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """« Lima se tait. Son [soutien] aux rebelles … »: who was the subject or spoke last."""
    before = document.tokens[max(0, token.i - 2) : token.i]
    owner = next((t for t in before if t.lower in OWN), None)
    carrier = carrier_of(document, token)
    gets = carrier is not None and carrier.lemma in light_verbs("take")
    if owner is None or gets:
        return []  # « a perdu son appui à l'Assemblée »
    bodies = actors.possessors(owner.i)
    if bodies and OWN[owner.lower] == "il":
        return bodies
    number = AGREEMENTS["lui"] if OWN[owner.lower] == "il" else AGREEMENTS["ils"]
    known = actors.register.antecedent(number, owner.span.start)
    return [] if known is None else [Reference(owner.span, known)]
