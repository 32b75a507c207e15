"""Where somebody is sent or stands: the phrases of place around a trigger."""

from bisect import bisect_left
from dataclasses import replace

from graph.extract.actors import PLACES, Actors
from graph.extract.chunks import Chunk, canonical, prepositions, row
from graph.extract.homelands import land_of
from graph.extract.relation_words import is_force, place_nouns
from graph.french.verbs import verb_group
from graph.model import EntityType, Form, Reference, Span

DEFINITE = ("le", "la", "l'", "les", "ce", "cet", "cette", "ces", "au")


def places(actors: Actors, found: list[Chunk]) -> list[Reference]:
    """The first place among the chunks and those coordinated with it."""
    for index, chunk in enumerate(found):
        if place(actors, chunk) is None or _says_little(actors, found, index):
            continue
        together = row(found, index)
        together += _chained(actors, found[index + len(together) :])
        together = [c for c in together if not _opens_clause(actors, c)]
        return [r for c in together for r in _all_of(actors, c, listed=len(together) > 1)]
    return []


def _says_little(actors: Actors, found: list[Chunk], index: int) -> bool:
    """« déployés [sur le terrain], au nord de Lima », « [sur place] à Lima »: named right after."""
    following = found[index + 1 : index + 2]
    return is_on_the_spot(actors, found[index]) and any(place(actors, c) for c in following)


def is_on_the_spot(actors: Actors, chunk: Chunk) -> bool:
    """« sur le terrain », « sur place », « au sol »."""
    word = actors.document.tokens[chunk.head].lower
    alone = chunk.words.stop == chunk.head + 1 and word in ("terrain", "place", "zone", "sol")
    return alone and chunk.preposition in ("sur", "à")


def _chained(actors: Actors, following: list[Chunk]) -> list[Chunk]:
    """« devant la gare, [à l'entrée du port] et [sur le pont] »: places of other prepositions; not
    « à Gao, [au Mali] », which only tells where Gao is.
    """
    last = 0
    for number, chunk in enumerate(following):
        if _shares_preposition(actors, chunk) or place(actors, chunk) is None:
            break
        if chunk.link in ("et", ", et", "ou"):
            last = number + 1
        elif chunk.link != ",":
            break
    return following[:last]


def _all_of(actors: Actors, chunk: Chunk, *, listed: bool) -> list[Reference]:
    """The places of one phrase: both of « dans les régions de Gao et de Kidal », and the first of
    « dans les régions de Gao, Kidal et Taoudéni », whose others are `listed` behind it.
    """
    whole = place(actors, chunk)
    tokens = actors.document.tokens
    if whole is None or not tokens[chunk.head].has("Number", "Plur"):
        return [] if whole is None else [whole]
    names = [
        _name_at(actors, position, chunk.words.stop)
        for position in range(chunk.head + 1, chunk.words.stop)
        if canonical(tokens[position - 1]) == "de" and tokens[position].text[:1].isupper()
    ]
    return names if len(names) > 1 or (names and listed) else [whole]


def _name_at(actors: Actors, start: int, stop: int) -> Reference:
    """The name that starts there, also where a mention holds the noun with it."""
    for index in actors.covering.get(start, ()):
        if actors.document.within(actors.mentions[index].span).start == start:
            return actors.reference(index)
    tokens = actors.document.tokens
    end = next((i for i in range(start, stop) if not tokens[i].text[:1].isupper()), stop)
    return Reference(actors.document.span(start, end), None)


def _opens_clause(actors: Actors, chunk: Chunk) -> bool:
    """« à Lima, et [Quito] a promis … »: what a link and no preposition joins, right before a
    conjugated verb, is the subject of that verb; with an article it is none after « à » or « en »,
    which want to be said again.
    """
    document, stop = actors.document, chunk.words.stop
    sentence = document.sentences[document.tokens[chunk.head].sentence]
    if not chunk.link or not _shares_preposition(actors, chunk) or stop >= sentence.stop:
        return False
    if chunk.preposition in ("à", "en") and document.tokens[chunk.words.start].pos == "DET":
        return True
    following = document.tokens[stop]
    negation = following.lower in ("ne", "n'", "se", "s'", "y", "en", "lui", "leur")
    verb = following.pos in ("VERB", "AUX") and verb_group(document, stop).finite
    return negation or verb


def _shares_preposition(actors: Actors, chunk: Chunk) -> bool:
    """« à Gao et [Kidal] »: no preposition of its own."""
    start = chunk.words.start
    return start > 0 and actors.document.tokens[start - 1].lower in ("et", "ou", ",")


def places_after(actors: Actors, found: list[Chunk], only: tuple[str, ...]) -> list[Reference]:
    """The places after a word that takes a preposition of its own: « partis pour Lima »."""
    if not only:
        return places(actors, found)
    return places(actors, [replace(c, preposition="vers") for c in found if c.preposition in only])


def place(actors: Actors, chunk: Chunk) -> Reference | None:
    """The place that a chunk names: « en Syrie », « à la frontière », « dans l'est du Congo ».

    Behind « près de » any thing is one, behind « à » any name.
    """
    document = actors.document
    if chunk.preposition not in prepositions("place"):
        return None
    chunk = _without_force(actors, chunk)
    mention = actors.at(chunk.head)
    kind = actors.type_of(mention)
    token = document.tokens[chunk.head]
    if _refers_back(actors, chunk):
        spot = token.lower == "place"
        back = (_sent_before(actors, chunk.head) if spot else None) or recalled(actors, chunk.head)
        return back if back is not None or chunk.preposition == "sur" else mention
    if token.lower in ("sol", "poste") and chunk.words.stop == chunk.head + 1:
        if not _owned(actors, chunk):
            return None  # « des troupes au sol », « un diplomate en poste à Lima »
    if kind in PLACES and not _receives(actors, chunk, kind):
        return mention
    if chunk.head > 1 and document.tokens[chunk.head - 2].lower == token.lower:
        return None  # « travaillent côte à [côte] »
    strict = chunk.preposition in prepositions("strictly") and not is_force(token)
    named = kind is not EntityType.COUNTRY and _is_named(actors, chunk, mention)
    words = {token.lemma, token.lower}
    inner = actors.within(chunk.words, chunk.head, PLACES)
    if inner is not None and words & place_nouns("relative"):
        return inner
    if not (strict or named or words & place_nouns()):
        return None
    if mention is not None and (named or kind not in (EntityType.PERSON, EntityType.GROUP)):
        return mention
    if inner is not None and words & place_nouns("transparent"):
        return inner
    if inner is not None:
        return _whole(actors, chunk.head, inner)
    return Reference(document.span(chunk.words.start, chunk.words.stop), None)


def _is_named(actors: Actors, chunk: Chunk, mention: Reference | None) -> bool:
    """« à Lima », « dans Kfar Kila » that no mention covers, but not « à 11H00 »."""
    tokens = actors.document.tokens
    before = tokens[chunk.head - 1].lower if chunk.head else ""
    bare = before == "à" or (before in ("dans", "vers") and mention is None)
    text = tokens[chunk.head].text
    return bare and text.istitle() and text[0].isalpha()


def _without_force(actors: Actors, chunk: Chunk) -> Chunk:
    """« la présence [dans le pays] de paramilitaires russes »: the force is no part of it."""
    tokens = actors.document.tokens
    for position in range(chunk.head + 2, chunk.words.stop):
        if is_force(tokens[position]) and canonical(tokens[position - 1]) == "de":
            return replace(chunk, words=range(chunk.words.start, position - 1))
    return chunk


def _refers_back(actors: Actors, chunk: Chunk) -> bool:
    """« sur place », « dans le pays », « sur l'île »: a place that was named before."""
    tokens = actors.document.tokens
    token, before = tokens[chunk.head], tokens[max(0, chunk.head - 1)]
    if chunk.words.stop > chunk.head + 1 or token.lemma not in place_nouns("recalled"):
        return False
    bare = before.lower == "sur" and token.lower in ("place", "zone")
    bare = bare or token.lower == "proximité"  # « postés à proximité »
    return bare or before.lower in DEFINITE


def _whole(actors: Actors, head: int, name: Reference) -> Reference:
    """« mer Rouge », « nord du Mali », « détroit d'Ormuz »: the noun makes a name with its name."""
    assert name.span is not None
    return Reference(Span(actors.document.tokens[head].span.start, name.span.end), None)


def _owned(actors: Actors, chunk: Chunk) -> bool:
    """« son sol »."""
    return actors.possessor(chunk.words) is not None


def _receives(actors: Actors, chunk: Chunk, kind: EntityType | None) -> bool:
    """« à l'Ukraine » receives; one goes « en Ukraine », « au Mali », « à La Réunion »."""
    before = actors.document.tokens[chunk.head - 1].text if chunk.head else ""
    return kind is EntityType.COUNTRY and chunk.preposition == "à" and before in ("l'", "la")


def recalled(actors: Actors, i: int) -> Reference | None:
    """The place named last before token i: « y a envoyé », « dans le pays »."""
    offset = actors.document.tokens[i].span.start
    whole = actors.document.tokens[i].lemma in ("pays", "territoire")
    wanted = (EntityType.COUNTRY,) if whole else PLACES
    for index in range(bisect_left(actors.starts, offset) - 1, -1, -1):
        mention = actors.mentions[index]
        known = mention.form is Form.NAME or (whole and mention.form is Form.DESCRIPTION)
        fits = mention.span.end <= offset and mention.type in wanted and known
        land = land_of(actors, index) if whole else None
        stays = fits and not _acts(actors, index) and not _is_origin(actors, index)
        if land is not None or stays:
            return Reference(actors.document.tokens[i].span, index if land is None else land)
    return None


def _sent_before(actors: Actors, i: int) -> Reference | None:
    """« a aussi dépêché des médecins [sur place] »: the named place that others were sent to."""
    span = actors.document.tokens[i].span
    for position, reached in reversed(actors.reached):
        if position < i and reached.mention is not None:
            named = actors.mentions[reached.mention].form is Form.NAME
            return Reference(span, reached.mention) if named else None
    return None


def _is_origin(actors: Actors, index: int) -> bool:
    """« chassés de [Lima] », which « y » does not mean."""
    tokens = actors.document.tokens
    start = actors.document.within(actors.mentions[index].span).start
    of = start > 1 and canonical(tokens[start - 1]) == "de"
    return of and tokens[start - 2].pos == "VERB"


def _acts(actors: Actors, index: int) -> bool:
    """« [Ottawa] a envoyé », of which « sur place » does not speak: a country as a subject."""
    mention = actors.mentions[index]
    words = actors.document.within(mention.span)
    tokens = actors.document.tokens
    heads = {tokens[i].head if tokens[i].dep == "conj" else i for i in words}
    subject = any(tokens[i].dep == "nsubj" for i in heads)
    return mention.type is EntityType.COUNTRY and subject
