"""Where somebody is sent or stands, around a trigger: before it, behind « où », in its purpose."""

from graph.extract.actors import PLACES, Actors
from graph.extract.arguments import antecedent, left_border, right_border
from graph.extract.chunks import Chunk, canonical, chunks
from graph.extract.guarded import guarded
from graph.extract.places import place, places, recalled
from graph.french.verbs import Mood, VerbGroup, is_past_participle, verb_group
from graph.model import Reference


def places_before(actors: Actors, group: VerbGroup) -> list[Reference]:
    """Places before the verb: « En Syrie, Lima a envoyé … », « le camp où sont stationnés … »."""
    document = actors.document
    start = left_border(document, group.start)
    opener = document.tokens[start - 1] if start else None
    if opener is not None and opener.lower == "où":
        return _before_where(actors, opener.i)
    if opener is not None and opener.lower in ("que", "qu'"):
        # « c'est à Kidal que … », « c'est là que … »
        start = left_border(document, opener.i)
        there = next(
            (t for t in document.tokens[start : opener.i] if t.lower in ("là", "ici")), None
        )
        last = recalled(actors, there.i) if there is not None else None
        if last is not None:
            return [last]
        return places(actors, list(chunks(document, start, opener.i)))
    for position in range(group.start - 1, start - 1, -1):
        if document.tokens[position].pos in ("VERB", "AUX"):
            start = position + 1
            break
    found_before = places(actors, list(chunks(document, start, group.start)))
    if found_before:
        return found_before
    return at_clitic(actors, group) or heading(actors, group.head)


def _before_where(actors: Actors, opener: int) -> list[Reference]:
    """« 300 soldats sont à [Lima], où ils … »: the place right before « où », else the noun that
    the parser hangs the clause on.
    """
    document = actors.document
    start = document.sentences[document.tokens[opener].sentence].start
    before = list(chunks(document, start, opener))
    near = place(actors, before[-1]) if before else None
    if near is not None and actors.type_of(near) in PLACES:
        return [near]
    noun = antecedent(document, opener)
    if noun is None:
        return []
    found = place(actors, Chunk("dans", noun, range(noun, noun + 1))) or actors.at(noun)
    return [found] if found else []


def anywhere(
    actors: Actors, group: VerbGroup, around: list[Chunk], *, beyond: bool
) -> list[Reference]:
    """The places of somebody sent: right behind the verb, before it, `beyond` it in its purpose."""
    found = places(actors, around) or places_before(actors, group)
    return found or (places_beyond(actors, group.head) if beyond else [])


def places_beyond(actors: Actors, head: int) -> list[Reference]:
    """« a [envoyé] deux frégates pour escorter des pétroliers dans le golfe d'Aden »: the named
    place in the clause that says what for; « pour aider Lima » names none.
    """
    document = actors.document
    border = right_border(document, head)
    stop = min(document.sentences[document.tokens[head].sentence].stop, border + OPENING)
    purpose = next((i for i in range(border, stop) if document.tokens[i].pos == "VERB"), None)
    if purpose is None or verb_group(document, purpose).mood is not Mood.INFINITIVE:
        return []
    opening = [canonical(t) for t in document.tokens[border:purpose]]
    if set(opening) - {"pour", "afin", "de", "à", "l'", "effet", *CLITICS}:
        return []
    last = right_border(document, purpose)
    inner = range(purpose + 1, last)
    last = next((i for i in inner if is_past_participle(document.tokens[i])), last)
    found = places(actors, list(chunks(document, purpose + 1, last)))
    named = [r for r in found if r.mention is not None or _holds_name(actors, r)]
    named = named or guarded(actors, verb_group(document, purpose))
    return named or places_beyond(actors, purpose)  # « pour aider la police à ramener le calme … »


OPENING = 5  # words from the border of a clause to its infinitive: « , afin d'y aider »
CLITICS = ("y", "le", "la", "les", "l'", "lui", "leur", "s'", "se", ",")


def _holds_name(actors: Actors, reference: Reference) -> bool:
    """Whether a phrase makes its name with another: « golfe d'Aden »."""
    tokens = actors.document.within(reference.span) if reference.span else range(0)
    return any(actors.document.tokens[i].text[:1].isupper() for i in tokens)


def at_clitic(actors: Actors, group: VerbGroup) -> list[Reference]:
    """« y [servent] »: the place named last."""
    before = actors.document.tokens[max(0, group.start - 2) : group.start]
    last = next((recalled(actors, t.i) for t in before if t.lower == "y"), None)
    return [last] if last else []


def heading(actors: Actors, i: int) -> list[Reference]:
    """« [Liban-Sud] : l'armée déploie … »: the place that opens a headline."""
    document = actors.document
    start = document.sentences[document.tokens[i].sentence].start
    for index in actors.covering.get(start, ()):
        words = document.within(actors.mentions[index].span)
        opens = document.tokens[words.stop].text == ":" if words.stop < i else False
        if opens and actors.mentions[index].type in PLACES:
            return [actors.reference(index)]
    return []
