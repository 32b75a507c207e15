"""Nouns that attribute: « l'appel du maire à rester chez soi », « son refus de céder », « l'annonce
par le groupe de la fermeture ». The owner of the noun is the speaker, its complement the content.
"""

from collections.abc import Iterator
from functools import cache

from graph.extract.contents import clause_content, noun_content, trimmed
from graph.extract.drafts import Draft
from graph.extract.main_clauses import in_subclause
from graph.extract.noun_owners import NOBODY, OF, Owner, over_copula, owner
from graph.extract.sayers import can_say, head_noun, is_person_by_form, is_thing
from graph.extract.speakers import PLAIN, subject_before
from graph.extract.words import (
    THIRD_OWNERS,
    is_clitic,
    is_finite,
    is_noun,
    is_that,
    sentence_of,
    words,
)
from graph.french.conjugation import finite_forms
from graph.french.cues import Cue, Entry, nouns
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup, verb_group
from graph.model import Span

WHICH = frozenset({"laquelle", "lequel", "lesquels", "lesquelles"})


def read_nouns(document: Document, sayers: frozenset[int]) -> Iterator[Draft]:
    """Every noun of the lexicon that has both an owner and a content."""
    for token in document.tokens:
        if not is_common(document, token):
            continue
        for rest, found in nouns().get(token.lemma, ()):
            end = token.i + 1 + len(rest)
            if tuple(t.lower for t in document.tokens[token.i + 1 : end]) == rest:
                draft = read_noun(document, range(token.i, end), found, sayers)
                if draft is not None:
                    yield draft
                break


def is_common(document: Document, token: Token) -> bool:
    """Whether the noun is no part of a name: « Conseil de sécurité », « l'Appel »."""
    opens = token.i == sentence_of(document, token.i).start
    before = document.tokens[token.i - 1] if token.i else token
    named = token.text[:1].isupper() and not opens and before.pos != "DET"
    return token.pos == "NOUN" and not named


def read_noun(
    document: Document, noun: range, found: Entry, sayers: frozenset[int]
) -> Draft | None:
    """The statement of a noun: its owner, and the complement behind him or behind it."""
    tokens, i = document.tokens, noun.start
    start = i - (i > 0 and tokens[i - 1].lower in THIRD_OWNERS)
    owned = NOBODY if start < i else owner(document, noun.stop, sayers)
    if start < i or (not owned.phrases and light_verb(document, i)):
        owned = Owner(possessor(document, i), behind(document, noun.stop))
    speakers = owned.phrases
    if not speakers or not all(may_own(document, phrase, sayers) for phrase in speakers):
        return None
    contents = (content_of(document, end, found, i, owned.stop) for end in owned.ends)
    content = next(filter(None, contents), None)
    if content is None:
        return None
    return Draft(
        rule="noun",
        contents=[content],
        cue_span=cue_words(document, start, noun),
        head=i,
        lemma=found.words,
        cue_class=found.cue_class,
        polarity=found.polarity,
        speakers=speakers,
        quotation=document.quotation_at(tokens[i].span.start),
    )


def behind(document: Document, k: int) -> list[int]:
    """Where the complement of a noun that ends at k may begin: at k, behind an adjective, behind
    « est » (« sa crainte est que »).
    """
    tokens = document.tokens
    further = k + 1 < len(tokens) and tokens[k].pos == "ADJ"
    return [k, over_copula(document, k), *([k + 1] if further else [])]


def cue_words(document: Document, start: int, noun: range) -> Span:
    """The noun, with its possessive and the light verb that carries it: « a réitéré son refus »."""
    verb = light_verb(document, noun.start)
    return document.span(verb.start if verb else start, noun.stop)


def light_verb(document: Document, i: int) -> VerbGroup | None:
    """The verb that carries the noun: any before a possessive (« a réitéré [son refus] »), one of a
    list before an article (« a lancé [un appel] », « a pris [un certain nombre d'engagements] »).
    """
    tokens = document.tokens
    k = i - 1
    while (
        k > 0
        and i - k < 7
        and (
            tokens[k].pos in ("DET", "ADJ", "ADV", "NUM")
            or tokens[k].lower in (*OF, "certain", "nombre", "série")
        )
    ):
        k -= 1
    if k < 0 or tokens[k].pos != "VERB" or (k == i - 1 and tokens[i].pos != "NOUN"):
        return None
    group = verb_group(document, k)
    owned = tokens[i - 1].lower in THIRD_OWNERS
    light = {group.lemma, tokens[group.head].lower} & (words("verbs_of_nouns") | light_forms())
    if group.passive or not (owned or light):
        return None
    return group


@cache
def light_forms() -> frozenset[str]:
    """Finite forms of the verbs that carry a noun: « dresse », unknown to the tagger."""
    return frozenset(finite_forms(sorted(words("verbs_of_nouns"))))


def possessor(document: Document, i: int) -> list[range]:
    """The speaker behind a possessive: the subject of the verb that carries the noun, else the
    possessive itself.
    """
    group = light_verb(document, i)
    if group is None:
        return [range(i - 1, i)]
    cue = Cue(PLAIN, group.start, group.end, group.head, group)
    own = [range(i - 1, i)] if document.tokens[i - 1].lower in THIRD_OWNERS else []
    return subject_before(document, cue) or own


def may_own(document: Document, phrase: range, sayers: frozenset[int]) -> bool:
    """Whether the owner of the noun is a pronoun or somebody: « le décret avalise sa proposition »
    says nothing.
    """
    head = head_noun(document, phrase)
    if head is None:
        return True
    token = document.tokens[head]
    return can_say(document, head, sayers) or is_person_by_form(token) or not is_thing(token)


def content_of(
    document: Document, i: int, found: Entry, noun: int, stop: int | None = None
) -> Span | None:
    """The complement at i that the noun takes: « à céder », « de la fermeture », « que … », « : …
    »;
    it ends before the verb whose subject the noun is, or at `stop`.
    """
    span = complement(document, i, found, noun)
    if span is None or document.tokens[i].text == ":" or is_predicate(document, i):
        return span
    inside = document.within(span)
    main = main_verb_in(document, inside, i)
    if stop is not None and stop in inside and (main is None or stop < main):
        main = stop
    if main is None:
        return span
    while main > inside.start and is_clitic(document.tokens[main - 1]):
        main -= 1
    return trimmed(document, inside.start, main)


def is_predicate(document: Document, i: int) -> bool:
    """« sa crainte est [que …] »: no verb follows whose subject the noun could be."""
    return i > 0 and is_that(document.tokens[i]) and document.tokens[i - 1].pos == "AUX"


def main_verb_in(document: Document, inside: range, i: int) -> int | None:
    """The verb whose subject the noun is, where the complement at i would swallow it: the first
    finite one that is no relative clause's; behind « que » the second.
    """
    tokens = document.tokens
    clause = is_that(tokens[i]) or tokens[i].lower == "selon"
    finite = [k for k in inside if is_finite(tokens[k]) and tokens[k].text != "«"]
    finite = [k for k in finite if clause or not in_subclause(document, k, i)]
    if not clause:
        return next((k for k in finite if k > inside.start), None)
    later = [k for k in finite[1:] if not in_subclause(document, k, finite[0] + 1)]
    joined = [
        k
        for k in later
        if any(t.lower in ("et", "ou", ",") for t in tokens[max(finite[0], k - 6) : k])
    ]
    return next((k for k in later if k not in joined), None)


def complement(document: Document, i: int, found: Entry, noun: int) -> Span | None:
    tokens, stop = document.tokens, sentence_of(document, noun).stop
    if i + 1 >= stop:
        return None
    word, frames = tokens[i].lower, found.frames
    if word == ":" and "colon" in frames:
        return after_mark(document, i + 1, noun)
    if is_that(tokens[i]) and "que" in frames:
        return clause_content(document, i + 1, noun)
    if word == "selon" and tokens[i + 1].lower in WHICH and "selon_que" in frames:
        return clause_content(document, i + 2, noun)
    preposition = "de" if word in OF else "à" if word in ("à", "au", "aux") else word
    if opens_infinitive(document, i + 1, stop):
        return clause_content(document, i + 1, noun) if f"{preposition}_inf" in frames else None
    if f"{preposition}_np" in frames and opens_noun(document, i + 1, stop):
        return noun_content(document, i + 1, noun)
    return None


def after_mark(document: Document, i: int, noun: int) -> Span | None:
    """What stands behind a colon: the quotation, or the clause."""
    offset = document.tokens[i].span.start
    quoted = next((q for q in document.quotations if q.outer.start == offset), None)
    return quoted.inner if quoted else clause_content(document, i, noun)


def opens_infinitive(document: Document, i: int, stop: int) -> bool:
    """Whether an infinitive stands at i, behind clitics and « ne pas »."""
    tokens = document.tokens
    while i < stop and (is_clitic(tokens[i]) or tokens[i].pos == "ADV"):
        i += 1
    return i < stop and tokens[i].has("VerbForm", "Inf")


def opens_noun(document: Document, i: int, stop: int) -> bool:
    """Whether a noun phrase stands at i."""
    tokens = document.tokens
    while i < stop and tokens[i].pos in ("DET", "ADJ", "NUM"):
        i += 1
    return i < stop and is_noun(tokens[i])
