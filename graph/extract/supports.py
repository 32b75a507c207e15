"""Support by verbs and fixed expressions: who helps whom, by which means."""

from collections.abc import Iterator
from dataclasses import replace

from graph.extract.actors import ACTORS, Actors
from graph.extract.arguments import after
from graph.extract.beside import from_beside
from graph.extract.chunks import phrase, row
from graph.extract.frames import Frame, actor, belonging, named, support_frame
from graph.extract.giving import from_giving
from graph.extract.helped import helps_itself, with_helped
from graph.extract.helping import from_helping
from graph.extract.people import is_people
from graph.extract.receiving import from_receiving
from graph.extract.relation_words import (
    Expression,
    giving_verbs,
    help_nouns,
    helping_verbs,
    joining_verbs,
    words,
)
from graph.extract.relying import from_relying
from graph.extract.support_nouns import from_noun
from graph.extract.support_words import at_their_side, from_expression, helpers, pro
from graph.extract.supporters import from_supporter
from graph.extract.trigger_verbs import trigger_group
from graph.french.document import Document, Token
from graph.french.verbs import Mood, VerbGroup, verb_group
from graph.model import EntityType, Form, Reference


def find_supports(document: Document, actors: Actors) -> Iterator[Frame]:
    """All support, by the place of the trigger; « l'aide » goes to whom the text helped last."""
    last: Frame | None = None
    for token in document.tokens:
        for frame in _from_token(document, actors, token):
            whole = with_helped(document, actors, frame, last)
            if whole is None or helps_itself(actors, whole):
                continue
            if whole.targets != (None,):
                last = whole
            yield whole


def _from_token(document: Document, actors: Actors, token: Token) -> Iterator[Frame]:
    group = trigger_group(document, token)
    if group is not None:
        yield from _from_verb(document, actors, group)
    elif token.pos in ("NOUN", "PROPN") and token.lemma in help_nouns():
        yield from from_noun(document, actors, token)
    yield from pro(document, actors, token)
    supporter = from_supporter(document, actors, token)
    if supporter is not None:
        yield supporter
    yield from from_expression(document, actors, token)
    yield from at_their_side(document, actors, token)
    yield from from_beside(document, actors, token)


def _from_verb(document: Document, actors: Actors, group: VerbGroup) -> Iterator[Frame]:
    helping = helping_verbs().get(group.lemma)
    if helping is not None and not (group.reflexive and helping.reflexive == "never"):
        yield from from_helping(document, actors, group, helping)
    if group.lemma in giving_verbs():
        yield from from_giving(document, actors, group)
    if group.lemma in words("support", "receive") | words("support", "ask"):
        yield from from_receiving(document, actors, group)
    yield from from_relying(document, actors, group)
    for joining in joining_verbs().get(group.lemma, ()):
        above = _governing(document, group, joining.governed)
        bare = joining.bare and group.passive and group.mood is Mood.PARTICIPLE
        if joining.reflexive == (group.reflexive or bare) and above is not None:
            found = list(_joining(document, actors, group, above, joining))
            yield from found
            if found:
                return


def _joined(actors: Actors, i: int, person: bool) -> Reference | None:
    """Whom one joins: an actor, or people whom no mention covers: « les sans-papiers »."""
    if actors.possessor(phrase(actors.document, i)):
        return None  # « se bat pour ses enfants »
    found = actor(actors, i)
    if found is None and actors.document.tokens[i].lemma in words("support", "standing"):
        whose = belonging(actors, i)  # « se rallie au plan marocain »
        if whose is None or whose.mention is None:
            return None
        return whose if actors.mentions[whose.mention].form is not Form.DESCRIPTION else None
    unnamed = found is None and not person and is_people(actors.document.tokens[i])
    return named(actors, i) if unnamed else found


def _governing(document: Document, group: VerbGroup, lemma: str | None) -> VerbGroup | None:
    """The verb that must stand above (« [appelle] à voter »), else the group itself."""
    if lemma is None:
        return group
    before = document.tokens[max(0, group.start - 3) : group.start]
    return next((verb_group(document, t.i) for t in before if t.lemma == lemma), None)


def _joining(
    document: Document, actors: Actors, group: VerbGroup, above: VerbGroup, joining: Expression
) -> Iterator[Frame]:
    """« s'est [rallié] à Claire Morin », « appelle à [voter] pour elle »."""
    types = (EntityType.PERSON,) if joining.person else ACTORS
    around = after(document, group)
    for index, chunk in enumerate(around):
        if (chunk.preposition or "") in joining.prepositions:
            found = [_joined(actors, c.head, joining.person) for c in row(around, index)]
            targets = [r for r in found if r and (r.mention is None or actors.type_of(r) in types)]
            if not chunk.preposition and not targets:
                continue
            agents = helpers(document, actors, above)[0]
            if targets and any(r.mention is not None for r in (*agents, *targets)):
                frame = support_frame(group, "support-join", agents, targets)
                yield replace(frame, head=above.head)
            return
