"""Subjects behind their verb: « a-t-[il] », « a indiqué lundi [un responsable ukrainien] ».

The parser takes them for objects as often as not, so they are found by position: the first noun
phrase behind the verb that is no date and no audience.
"""

from graph.extract.quoted_names import quoted_name
from graph.extract.speaker_phrases import LATTER, phrases_from
from graph.extract.words import (
    after_phrase,
    is_finite,
    is_inverted_pronoun,
    is_noun,
    is_of_time,
    is_present_participle,
    sentence_of,
    words,
)
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.verbs import is_past_participle

THIS = frozenset({"ce", "cet", "cette", "le", "la", "l'"})  # « ce matin », « la semaine dernière »


def subject_after(document: Document, cue: Cue) -> tuple[list[range], int]:
    """The words of an inverted subject, and the position after the cue's clause.

    « a-t-[il] », « a indiqué lundi [un responsable ukrainien] », « ont déclaré [Séoul] et
    [Washington] dans un communiqué ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    joined = joined_pronoun(document, cue, stop)
    if joined is not None:
        return [range(joined, joined + 1)], end_of_insertion(document, max(joined + 1, cue.end))
    i = cue.end
    while i < stop:
        step = over_adjunct(document, i, stop)
        if step == i:
            break
        i = step
    if i >= stop:
        return [], i
    if tokens[i].pos == "PRON" and tokens[i].lower in words("speaking_pronouns"):
        return [range(i, i + 1)], end_of_insertion(document, i + 1)
    named = quoted_name(document, i)
    if named is not None:
        return [named], end_of_insertion(document, named.stop + 1)
    phrases = phrases_from(document, i)
    return phrases, end_of_insertion(document, phrases[-1].stop) if phrases else i


def joined_pronoun(document: Document, cue: Cue, stop: int) -> int | None:
    """The position of « -il » in « a-t-il dit », « dit-il », « s'est-il borné à dire »."""
    group = cue.group
    assert group is not None
    start = sentence_of(document, cue.head).start
    first = group.first if group.finite else max(start, cue.start - 6)
    near = range(first + 1, min(group.end + 2, stop))
    return next((i for i in near if is_inverted_pronoun(document.tokens[i])), None)


def over_adjunct(document: Document, i: int, stop: int) -> int:
    """After one thing that may stand between a verb and its subject, a date, an audience, an aside
    between commas; i itself where none stands.
    """
    tokens = document.tokens
    token = tokens[i]
    manner = after_gerund(document, i, stop)
    if manner > i:
        return manner
    phrase = after_phrase(document, i, "fillers")
    if phrase > i:
        return phrase
    if token.lower in words("venue_prepositions") or (
        token.pos == "ADP" and token.lower not in ("de", "d'", "du", "des")
    ):
        return after_audience(document, i, stop)
    this = token.lower in THIS and i + 1 < stop and is_of_time(tokens[i + 1])
    this = this and tokens[i + 1].lower not in LATTER
    if is_of_time(token) or token.pos == "ADV" or this:
        return i + 1
    if token.text == ",":
        close = next((k for k in range(i + 1, min(stop, i + 12)) if tokens[k].text == ","), None)
        if close is not None and not any(is_finite(tokens[k]) for k in range(i, close)):
            return close + 1
    return i


def after_gerund(document: Document, i: int, stop: int) -> int:
    """Over the manner of speaking: « plaisante [sans rire] Awa », « demande [en souriant] Awa »."""
    how = document.tokens[i : min(i + 2, stop)]
    if len(how) < 2:
        return i
    smiling = how[0].lower == "en" and is_present_participle(how[1])
    silent = how[0].lower == "sans" and (how[1].has("VerbForm", "Inf") or how[1].pos == "NOUN")
    return i + 2 if smiling or silent else i


def after_audience(document: Document, i: int, stop: int) -> int:
    """Over « à l'AFP », « devant la presse », « dans un communiqué » before the subject."""
    tokens = document.tokens
    k = i + 1
    while k < stop and tokens[k].pos in ("DET", "ADJ", "NUM", "ADP"):
        k += 1
    if k >= stop or not (is_noun(tokens[k]) or tokens[k].pos in ("PRON", "X")):
        return k
    end = k + 1
    if tokens[k].text.isupper() and len(tokens[k].text) > 1:
        return end  # « a dit à l'AFP | Jean Martin »
    # Two names side by side are one audience and one subject: « à l'AFP Jean Martin », unless the
    # recogniser holds them to be one name.
    while (
        end < stop
        and tokens[end].pos in ("PROPN", "ADJ")
        and (tokens[end].entity == tokens[k].entity != "" or tokens[end].pos == "ADJ")
    ):
        end += 1
    if end + 1 < stop and is_past_participle(tokens[end]) and tokens[end + 1].pos == "ADP":
        return after_audience(document, end + 1, stop)  # « dans un mot joint à l'article »
    while end + 1 < stop and tokens[end].lower in ("de", "d'", "du", "des"):
        end += 1
        while (
            end < stop
            and tokens[end].pos in ("DET", "ADJ", "NUM", "NOUN")
            and not (tokens[end].pos == "DET" and is_noun(tokens[end - 1]))
        ):
            end += 1
    return end


def end_of_insertion(document: Document, i: int) -> int:
    """After what belongs to an inserted cue behind its speaker: adverbs, dates, audience,
    medium.
    """
    tokens = document.tokens
    sentence = sentence_of(document, max(0, min(i, len(tokens)) - 1))
    stop = sentence.stop
    while i < stop and tokens[i].text not in (",", ".", ":", ";", "«", "»", "!", "?"):
        i += 1
    return i
