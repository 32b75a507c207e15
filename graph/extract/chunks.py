"""A row of words as noun phrases with their prepositions, read by position.

« a envoyé 300 soldats au Mali et au Niger » after the verb: three chunks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon
from graph.french.noun_phrases import is_period, is_time, noun_phrase

_CANONICAL = {"d'": "de", "du": "de", "des": "de", "au": "à", "aux": "à"}
_LINKS = {"et", "ou", ", et", ",", "comme", "ni", "puis", "ainsi"}
_NOMINAL = {"NOUN", "PROPN"}
STRONG_PRONOUNS = {"lui", "elle", "eux", "elles", "moi", "nous", "soi"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """A noun phrase in a row of words: its preposition, its head, all its tokens.

    `link` is « et », « ou » or a comma where only that stands between it and the one before.
    """

    preposition: str | None
    head: int
    words: range
    link: str | None = None


@cache
def prepositions(group: str) -> frozenset[str]:
    """The words of one table of the lexicon: simple, compound, place, borders."""
    return frozenset(read_lexicon("prepositions")[group]["words"])


@cache
def _compounds() -> dict[tuple[str, ...], str]:
    """Canonical words of each compound preposition → its name, the longest first."""
    found = {}
    for name in sorted(prepositions("compound"), key=len, reverse=True):
        words = name.replace("'", "' ").split()
        found[tuple(_CANONICAL.get(word, word) for word in words)] = name
    return found


@cache
def _openings() -> dict[str, int]:
    """First word of compound prepositions → words of the longest that it begins."""
    return {key[0]: len(key) for key in sorted(_compounds(), key=len)}


def canonical(token: Token) -> str:
    """« du » and « d' » are « de », « aux » is « à »."""
    return _CANONICAL.get(token.lower, token.lower)


def preposition_at(document: Document, i: int, stop: int) -> tuple[str, int] | None:
    """The preposition that starts at token i and its number of tokens."""
    token = document.tokens[i]
    first = canonical(token)
    longest = min(_openings().get(first, 0), stop - i)
    if longest > 1:
        words = tuple(canonical(t) for t in document.tokens[i : i + longest])
        for length in range(len(words), 1, -1):
            name = _compounds().get(words[:length])
            if name:
                return name, length
    if _is_direction(document, i, stop):
        return "vers", 1
    if i >= stop or first not in prepositions("simple"):
        return None
    if token.lower in ("des", "du", "d'", "de") and _opens_object(document, i):
        return None
    if token.lower == "en" and i + 1 < stop and document.tokens[i + 1].pos in ("VERB", "AUX"):
        return None
    return first, 1


def _is_direction(document: Document, i: int, stop: int) -> bool:
    """« a décollé lundi, [direction] Lima »."""
    tokens = document.tokens
    apart = i > 0 and tokens[i - 1].text == "," and tokens[i].lower == "direction"
    return apart and i + 1 < stop and tokens[i + 1].text[:1].isupper()


def _opens_object(document: Document, i: int) -> bool:
    """Whether « des », « du » is an article: « a envoyé des soldats », « de nombreux soldats »."""
    token, before = document.tokens[i], document.tokens[i - 1] if i else None
    if token.pos == "DET":
        named = i + 1 < len(document.tokens) and document.tokens[i + 1].pos == "PROPN"
        return not (named and token.lower in ("de", "d'"))  # « a obtenu [de] Lima vingt millions »
    if token.lower == "des":
        opens = before is None or before.pos in ("VERB", "AUX", "PUNCT", "SCONJ", "ADV")
        opens = opens or _is_when(before)  # « livre depuis deux ans [des] chars »
        return opens and (before is None or before.text not in ("»", ")"))
    following = document.tokens[i + 1] if i + 1 < len(document.tokens) else token
    return before is None or (before.pos == "VERB" and following.pos == "ADJ")


def _is_when(token: Token | None) -> bool:
    """« lundi », « semaine », « longtemps »."""
    return token is not None and (is_time(token) or is_period(token) or token.lower in LONG)


LONG = ("longtemps", "récemment", "peu")


def chunks(document: Document, start: int, stop: int) -> Iterator[Chunk]:
    """The noun phrases among tokens[start:stop], in order, complements in « de » within them."""
    stop = min(stop, len(document.tokens))
    i, preposition, link = start, None, ""
    last: Chunk | None = None
    while i < stop:
        token = document.tokens[i]
        found = preposition_at(document, i, stop)
        if found and found[0] == "jusqu'" and i + 1 < stop:
            found = ("jusqu'à", 2)
        if found and _is_surplus(document, found[0], i, stop):
            preposition, link, i = None, "…", i + 2
            continue
        if found and _bounds_a_number(document, found[0], i, i + found[1], stop):
            i += found[1]
            continue
        if found:
            preposition, i = found[0], i + found[1]
            continue
        nominal = token.pos in _NOMINAL or _is_name(document, token)
        if nominal or (token.lower in STRONG_PRONOUNS and preposition):
            on_the_spot = preposition == "sur" and token.lower == "place"  # « sur place [de] 50 »
            words = phrase(document, i) if nominal and not on_the_spot else range(i, i + 1)
            joined = link if link in _LINKS and last is not None else None
            if joined and last and preposition is None and _shares(document, last, joined, words):
                preposition = last.preposition
            last = Chunk(preposition, i, range(words.start, min(words.stop, stop)), joined)
            yield last
            i, preposition, link = max(i + 1, last.words.stop), None, ""
            continue
        since = preposition == "depuis" and token.lower in LONG
        if since or _is_date(document, i, stop) or _opens_after_adverb(document, i, preposition):
            preposition, link = None, "…"  # « verse depuis [2022] une prime »
        if _joins_numbers(document, i) or (preposition and token.text == "«"):
            i += 1  # « un soutien aux « gilets jaunes » »
            continue
        if token.pos not in ("DET", "ADJ", "NUM", "ADV"):
            preposition, link = None, _linked(link, token.lower)
        i += 1


def _is_surplus(document: Document, name: str, i: int, stop: int) -> bool:
    """« gardera un an [de plus] ses avions », but « de plus en plus », « plus de »."""
    after = [t.lower for t in document.tokens[i + 1 : min(stop, i + 3)]]
    return name == "de" and after[:1] in (["plus"], ["moins"]) and after[1:] not in (["en"], ["de"])


def _is_date(document: Document, i: int, stop: int) -> bool:
    """A number that counts nothing: an article or a preposition follows."""
    token = document.tokens[i]
    if not token.lower.isdigit() or i + 1 >= stop or len(token.text) != 4:
        return False
    in_year = i > 0 and document.tokens[i - 1].lower in ("en", "depuis") and token.lower < "2100"
    return in_year or document.tokens[i + 1].pos in ("DET", "ADP")


def _opens_after_adverb(document: Document, i: int, preposition: str | None) -> bool:
    """« soutient en sous-main [les] rebelles »: « en » governs no article."""
    token = document.tokens[i]
    article = token.pos == "DET" and token.lower in ("le", "la", "les", "un", "une", "des")
    return preposition == "en" and article and document.tokens[i - 1].pos in ("ADV", "ADJ", "VERB")


def _joins_numbers(document: Document, i: int) -> bool:
    """« entre 3 000 [et] 4 000 soldats »: no row of phrases."""
    if document.tokens[i].lower not in ("et", "à", "ou") or i == 0:
        return False
    around = document.tokens[i - 1], document.tokens[min(i + 1, len(document.tokens) - 1)]
    return all(token.lower[0].isdigit() or token.pos == "NUM" for token in around)


def _bounds_a_number(document: Document, name: str, i: int, after: int, stop: int) -> bool:
    """« plus [de] 900 soldats », « [près de] 200 », « [jusqu'à] 8 000 »: no preposition."""
    if after >= stop:
        return False
    number = document.tokens[after]
    if document.tokens[i].lower == "au" and number.lower in ("moins", "plus") and after + 1 < stop:
        return document.tokens[after + 1].pos == "NUM"  # « a livré [au moins] 14 avions »
    if name == "de" and i and document.tokens[i - 1].pos == "NUM" and number.lower in _OWNERS:
        return True  # « deux [de] ses brigades »
    counts = number.pos == "NUM" or number.lower[0].isdigit() or number.lower in _MANY
    before = document.tokens[i - 1].lower if i else ""
    more = name == "de" and before in ("plus", "moins")
    return counts and (more or name in ("près de", "jusqu'à", "autour de", "entre", "au-delà de"))


_OWNERS = frozenset({"ses", "leurs", "nos", "ces", "mes", "vos"})
_MANY = frozenset({"un", "une", "deux", "trois", "dix", "vingt", "cent", "mille"})


def _is_name(document: Document, token: Token) -> bool:
    """A name that the tagger took for another class: « au [Portugal] » as an adjective."""
    if not token.entity or not token.text[:1].isupper() or token.pos in ("DET", "ADP", "PRON"):
        return False
    return token.i == 0 or document.tokens[token.i - 1].lower in _BEFORE_NAMES


def _shares(document: Document, last: Chunk, link: str, words: range) -> bool:
    """Whether a phrase has the preposition of the one before: « au Mali, [Niger] et Tchad »; not
    behind « selon Lima, [Quito] », nor where no row goes on: « publié par Lima, [Quito] soutient ».
    """
    if link != ",":
        return True
    following = document.tokens[words.stop].lower if words.stop < len(document.tokens) else ""
    framing = last.preposition in _FRAMING or is_time(document.tokens[last.head])
    return not framing and following in _GOING_ON


_GOING_ON = frozenset({",", "et", "ou", "(", "ni", "puis", "ainsi"})
# Prepositions whose phrase ends at a comma.
_FRAMING = frozenset({"selon", "d'après", "depuis", "lors de", "après", "avant", "outre"})
_BEFORE_NAMES = frozenset({"au", "aux", "à", "en", "la", "le", "l'", "du", "de", "d'", "et", "par"})
_OUTSIDE = frozenset({"en", "à", "au", "aux", "dans", "sur", "vers", "par", "pour"})


def phrase(document: Document, i: int) -> range:
    """The noun phrase without complements of place: « des médecins [en Moldavie] »."""
    words = _over_hyphen(document, _over_quotation_mark(document, noun_phrase(document, i)))
    if is_time(document.tokens[i]) and words.start == i:
        return range(i, i + 1)  # « a largué [lundi] de l'eau »
    for position in range(i + 1, words.stop):
        token = document.tokens[position]
        if token.lower in _OUTSIDE and token.pos == "ADP" and not token.entity:
            return range(words.start, position)
    return words


def _over_hyphen(document: Document, words: range) -> range:
    """« deux avions[-citernes de Lima] »: what the tokenizer has cut at a hyphen."""
    if words.stop + 1 >= len(document.tokens):
        return words
    before, hyphen, after = document.tokens[words.stop - 1 : words.stop + 2]
    glued = before.span.end == hyphen.span.start and hyphen.span.end == after.span.start
    if hyphen.text != "-" or not glued or before.sentence != after.sentence:
        return words
    return range(words.start, max(words.stop + 2, noun_phrase(document, after.i).stop))


def _over_quotation_mark(document: Document, words: range) -> range:
    """« le « commando » [de Lima] »: a complement behind the mark that closes the noun."""
    stop = words.stop
    if stop + 2 >= len(document.tokens) or document.tokens[stop].text not in ("»", '"', "”"):
        return words
    before = pairwise(document.tokens[max(0, words.start - 2) : words.start + 2])
    determined = any(a.pos == "DET" and b.text in ("«", '"', "“") for a, b in before)
    joined = determined and canonical(document.tokens[stop + 1]) == "de"
    if not joined or document.tokens[stop].sentence != document.tokens[stop + 2].sentence:
        return words
    nouns = (k for k in range(stop + 2, stop + 4) if k < len(document.tokens))
    head = next((k for k in nouns if document.tokens[k].pos in _NOMINAL), None)
    return words if head is None else range(words.start, noun_phrase(document, head).stop)


def _linked(before: str, word: str) -> str:
    """What links two chunks after one more word: « , et » is « et », anything else is no link."""
    if before == "," and word == "et":
        return ", et"
    return word if not before or before == "," else "…"


def row(found: list[Chunk], index: int) -> list[Chunk]:
    """The chunk and those coordinated with it: « en Somalie, au Kenya et au Soudan »."""
    last = index
    for position in range(index + 1, len(found)):
        chunk = found[position]
        if not chunk.link or chunk.preposition != found[index].preposition:
            break
        if chunk.link == ", et" and last == index and position == index + 1:
            break  # « soutenu par Lima, et le maire … » goes on with something else
        if chunk.link in ("et", "ou", "ni", ", et"):
            last = position
        elif chunk.link != ",":
            break
    return found[index : last + 1]


def row_start(found: list[Chunk], index: int) -> int:
    """Where the row that the chunk belongs to begins: 0 for « Lima, Quito et [Bogota] »."""
    joined = len(row(found, index)) > 1
    while (
        index > 0 and found[index].link and found[index - 1].preposition == found[index].preposition
    ):
        joined = joined or found[index].link in ("et", "ou", "ni", ", et")
        if not joined or (found[index].link == ", et" and found[index - 1].link != ","):
            break  # « former des soldats, et [Quito] a envoyé … »
        index -= 1
    return index
