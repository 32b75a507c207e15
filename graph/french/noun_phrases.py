"""The extent of a noun phrase, read from positions and word classes.

The parser often hangs a complement on the wrong word (« a indiqué lundi un responsable ukrainien »
gives its subject as an object), but its word classes are right 97 times in 100. So a phrase is
read as a reader does: determiner and adjectives to the left; adjectives, names and « de … » to the
right.
"""

from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon

_LEXICON = read_lexicon("phrases")
_TIMES = frozenset(_LEXICON["times"]["words"].split())
_PERIODS = frozenset(_LEXICON["periods"]["words"].split())
_VERBS_WITH_OF = frozenset(_LEXICON["verbs_with_of"]["words"].split())
_LOCUTIONS = frozenset(_LEXICON["locutions"]["words"].split())
_COMPLEMENTS = {
    preposition: frozenset(entry["nouns"].split())
    for preposition, entry in _LEXICON["complement"].items()
}
_OF = frozenset({"de", "d'", "du", "des"})
_ALL = frozenset({"tous", "toutes", "tout", "toute"})
_CONTRACTED = frozenset({"du", "au", "aux"})  # preposition and article in one: no part of a phrase
_FORMS_OF_A = {"au": "à", "aux": "à"}
_STATES = frozenset(tuple(state.split()) for state in _LEXICON["states"]["words"])
_STATE_OPENERS = frozenset(state[0] for state in _STATES)


def noun_phrase(document: Document, i: int) -> range:
    """Positions of the noun phrase that token `i` heads, or whose name or title it stands in.

    From « des » or « du » of « les forces de la région de Koursk ont … », given « forces », all of
    « les forces de la région de Koursk ». A contracted preposition before the phrase (« du
    ministre »), a relative clause and a participle with complements stay outside.
    """
    first = _first_noun(document, i)
    return range(_left(document, first), _right(document, first))


def core_phrase(document: Document, i: int) -> range:
    """The same without the complements in « de … »: « les forces » of « les forces de Kiev »."""
    first = _first_noun(document, i)
    return range(_left(document, first), _right(document, first, complements=False))


def is_time(token: Token) -> bool:
    """Whether the word is a day, a month or a part of the day."""
    return token.lower in _TIMES


def is_period(token: Token) -> bool:
    """Whether the word is a stretch of time: « semaine », « mois »."""
    return token.lemma in _PERIODS or token.lower in _PERIODS


def _first_noun(document: Document, i: int) -> int:
    """Go back from « Rutte » over « Mark » to « général » of « le général Mark Rutte »."""
    tokens, start = document.tokens, document.sentences[document.tokens[i].sentence].start
    if tokens[i].pos != "PROPN":
        return i
    person = tokens[i].entity == "PER"
    while i > start and tokens[i - 1].pos == "PROPN":
        i -= 1
    noun = i - 1
    if noun > start and tokens[noun].pos == "ADJ":
        noun -= 1  # « le président ukrainien Volodymyr Zelensky »
    if noun < start or tokens[noun].pos != "NOUN" or is_time(tokens[noun]):
        return i
    while person and noun - 2 >= start and tokens[noun - 1].lower in _OF:
        if tokens[noun - 2].pos != "NOUN":
            break
        noun -= 2  # « le secrétaire d'État Antony Blinken »
    return noun


def _left(document: Document, i: int) -> int:
    """The position of the determiner, or of the first word that stands before the noun."""
    tokens, start = document.tokens, document.sentences[document.tokens[i].sentence].start
    while i > start:
        left = tokens[i - 1]
        if left.lower[0].isdigit() or (left.lower == "quelque" and _is_number(tokens[i])):
            i -= 1  # « ses quelque [1 500] soldats », tagged as determiners
        elif left.pos == "DET" and left.lower not in _CONTRACTED:
            i -= 1
            if left.lower not in _ALL and not left.lower.isdigit():  # « 200 000 personnes »
                break
        elif left.lower == "ex" or (
            left.pos in {"ADJ", "NUM"} and not _closes_a_noun(document, i - 1, start)
        ):
            i -= 1
        else:
            break
    if i > start and tokens[i].pos == "DET" and tokens[i - 1].lower in _ALL:
        i -= 1
    return i


def _is_number(token: Token) -> bool:
    return token.pos == "NUM" or token.lower[0].isdigit()


def _closes_a_noun(document: Document, i: int, start: int) -> bool:
    """Whether the adjective belongs to a noun before it: « la crise économique, … »."""
    return i > start and document.tokens[i - 1].pos in {"NOUN", "PROPN"}


def _right(document: Document, i: int, complements: bool = True) -> int:
    """The position after the last word of the phrase whose noun is at `i`."""
    noun, end = i, i + 1
    while True:
        step = _adjective(document, noun, end) or _name(document, noun, end)
        if not step and complements:
            step = _complement(document, noun, end)
        if not step:
            return end
        end = step


def _limit(document: Document, i: int) -> int:
    return document.sentences[document.tokens[i].sentence].stop


def _adjective(document: Document, noun: int, i: int) -> int:
    """After an adjective, « plus + adjective », « et + adjective », a bare participle; else 0."""
    tokens, limit = document.tokens, _limit(document, noun)
    if i >= limit:
        return 0
    token = tokens[i]
    if token.pos == "ADJ":
        return i + 1
    if token.lower in {"et", "ou", "ni"} and i + 1 < limit and tokens[i - 1].pos == "ADJ":
        following = tokens[i + 1]
        closes = i + 2 >= limit or tokens[i + 2].pos not in {"NOUN", "PROPN"}
        return i + 2 if following.pos == "ADJ" and closes else 0
    if token.pos == "ADV" and i + 1 < limit and tokens[i + 1].pos == "ADJ":
        return i + 2 if token.lower not in {"pas", "ne", "hier"} else 0
    if token.pos == "VERB" and token.has("VerbForm", "Part") and token.has("Tense", "Past"):
        return i + 1 if _bare(document, noun, i) else 0
    return 0


def _bare(document: Document, noun: int, i: int) -> bool:
    """Whether the participle has no complement: « groupes armés », « Nations unies »."""
    tokens, limit = document.tokens, _limit(document, noun)
    if tokens[i].head != tokens[i - 1].i and tokens[i].dep not in {"amod", "acl", "nmod", "flat"}:
        return False
    if i + 1 >= limit:
        return True
    following = tokens[i + 1]
    if following.lower in _OF:
        return tokens[i].lemma not in _VERBS_WITH_OF  # « des soldats [équipés de drones] »
    return following.pos in {"VERB", "AUX", "CCONJ", "PRON", "PUNCT"} or following.lower in {
        "ne",
        "n'",
    }


def _name(document: Document, noun: int, i: int) -> int:
    """After a name or a noun beside the noun: « le groupe UMP », « la force Barkhane »; else 0."""
    tokens, limit = document.tokens, _limit(document, noun)
    if i >= limit:
        return 0
    token = tokens[i]
    if token.text == "-" and i + 1 < limit and tokens[i + 1].span.start == token.span.end:
        return i + 2 if tokens[i + 1].pos == "PROPN" else 0  # « Al-Janoub », cut in three
    misread = token.entity and token.text[:1].isupper() and token.pos in {"ADV", "ADJ", "NOUN"}
    if is_period(tokens[i - 1]):
        return 0  # « accuse depuis des mois [Lima] »
    if token.pos == "PROPN" or misread or (token.entity and token.entity == tokens[i - 1].entity):
        return i + 1
    counts = token.pos == "NUM" and i + 1 < limit and tokens[i + 1].pos in {"NOUN", "NUM"}
    if counts and tokens[i - 1].pos == "PROPN":
        return 0  # « obtient de Lima [20 millions] »
    if token.pos in {"X", "NUM"} and tokens[i - 1].pos in {"NOUN", "PROPN"}:
        return i + 1 if token.head == noun or token.dep in {"flat", "nummod"} else 0
    if token.pos == "NOUN" and tokens[i - 1].pos in {"NOUN", "PROPN"} and not is_time(token):
        return i + 1 if token.head in range(noun, i) or token.text[:1].isupper() else 0
    return 0


def _complement(document: Document, noun: int, i: int) -> int:
    """After a complement in « de … », or in another preposition that the noun asks for; else 0."""
    tokens, limit = document.tokens, _limit(document, noun)
    if i + 1 >= limit:
        return 0
    token = tokens[i]
    counted = _over_bound(document, i, limit)
    if counted:
        return _phrase_after(document, noun, counted)
    if token.lower in _OF and (tokens[i + 1].lower in _LOCUTIONS or _is_surplus(document, i + 1)):
        return 0
    joined = token.lower in {"et", "ou"} and tokens[i + 1].lower in _OF
    if joined and i + 2 < limit and tokens[i + 2].lower in {"autre", "autres"}:
        return 0  # « avec la France et d'autres pays »
    if joined and _has_of(document, noun, i) and i + 2 < limit:
        return _phrase_after(document, noun, i + 2)
    kind = tokens[i + 1].pos if token.lower in {"de", "d'"} else ""
    if token.lower == "des" and is_period(tokens[i - 1]):
        return 0  # « livre depuis deux ans [des chars] »
    bare = kind == "ADJ" or (kind == "NOUN" and tokens[i - 1].entity == "LOC")
    if bare and tokens[i - 1].pos == "PROPN" and tokens[i + 1].has("Number", "Plur"):
        return 0  # « a promis à Lima [de nouveaux radars] », « livraison par Lima [de radars] »
    if token.lower in _OF:
        return 0 if _belongs_to_verb(document, noun) else _phrase_after(document, noun, i + 1)
    if token.lower in _STATE_OPENERS:
        state = next((n for n in (2, 3) if _words(document, i, i + n) in _STATES), 0)
        if state:
            return i + state
    word = _FORMS_OF_A.get(token.lower, token.lower)
    nouns = _COMPLEMENTS.get(word)
    if nouns and _asks(document, noun, i, nouns):
        after = i + 2 if word == "auprès" else i + 1
        return _phrase_after(document, noun, after)
    return 0


def _is_surplus(document: Document, i: int) -> bool:
    """« un an de [plus] », but « une force de [plus] de 300 hommes »."""
    more, *behind = _words(document, i, i + 2)
    return more in {"plus", "moins"} and not _OF.intersection(behind)


def _words(document: Document, start: int, stop: int) -> tuple[str, ...]:
    return tuple(token.lower for token in document.tokens[start:stop])


def _over_bound(document: Document, i: int, limit: int) -> int:
    """The number of « un contingent de [près de 350] soldats », « de [plus de] deux cents »; else
    0.
    """
    tokens = document.tokens
    if tokens[i].lower not in _OF:
        return 0
    words = [token.lower for token in tokens[i : min(i + 3, limit)]]
    if len(words) < 3 or i + 3 >= limit or words[0] not in _OF or words[2] not in _OF:
        return 0
    return i + 3 if words[1] in {"près", "plus", "moins"} and _is_number(tokens[i + 3]) else 0


def _asks(document: Document, noun: int, i: int, nouns: frozenset[str]) -> bool:
    """Whether a noun of the phrase, not only its first, takes this preposition."""
    stems = {document.tokens[k].lemma for k in range(noun, i)}
    stems |= {document.tokens[k].lower for k in range(noun, i)}
    return any(stem in nouns or stem.split("-")[-1] in nouns for stem in stems)


def _has_of(document: Document, noun: int, end: int) -> bool:
    return any(document.tokens[k].lower in _OF for k in range(noun + 1, end))


def _belongs_to_verb(document: Document, noun: int) -> bool:
    """Whether « de … » is the verb's: « accuse la Russie de crimes de guerre »."""
    start = document.sentences[document.tokens[noun].sentence].start
    i = _left(document, noun) - 1
    while i > start and (is_time(document.tokens[i]) or document.tokens[i].pos == "ADV"):
        i -= 1
    token = document.tokens[i]
    if i < start or token.pos != "VERB" or token.lemma not in _VERBS_WITH_OF:
        return False
    return not _says_behind(document, i, start)


def _says_behind(document: Document, i: int, start: int) -> bool:
    """« …», a prévenu le ministre [de la défense]: who stands behind the verb is its subject."""
    while i > start and document.tokens[i - 1].pos == "AUX":
        i -= 1
    return i == start or document.tokens[i - 1].text in (",", "»", "-", "–", "—", ".")


def _phrase_after(document: Document, noun: int, i: int) -> int:
    """The end of the phrase that starts at `i` (determiner, numbers, adjectives, noun); else 0."""
    tokens, limit = document.tokens, _limit(document, noun)
    start = i
    while i < limit and i - start < 5 and tokens[i].pos in {"DET", "ADJ", "NUM", "ADV"}:
        i += 1
    if i < limit and tokens[i].pos in {"NOUN", "PROPN", "X"} and not is_time(tokens[i]):
        return _right(document, i)
    if i > start and tokens[i - 1].text[:1].isupper() and tokens[i - 1].pos in {"ADJ", "NUM"}:
        return i  # a name that the tagger took for an adjective
    return 0
