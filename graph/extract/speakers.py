"""Who speaks: the words that carry the speaker of a cue, before or after its verb.

The parser takes an inverted subject for an object as often as not and loses a preposed one behind a
participle, so the words are found by position: before the verb, in its own clause; after it, the
first noun phrase that is no date and no audience.
"""

from graph.extract.words import (
    after_phrase,
    is_clitic,
    is_finite,
    is_inverted_pronoun,
    is_nominative,
    is_noun,
    is_of_time,
    is_present_participle,
    sentence_of,
)
from graph.french.cues import Cue, Entry, cue_at
from graph.french.document import Document, Token
from graph.french.noun_phrases import noun_phrase
from graph.french.verbs import verb_group
from graph.model import CueClass, Polarity

ORDINALS = frozenset(
    {
        "dernier",
        "dernière",
        "derniers",
        "dernières",
        "premier",
        "première",
        "second",
        "seconde",
        "deux",
        "intéressé",
        "intéressée",
    }
)
PARTITIVES = frozenset(
    {"un", "une", "certains", "certaines", "plusieurs", "deux", "trois", "beaucoup", "nombre"}
)
ARTICLES = frozenset({"le", "la", "les", "l'", "ce", "cet", "cette", "ces"})
COORDINATORS = frozenset({"et", "ou"})
PLAIN = Entry("", frozenset(), CueClass.NEUTRAL, Polarity.ASSERTS)  # of a verb that is no cue


def subject_after(document: Document, cue: Cue) -> tuple[list[range], int]:
    """The words of an inverted subject, and the position after the cue's clause.

    « a-t-[il] », « a indiqué lundi [un responsable ukrainien] », « ont déclaré [Séoul] et
    [Washington] dans un communiqué ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    group = cue.group
    assert group is not None
    first = (
        group.first if group.finite else max(sentence_of(document, cue.head).start, cue.start - 6)
    )
    for i in range(first + 1, min(group.end + 2, stop)):
        if is_inverted_pronoun(tokens[i]):
            return [range(i, i + 1)], end_of_insertion(document, max(i + 1, cue.end))
    i = cue.end
    while i < stop:
        token = tokens[i]
        if token.lower in (
            "à",
            "au",
            "aux",
            "devant",
            "auprès",
            "dans",
            "sur",
            "lors",
            "en",
            "par",
            "via",
            "depuis",
            "chez",
        ):
            i = after_audience(document, i, stop)
        elif after_phrase(document, i, "fillers") > i:
            i = after_phrase(document, i, "fillers")
        elif (
            is_of_time(token)
            or token.pos == "ADV"
            or (
                token.lower in ("ce", "cet", "cette") and i + 1 < stop and is_of_time(tokens[i + 1])
            )
        ):
            i += 1
        elif token.text == "," and i + 1 < stop:
            close = next(
                (k for k in range(i + 1, min(stop, i + 12)) if tokens[k].text == ","), None
            )
            if close is None or any(is_finite(tokens[k]) for k in range(i, close)):
                return [], i
            i = close + 1
        else:
            break
    if i >= stop:
        return [], i
    if tokens[i].pos == "PRON" and tokens[i].lower in (
        "celui-ci",
        "celle-ci",
        "ceux-ci",
        "celles-ci",
        "certains",
        "beaucoup",
        "plusieurs",
        "l'un",
        "l'une",
    ):
        return [range(i, i + 1)], end_of_insertion(document, i + 1)
    phrases = phrases_from(document, i)
    if not phrases:
        return [], i
    return phrases, end_of_insertion(document, phrases[-1].stop)


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
    while end + 1 < stop and tokens[end].lower in ("de", "d'", "du", "des"):
        end += 1
        while (
            end < stop
            and tokens[end].pos in ("DET", "ADJ", "NUM", "NOUN")
            and not (tokens[end].pos == "DET" and is_noun(tokens[end - 1]))
        ):
            end += 1
    return end


def phrases_from(document: Document, i: int) -> list[range]:
    """The noun phrase that begins at i, and those that « et » joins to it."""
    tokens, stop = document.tokens, sentence_of(document, i).stop
    found: list[range] = []
    while i < stop:
        head = head_of_phrase(document, i, stop)
        if head is None:
            break
        phrase = noun_phrase(document, head)
        phrase = range(min(i, phrase.start) if not found else max(i, phrase.start), phrase.stop)
        found += split_parallel(document, with_apposition(document, phrase, stop))
        end = found[-1].stop
        if end + 1 < stop and tokens[end].lower in COORDINATORS and starts_phrase(tokens[end + 1]):
            i = end + 1
            continue
        break
    return found


def split_parallel(document: Document, phrase: range) -> list[range]:
    """« [des responsables de la sécurité] et [des détaillants] »: the same article twice joins two."""
    tokens = document.tokens
    first = tokens[phrase.start].lower
    for i in range(phrase.start + 1, phrase.stop - 2):
        if first == "des" and tokens[i].lower == "et" and tokens[i + 1].lower == first:
            return [range(phrase.start, i), range(i + 1, phrase.stop)]
    return [phrase]


def starts_phrase(token: Token) -> bool:
    """Whether a noun phrase may begin here; « des » may be tagged a preposition."""
    opens = token.pos in ("DET", "NOUN", "PROPN", "NUM") or token.lower == "des"
    return opens and not is_of_time(token)


def head_of_phrase(document: Document, i: int, stop: int) -> int | None:
    """The noun of the phrase that begins at i."""
    tokens = document.tokens
    k = i
    while k < stop and (
        tokens[k].pos in ("DET", "ADJ", "NUM")
        or (k == i and tokens[k].lower in ("de", "d'", "des", "du"))
    ):
        k += 1
    if k < stop and (is_noun(tokens[k]) or tokens[k].pos == "X"):
        return k
    if (
        i < k < stop
        and tokens[k - 1].pos == "DET"
        and tokens[k].pos == "VERB"
        and not is_finite(tokens[k])
    ):
        return k  # « l'accusé », « un passant »
    if k > i and tokens[k - 1].pos in ("ADJ", "NUM"):
        return k - 1  # « les deux », « les Verts » taken for an adjective
    return None


def with_apposition(document: Document, phrase: range, stop: int) -> range:
    """With a title or a name beside it: « John Healey, ministre de la Défense », « le chef de la
    mission, Jean Martin », « le GUR (renseignement) ».
    """
    tokens = document.tokens
    end = phrase.stop
    if end < stop and tokens[end].text == "(":
        close = next((k for k in range(end, min(stop, end + 6)) if tokens[k].text == ")"), None)
        if close is not None:
            end = close + 1
    if end + 1 < stop and tokens[end].text == "," and starts_phrase(tokens[end + 1]):
        head = head_of_phrase(document, end + 1, stop)
        if head is not None and apposes(tokens, phrase, head):
            after = noun_phrase(document, head).stop
            following = tokens[after] if after < stop else None
            if (
                following is None
                or following.text in (",", ".", "»", "(", ":")
                or is_finite(following)
            ):
                return range(phrase.start, after)
    return range(phrase.start, end)


def apposes(tokens: list[Token], phrase: range, head: int) -> bool:
    """Whether one side is a name and the other a title."""
    named = any(tokens[i].pos == "PROPN" for i in phrase)
    return (tokens[head].pos == "NOUN") == named or tokens[head].pos == "PROPN"


def end_of_insertion(document: Document, i: int) -> int:
    """After what belongs to an inserted cue behind its speaker: adverbs, dates, audience, medium."""
    tokens = document.tokens
    sentence = sentence_of(document, max(0, min(i, len(tokens)) - 1))
    stop = sentence.stop
    while i < stop and tokens[i].text not in (",", ".", ":", ";", "«", "»", "!", "?"):
        i += 1
    return i


def subject_before(document: Document, cue: Cue) -> list[range]:
    """The words of a subject that stands before its verb.

    « [Le maire], interrogé lundi, a affirmé », « [Washington] et [Séoul] ont accusé », « qui »,
    « [il] ajoute »; for « et a ajouté » the subject of the verb before; for « affirmant », « avant
    d'ajouter » that of the main verb.
    """
    tokens = document.tokens
    if opens_sentence(document, cue):
        head = subject_behind(document, cue.head)
        if head is not None:
            return phrases_from(
                document, head if is_nominative(tokens[head]) else noun_phrase(document, head).start
            ) or [range(head, head + 1)]
    if is_trailing_participle(document, cue):
        main = main_clause_subject(document, cue.start)
        if main:
            return main
    shared = coordinated_subject(document, cue)
    if shared:
        return shared
    head = subject_head(document, cue.head, cue.start)
    if head is None:
        return []
    token = tokens[head]
    if token.lower == "qui" and head + 3 < cue.start:
        before = before_relative(document, head)
        if before is not None:
            return [before]
    if token.lower in ORDINALS and head and tokens[head - 1].lower in ARTICLES:
        return [range(head - 1, head + 1)]
    if (
        token.lower in PARTITIVES
        and head + 2 < cue.start
        and tokens[head + 1].lower in ("de", "des", "d'")
    ):
        inner = head_of_phrase(document, head + 2, cue.start)
        if inner is not None:
            whole = range(head, noun_phrase(document, inner).stop)
            return [with_apposition(document, whole, sentence_of(document, head).stop)]
    if not is_noun(token):
        return [range(head, head + 1)]
    phrase = with_partitive(document, noun_phrase(document, head))
    stop = sentence_of(document, head).stop
    phrases = [with_name_before(document, with_apposition(document, phrase, stop))]
    phrases = [part for whole in phrases for part in split_parallel(document, whole)]
    phrases += after_coordinators(document, phrases[0].stop, cue.start)
    if is_plural(document, cue):
        phrases = before_coordinators(document, phrase) + phrases
    return phrases


def before_relative(document: Document, i: int) -> range | None:
    """The noun phrase before the « qui » at i: the subject of a verb behind the relative clause."""
    tokens = document.tokens
    k = i - 1
    while k > 0 and tokens[k].pos == "PUNCT":
        k -= 1
    if k < 0 or not (is_noun(tokens[k]) or tokens[k].pos == "ADJ"):
        return None
    phrase = noun_phrase(document, last_noun(document, k, sentence_of(document, i).start))
    start = phrase.start
    while (
        start > 1
        and tokens[start - 1].lower in ("de", "d'", "du", "des")
        and is_noun(tokens[start - 2])
    ):
        start = noun_phrase(document, start - 2).start
    return range(start, phrase.stop)


def with_partitive(document: Document, phrase: range) -> range:
    """With the « un des » before it: « [un des] chercheurs de l'ONG », « [l'une des] victimes »."""
    tokens = document.tokens
    start = phrase.start
    if (
        start >= 2
        and tokens[start - 1].lower in ("de", "des", "d'")
        and tokens[start - 2].lower in PARTITIVES
    ):
        start -= 2
        if start and tokens[start - 1].lower == "l'":
            start -= 1
    return range(start, phrase.stop)


def with_name_before(document: Document, phrase: range) -> range:
    """With the name before a title: « [Jean Martin,] chef de la mission, a indiqué »."""
    tokens = document.tokens
    sentence = sentence_of(document, phrase.start)
    comma = phrase.start - 1
    if comma - 1 <= sentence.start or tokens[comma].text != "," or tokens[comma - 1].pos != "PROPN":
        return phrase
    if any(tokens[i].entity == "PER" for i in phrase) or tokens[comma - 1].entity != "PER":
        return phrase
    name = noun_phrase(document, comma - 1)
    before = tokens[name.start - 1] if name.start > sentence.start else None
    free = before is None or before.pos != "ADP"
    return range(name.start, phrase.stop) if free and name.stop == comma else phrase


def coordinated_subject(document: Document, cue: Cue) -> list[range]:
    """The subject that « et annoncent », « puis a ajouté » shares with a cue before it."""
    tokens, group = document.tokens, cue.group
    if group is None or not group.finite:
        return []
    sentence = sentence_of(document, cue.head)
    i = cue.start - 1
    while i > sentence.start and (
        is_clitic(tokens[i])
        and tokens[i].pos != "DET"
        or tokens[i].pos == "ADV"
        and tokens[i].lower != "puis"
    ):
        i -= 1
    if i <= sentence.start or tokens[i].lower not in ("et", "puis", "mais", "ou"):
        return []
    for k in range(i - 1, sentence.start, -1):
        if not is_finite(tokens[k]) or tokens[k].morph.get("Number") != tokens[
            group.first
        ].morph.get("Number"):
            continue
        before = cue_at(document, tokens[verb_of(document, k)])
        if before is not None and before.head < cue.head:
            return subject_before(document, before)
    return []


def is_trailing_participle(document: Document, cue: Cue) -> bool:
    """« …, affirmant que », « … en annonçant », « …, avant d'ajouter »: behind a main clause."""
    tokens = document.tokens
    group = cue.group
    if group is None or group.finite:
        return False
    i = cue.start - 1
    while i >= 0 and (is_clitic(tokens[i]) or tokens[i].pos == "ADV"):
        i -= 1
    return i >= 0 and tokens[i].lower in (",", "en", "tout", "d'", "de", "après", "»")


def main_clause_subject(document: Document, i: int) -> list[range]:
    """The subject of the last main verb before i; of an inserted cue, the one behind its verb."""
    tokens = document.tokens
    sentence = sentence_of(document, i)
    for k in range(i - 1, sentence.start - 1, -1):
        if not is_finite(tokens[k]) or in_subclause(document, k, sentence.start):
            continue
        verb = verb_of(document, k)
        found = cue_at(document, tokens[verb]) if tokens[verb].pos in ("VERB", "ADJ") else None
        if found is None:
            group = verb_group(document, verb)
            found = Cue(PLAIN, group.start, group.end, group.head, group)
        if found.head >= i:
            continue  # an auxiliary whose verb stands behind i
        before = own_subject(document, found.head, found.start)
        inverted = before is None or before > found.head or tokens[before].text.startswith("-")
        opens = found.start
        while opens > sentence.start and is_clitic(tokens[opens - 1]):
            opens -= 1
        if inverted and tokens[max(0, opens - 1)].text in (",", "»"):
            return [p for p in subject_after(document, found)[0] if p.stop <= i]
        return subject_before(document, found)
    return []


def in_subclause(document: Document, i: int, start: int) -> bool:
    """Whether a relative pronoun or « que » stands between the verb and the mark before it."""
    tokens = document.tokens
    for k in range(i - 1, start - 1, -1):
        if tokens[k].text in (",", ";", "»", ":"):
            return False
        if tokens[k].lower in ("qui", "que", "qu'", "dont", "où", "si", "lorsque", "quand"):
            return True
    return False


def is_plural(document: Document, cue: Cue) -> bool:
    first = document.tokens[cue.group.first if cue.group else cue.head]
    return first.has("Number", "Plur") or first.lower.endswith("nt")


def after_coordinators(document: Document, i: int, limit: int) -> list[range]:
    """Phrases joined behind a subject: « … et [des experts] ont rapporté »."""
    tokens = document.tokens
    if i + 1 < limit and tokens[i].lower in COORDINATORS and starts_phrase(tokens[i + 1]):
        return [p for p in phrases_from(document, i + 1) if p.stop <= limit]
    return []


def before_coordinators(document: Document, phrase: range) -> list[range]:
    """Phrases joined before the one that the parser found: « [Washington] et Séoul ont accusé »."""
    tokens = document.tokens
    sentence = sentence_of(document, phrase.start)
    i = phrase.start - 1
    if i <= sentence.start or tokens[i].lower not in ("et", "ou"):
        return []
    k = i - 1
    while k >= sentence.start and not is_noun(tokens[k]) and tokens[k].pos == "ADJ":
        k -= 1
    if k < sentence.start or not is_noun(tokens[k]):
        return []
    before = noun_phrase(document, k)
    while (
        before.start > sentence.start
        and tokens[before.start - 1].lower in ("de", "d'", "du")
        and (before.start - 2 >= sentence.start and is_noun(tokens[before.start - 2]))
    ):
        before = range(noun_phrase(document, before.start - 2).start, before.stop)
    return [range(before.start, min(before.stop, i))]


def subject_head(document: Document, verb: int, start: int) -> int | None:
    """The position of the noun or pronoun that is the subject of the verb at `verb`."""
    tokens = document.tokens
    seen: set[int] = set()
    adjacent = adjacent_subject(document, start)
    if adjacent is not None:
        return adjacent
    while verb not in seen:
        seen.add(verb)
        own = own_subject(document, verb, start)
        if own is not None:
            return own
        token = tokens[verb]
        if token.head == verb or token.dep not in (
            "conj",
            "advcl",
            "acl",
            "xcomp",
            "aux",
            "cop",
            "parataxis",
            "ccomp",
            "obl",
            "amod",
            "obj",
        ):
            break
        if token.dep == "acl" and is_noun(tokens[token.head]) and is_present_participle(token):
            return token.head
        verb = token.head
        start = max(start, tokens[verb].i) if tokens[verb].i > start else tokens[verb].i
    return subject_by_position(document, start) or subject_behind(document, start)


def adjacent_subject(document: Document, start: int) -> int | None:
    """The noun phrase or pronoun that ends directly before the verb, if no preposition governs it:
    a subject whatever the parser makes of it.
    """
    tokens = document.tokens
    sentence = sentence_of(document, start)
    i = start - 1
    while i >= sentence.start and (
        tokens[i].lower in ("ne", "n'")
        or (is_clitic(tokens[i]) and tokens[i].pos == "PRON" and not is_nominative(tokens[i]))
    ):
        i -= 1
    if i >= sentence.start and tokens[i].text == ")":
        opened = next((k for k in range(i, sentence.start, -1) if tokens[k].text == "("), i)
        i = opened - 1  # « Philippe Martin (UMP) a dénoncé »
    if i < sentence.start:
        return None
    if tokens[i].lower == "qui" or (
        is_nominative(tokens[i]) and not tokens[i].text.startswith("-")
    ):
        return i
    if tokens[i].lower in ORDINALS and tokens[i - 1].lower in ARTICLES:
        return i
    if not is_noun(tokens[i]) and tokens[i].pos != "ADJ":
        return None
    if is_of_time(tokens[i]) and tokens[i].pos != "PROPN" and not tokens[i].text[0].isupper():
        return None
    phrase = noun_phrase(
        document, i if is_noun(tokens[i]) else last_noun(document, i, sentence.start)
    )
    if phrase.stop != i + 1:
        return None
    before = tokens[phrase.start - 1] if phrase.start > sentence.start else None
    if before is not None and (
        before.pos == "ADP"
        or before.lower in ("du", "des", "au", "aux", "et", "ou", "que", "qu'")
        or before.pos == "VERB"
    ):
        return None
    return next((k for k in phrase if is_noun(tokens[k])), None)


def last_noun(document: Document, i: int, start: int) -> int:
    """The last noun at or before i."""
    while i > start and not is_noun(document.tokens[i]):
        i -= 1
    return i


def subject_behind(document: Document, verb: int) -> int | None:
    """The subject of the main verb behind an opening participle or infinitive: « Après avoir
    annoncé …, [le gouvernement] a interdit ».
    """
    opens = main_clause_behind(document, verb)
    if opens is None:
        return None
    stop = sentence_of(document, verb).stop
    head = head_of_phrase(document, opens, stop)
    return opens if is_nominative(document.tokens[opens]) else head


def main_clause_behind(document: Document, i: int) -> int | None:
    """Where the main clause opens behind an opening phrase: a subject after a comma, then its verb."""
    tokens, stop = document.tokens, sentence_of(document, i).stop
    for k in range(i + 1, stop - 2):
        if tokens[k].text != ",":
            continue
        if is_nominative(tokens[k + 1]):
            end = k + 2
        elif starts_phrase(tokens[k + 1]) or tokens[k + 1].pos == "ADJ":
            head = head_of_phrase(document, k + 1, stop)
            if head is None:
                continue
            end = with_apposition(
                document, range(k + 1, noun_phrase(document, head).stop), stop
            ).stop
            if end < stop and tokens[end].text == ",":
                end += 1
        else:
            continue
        while end < stop and (is_clitic(tokens[end]) or tokens[end].pos == "ADV"):
            end += 1
        if end < stop and is_finite(tokens[end]):
            return k + 1
    return None


def opens_sentence(document: Document, cue: Cue) -> bool:
    """Whether a participle, gerund or infinitive stands at the head of its sentence."""
    group = cue.group
    if group is None or group.finite:
        return False
    tokens = document.tokens
    i, start = cue.start - 1, sentence_of(document, cue.head).start
    while i >= start and (
        tokens[i].pos in ("ADP", "ADV", "PRON", "CCONJ")
        or tokens[i].lower in ("en", "après")
        or is_of_time(tokens[i])
        or tokens[i].text == ","
    ):
        i -= 1
    return i < start


def verb_of(document: Document, i: int) -> int:
    """The verb that an auxiliary at i helps; i for any other verb."""
    token = document.tokens[i]
    return token.head if token.dep in ("aux", "cop") else i


def is_governed(document: Document, i: int) -> bool:
    """Whether a preposition stands before the noun phrase: « à [son tour] » is no subject."""
    tokens = document.tokens
    if not is_noun(tokens[i]):
        return False
    start = noun_phrase(document, i).start
    before = tokens[start - 1] if start > sentence_of(document, i).start else None
    return before is not None and before.pos == "ADP" and before.lower not in ("des", "selon")


def own_subject(document: Document, verb: int, start: int) -> int | None:
    """The subject that the parser gives the verb, before it or after it; never « -t »."""
    found = None
    for child in document.dependents(verb, "nsubj", "expl"):
        if child.pos in ("VERB", "AUX") or (is_clitic(child) and not is_nominative(child)):
            continue
        if child.dep == "expl" and not is_nominative(child):
            continue
        if child.text in ("-t", "t") or is_of_time(child):
            continue
        if child.i < verb and is_governed(document, child.i):
            continue
        if child.i < verb or is_inverted_pronoun(child):
            found = child.i
            if child.i < verb:
                break
    if found is not None and document.tokens[found].lower in ("ce", "c'", "cela", "ça"):
        return None
    return found


def subject_by_position(document: Document, start: int) -> int | None:
    """The nearest noun phrase or subject pronoun before the verb that no preposition governs."""
    tokens = document.tokens
    sentence = sentence_of(document, start)
    i = start - 1
    while i >= sentence.start:
        token = tokens[i]
        if is_nominative(token) or token.lower == "qui":
            return i
        if is_noun(token) and not is_of_time(token):
            phrase = noun_phrase(document, i)
            before = tokens[phrase.start - 1] if phrase.start > sentence.start else None
            if before is None or (
                before.pos != "ADP" and before.lower not in ("du", "des", "au", "aux", "et", "ou")
            ):
                return i
            i = phrase.start - 1
        i -= 1
    return None
