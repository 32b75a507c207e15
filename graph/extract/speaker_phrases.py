"""The words of a speaker: a noun phrase with what is joined to it or stands beside it.

« [des responsables] et [des experts] », « [John Healey, ministre de la Défense] », « [l'un des
élus] ».
"""

from graph.extract.words import is_finite, is_noun, is_of_time, sentence_of
from graph.french.document import Document, Token
from graph.french.noun_phrases import noun_phrase

PARTITIVES = frozenset(
    {"un", "une", "certains", "certaines", "plusieurs", "deux", "trois", "beaucoup", "nombre"}
)


THESE = frozenset({"ce", "cette", "ces"})
LATTER = frozenset({"dernier", "dernière", "derniers", "dernières"})
COORDINATORS = frozenset({"et", "ou"})


def phrases_from(document: Document, i: int) -> list[range]:
    """The noun phrase that begins at i, and those that « et » joins to it."""
    tokens, stop = document.tokens, sentence_of(document, i).stop
    found: list[range] = []
    while i < stop:
        head = head_of_phrase(document, i, stop)
        if head is None:
            break
        phrase = range(i, max(noun_phrase(document, head).stop, over_them(document, head + 1)))
        found += split_parallel(document, with_apposition(document, phrase, stop))
        end = found[-1].stop
        if end + 1 < stop and tokens[end].lower in COORDINATORS and starts_phrase(tokens[end + 1]):
            i = end + 1
            continue
        break
    return found


def over_them(document: Document, i: int) -> int:
    """Over the « d'eux », « d'entre elles » of « l'un [d'eux] » at i."""
    tokens = document.tokens
    forms = [t.lower for t in tokens[i : i + 3]]
    k = 1 + (forms[1:2] == ["entre"])
    return i + k + 1 if forms[:1] == ["d'"] and forms[k : k + 1] in (["eux"], ["elles"]) else i


def split_parallel(document: Document, phrase: range) -> list[range]:
    """« [des élus de la ville] et [des riverains] »: the same article twice joins
    two.
    """
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
    if k == i + 1 < stop and tokens[i].lower in THESE and tokens[k].lower in LATTER:
        return k  # « a réagi cette dernière »
    if (
        i < k < stop
        and tokens[k - 1].pos == "DET"
        and tokens[k].pos == "VERB"
        and not is_finite(tokens[k])
    ):
        return k  # « l'accusé », « un passant »
    part = k + 1 < stop and tokens[k + 1].lower in ("de", "d'", "des")
    if part and tokens[k].lower in PARTITIVES:
        inner = head_of_phrase(document, k + 2, stop) if k + 2 < stop else None
        return inner if inner is not None else k  # « l'une de [ces sources] »
    if k > i and tokens[k - 1].pos in ("ADJ", "NUM"):
        return k - 1  # « les deux », « les Verts » taken for an adjective
    return None


def with_apposition(document: Document, phrase: range, stop: int) -> range:
    """With a title or a name beside it: « John Healey, ministre de la Défense », « le chef de la
    mission, Jean Martin », « le GUR (renseignement) ».
    """
    tokens = document.tokens
    end = phrase.stop
    if end < stop and tokens[end].text in "([":
        close = next((k for k in range(end, min(stop, end + 6)) if tokens[k].text in ")]"), None)
        if close is not None:
            end = close + 1
    end = over_region(document, end, stop)
    former = end + 2 < stop and tokens[end + 1].pos == "ADJ" and tokens[end + 2].pos == "NOUN"
    opens = end + 1 < stop and (former or starts_phrase(tokens[end + 1]))
    if opens and tokens[end].text == ",":
        head = head_of_phrase(document, end + 1, stop)
        if head is not None and apposes(tokens, phrase, head):
            after = over_glued(document, noun_phrase(document, head).stop, stop)
            following = tokens[after] if after < stop else None
            if (
                following is None
                or following.text in (",", ".", "»", "(", ":")
                or is_finite(following)
            ):
                return range(phrase.start, after)
    return range(phrase.start, end)


def over_glued(document: Document, i: int, stop: int) -> int:
    """Behind the rest of a word that is cut at a hyphen: « Kim Min[-seok] »."""
    tokens = document.tokens
    while i < stop and tokens[i].span.start == tokens[i - 1].span.end and not is_mark(tokens[i]):
        i += 1
    return i


def is_mark(token: Token) -> bool:
    """Whether the word is a mark other than a hyphen."""
    return not token.text[-1].isalnum() and token.text != "-"


def over_region(document: Document, i: int, stop: int) -> int:
    """Behind what a title is held for: « la directrice de la banque [pour l'Asie], Jeanne Roy »."""
    tokens = document.tokens
    if i + 2 < stop and tokens[i].lower == "pour" and tokens[i + 1].lower in ("l'", "la", "le"):
        after = noun_phrase(document, i + 2).stop
        if after + 1 < stop and tokens[after].text == "," and tokens[after + 1].pos == "PROPN":
            return after
    return i


def apposes(tokens: list[Token], phrase: range, head: int) -> bool:
    """Whether one side is a name and the other a title."""
    named = any(tokens[i].pos == "PROPN" for i in phrase)
    name = tokens[head].pos == "PROPN" or tokens[head].entity == "PER"
    return (tokens[head].pos == "NOUN") == named or name


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


def antecedent_end(document: Document, i: int) -> int:
    """Behind the antecedent of the « qui » at i: « [Awa Sow], 41 ans, qui », « [l'agence] (ARS),
    qui », « [Luc Meyer], du Samu 83, qui », « [un mécanicien] de 34 ans qui ».
    """
    tokens, start = document.tokens, sentence_of(document, i).start
    while i > start:
        before = tokens[i - 1]
        if before.text == ")":
            i = next((k for k in range(i - 1, start, -1) if tokens[k].text == "("), i - 1)
        elif before.pos in ("PUNCT", "ADP"):
            i -= 1
        elif before.lower == "ans" and i - 3 > start and tokens[i - 2].pos == "NUM":
            i -= 3
        else:
            return before_affiliation(document, i, start)
    return i


def before_affiliation(document: Document, i: int, start: int) -> int:
    """Before the « , du Samu 83 » that ends at i behind a person's name; elsewhere i."""
    tokens = document.tokens
    comma = next((k for k in range(i - 1, max(start, i - 7), -1) if tokens[k].text == ","), start)
    affiliated = tokens[comma + 1].lower in ("de", "d'", "du", "des")
    return comma if comma > start and affiliated and tokens[comma - 1].entity == "PER" else i


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
    if any(tokens[i].entity == "PER" for i in phrase) or tokens[comma - 1].entity == "LOC":
        return phrase
    name = noun_phrase(document, comma - 1)
    before = tokens[name.start - 1] if name.start > sentence.start else None
    free = before is None or before.pos != "ADP"
    return range(name.start, phrase.stop) if free and name.stop == comma else phrase


def after_coordinators(document: Document, i: int, limit: int) -> list[range]:
    """Phrases joined behind a subject: « … et [des experts] ont rapporté », « Paris, [Berlin] et
    [Varsovie] s'engagent »; a row must end with « et X » before the verb.
    """
    tokens = document.tokens
    found: list[range] = []
    joined = False
    while i + 1 < limit and tokens[i].text in (",", "et", "ou") and starts_phrase(tokens[i + 1]):
        head = head_of_phrase(document, i + 1, limit)
        if head is None:
            break
        joined = tokens[i].lower in COORDINATORS
        phrase = noun_phrase(document, head)
        found.append(range(max(i + 1, phrase.start), min(phrase.stop, limit)))
        i = found[-1].stop
        if joined:
            break
    return found if joined else []


def before_coordinators(document: Document, phrase: range) -> list[range]:
    """Phrases joined before the one that the parser found: « [Washington] et Séoul ont accusé »,
    « [Paris], [Berlin] et Varsovie ».
    """
    tokens = document.tokens
    start = sentence_of(document, phrase.start).start
    found: list[range] = []
    i = phrase.start - 1
    wanted = COORDINATORS
    while i > start and tokens[i].lower in wanted:
        k = i - 1
        while k >= start and tokens[k].pos == "ADJ":
            k -= 1
        if k < start or not is_noun(tokens[k]):
            break
        before = with_owner(document, noun_phrase(document, k), start)
        found.insert(0, range(before.start, min(before.stop, i)))
        i, wanted = before.start - 1, frozenset({","})
    opens = i < start or tokens[i].text in (",", "»", ":") or tokens[i].pos in ("CCONJ", "SCONJ")
    return found if opens or len(found) == 1 else found[-1:]


def with_owner(document: Document, phrase: range, start: int) -> range:
    """With the noun whose complement in « de » the phrase is."""
    tokens = document.tokens
    while phrase.start - 2 >= start:
        k = phrase.start - 2
        while k > start and tokens[k].pos == "ADJ":
            k -= 1  # « la [Banque africaine] de développement »
        if tokens[phrase.start - 1].lower not in ("de", "d'", "du", "des") or not is_noun(
            tokens[k]
        ):
            break
        phrase = range(noun_phrase(document, k).start, phrase.stop)
    return phrase


def last_noun(document: Document, i: int, start: int) -> int:
    """The last noun at or before i."""
    while i > start and not is_noun(document.tokens[i]):
        i -= 1
    return i
