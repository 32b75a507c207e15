"""Forces: people and materiel that can be sent, and who stands behind them.

« 300 soldats turcs », « une partie d'entre eux », « ils »: what a deployment is about.
"""

from dataclasses import dataclass

from graph.extract.actors import STATES, Actors
from graph.extract.chunks import canonical, phrase
from graph.extract.countries import countries_meant
from graph.extract.of_which import of_which
from graph.extract.relation_words import is_force, is_loose_force, is_model, words
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.numbers import find_numbers
from graph.model import EntityType, Form, Reference


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
    for position in range(head, words_of.stop):
        part = document.tokens[position]
        nominal = part.pos in ("NOUN", "PROPN") or position == head
        if nominal and (is_force(part) or is_model(part) or _common_force(document, part)):
            return Force(words_of, position, actors.owner(words_of, position))
    return _loose_force(document, actors, words_of, head) or _uncounted(
        document, actors, words_of, head, by
    )


def _loose_force(document: Document, actors: Actors, words_of: range, head: int) -> Force | None:
    """« 200 hommes », « des conseillers militaires », « du personnel »: a force by what stands
    beside it.
    """
    token = document.tokens[head]
    if not is_loose_force(token):
        return None
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


def _common_force(document: Document, token: Token) -> bool:
    """« une force commune », « la force Barkhane », but not « utiliser la force »."""
    if token.lower != "force" or token.i + 1 >= len(document.tokens):
        return False
    before = document.tokens[token.i - 1].lower if token.i else ""
    following = document.tokens[token.i + 1]
    return before in ("une", "cette", "sa") or following.pos in ("ADJ", "PROPN")


def counted(document: Document, phrase: range, head: int) -> bool:
    """Whether a number stands in the phrase or right before it: « 200 hommes »."""
    span = document.span(max(0, phrase.start - 3), head + 1)
    return bool(find_numbers(document.article.text, span.start, span.end))


def _pronoun(actors: Actors, token: Token) -> Force | None:
    """« ils », « certains »: the forces named last, when they were a moment ago."""
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


def behind(actors: Actors, force: Force) -> list[Reference]:
    """Who stands behind a force: named with it, a possessor, or those named last."""
    document = actors.document
    owner = force.owner or _come_from(actors, force)
    if owner is not None:
        return [owner, *_beside(actors, owner, force)]
    if force.words is None:
        return []
    whose = of_which(document, force.words.start)
    if whose:
        found = (actors.at(i) for i in whose)
        return [r for r in found if r is not None and actors.type_of(r) in STATES]
    if actors.possessor(force.words) == "first":
        return [actors.first_person(document.tokens[force.words.start])]
    if actors.possessor(force.words) == "third":
        return actors.possessors(force.words.start)
    recalled = None
    if actors.refers_back(force.words):
        recalled = actors.recalled(force.words.start)
    elif _is_some(document, force.words):
        recalled = _named(actors, actors.recalled(force.words.start, sentences=1))
    return [recalled] if recalled is not None else _themselves(document, force)


def _named(actors: Actors, owner: Reference | None) -> Reference | None:
    """An owner of forces that has a name: « l'armée » need not be the same twice."""
    if owner is None or owner.mention is None:
        return None
    return None if actors.mentions[owner.mention].form is Form.DESCRIPTION else owner


def _is_some(document: Document, words_of: range) -> bool:
    """« [une vingtaine de] gendarmes », « [trois cents] hommes »: so many of those just named; not
    « d'autres équipes ».
    """
    first = document.tokens[words_of.start]
    if first.lower in ("d'", "autres") or any(
        document.tokens[i].lemma == "casque" for i in words_of
    ):
        return False  # « 12 000 Casques bleus » are nobody's before
    counts = [
        t.lemma in words("deployment", "counting") or t.pos == "NUM"
        for t in document.tokens[words_of.start : words_of.start + 3]
    ]
    return any(counts) or first.lower in ("quelque", "environ")


def _themselves(document: Document, force: Force) -> list[Reference]:
    """« des [combattants kurdes] », « des [djihadistes] »: troops that no state sends."""
    if force.words is None or force.noun is None:
        return []
    noun = document.tokens[force.noun]
    if not {noun.lower, noun.lemma} & words("deployment", "irregular"):
        return []
    described = force.words.stop > force.noun + 1
    if not described and noun.lemma in ("combattant", "milicien", "milice"):
        return []
    return [Reference(document.span(force.words.start, force.words.stop), None)]


def _come_from(actors: Actors, force: Force) -> Reference | None:
    """« 2 000 hommes venus notamment d'[Ouganda] »."""
    tokens = actors.document.tokens
    if force.words is None or force.words.stop + 3 > len(tokens):
        return None
    position = force.words.stop
    if tokens[position].lemma not in ("venir", "originaire", "provenir"):
        return None
    position += 1 + (tokens[position + 1].pos == "ADV")
    if position + 1 >= len(tokens) or canonical(tokens[position]) != "de":
        return None
    return actors.starting_at(position + 1, Form.NAME, EntityType.COUNTRY)


def _beside(actors: Actors, owner: Reference, force: Force) -> list[Reference]:
    """« des soldats turcs et [belges] », « les équipes d'Oman, de [Malte] et du [Chili] »: those
    named in a row with the owner.
    """
    tokens = actors.document.tokens
    if owner.span is None or owner.mention is None or force.words is None:
        return []
    first, found = actors.mentions[owner.mention], list[Reference]()
    position = actors.document.within(owner.span).stop
    if position <= force.words.start:
        return []
    while position + 1 < len(tokens) and tokens[position].lower in (",", "et"):
        start = position + 1 + (canonical(tokens[position + 1]) == "de")
        named = actors.starting_at(start, first.form, first.type)
        if named is None:
            break
        found.append(named)
        position = actors.document.within(actors.mentions[named.mention or 0].span).stop
        if tokens[position - 1].sentence != tokens[force.words.start].sentence:
            return []
    last = tokens[position - 1].i if found else 0
    joined = any(t.lower == "et" for t in tokens[force.words.start : last])
    return found if joined else []


def behind_all(actors: Actors, forces: list[Force]) -> list[Reference]:
    """Who stands behind several forces, each once: « des avions belges et un navire turc »."""
    found: list[Reference] = []
    for owner in (owner for force in forces for owner in behind(actors, force)):
        own = _identities(actors, owner)
        if not any(other == owner or own & _identities(actors, other) for other in found):
            found.append(owner)
    return found


def has_forces(actors: Actors, owner: Reference) -> bool:
    """Whether the text tells of forces of theirs: of « soldats russes » for Moscou."""
    wanted = _identities(actors, owner)
    return any(wanted & _identities(actors, other) for _, other in actors.forces)


def _identities(actors: Actors, reference: Reference) -> set[str]:
    """The countries that a mention means, by name, adjective or capital; else its name."""
    if reference.mention is None:
        return set()
    mention = actors.mentions[reference.mention]
    countries = countries_meant(mention.text)
    return countries or ({mention.name} if mention.name else set())


def is_itself(document: Document, force: Force) -> bool:
    """Whether the owner is only the name of what is sent: « envoyer des [CRS] »."""
    if force.noun is None or force.owner is None or force.owner.span is None:
        return False
    return force.owner.span.contains(document.tokens[force.noun].span)
