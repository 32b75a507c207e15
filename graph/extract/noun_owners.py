"""Who owns a noun that attributes, behind it: « l'appel [du maire] », « l'accusation portée [par
Kiev] », and where its complement may begin or must end.
"""

from dataclasses import dataclass

from graph.extract.fillers import skip
from graph.extract.sayers import can_say, head_noun, is_person_by_form
from graph.extract.speaker_phrases import phrases_from
from graph.extract.words import is_finite, is_of_time, is_that, sentence_of, words
from graph.french.document import Document
from graph.french.noun_phrases import core_phrase
from graph.french.verbs import is_past_participle

OF = frozenset({"de", "d'", "du", "des"})
REACH = 14  # words from a noun to the participle that carries it, at most


@dataclass(frozen=True, slots=True)
class Owner:
    """Who speaks, the positions at which the complement may begin, the one where it ends."""

    phrases: list[range]
    ends: list[int]
    stop: int | None = None


NOBODY = Owner([], [])


def owner(document: Document, k: int, sayers: frozenset[int]) -> Owner:
    """« de X », « par X » behind the noun that ends at k, or « lancé par X » further on."""
    return beside(document, k, sayers) or carried_by(document, k, sayers) or NOBODY


def beside(document: Document, k: int, sayers: frozenset[int]) -> Owner | None:
    """« l'annonce [par le groupe] », « , lundi, [du groupe] », « l'appel solennel [du roi] »."""
    tokens, stop = document.tokens, sentence_of(document, k - 1).stop
    k += k + 1 < stop and tokens[k].pos == "ADJ"
    if k >= stop:
        return None
    phrases = somebody_at(document, k, sayers, OF | {"par"})
    if not phrases and (tokens[k].pos == "ADV" or is_of_time(tokens[k])):
        k = skip(document, k, ("par",))  # « l'annonce hier par le groupe »
        phrases = somebody_at(document, k, sayers, frozenset({"par"}))
    if not phrases:
        return None
    head = head_noun(document, phrases[0])
    first = core_phrase(document, phrases[0].start if head is None else head).stop
    ends = [phrases[-1].stop, *range(first, phrases[-1].stop)]
    return Owner(phrases, [*ends, *(over_copula(document, end) for end in ends)])


def over_copula(document: Document, k: int) -> int:
    """« Le constat des juges [est] que »: the position of « que »; k where none stands."""
    tokens, stop = document.tokens, sentence_of(document, k - 1).stop
    copula = k + 1 < stop and tokens[k].lower in ("est", "était") and is_that(tokens[k + 1])
    return k + 1 if copula else k


def carried_by(document: Document, k: int, sayers: frozenset[int]) -> Owner | None:
    """« l'appel à la grève [lancé] par les syndicats », « un appel [a été lancé] par X », « la
    demande, [formulée] par X, de … ».
    """
    tokens, stop = document.tokens, sentence_of(document, k - 1).stop
    for i in range(k, min(stop - 2, k + REACH)):
        if tokens[i].text in (";", ":", "«") or (tokens[i].pos == "VERB" and is_finite(tokens[i])):
            return None
        carries = is_past_participle(tokens[i]) and tokens[i].lemma in words("carries_nouns")
        if not carries:
            continue
        phrases = somebody_at(document, skip(document, i + 1, ("par",)), sayers, frozenset({"par"}))
        if not phrases:
            return None
        end = i
        while end > k and (tokens[end - 1].pos in ("AUX", "ADV") or tokens[end - 1].text == ","):
            end -= 1
        behind = phrases[-1].stop
        comma = behind < stop and tokens[behind].text == ","
        ends = [k, behind + comma] if end > k else [behind + comma, over_copula(document, behind)]
        return Owner(phrases, ends, end if end > k else None)
    return None


def somebody_at(
    document: Document, k: int, sayers: frozenset[int], openers: frozenset[str]
) -> list[range]:
    """The words of somebody behind a preposition at k; « conseil d'administration » names nobody
    by a bare noun.
    """
    tokens, stop = document.tokens, sentence_of(document, k - 1).stop
    if k + 1 >= stop or tokens[k].lower not in openers:
        return []
    following = tokens[k + 1]
    bare = tokens[k].lower in ("de", "d'") and following.pos == "NOUN" and following.text.islower()
    phrases = [] if bare else phrases_from(document, k + 1)
    head = head_noun(document, phrases[0]) if phrases else None
    if head is None or not (can_say(document, head, sayers) or is_person_by_form(tokens[head])):
        return []
    return phrases
