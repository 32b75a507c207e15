"""Support by nouns: « le soutien de Lima à Quito », « livraisons d'armes »."""

from collections.abc import Iterator
from functools import cache

from graph.extract.actors import ACTORS, PLACES, Actors
from graph.extract.arguments import right_border
from graph.extract.carriers import called_for, obtained, sent
from graph.extract.chunks import Chunk, canonical, chunks, row
from graph.extract.examples import with_examples
from graph.extract.frames import Frame, actor, authorities, by_agents, named, one
from graph.extract.help_owners import told_behind, with_owner
from graph.extract.light_verbs import with_light_verb
from graph.extract.mutual_help import mutual_help
from graph.extract.people import is_thing
from graph.extract.receivers import maker, own_force, receiver
from graph.extract.relation_words import (
    HelpNoun,
    help_nouns,
    is_force,
    is_goods,
    is_measured,
    light_verbs,
    means,
    place_nouns,
    words,
)
from graph.extract.sent_arms import are_sent
from graph.extract.supporters import from_supporter
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_period
from graph.french.verbs import is_past_participle
from graph.model import EntityType, Form, Reference, RelationType, Status

AWAY = ("depuis", "après", "avant", "pendant", "lors de", "durant", "jusqu'à")


def from_noun(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """The support that a noun of help tells, if somebody gives or gets it."""
    noun = help_nouns()[token.lemma]
    following = document.tokens[token.i + 1 : token.i + 2]
    if following and following[0].text.startswith("-"):
        return  # « l'aide-soignante »
    if _is_tool(document, token) or _in_a_name(actors, token) or _is_within(document, token):
        return
    near = document.tokens[max(0, token.i - 2) : token.i + 3]
    if {"mutuel", "mutuellement", "réciproque"} & {t.lemma for t in near}:
        yield from mutual_help(document, actors, token)
        return
    before = [t.lower for t in document.tokens[max(0, token.i - len(noun.before)) : token.i]]
    if noun.before and tuple(before) != noun.before:
        return
    if noun.mutual or (noun.singular and token.has("Number", "Plur")):
        return
    if from_supporter(document, actors, token) is not None:
        return
    around = list(chunks(document, token.i + 1, right_border(document, token.i)))
    agents, targets, thing = _arguments(document, actors, token, noun, around)
    given, helped = told_behind(document, actors, token)
    agents, targets = agents or given, targets or helped
    agents, targets = with_light_verb(document, actors, token, noun, agents, targets)
    agents, targets = with_owner(document, actors, token, agents, targets)
    if noun.goods and not (_of_means(document, thing) or _of_arms(document, actors, thing, around)):
        return
    if not (agents or targets or _taken_up(document, token)) or not _is_whole(
        actors, noun, agents, targets, thing
    ):
        return
    status = Status.PLANNED if called_for(document, token) else None
    what = thing or (range(token.i, token.i + 1) if token.lemma == "aide" else None)
    counted = _counted(around) or what
    yield Frame(
        RelationType.SUPPORTS, range(token.i, token.i + 1), token.i, token.lemma, "support-noun",
        tuple(agents) or (None,), tuple(targets) or (None,), thing, counted, status,
    )  # fmt: skip


def _is_whole(
    actors: Actors,
    noun: HelpNoun,
    agents: list[Reference],
    targets: list[Reference],
    thing: range | None,
) -> bool:
    """Whether a noun that need not tell of help has the sides that it must have."""
    if noun.par and not (agents and targets):
        return False
    if noun.of != "means":
        return True
    somewhere = all(actors.type_of(r) is EntityType.LOCATION for r in targets)
    return bool(thing or agents) and not somewhere  # « le transfert de chars vers le front »


def _taken_up(document: Document, token: Token) -> bool:
    """« cette [aide] », « un tel [soutien] »: the one told before."""
    before = [t.lower for t in document.tokens[max(0, token.i - 2) : token.i]]
    apposed = before in ([",", "une"], [",", "un"])  # « a versé deux millions, une [aide] que »
    return apposed or bool({*before} & {"cette", "ce", "cet", "tel", "telle"})


def _of_means(document: Document, thing: range | None) -> bool:
    """« envoi de vivres », but not « envoi de troupes », « envoi du formulaire »."""
    nouns = [document.tokens[i] for i in thing or () if document.tokens[i].pos == "NOUN"]
    if not nouns or nouns[0].lemma not in means():
        return False
    return not is_force(nouns[0]) or is_goods(nouns[0])


def _of_arms(document: Document, actors: Actors, thing: range | None, around: list[Chunk]) -> bool:
    """« l'envoi de chars à la Moldavie »: she gets them."""
    nouns = [document.tokens[i] for i in thing or () if document.tokens[i].pos == "NOUN"]
    return bool(nouns) and are_sent(document, actors, nouns[0], around)


def _counted(around: list[Chunk]) -> range | None:
    """« une aide [de 50 millions de dollars] »."""
    first = around[0] if around else None
    return first.words if first is not None and first.preposition == "de" else None


def _is_tool(document: Document, token: Token) -> bool:
    """« à l'aide d'un couteau », « venir en aide »: no noun of help of its own."""
    before = [t.lower for t in document.tokens[max(0, token.i - 2) : token.i]]
    following = document.tokens[token.i + 1].lower if token.i + 1 < len(document.tokens) else ""
    if [t.lower for t in document.tokens[token.i + 1 : token.i + 3]] == ["de", "camp"]:
        return True
    thanks = document.tokens[max(0, token.i - 3)].lower == "grâce"
    of = following in ("de", "d'", "du", "des") and not thanks
    amount = [t.pos for t in document.tokens[token.i + 2 : token.i + 3]] == ["NUM"]
    if token.lemma == "aide" and of and before == ["à", "l'"] and not amount:
        return True
    return (before[-1:] == ["en"] and token.lemma == "aide") or (
        token.lemma == "secours" and before[-1:] == ["au"]
    )


def _is_within(document: Document, token: Token) -> bool:
    """« des fournitures d'[aide] »: the first noun tells it."""
    before = [t for t in document.tokens[max(0, token.i - 3) : token.i] if t.text not in ("«", "»")]
    nouns = help_nouns()
    if len(before) < 2 or canonical(before[-1]) != "de":
        return False
    counts = words("support", "money") | words("support", "supporters")
    return before[-2].lemma in nouns or before[-2].lemma in counts


def _in_a_name(actors: Actors, token: Token) -> bool:
    """« le Fonds d'aide aux victimes »: the word names a body."""
    named = [actors.mentions[k] for k in actors.covering.get(token.i, ())]
    return _titled(actors.document, token) or any(
        m.form is Form.NAME
        and m.type in (EntityType.ORGANIZATION, EntityType.LOCATION)
        and m.span != token.span  # « "[Soutien] aux victimes" », taken for a name
        for m in named
    )


def _titled(document: Document, token: Token) -> bool:
    """« la Mission d'[appui] à la sécurité »: a capital inside the sentence begins a name."""
    start = document.sentences[token.sentence].start
    if token.i - 2 <= start or canonical(document.tokens[token.i - 1]) != "de":
        return False
    head = document.tokens[token.i - 2]
    head = document.tokens[head.i - 1] if head.pos == "ADJ" and head.i > start else head
    determined = document.tokens[head.i - 1].pos in ("DET", "ADP")
    return head.text[:1].isupper() and head.pos in ("NOUN", "PROPN") and determined


def _arguments(
    document: Document, actors: Actors, token: Token, noun: HelpNoun, around: list[Chunk]
) -> tuple[list[Reference], list[Reference], range | None]:
    """Agents, targets and means that the noun's own phrase tells."""
    agents = by_agents(actors, around)
    targets: list[Reference] = []
    thing: range | None = None
    in_support = token.i > 0 and document.tokens[token.i - 1].lower == "en"
    role = "target" if in_support or _is_request(document, token) else noun.of
    adjective = _adjective(document, actors, token)
    if adjective is not None and not agents:
        agents = [adjective]
    for index, chunk in enumerate(around):
        if chunk.preposition == "par" and role == "target" and not targets:
            targets = one(actors.within(chunk.words, chunk.head, ACTORS))
        elif chunk.preposition == "auprès de" and not agents and obtained(document, token):
            agents = _named(actors, row(around, index))
        elif chunk.preposition == "de" and not chunk.link and not _lasts(document, chunk):
            if role == "means" and thing is None and _is_thing(document, actors, chunk):
                thing = chunk.words
                agents = agents or one(maker(actors, chunk.words, chunk.head, ACTORS))
                continue
            named = _named(actors, row(around, index)) or _examples(actors, chunk)
            lent = (
                noun.of == "target" and not noun.par and is_measured([document.tokens[chunk.head]])
            )
            if role == "target" and not targets and not lent:
                targets = named
            elif not agents:
                agents = named
        elif chunk.preposition in noun.prepositions and not targets and not chunk.link:
            targets = _named(actors, row(around, index), loose=chunk.preposition == "à")
        elif chunk.preposition == "sans" and not agents:
            agents = one(actors.within(chunk.words, chunk.head, ACTORS))  # « appui sans faille de »
        elif chunk.preposition in AWAY:
            break  # « … depuis l'arrivée au pouvoir de »
    return agents, targets or _sent_to(document, actors, token, around), thing


def _lasts(document: Document, chunk: Chunk) -> bool:
    """« prolonge son aide [de douze mois] »."""
    return is_period(document.tokens[chunk.head])


def _sent_to(
    document: Document, actors: Actors, token: Token, around: list[Chunk]
) -> list[Reference]:
    """« a acheminé de l'[aide] en Birmanie »: where it is sent is who gets it."""
    chunk = next((c for c in around if c.preposition in ("en", "dans")), None)
    if chunk is None or not sent(document, token):
        return []
    found = actor(actors, chunk.head)
    return one(found) if actors.type_of(found) in PLACES else []


def _is_request(document: Document, token: Token) -> bool:
    """« la demande d'[aide] de Lima », « l'appel à l'[aide] de »: Lima would get it; like « en
    soutien des soldats de Lima ».
    """
    before = [t.lemma for t in document.tokens[max(0, token.i - 3) : token.i]]
    return bool({"demande", "requête", "appel"} & set(before))


def _is_thing(document: Document, actors: Actors, chunk: Chunk) -> bool:
    token = document.tokens[chunk.head]
    return token.lemma in means() or is_goods(token) or actor(actors, chunk.head) is None


def _examples(actors: Actors, chunk: Chunk) -> list[Reference]:
    """« le soutien de grands clubs comme Lens et Lille »."""
    heads = with_examples(actors, [chunk.head])[1:]
    return [r for i in heads if (r := actor(actors, i)) is not None]


def _named(actors: Actors, found: list[Chunk], loose: bool = True) -> list[Reference]:
    listed = []
    for chunk in found:
        reference = own_force(actors, chunk.head) or actor(actors, chunk.head)
        token = actors.document.tokens[chunk.head]
        if reference is None and loose and token.lemma not in _places():
            reference = receiver(actors, chunk.head) or _paid(actors, chunk)
        if reference is not None:
            listed.append(reference)
    return listed


def _paid(actors: Actors, chunk: Chunk) -> Reference | None:
    """« l'aide versée à la [papeterie] »: whoever gets what a participle of giving says."""
    giving = actors.document.tokens[max(0, chunk.words.start - 2)]
    gives = giving.lemma in light_verbs("give") and is_past_participle(giving)
    paid = gives and not is_thing(actors.document.tokens[chunk.head])
    return named(actors, chunk.head) if paid else None


@cache
def _places() -> frozenset[str]:
    """Nouns behind « à » that say where: « le soutien au [front] », not « à la commune »."""
    return (place_nouns() | {"porte"}) - authorities()


def _adjective(document: Document, actors: Actors, token: Token) -> Reference | None:
    """« l'aide militaire [allemande] »."""
    for following in document.tokens[token.i + 1 : token.i + 4]:
        if following.pos not in ("ADJ", "PROPN", "NOUN"):
            return None
        for index in actors.covering.get(following.i, ()):
            mention = actors.mentions[index]
            if mention.form is Form.ADJECTIVE and mention.type is EntityType.COUNTRY:
                return actors.reference(index)
    return None
