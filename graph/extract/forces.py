"""Forces: people and materiel that can be sent.

« 300 soldats turcs », « une partie d'entre eux », « ils »: what a deployment is about.
"""

from dataclasses import dataclass

from graph.extract.actors import STATES, Actors
from graph.extract.chunks import canonical, phrase
from graph.extract.relation_words import (
    is_force,
    is_loose_force,
    is_model,
    words,
)
from graph.extract.words import words as quantity_words
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.numbers import find_numbers
from graph.model import EntityType, Reference


@dataclass(frozen=True, slots=True)
class Force:
    """What is sent: its phrase, its noun (None for a pronoun), and who stands behind it."""

    words: range | None
    noun: int | None
    owner: Reference | None


def read_force(document: Document, actors: Actors, head: int, by: str = "") -> Force | None:
    """What the noun or pronoun at `head` sends, if it is a force; `by` is the word that sends it,
    where that can make a force of any people: « a dépêché des géologues ».
    """
    token = document.tokens[head]
    if token.pos == "PRON" or token.lower.lstrip("-") in ("ils", "elles"):
        return _pronoun(actors, token)
    words_of = phrase(document, head)
    if _is_people(actors, token) or (counted(document, words_of, head) and _serves(token, by)):
        return Force(words_of, head, actors.owner(range(words_of.start, head + 1), head))
    for position in range(head, _end_of_kind(document, words_of, head)):
        part = document.tokens[position]
        nominal = part.pos in ("NOUN", "PROPN") or position == head
        if nominal and (is_force(part) or is_model(part) or _common_force(actors, part)):
            owner = actors.owner(words_of, position)
            itself = owner is not None and owner.mention in actors.covering.get(position, ())
            return Force(words_of, position, None if itself and is_model(part) else owner)
    return _loose_force(document, actors, words_of, head) or _uncounted(
        document, actors, words_of, head, by
    )


def _end_of_kind(document: Document, words_of: range, head: int) -> int:
    """Where what the noun itself means ends: all of « une partie des soldats », « un rideau de
    policiers », but of « le chef de l'armée », « la tombe du soldat » the first word alone.
    """
    token = document.tokens[head]
    counts = words("deployment", "counting") | quantity_words("quantities")
    if token.pos in ("NUM", "PRON", "DET") or {token.lower, token.lemma} & counts:
        return words_of.stop
    if is_force(token) or is_loose_force(token) or token.lower[0].isdigit():
        return words_of.stop
    inside = range(head + 1, words_of.stop)
    of = (i for i in inside if canonical(document.tokens[i]) == "de")
    owned = (i for i in of if _is_definite(document, i))
    return next(owned, words_of.stop)


def _is_definite(document: Document, i: int) -> bool:
    """« [du] soldat », « [de] l'armée »; « un rideau [de] policiers » is not."""
    following = document.tokens[i + 1 : i + 2]
    joined = document.tokens[i].lower in ("du", "des")
    return joined or any(t.pos in ("DET", "PROPN") for t in following)


def _loose_force(document: Document, actors: Actors, words_of: range, head: int) -> Force | None:
    """« 200 hommes », « des conseillers militaires », « du personnel »: a force by what stands
    beside it.
    """
    token = document.tokens[head]
    kind = gazetteer.head(token.lower)
    somebody = kind is not None and kind[0] in ("office", "person")
    if not is_loose_force(token) or (somebody and token.has("Number", "Sing")):
        return None  # « le conseiller du président est à Lima »
    owner = actors.owner(words_of, head)
    following = document.tokens[head + 1].lemma if head + 1 < words_of.stop else ""
    whose = actors.possessor(words_of) if token.lower in ("hommes", "éléments") else None
    beside = owner or whose or following in ARMED
    if beside or counted(document, words_of, head):
        return Force(words_of, head, owner)
    if actors.forces and words_of.start == head:
        return Force(words_of, head, actors.recalled(head))  # « l'envoi de personnel »
    last = _same_as_before(actors, words_of, head)
    return None if last is None else Force(words_of, head, last)


ARMED = ("militaire", "armé", "policier", "policière", "sécuritaire", "naval")


def _same_as_before(actors: Actors, words_of: range, head: int) -> Reference | None:
    """« [Ces hommes] seront basés à Gao », « [les appareils] »: the forces of a moment ago."""
    tokens = actors.document.tokens
    bare = words_of.start == head - 1 and tokens[head - 1].lower in ("ces", "les", "ce", "cet")
    recalls = {tokens[head].lower, tokens[head].lemma} & words("deployment", "recalling")
    return actors.recalled(head, sentences=1) if bare and recalls else None


def _uncounted(
    document: Document, actors: Actors, words_of: range, head: int, by: str
) -> Force | None:
    """« plusieurs centaines d'[hommes] », « 300 d'entre eux », « une quarantaine de [géologues] »:
    what a word of number counts, and people whom only the verb makes a force.
    """
    token = document.tokens[head]
    if _is_sent(token, by):
        return Force(words_of, head, actors.owner(words_of, head))
    if token.lemma not in words("deployment", "counting") and token.pos != "NUM":
        return None
    for position in range(head + 1, words_of.stop):
        part = document.tokens[position]
        if is_loose_force(part) or _is_sent(part, by):
            return Force(words_of, position, actors.owner(words_of, head))
    recalled = actors.recalled(head)
    return Force(words_of, head, recalled) if recalled is not None else None


def _is_sent(token: Token, by: str) -> bool:
    """« a dépêché des [géologues] »: people of a trade, not those whom one merely carries."""
    if token.pos != "NOUN" or by not in words("deployment", "dispatching"):
        return False
    kind = gazetteer.head(token.lower)
    carried = {token.lower, token.lemma} & words("deployment", "carried")
    return kind is not None and kind[0] == "person" and not carried


def _serves(token: Token, by: str) -> bool:
    """« 2 000 [Américains] servent »: people of a nation where only forces do what is told."""
    listed = words("deployment", "dispatching") | words("deployment", "serving")
    return by in listed and token.text[:1].isupper() and bool(gazetteer.countries_of(token.text))


def read_forces(document: Document, actors: Actors, heads: list[int], by: str = "") -> list[Force]:
    """What each of the nouns sends: « un patrouilleur et [un hélicoptère] de la Marine »."""
    found = (read_force(document, actors, head, by) for head in heads)
    return [force for force in found if force is not None]


def _is_people(actors: Actors, token: Token) -> bool:
    """« 7 000 [Nord-Coréens] », in an article that tells of forces."""
    group = actors.type_of(actors.at(token.i)) is EntityType.GROUP and token.text[:1].isupper()
    return group and bool(actors.forces) and actors.country_like(token.text) is not None


def _common_force(actors: Actors, token: Token) -> bool:
    """« une force commune », « la force Barkhane », « la force de l'Otan », but not « utiliser la
    force ».
    """
    tokens = actors.document.tokens
    if token.lower != "force" or token.i + 1 >= len(tokens):
        return False
    before = tokens[token.i - 1].lower if token.i else ""
    following = tokens[token.i + 1]
    if canonical(following) == "de":
        held = phrase(actors.document, token.i)
        return actors.within(held, token.i, (EntityType.ORGANIZATION,)) is not None
    return before in ("une", "cette", "sa") or following.pos in ("ADJ", "PROPN")


def counted(document: Document, phrase: range, head: int) -> bool:
    """Whether a number stands in the phrase or right before it: « 200 hommes »."""
    span = document.span(max(0, phrase.start - 3), head + 1)
    return bool(find_numbers(document.article.text, span.start, span.end))


def _pronoun(actors: Actors, token: Token) -> Force | None:
    """« ils », « certains »: the forces named last, when they were a moment ago; « ceux de l'Otan »
    are others of the kind.
    """
    if token.lower == "ceux" and actors.recalled(token.i, sentences=1) is not None:
        words_of = phrase(actors.document, token.i)
        other = actors.within(words_of, token.i, STATES)
        return None if other is None else Force(None, None, other)
    if token.lower not in (
        "ils",
        "elles",
        "-ils",
        "-elles",
        "certains",
        "eux",
        "beaucoup",
        "plusieurs",
    ):
        return None
    owner = actors.recalled(token.i, sentences=1)
    return None if owner is None else Force(None, None, Reference(token.span, owner.mention))
