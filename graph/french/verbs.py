"""Verb groups: auxiliaries, tense, mood, voice and negation of one verb, read from its forms.

The auxiliaries are found by position and by closed lists, and the future and the conditional by
their endings, because the parser often errs there: it tags « trouveraient » as an imperfect,
« préparent » as a subjunctive, and hangs the « il » of « a-t-il » on anything.
"""

from dataclasses import dataclass
from functools import cache

from graph.french.document import Document, Token
from graph.french.lexicon_files import read_lexicon
from graph.french.verb_forms import (
    Mood,
    Tense,
    form,
    future_stem,
    verb_words,
)

__all__ = [
    "Mood",
    "Tense",
    "VerbGroup",
    "form",
    "future_stem",
    "is_auxiliary",
    "is_past_participle",
    "verb_group",
]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """tokens[start:end] from the first auxiliary to the verb: « n'[a pas encore été envoyé] ».

    `head` is the position of the verb that carries the meaning, `lemma` its dictionary form,
    `first` the position of the conjugated form (or of the only one). `perfect` says that an
    auxiliary of anteriority stands there (« a envoyé », « aurait été envoyé »), `reflexive` that a
    reflexive pronoun stands before the group (« s'est déclaré »).
    """

    start: int
    end: int
    head: int
    first: int
    lemma: str
    mood: Mood
    tense: Tense
    perfect: bool
    passive: bool
    negated: bool
    reflexive: bool

    @property
    def finite(self) -> bool:
        """Whether a conjugated verb stands in the group."""
        return self.mood not in (Mood.INFINITIVE, Mood.PARTICIPLE)


REACH = 8  # words between an auxiliary and its participle, at most
ADJUNCT = 4  # words of a phrase that stands between them


@cache
def _auxiliaries() -> dict[str, str]:
    return {
        form: lemma for lemma, forms in read_lexicon("verbs")["forms"].items() for form in forms
    }


def is_auxiliary(token: Token) -> bool:
    """Whether the token has the form of « avoir » or « être »."""
    return token.lower in _auxiliaries()


def is_past_participle(token: Token) -> bool:
    """« envoyé », « soutenues »."""
    return token.has("VerbForm", "Part") and not token.lower.endswith("ant")


def verb_group(document: Document, i: int, known: str | None = None) -> VerbGroup:
    """`read_group`, remembered: many rules ask for the same verb."""
    found: VerbGroup | None = document.groups.get((i, known))
    if found is None:
        found = document.groups[i, known] = read_group(document, i, known)
    return found


def read_group(document: Document, i: int, known: str | None = None) -> VerbGroup:
    """The group of the verb at position i, an auxiliary standing for the verb it helps.

    `known` is the infinitive where the tagger has it wrong (« dément » taken for an adjective).

    « La Russie, [a]-t-il expliqué, a équipé » → « a-t-il expliqué »; « n'[aurait pas encore été
    envoyée] » → conditional, perfect, passive, negated.
    """
    head = _main_verb(document, i)
    token = document.tokens[head]
    chain = _chain(document, head)
    shared = [] if chain else _shared(document, head)
    first = chain[0] if chain else head
    chain = chain or shared
    conjugated = chain[0] if chain else head
    meaning = known or token.lemma
    lemma = _auxiliaries().get(document.tokens[conjugated].lower) if chain else meaning
    mood, tense = form(document.tokens[conjugated], lemma)
    helpers = [_auxiliaries()[document.tokens[position].lower] for position in chain]
    reflexive = _reflexive(document, first)
    passive = _passive(token, helpers, reflexive, mood)
    perfect = helpers[:1] == ["avoir"] or (helpers == ["être"] and not passive)
    return VerbGroup(
        start=first,
        end=head + 1,
        head=head,
        first=first,
        lemma=meaning,
        mood=mood,
        tense=tense,
        perfect=perfect,
        passive=passive,
        negated=_negated(document, first, head),
        reflexive=reflexive,
    )


def _main_verb(document: Document, i: int) -> int:
    """The position of the verb that the auxiliary at i helps; i itself for any other word."""
    token = document.tokens[i]
    head = document.tokens[token.head]
    helps = token.pos == "AUX" and token.dep == "aux" and i < head.i <= i + REACH
    if head.pos == "NOUN" and any(t.pos == "DET" for t in document.tokens[i + 1 : head.i]):
        return i  # « a encore sa [base] à Lima »
    return head.i if helps and head.pos in ("VERB", "ADJ", "NOUN") else i


def _chain(document: Document, head: int) -> list[int]:
    """Positions of the auxiliaries before a participle, in order."""
    token = document.tokens[head]
    if not (is_past_participle(token) or token.pos == "ADJ"):
        return []
    found: list[int] = []
    position = head - 1
    paragraph = token.paragraph
    reach = REACH
    while position >= 0 and head - position <= reach:
        before = document.tokens[position]
        if before.paragraph != paragraph:
            break
        if is_auxiliary(before):
            found.insert(0, position)
            if before.lower not in ("été", "eu"):
                break
        elif before.text == "," and (opened := _parenthesis(document, position)):
            reach += position - opened
            position = opened  # « avait, pour sa part, reconnu »
        elif not _may_interrupt(before):
            opened = _adjunct(document, position)
            if not opened:
                break
            position = opened
        position -= 1
    if found and document.tokens[found[0]].lower in ("été", "eu"):
        return []
    return found


def _shared(document: Document, head: int) -> list[int]:
    """The auxiliaries of the participle before: « a envoyé un navire et [déployé] des soldats »."""
    token = document.tokens[head]
    other = document.tokens[token.head]
    if not is_past_participle(token):
        return []
    if token.dep != "conj" or other.i >= head or not is_past_participle(other):
        return _shared_before(document, head)
    return _chain(document, other.i)


def _shared_before(document: Document, head: int) -> list[int]:
    """« Lima a rappelé ses réservistes et [concentré] des troupes »: whatever the parser says, the
    « avoir » of the participle before, where « et » joins one that has an object of its own.
    """
    tokens = document.tokens
    start = document.sentences[tokens[head].sentence].start
    following = tokens[head + 1 : head + 2]
    opens = any(t.pos in ("DET", "NUM") or t.lower in ("des", "du", "plus") for t in following)
    if head < start + 3 or tokens[head - 1].lower not in ("et", "puis") or not opens:
        return []
    if tokens[head].lower.endswith(("ée", "ées", "és", "es")):
        return []
    for position in range(head - 2, start, -1):
        if tokens[position].pos in ("VERB", "AUX"):
            chain = _chain(document, position) if is_past_participle(tokens[position]) else []
            return chain if chain and _auxiliaries()[tokens[chain[-1]].lower] == "avoir" else []
    return []


def _parenthesis(document: Document, close: int) -> int:
    """The comma that opens the short phrase that the one at `close` closes, behind an auxiliary;
    else 0.
    """
    tokens = document.tokens
    for position in range(close - 1, max(0, close - REACH), -1):
        if tokens[position].text == ",":
            return position if position and is_auxiliary(tokens[position - 1]) else 0
        if tokens[position].pos in ("VERB", "AUX"):
            return 0
    return 0


def _adjunct(document: Document, last: int) -> int:
    """The preposition, directly behind an auxiliary, of the short phrase that ends at `last`: « a
    [par la suite] soutenu », « avait [dans la foulée] reconnu »; else 0.
    """
    tokens = document.tokens
    for position in range(last, max(0, last - ADJUNCT), -1):
        token = tokens[position]
        if token.pos == "ADP":
            behind = is_auxiliary(tokens[position - 1])
            return position if behind and token.lower not in ("de", "d'", "du", "des") else 0
        if token.pos not in ("NOUN", "DET", "ADJ", "NUM"):
            return 0
    return 0


def _may_interrupt(token: Token) -> bool:
    """Whether the word may stand inside a group: « ont de leur côté dit »."""
    if token.lower in verb_words("clitics") or token.lower in verb_words("adverbs"):
        return True
    return token.pos == "ADV" or (token.lower.endswith("ment") and token.pos != "NOUN")


def _reflexive(document: Document, first: int) -> bool:
    for position in range(first - 1, max(-1, first - 4), -1):
        token = document.tokens[position]
        if token.lower in ("se", "s'"):
            return True
        if token.lower not in verb_words("clitics") and token.lower not in ("ne", "n'"):
            return False
    return False


def _passive(token: Token, helpers: list[str], reflexive: bool, mood: Mood) -> bool:
    if token.lemma in verb_words("with_être") or reflexive:
        return False
    if helpers:
        return helpers[-1] == "être"
    return mood is Mood.PARTICIPLE and is_past_participle(token)


def _negated(document: Document, first: int, head: int) -> bool:
    """Whether « pas », « plus », « jamais », « aucun » … deny the verb.

    « ne … que » restricts and does not deny; a lone « ne » (« avant qu'ils n'atteignent ») neither.
    """
    tokens = document.tokens
    inside = {token.lower for token in tokens[first:head]}
    particle = inside & (verb_words("negations") - {"plus", "personne", "point", "rien"})
    marker = _negative_marker(document, first)
    if marker is None:
        return bool(particle & {"pas", "jamais", "nullement", "aucunement"})
    inside |= {token.lower for token in tokens[marker:first]}  # « de ne pas partir »
    if inside & verb_words("negations"):
        return True
    sentence = document.sentences[tokens[head].sentence]
    after = [token.lower for token in tokens[head + 1 : min(head + 4, sentence.stop)]]
    before = [token.lower for token in tokens[max(sentence.start, marker - 6) : marker + 2]]
    if any(word in ("que", "qu'") for word in after[:1]):
        return False
    subjects = {"aucun", "aucune", "personne", "nul", "nulle", "rien", "ni"}
    return bool(subjects & set(before)) or bool((verb_words("negations") - {"point"}) & set(after))


def _negative_marker(document: Document, first: int) -> int | None:
    """The position of the « ne » before the group."""
    for position in range(first - 1, max(-1, first - 5), -1):
        token = document.tokens[position]
        if token.lower in ("ne", "n'"):
            return position
        if token.lower not in verb_words("clitics") | {"pas", "plus", "jamais", "rien"}:
            return None
    return None
