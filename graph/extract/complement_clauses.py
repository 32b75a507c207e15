"""Contents that are clauses or infinitives: « affirme que [C] », « promet de [venir] ».

One function a construction, named in `complements.FINDERS` by the frame of the lexicon that allows
it. They read positions and word classes, since the parse hangs complements on the wrong word when a
sentence is long.
"""

from graph.extract.clause_turns import end_of_that_clause
from graph.extract.complement_objects import is_restricted
from graph.extract.content_ends import in_clause, is_main_verb
from graph.extract.contents import clause_content
from graph.extract.fillers import skip
from graph.extract.finders import (
    REACH,
    Finder,
    followed_by,
    is_noun_start,
    limit,
    one,
    phrase_end,
    quotation_at,
)
from graph.extract.words import (
    is_clitic,
    is_finite,
    is_inverted_pronoun,
    is_nominative,
    is_noun,
    is_present_participle,
    is_that,
    sentence_of,
    words,
)
from graph.french.cues import Cue, cue_at
from graph.french.document import Document
from graph.model import Span


def that_clause(document: Document, cue: Cue) -> list[Span]:
    """« a affirmé (…) que [C] », « a dit qu'[il partait] et que [C2] »."""
    tokens = document.tokens
    i = skip(document, cue.end)
    i = over_subject(document, i, cue)
    if i < len(tokens) and tokens[i].lower in ("à", "de") and followed_by(document, i, "ce"):
        i += 2  # « appelle à ce que », « se félicite de ce que »
    stop = sentence_of(document, cue.head).stop
    if i < stop and tokens[i].text == "«" and i + 1 < stop and is_that(tokens[i + 1]):
        i += 1
    if i + 1 >= stop or not is_that(tokens[i]) or is_restricted(document, cue, i):
        return []
    if f"{tokens[cue.end].lower}_np" in cue.entry.frames and tokens[i - 1].pos in ("NOUN", "ADJ"):
        return []  # « insiste sur les dégâts que la crue a causés »
    if tokens[i - 1].lower in words("not_before_that") and not thus(document, i, stop):
        return []
    start = after_colon(document, i + 1, stop)
    ends = limit(document, cue, start), end_of_that_clause(document, start)
    end = min((e for e in ends if e is not None), default=None)
    return one(clause_content(document, start, cue.head, end))


def thus(document: Document, i: int, stop: int) -> bool:
    """« explique ainsi que le pays a souffert », « juge plutôt que le pays dort »: no « as well
    as », no « rather than », since a verb follows.
    """
    verb = any(is_finite(token) for token in document.tokens[i:stop])
    return document.tokens[i - 1].lower in ("ainsi", "plutôt") and verb


def after_colon(document: Document, i: int, stop: int) -> int:
    return i + 1 if i < stop and document.tokens[i].text == ":" else i


def over_subject(document: Document, i: int, cue: Cue) -> int:
    """Over an inverted subject: « Ainsi a déclaré [le maire] que … »; elsewhere i."""
    tokens = document.tokens
    if i >= len(tokens) or not is_noun_start(document, i):
        return i
    end = phrase_end(document, i)
    if end < len(tokens) and is_that(tokens[end]) and not has_subject_before(document, cue):
        return end
    return i


def has_subject_before(document: Document, cue: Cue) -> bool:
    return any(t.i < cue.start for t in document.dependents(cue.head, "nsubj"))


def behind_colon(document: Document, cue: Cue, i: int) -> list[Span]:
    """The quotation behind a colon, or a clause with a verb and no cue of its own: « a prévenu :
    [la mer sera forte] ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i += i < len(tokens) and tokens[i].text == ","
    quotation = quotation_at(document, i)
    if quotation is not None:
        return [quotation.inner]
    negated = cue.group is not None and cue.group.negated
    if negated or (cue.start and tokens[cue.start - 1].lower == "y"):
        return []  # « n'y croit plus : il a quitté le métier »
    clause = tokens[i:stop]
    other = any(t.pos == "VERB" and cue_at(document, t) for t in clause)
    if other or not any(map(is_finite, clause)):
        return []
    return one(clause_content(document, i, cue.head))


def told_that(document: Document, cue: Cue) -> list[Span]:
    """« avertit ses voisins que [C] », « l'a prévenu que [C] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i < stop and is_noun_start(document, i):
        i = skip(document, phrase_end(document, i))
    if i < stop and is_that(tokens[i]) and tokens[i - 1].lower not in words("not_before_that"):
        return one(clause_content(document, i + 1, cue.head)) if i + 1 < stop else []
    return []


def bare_clause(document: Document, cue: Cue) -> list[Span]:
    """« a déclaré [elle soutiendra] »: the « que » that translation machines drop."""
    tokens = document.tokens
    i = cue.end
    if i + 1 >= sentence_of(document, cue.head).stop or not has_subject_before(document, cue):
        return []
    if cue.entry.words in words("bare_that") and is_noun_start(document, i):
        end = phrase_end(document, i)
        while end < len(tokens) and is_clitic(tokens[end]):
            end += 1
        if end < len(tokens) and is_finite(tokens[end]) and tokens[i].pos == "DET":
            return one(clause_content(document, i, cue.head))
    opens = is_nominative(tokens[i]) and not tokens[i].text.startswith("-")
    if opens and tokens[i].lower not in ("celui", "celle", "ceux", "celles"):
        later = i + 1
        while is_clitic(tokens[later]) and later + 1 < len(tokens):
            later += 1
        if is_finite(tokens[later]):
            return one(clause_content(document, i, cue.head))
    return []


def question(document: Document, cue: Cue) -> list[Span]:
    """« demande si [C] », « raconte [comment C] »: the question word belongs to all but « si »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i + 1 < stop and tokens[i].lower in ("si", "s'"):
        return one(clause_content(document, i + 1, cue.head))
    return wondering(document, cue)


def over_inverted(document: Document, i: int) -> int:
    """Over the « -t-il » of « se demande-t-il à quoi »."""
    tokens = document.tokens
    while i + 1 < len(tokens) and is_inverted_pronoun(tokens[i]):
        i += 1
    return i


def wondering(document: Document, cue: Cue) -> list[Span]:
    """« raconte [comment il a fui] », « explique [pourquoi …] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i + 1 < stop and tokens[i].lower in words("questions"):
        return one(clause_content(document, i, cue.head))
    i = over_inverted(document, cue.end)
    if i + 2 < stop and tokens[i].pos == "ADP" and tokens[i + 1].lower in words("asked_with"):
        return one(clause_content(document, i, cue.head))  # « demande [à quoi sert la loi] »
    if i + 2 < stop and tokens[i].lower == "ce" and tokens[i + 1].lower in ("que", "qui", "qu'"):
        return one(clause_content(document, i, cue.head))
    return []


def infinitive_at(document: Document, i: int, cue: Cue) -> list[Span]:
    """The content whose infinitive stands at i, after clitics and « ne pas »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    k = i
    if k < stop and tokens[k].text == "«":
        k += 1
    while k < stop and (
        is_clitic(tokens[k])
        or tokens[k].pos == "ADV"
        or tokens[k].lower in ("rien", "pas", "plus", "«")
    ):
        k += 1
    if k < stop and tokens[k].has("VerbForm", "Inf"):
        end = limit(document, cue, i) or end_of_infinitive(document, k, stop)
        return one(clause_content(document, i, cue.head, end))
    return []


def end_of_infinitive(document: Document, i: int, stop: int) -> int | None:
    """Where an infinitive content ends at a comma: before a verb that resumes the main clause, or a
    participle about the speaker (« appelle à voter X, | rejoignant ceux qui … »).
    """
    tokens = document.tokens
    for k in range(i, stop - 1):
        if is_main_verb(document, k) and not in_clause(document, i, k):
            return k  # « que le pays avait juré de fournir | est resté »
        if tokens[k].text != "," or document.quotation_at(tokens[k].span.start):
            continue
        after = k + 1
        while after < stop - 1 and is_clitic(tokens[after]) and not is_nominative(tokens[after]):
            after += 1
        if is_finite(tokens[after]) or is_present_participle(tokens[after]):
            return k
    return None


def infinitive(document: Document, cue: Cue) -> list[Span]:
    """« affirme [avoir vu …] »."""
    return infinitive_at(document, skip(document, cue.end), cue)


def is_mere_act(document: Document, cue: Cue, i: int) -> bool:
    """« a refusé de le vendre », « refusent d'aller »: an act; nothing is said to be refused."""
    if cue.entry.words != "refuser":
        return False
    said = document.tokens[i : sentence_of(document, i).stop]
    return is_clitic(said[0]) or not any(is_noun(token) for token in said[1:4])


def after_preposition(*forms: str) -> Finder:
    """« promet de [venir] », « s'engage à [payer] »: the infinitive after a preposition."""

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        i = skip(document, cue.end)
        if i + 1 < stop and tokens[i].lower in forms and not is_mere_act(document, cue, i + 1):
            return infinitive_at(document, i + 1, cue)
        return []

    return find


def with_quoted_person(document: Document, found: list[Span], cue: Cue) -> list[Span]:
    """« invite ["tous ceux qui savent" à témoigner] »: the person too, where he stands in marks."""
    quotation = quotation_at(document, skip(document, cue.end))
    if quotation is None or quotation.inner.touches(found[0]):
        return found
    return [Span(quotation.inner.start, found[0].end)]


def after_person(*forms: str) -> Finder:
    """« accuse X de [INF] », « appelle X à [INF] », « demande à X de [INF] », « l'a accusé de
    [INF] ».

    The preposition is looked for as far as the clause goes, since X may be long.
    """

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        for i in range(cue.end, min(stop - 1, cue.end + REACH)):
            if tokens[i].text in (";", ":") or (
                is_finite(tokens[i]) and tokens[i - 1].lower != "qui"
            ):
                return []
            if tokens[i].lower in forms and tokens[i - 1].lower not in ("avant", "afin", "loin"):
                found = infinitive_at(document, i + 1, cue)
                if found:
                    return with_quoted_person(document, found, cue)
        return []

    return find
