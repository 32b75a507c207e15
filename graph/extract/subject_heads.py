"""The noun or pronoun that is the subject of a verb, before it.

A phrase that ends directly before the verb is its subject, whatever the parser makes of it; then
what the parser says; then the nearest phrase that no preposition governs.
"""

from graph.extract.main_clauses import subject_behind
from graph.extract.speaker_phrases import (
    PARTITIVES,
    before_relative,
    last_noun,
    with_owner,
)
from graph.extract.words import (
    is_clitic,
    is_finite,
    is_inverted_pronoun,
    is_nominative,
    is_noun,
    is_object_of,
    is_of_time,
    is_present_participle,
    sentence_of,
)
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.noun_phrases import noun_phrase
from graph.french.verbs import verb_group

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


# « et même [la Ligue], d'ordinaire prudente, dit », « que [le préfet], Luc Roy, juge trop lents »
BEFORE_SUBJECTS = frozenset({"même", "que", "qu'"})
RELATIVES = frozenset({"qui", "dont", "que", "qu'"})
ARTICLES = frozenset({"le", "la", "les", "l'", "ce", "cet", "cette", "ces"})


def subject_head(document: Document, verb: int, start: int) -> int | None:
    """The position of the noun or pronoun that is the subject of the verb at `verb`."""
    tokens = document.tokens
    seen: set[int] = set()
    adjacent = adjacent_subject(document, start)
    if adjacent is None:
        adjacent = over_parenthesis(document, start)
    if adjacent is not None:
        return adjacent
    while verb not in seen:
        seen.add(verb)
        own = own_subject(document, verb)
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
    near = subject_by_position(document, start)
    return subject_behind(document, start) if near is None else near


def adjacent_subject(document: Document, start: int) -> int | None:
    """The noun phrase or pronoun that ends directly before the verb, if no preposition governs it:
    a subject whatever the parser makes of it.
    """
    tokens = document.tokens
    sentence = sentence_of(document, start)
    i = start - 1
    while i >= sentence.start and (
        tokens[i].lower in ("ne", "n'")
        or is_object_of(tokens[i], tokens[start])
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
    if tokens[i].lower in ("autre", "autres") and tokens[i - 1].lower in ("un", "une", "d'"):
        return i
    if not is_noun(tokens[i]) and tokens[i].pos != "ADJ":
        return None
    if is_of_time(tokens[i]) and tokens[i].pos != "PROPN" and not tokens[i].text[0].isupper():
        return None
    phrase = noun_phrase(document, last_noun(document, i, sentence.start))
    if phrase.stop != i + 1:
        return None
    if phrase.start - 2 >= sentence.start and is_partitive(document, phrase.start - 2):
        return phrase.start - 2
    phrase = with_owners(document, phrase, sentence.start)
    if not may_open(document, phrase):
        return None
    return next((k for k in phrase if is_noun(tokens[k])), None)


def with_owners(document: Document, phrase: range, start: int) -> range:
    """« …, et [la Fédération des artisans] a dit »: from the noun that opens the clause, whose
    complement in « de » the phrase is; elsewhere the phrase itself.
    """
    tokens = document.tokens
    whole = with_owner(document, phrase, start)
    k = whole.start - 1
    k -= k > start and tokens[k].lower == "et"
    return whole if k < start or tokens[k].text in (",", ";") else phrase


def is_partitive(document: Document, i: int) -> bool:
    """« [un] de ses voisins raconte », « [certains] des élus »: the pronoun is the subject."""
    tokens = document.tokens
    opens = i == sentence_of(document, i).start or tokens[i - 1].pos not in ("ADP", "DET")
    of = tokens[i + 1].lower in ("de", "d'", "des")
    return tokens[i].pos == "PRON" and tokens[i].lower in PARTITIVES and of and opens


def may_open(document: Document, phrase: range) -> bool:
    """Whether the word before the phrase leaves it free to be a subject."""
    if phrase.start == sentence_of(document, phrase.start).start:
        return True
    before = document.tokens[phrase.start - 1]
    if before.lower == "des" and document.tokens[phrase.start - 2].pos in ("CCONJ", "PUNCT"):
        return True  # an article that the tagger takes for a preposition
    if before.lower == "et" and document.tokens[phrase.start - 2].text == ",":
        return True  # « …, et [la fédération] a fait savoir »
    bound = ("du", "des", "au", "aux", "et", "ou", "que", "qu'")
    return before.pos not in ("ADP", "VERB") and before.lower not in bound


def over_parenthesis(document: Document, start: int) -> int | None:
    """The noun before what stands between commas before the verb at `start`: « [Les riverains], qui
    ont fait preuve de patience, soutiennent », « [L'armée], dans un message, a dit », « [L'Iran],
    soutien du parti, nie ».
    """
    tokens = document.tokens
    sentence = sentence_of(document, start)
    i = start - 1
    while i > sentence.start and is_clitic(tokens[i]) and not is_nominative(tokens[i]):
        i -= 1
    if i <= sentence.start or tokens[i].text != ",":
        return None
    closed = 0  # quotations that the walk backwards has entered
    for k in range(i - 1, sentence.start, -1):
        closed += (tokens[k].text == "»") - (tokens[k].text == "«")
        if tokens[k].text in (";", ":") or closed < 0:
            return None
        if tokens[k].text != "," or closed:
            continue
        verb = any(is_finite(t) for t in tokens[k:i])
        relative = tokens[k + 1].lower in RELATIVES
        name = all(t.pos == "PROPN" for t in tokens[k + 1 : i])
        if relative or (not verb and (name or opens_aside(tokens[k + 1]))):
            found = before_comma(document, k, sentence.start, anywhere=relative)
            found = pronominal(document, k) if found is None else found
            if found is not None and name and gazetteer.head(tokens[found].lower) is None:
                return k + 1  # « sa tête de liste, [Anne Roy], se dit confiante »
            if found is not None:
                return found
    return None


def opens_aside(token: Token) -> bool:
    """Whether a phrase behind a comma is an aside: a bare noun, a preposition, a participle."""
    return token.pos in ("ADP", "NOUN", "ADJ", "NUM") or token.has("VerbForm", "Part")


def before_comma(document: Document, k: int, start: int, *, anywhere: bool) -> int | None:
    """The head of the noun phrase that ends at the comma at k, if it can be a subject; one that
    does not open its clause only where it may stand `anywhere`.
    """
    tokens = document.tokens
    phrase = before_relative(document, k + 1)
    if phrase is None:
        return None
    opens = phrase.start == start or tokens[phrase.start - 1].text in (",", ";", ":")
    opens = opens or tokens[phrase.start - 1].lower in BEFORE_SUBJECTS
    head = next((n for n in phrase if is_noun(tokens[n])), None)
    if head is None or not (anywhere or opens) or is_governed(document, head):
        return None
    return head


def pronominal(document: Document, k: int) -> int | None:
    """« [ce dernier], en visite à Lima, dit », « [un] de ses voisins, lui, dit »: what stands for
    somebody before the comma at k and is no noun.
    """
    tokens = document.tokens
    if tokens[k - 1].lower.endswith(("-ci", "-là")) and tokens[k - 1].pos == "PRON":
        return k - 1
    found = adjacent_subject(document, k)
    noun = found is not None and is_noun(tokens[found]) and tokens[found].lower not in ORDINALS
    return None if noun else found


def is_governed(document: Document, i: int) -> bool:
    """Whether a preposition stands before the noun phrase: « à [son tour] » is no subject."""
    tokens = document.tokens
    if not is_noun(tokens[i]):
        return False
    start = noun_phrase(document, i).start
    before = tokens[start - 1] if start > sentence_of(document, i).start else None
    return before is not None and before.pos == "ADP" and before.lower not in ("des", "selon")


def own_subject(document: Document, verb: int) -> int | None:
    """The subject that the parser gives the verb, before it or after it; never « -t »."""
    found = None
    for child in document.dependents(verb, "nsubj", "expl"):
        if child.pos in ("VERB", "AUX") or (is_clitic(child) and not is_nominative(child)):
            continue
        if child.dep == "expl" and not is_nominative(child):
            continue
        if child.text in ("-t", "t") or is_of_time(child):
            continue
        if is_object_of(child, document.tokens[verb_group(document, verb).first]):
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
        if is_object_of(token, tokens[start]):
            i -= 1
            continue
        if is_nominative(token) or token.lower == "qui":
            return i
        if is_noun(token) and not is_of_time(token):
            phrase = noun_phrase(document, i)
            if is_free(document, phrase):
                return i
            i = phrase.start - 1
        i -= 1
    return None


def is_free(document: Document, phrase: range) -> bool:
    """Whether neither a preposition nor « et » stands before the phrase, nor a partitive « de » in
    it.
    """
    first = document.tokens[phrase.start]
    if first.lower in ("de", "d'"):
        return False
    if phrase.start == sentence_of(document, phrase.start).start:
        return True
    before = document.tokens[phrase.start - 1]
    return before.pos != "ADP" and before.lower not in ("du", "des", "au", "aux", "et", "ou")
