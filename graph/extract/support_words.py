"""Support by fixed words: « aux côtés de », « en aide à », « pro-palestinien »; and who helps."""

from collections.abc import Iterator

from graph.extract.actors import STATES, Actors
from graph.extract.arguments import antecedent, right_border
from graph.extract.chunks import chunks, phrase, preposition_at, row
from graph.extract.doers import doers
from graph.extract.examples import likewise, with_examples
from graph.extract.frames import Frame, actor, belonging, counted_noun, named, somebody
from graph.extract.helper_counts import counted_helpers
from graph.extract.partisans import partisan_of
from graph.extract.receivers import receiver
from graph.extract.relation_words import (
    expressions,
    help_nouns,
    is_force,
    is_loose_force,
    means,
    words,
)
from graph.extract.trigger_verbs import trigger_group
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup, verb_group
from graph.model import EntityType, Reference, RelationType, Status


def from_expression(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« reste [aux côtés] de Lima », « vient [en aide] aux réfugiés »."""
    for expression in expressions().get(token.lower, ()):
        size = len(expression.words)
        stop = token.i + size
        if tuple(t.lower for t in document.tokens[token.i : stop]) != expression.words:
            continue
        found = preposition_at(document, token.i, token.i + 6)
        name = f"{' '.join(expression.words)} de"
        after_it = preposition_at(document, stop, stop + 2) if stop < len(document.tokens) else None
        if not (after_it and after_it[0] in expression.prepositions) and not (
            found and found[0] == name
        ):
            continue
        verb = _carrier(document, token.i, expression.verbs)
        if verb is None:
            continue
        around = list(chunks(document, stop, right_border(document, stop - 1)))
        heads = [c.head for c in (row(around, 0) if around else [])]
        named = [_somebody(actors, i) if expression.person else receiver(actors, i) for i in heads]
        targets = [r for r in named if r is not None]
        agents = helpers(document, actors, verb)[0]
        if targets:
            trigger = range(token.i, stop)
            lemma = " ".join(expression.words)
            yield Frame(
                RelationType.SUPPORTS, trigger, verb.head, lemma, "support-expression",
                tuple(agents) or (None,), tuple(targets),
                counted=counted_helpers(document, actors, verb),
            )  # fmt: skip


def _somebody(actors: Actors, i: int) -> Reference | None:
    """« fidèle à [Claire Morin] », « au [parti] »; not « à ses habitudes »."""
    found = actor(actors, i)
    sides = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY)
    return found if actors.type_of(found) in sides else None


def at_their_side(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« combattent [à leurs côtés] »: those whom the text helped before."""
    if token.lower != "à":
        return
    following = [t.lower for t in document.tokens[token.i + 1 : token.i + 3]]
    if following not in (["leurs", "côtés"], ["ses", "côtés"]):
        return
    verb = _carrier(document, token.i, ())
    if verb is not None:
        trigger = range(token.i, token.i + 3)
        agents = tuple(helpers(document, actors, verb)[0]) or (None,)
        counted = counted_helpers(document, actors, verb)
        yield Frame(
            RelationType.SUPPORTS, trigger, verb.head, "à leurs côtés", "support-side",
            agents, (None,), counted=counted,
        )  # fmt: skip


def _carrier(document: Document, i: int, verbs: tuple[str, ...]) -> VerbGroup | None:
    """The verb before the expression, if it makes help of it."""
    start = document.sentences[document.tokens[i].sentence].start
    for position in range(i - 1, max(start, i - 8) - 1, -1):
        group = trigger_group(document, document.tokens[position])
        if group is not None:
            carries = group.lemma in (verbs or words("support", "sides", "verbs"))
            return group if carries else None
    return None


def pro(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    """« des manifestants [pro-palestiniens] »: who they are for is in the word."""
    word = partisan_of(token)
    if word is None:
        return
    country = actors.country_like(word)
    index = country if country is not None else actors.named_like(word)
    if index is None and not gazetteer.countries_of(word):
        return  # « pro-nucléaire »
    noun = token.i - 1
    while noun > 0 and document.tokens[noun].pos in ("ADJ", "CCONJ"):
        noun -= 1
    agent = None
    if document.tokens[noun].pos in ("NOUN", "PROPN"):
        agent = actor(actors, noun) or belonging(actors, noun)
        if agent is None and document.tokens[noun].lemma in words("support", "people"):
            agent = named(actors, noun)
    after_it = list(chunks(document, token.i + 1, right_border(document, token.i)))
    if agent is None and after_it and after_it[0].preposition == "de":
        agent = actor(actors, after_it[0].head)
    yield Frame(
        RelationType.SUPPORTS, range(token.i, token.i + 1), noun, token.lemma, "support-pro",
        (agent,), (Reference(token.span, index),), status=Status.ACTUAL,
    )  # fmt: skip


def helpers(document: Document, actors: Actors, group: VerbGroup) -> tuple[list[Reference], bool]:
    """The actors among those who do it, and whether only things do (« la pluie »)."""
    heads = with_examples(actors, doers(actors, group))
    heads += likewise(actors, group.head) if group.finite else []
    known = ((_of_whom(actors, i) or _men_before(actors, i) or actor(actors, i)) for i in heads)
    found = [r for r in known if r is not None and r.mention is not None]
    if found and len(heads) > 1 and actor(actors, heads[0]) is None:
        found += [r for r in (somebody(actors, heads[0]),) if r is not None]
    if found or not heads:
        return found, False
    for i in heads:
        token = document.tokens[i]
        apposed = _apposed(actors, i)
        if apposed is not None:
            return [apposed], False
        inside = belonging(actors, i)
        if token.lemma in means() or token.lemma in help_nouns():
            owner = inside or _giver(document, actors, i)
            return ([owner] if owner else []), True
        if inside is not None and token.pos == "NOUN":
            return [inside], True
    unnamed = [r for i in heads if (r := somebody(actors, i)) is not None]
    return unnamed, not unnamed and all(document.tokens[i].pos == "NOUN" for i in heads)


def _apposed(actors: Actors, i: int) -> Reference | None:
    """« Paul Faure, un [maçon] venu aider »: who is named before the comma."""
    tokens, first = actors.document.tokens, phrase(actors.document, i).start
    if first < 2 or tokens[first - 1].text != ",":
        return None
    found = actors.at(first - 2)
    ends = found is not None and found.span is not None and found.mention is not None
    if found is None or not ends or actors.type_of(found) is not EntityType.PERSON:
        return None
    return found if tokens[i].has("Number", "Sing") else None


def _men_before(actors: Actors, i: int) -> Reference | None:
    """« Lima a envoyé des troupes au Chili, où 2 000 [hommes] épaulent l'armée »: Lima's."""
    troops = is_loose_force(actors.document.tokens[i])
    alone = troops and belonging(actors, i) is None
    return actors.recalled(i, sentences=1) if alone else None


def _of_whom(actors: Actors, i: int) -> Reference | None:
    """« Lima, dont l'[aviation] épaule les rebelles »: whose force it is."""
    tokens, first = actors.document.tokens, phrase(actors.document, i).start
    force = is_force(tokens[counted_noun(actors.document, i)])
    if first == 0 or tokens[first - 1].lower != "dont" or not force:
        return None
    if belonging(actors, i) is not None:
        return None  # « dont l'armée chilienne »
    noun = antecedent(actors.document, first - 1)
    found = None if noun is None else actor(actors, noun)
    return found if actors.type_of(found) in STATES else None


def _giver(document: Document, actors: Actors, i: int) -> Reference | None:
    """« Lima a envoyé une aide qui a soutenu Quito »: the subject of the verb before the thing."""
    for token in reversed(document.tokens[max(0, i - 5) : i]):
        if token.pos == "VERB":
            group = verb_group(document, token.i)
            return next((r for k in doers(actors, group) if (r := actor(actors, k))), None)
    return None
