"""Who stands behind a force: named with it, a possessor, who sent it, or those named last."""

from graph.extract.actors import STATES, Actors
from graph.extract.arguments import after
from graph.extract.chunks import canonical
from graph.extract.countries import countries_meant
from graph.extract.forces import Force
from graph.extract.frames import by_agents
from graph.extract.of_which import of_which
from graph.extract.relation_words import giving_verbs, sending_verbs, words
from graph.french.document import Document
from graph.french.verbs import is_past_participle, verb_group
from graph.model import EntityType, Form, Reference


def behind(actors: Actors, force: Force) -> list[Reference]:
    """Who stands behind a force: named with it, a possessor, or those named last."""
    document = actors.document
    owner = force.owner or _come_from(actors, force)
    if owner is not None:
        return [owner, *_beside(actors, owner, force)]
    if force.words is None:
        return []
    sent = _sent_by(actors, force.words)
    if sent:
        return sent
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
        if document.tokens[force.words.start].lower.isdigit():
            recalled = _named(actors, recalled)  # « 20 000 policiers » are no body named before
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


def _sent_by(actors: Actors, words_of: range) -> list[Reference]:
    """« les soldats envoyés par [Lima] patrouillent … », « deux avions prêtés par [Quito] »."""
    behind_it = actors.document.tokens[words_of.stop : words_of.stop + 2]
    participle = next((t for t in behind_it if is_past_participle(t)), None)
    if participle is None:
        return []
    group = verb_group(actors.document, participle.i)
    sends = (group.lemma, False) in sending_verbs() or group.lemma in giving_verbs()
    return by_agents(actors, after(actors.document, group)) if sends else []


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
