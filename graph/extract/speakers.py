"""Who speaks: the words that carry the speaker of a cue that stands before what is said."""

from graph.extract.clauses import quotation_before
from graph.extract.inverted_subjects import subject_after
from graph.extract.main_clauses import (
    in_subclause,
    is_trailing_participle,
    opens_sentence,
    subject_behind,
    verb_of,
)
from graph.extract.speaker_phrases import (
    PARTITIVES,
    after_coordinators,
    before_coordinators,
    before_relative,
    head_of_phrase,
    phrases_from,
    split_parallel,
    with_apposition,
    with_name_before,
    with_partitive,
)
from graph.extract.subject_heads import (
    ARTICLES,
    ORDINALS,
    over_parenthesis,
    own_subject,
    subject_head,
)
from graph.extract.words import (
    is_clitic,
    is_finite,
    is_nominative,
    is_noun,
    is_present_participle,
    is_that,
    says_there_is,
    sentence_of,
)
from graph.french.cues import Cue, Entry, cue_at
from graph.french.document import Document, Token
from graph.french.noun_phrases import noun_phrase
from graph.french.verbs import Mood, verb_group
from graph.model import CueClass, Polarity

QUE_REACH = 8  # words from a cue to its « que », at most
PLAIN = Entry("", frozenset(), CueClass.NEUTRAL, Polarity.ASSERTS)  # of a verb that is no cue


def subject_before(document: Document, cue: Cue) -> list[range]:
    """The words of a subject that stands before its verb.

    « [Le maire], interrogé lundi, a affirmé », « [Washington] et [Séoul] ont accusé », « qui »,
    « [il] ajoute »; for « et a ajouté » the subject of the verb before; for « affirmant », « avant
    d'ajouter » that of the main verb.
    """
    shared = (
        historic_subject(document, cue)
        or opening_subject(document, cue)
        or trailing_subject(document, cue)
        or coordinated_subject(document, cue)
    )
    if shared:
        return shared
    head = subject_head(document, cue.head, cue.start)
    if head is None:
        return []
    token = document.tokens[head]
    if not is_noun(token) or token.lower in ORDINALS | {"autre", "autres"}:
        return [pronoun_phrase(document, head, cue.start)]
    phrase = with_partitive(document, noun_phrase(document, head))
    stop = sentence_of(document, head).stop
    whole = with_name_before(document, with_apposition(document, phrase, stop))
    phrases = split_parallel(document, whole)
    if is_plural(document, cue):
        phrases += after_coordinators(document, phrases[-1].stop, cue.start)
        phrases = before_coordinators(document, phrase) + phrases
    return phrases


def historic_subject(document: Document, cue: Cue) -> list[range]:
    """« Et [le ministre] de conclure : … »: the subject of an infinitive that tells."""
    tokens, start = document.tokens, sentence_of(document, cue.head).start
    of = cue.start - 1
    if of <= start + 1 or tokens[start].lower != "et" or tokens[of].lower not in ("de", "d'"):
        return []
    return [range(start + 1, of)] if tokens[cue.head].has("VerbForm", "Inf") else []


def opening_subject(document: Document, cue: Cue) -> list[range]:
    """The main clause's subject behind an opening phrase: « Citant X, [le chef] a indiqué »."""
    head = subject_behind(document, cue.head) if opens_sentence(document, cue) else None
    if head is None:
        return []
    pronoun = is_nominative(document.tokens[head])
    start = head if pronoun else noun_phrase(document, head).start
    return phrases_from(document, start) or [range(head, head + 1)]


def trailing_subject(document: Document, cue: Cue) -> list[range]:
    """The main clause's subject before a trailing participle: « …, affirmant que »."""
    if not is_trailing_participle(document, cue):
        return []
    return reporter(document, cue.start) or main_clause_subject(document, cue.start)


def reporter(document: Document, i: int) -> list[range]:
    """Who reports a clause with « que »: « [X] a précisé que A, affirmant que B »."""
    tokens, start = document.tokens, sentence_of(document, i).start
    first = next((k for k in range(start, i) if is_finite(tokens[k])), None)
    if first is None or in_subclause(document, first, start):
        return []
    found = cue_at(document, tokens[verb_of(document, first)])
    if found is None or "que" not in found.entry.frames or found.end >= i:
        return []
    near = range(found.end, min(i, found.end + QUE_REACH))
    return subject_before(document, found) if any(is_that(tokens[k]) for k in near) else []


def pronoun_phrase(document: Document, head: int, limit: int) -> range:
    """The words of a subject that is no noun: « il », « ce dernier », « un des élus ».

    For a « qui » far from its verb, the noun before it.
    """
    tokens = document.tokens
    token = tokens[head]
    # « les guides [qui passent] disent »
    other = any(is_finite(t) for t in tokens[head + 1 : limit])
    if token.lower == "qui" and (other or head + 3 < limit):
        return before_relative(document, head) or range(head, head + 1)
    if token.lower in ORDINALS and head and tokens[head - 1].lower in ARTICLES:
        return range(head - 1, head + 1)
    if token.lower in ("autre", "autres"):
        return range(head - 1, head + 1)
    if head + 1 >= len(tokens):
        return range(head, head + 1)
    if tokens[head + 1].lower in ("-ci", "-là"):
        return range(head, head + 2)
    if tokens[head + 1].text == "-" and head + 2 < limit:
        return range(head, head + 3)  # « celle-ci », cut in three
    of = tokens[head + 1].lower in ("de", "des", "d'")
    if of and token.lower in PARTITIVES and head + 2 < limit:
        inner = head_of_phrase(document, head + 2, limit)
        if inner is not None:
            whole = range(head, noun_phrase(document, inner).stop)
            return with_apposition(document, whole, sentence_of(document, head).stop)
    return range(head, head + 1)


def coordinated_subject(document: Document, cue: Cue) -> list[range]:
    """The subject that « et annoncent », « puis a ajouté » shares with a cue before it."""
    tokens, group = document.tokens, cue.group
    if group is None or group.mood is Mood.INFINITIVE or is_present_participle(tokens[group.first]):
        return []
    sentence = sentence_of(document, cue.head)
    i = cue.start - 1
    while i > sentence.start and (
        (is_clitic(tokens[i]) and tokens[i].pos != "DET")
        or (tokens[i].pos == "ADV" and tokens[i].lower != "puis")
    ):
        i -= 1
    if i <= sentence.start or tokens[i].lower not in ("et", "puis", "mais", "ou"):
        return []
    around = document.quotation_at(tokens[cue.head].span.start)
    for k in range(i - 1, start_of_speech(document, sentence.start) - 1, -1):
        if document.quotation_at(tokens[k].span.start) is not around:
            continue  # « … a dit que "la loi a échoué" et a promis »
        agree = not group.finite or same_number(tokens[k], tokens[group.first])
        if not is_finite(tokens[k]) or not agree:
            continue
        before = cue_at(document, tokens[verb_of(document, k)])
        if before is not None and before.head < cue.head:
            return subject_before(document, before)
    return main_clause_subject(document, i) if tokens[i].lower in ("mais", "puis") else []


def same_number(one: Token, other: Token) -> bool:
    """Whether two verbs agree."""
    return one.morph.get("Number") == other.morph.get("Number")


def start_of_speech(document: Document, start: int) -> int:
    """Where the sentence opens in which the quotation begins that the one at `start` goes on."""
    quotation = document.quotation_at(document.tokens[start].span.start)
    first = document.within(quotation.outer) if quotation else range(0)
    return sentence_of(document, first.start).start if first else start


def main_clause_subject(document: Document, i: int) -> list[range]:
    """The subject of the last main verb before i; of an inserted cue, the one behind its verb."""
    tokens = document.tokens
    sentence, around = sentence_of(document, i), document.quotation_at(tokens[i].span.start)
    for k in range(i - 1, sentence.start - 1, -1):
        if not is_finite(tokens[k]) or in_subclause(document, k, sentence.start):
            continue
        if says_there_is(document, k) or document.quotation_at(tokens[k].span.start) is not around:
            continue
        verb = verb_of(document, k)
        found = cue_at(document, tokens[verb]) if tokens[verb].pos in ("VERB", "ADJ") else None
        if found is None:
            group = verb_group(document, verb)
            found = Cue(PLAIN, group.start, group.end, group.head, group)
        if found.head >= i:
            continue  # an auxiliary whose verb stands behind i
        before = own_subject(document, found.head)
        before = over_parenthesis(document, found.start) if before is None else before
        quoted = quotation_before(document, found.start) is not None
        inverted = (
            quoted or before is None or before > found.head or tokens[before].text.startswith("-")
        )
        opens = found.start
        while opens > sentence.start and is_clitic(tokens[opens - 1]):
            opens -= 1
        if inverted and tokens[max(0, opens - 1)].text in (",", "»"):
            return [p for p in subject_after(document, found)[0] if p.stop <= i]
        return subject_before(document, found)
    return []


def is_plural(document: Document, cue: Cue) -> bool:
    first = document.tokens[cue.group.first if cue.group else cue.head]
    return first.has("Number", "Plur") or first.lower.endswith("nt")
