"""How firmly a relation is given: tense, mood, negation, and what governs the word that carries it.

The status of « envoyer » is read outwards: its own form, then what it depends on (« a décidé
d'[envoyer] », « dément avoir [envoyé] », « le refus d'[envoyer] »), until a conjugated verb.
"""

from functools import cache
from itertools import pairwise

from graph.extract.chunks import canonical
from graph.extract.conditions import after_si, clause_governor, has_condition
from graph.extract.governors import Governor, governor
from graph.extract.modality import governing_words, modal_words, modality, verb_at
from graph.extract.relation_words import light_verbs
from graph.french.document import Document, Token
from graph.french.verbs import Mood, Tense, VerbGroup, verb_group
from graph.model import Status

COUNTED_ON = ("compter", "bénéficier", "disposer")  # « peut compter sur l'appui de »: it is there
DEPTH = 6  # governors above one another, at most
ENDING = ("cesser", "arrêter", "suspendre", "interrompre", "geler", "stopper", "retirer", "annuler")
FIRM = (Status.ACTUAL, Status.PLANNED)


def status_of(document: Document, i: int, depth: int = 0) -> Status:
    """The status of what the verb or noun at token i tells."""
    if depth > DEPTH:
        return Status.ACTUAL
    token = document.tokens[i]
    if token.pos not in ("VERB", "AUX"):
        return _of_noun(document, i, depth)
    group = verb_group(document, i)
    if _softened(document, group):
        return Status.POSSIBLE
    if group.finite:
        return _of_finite(document, group, depth)
    own = _of_infinite(document, group, depth)
    return Status.DENIED if group.negated and own in FIRM else own


def _softened(document: Document, group: VerbGroup) -> bool:
    """« a peut-être envoyé », « enverrait éventuellement »."""
    around = document.tokens[group.start : min(group.end + 2, len(document.tokens))]
    adverbs = {
        token.lower for token in around if token.sentence == document.tokens[group.head].sentence
    }
    return any(modal_words().get(word) is Status.POSSIBLE and _is_adverb(word) for word in adverbs)


@cache
def _is_adverb(word: str) -> bool:
    return word.endswith("ment") or word in ("peut-être", "soi-disant")


def _of_finite(document: Document, group: VerbGroup, depth: int) -> Status:
    if after_si(document, group):
        return Status.HYPOTHETICAL
    above = clause_governor(document, group)
    if above is not None and not group.negated:
        passed = _through_clause(document, group, above, depth)
        if passed is not None:
            return passed
    if group.mood is Mood.CONDITIONAL:
        return Status.DENIED if group.negated else _conditional(document, group, above)
    if group.negated:
        return Status.DENIED
    return Status.PLANNED if group.tense is Tense.FUTURE else Status.ACTUAL


def _conditional(document: Document, group: VerbGroup, above: VerbGroup | None) -> Status:
    """Hearsay, future in the past, or what would be: « a dit qu'il enverrait »."""
    if has_condition(document, group):
        return Status.HYPOTHETICAL
    if group.perfect:
        return Status.REPORTED
    if above is not None and _is_past(above):
        return Status.PLANNED
    return Status.REPORTED


def _is_past(group: VerbGroup) -> bool:
    """Whether a reporting verb stands in the past; a participle takes its time from another."""
    return group.perfect or group.tense in (Tense.IMPERFECT, Tense.PAST) or not group.finite


def _through_clause(
    document: Document, group: VerbGroup, above: VerbGroup, depth: int
) -> Status | None:
    """What the governing verb makes of a whole clause: « exige que Lima envoie », « nie que »."""
    found = modality(above.lemma)
    if found is None or found.clause is None:
        return None
    if found.clause is Status.PLANNED and group.mood is not Mood.SUBJUNCTIVE:
        return None
    return _combine(found.clause, status_of(document, above.head, depth + 1), above)


def _of_infinite(document: Document, group: VerbGroup, depth: int) -> Status:
    """The status of an infinitive or a participle, by what governs it."""
    if group.mood is Mood.PARTICIPLE and group.passive:
        return Status.ACTUAL  # « les soldats envoyés » are there
    if group.mood is Mood.PARTICIPLE:
        head = document.tokens[group.head].head
        verbal = head != group.head and document.tokens[head].pos in ("VERB", "AUX")
        return (
            status_of(document, head, depth + 1) if verbal and head < group.head else Status.ACTUAL
        )
    above = governor(document, group.head, governing_words())
    if above is None:
        return Status.ACTUAL if group.perfect else Status.PLANNED
    return governed(document, group, above, depth)


def governed(document: Document, group: VerbGroup, above: Governor, depth: int) -> Status:
    """The status of an infinitive under its governor."""
    token = document.tokens[above.i]
    if above.marker == "sans":
        return Status.DENIED
    outer = verb_at(document, above.i)
    if outer is None:
        word = modal_words().get(token.lemma) or modal_words().get(token.lower)
        return _noun_governs(document, above.i, word) if word else Status.PLANNED
    own = Status.ACTUAL
    if token.pos in ("VERB", "AUX"):
        own = status_of(document, above.i, depth + 1)
    found = modality(outer.lemma)
    if outer.lemma == "devoir":
        return _obligation(document, outer, group, own)
    if found is None or (above.marker == "pour" and outer.lemma != "compter"):
        return own
    if found.status is None:
        return own
    if group.perfect and found.status in (Status.PLANNED, Status.REQUESTED):
        return own
    if _goes_on(document, outer):
        return Status.ACTUAL
    return _combine(found.status, own, outer)


def _goes_on(document: Document, outer: VerbGroup) -> bool:
    """« n'a jamais [cessé] d'armer Quito », « ne [cesse] d'armer Quito »."""
    before = {token.lower for token in document.tokens[max(0, outer.start - 1) : outer.start]}
    return outer.lemma in ENDING and (outer.negated or bool(before & {"ne", "n'"}))


def _combine(inner: Status, own: Status, outer: VerbGroup) -> Status:
    """`inner` is what the governor says, `own` the status of the governor itself."""
    if outer.negated or own is Status.DENIED:
        return Status.POSSIBLE if inner is Status.DENIED else Status.DENIED
    if inner in (Status.DENIED, Status.POSSIBLE):
        return inner
    if own in (Status.REQUESTED, Status.POSSIBLE, Status.REPORTED, Status.HYPOTHETICAL):
        return inner if outer.lemma in ("vouloir", "souhaiter") else own
    return inner


def _obligation(document: Document, outer: VerbGroup, group: VerbGroup, own: Status) -> Status:
    """« devrait », « devait » and « doit … en mai » foresee; « doit » otherwise asks."""
    if outer.negated:
        return Status.DENIED
    if group.lemma in ("continuer", "poursuivre"):
        return Status.ACTUAL  # « nous devons continuer à soutenir »: the help is there
    if outer.mood is Mood.CONDITIONAL or outer.tense is Tense.IMPERFECT:
        return Status.PLANNED
    if outer.tense is Tense.PRESENT and not outer.perfect and _first_person(document, outer):
        return Status.REQUESTED
    return Status.PLANNED if own in FIRM else own


def _first_person(document: Document, group: VerbGroup) -> bool:
    token = document.tokens[group.first]
    return token.has("Person", "1") or token.lower.endswith("ons")


def _of_noun(document: Document, i: int, depth: int) -> Status:
    """A noun takes its status from the verb or noun it completes: « a annoncé l'[envoi] de … »."""
    token = document.tokens[i]
    beside = _beside(document, token)
    if beside is not None:
        return beside
    above = _noun_governor(document, i)
    if above is None or above == i:
        return Status.ACTUAL
    head = document.tokens[above]
    group = verb_at(document, above)
    if group is None:
        word = modal_words().get(head.lemma)
        return _noun_governs(document, above, word) if word else Status.ACTUAL
    own = Status.ACTUAL
    if head.pos in ("VERB", "AUX"):
        own = status_of(document, above, depth + 1)
    found = modality(group.lemma)
    if token.dep in ("nsubj", "nsubj:pass") and not group.passive:
        return Status.DENIED if _ends(document, group, own) else Status.ACTUAL
    if found is None or found.noun is None:
        spared = found is None and not _carries(group)
        apart = own is Status.DENIED and (spared or _is_oblique(document, token))
        counted_on = group.lemma in COUNTED_ON and own is not Status.DENIED
        return Status.ACTUAL if apart or counted_on else own
    return Status.ACTUAL if _goes_on(document, group) else _combine(found.noun, own, group)


def _carries(group: VerbGroup) -> bool:
    """« n'[apporte] pas son aide » denies the help, « ne [cache] pas son aide » does not."""
    return group.lemma == "être" or group.lemma in light_verbs("give") | light_verbs("take")


def _ends(document: Document, group: VerbGroup, own: Status) -> bool:
    """« l'aide n'arrive plus », « l'aide a cessé », « l'aide prend fin »: there is none."""
    if own is Status.DENIED:
        return group.lemma in ("exister", "arriver", "parvenir", "venir")
    following = document.tokens[group.end].lower if group.end < len(document.tokens) else ""
    ended = group.lemma in ("cesser", "arrêter", "interrompre", "tarir")
    return own is Status.ACTUAL and (ended or (group.lemma == "prendre" and following == "fin"))


def _is_oblique(document: Document, noun: Token) -> bool:
    """« ne change rien à la [présence] », « ne pèse pas sur l'[aide] »: there all the same."""
    before = document.tokens[max(0, noun.i - 3) : noun.i]
    word = next((t for t in reversed(before) if t.pos not in ("DET", "NUM", "ADJ")), None)
    return word is not None and canonical(word) in ("à", "sur", "par") and word.pos == "ADP"


def _beside(document: Document, token: Token) -> Status | None:
    """« un éventuel envoi », « aucun envoi », « l'envoi possible »."""
    sentence = document.sentences[token.sentence]
    before = document.tokens[max(sentence.start, token.i - 2) : token.i]
    if any(t.lower in ("aucun", "aucune") for t in before):
        return Status.DENIED
    following = document.tokens[token.i + 1 : min(token.i + 9, sentence.stop)]
    for comma, word in pairwise(following):
        if comma.text == "," and word.lower in ("s'", "si"):
            return Status.POSSIBLE  # « ce déploiement, s'il est confirmé, »
    for later in document.tokens[token.i + 1 : min(token.i + 4, sentence.stop)]:
        if later.lower.rstrip("es") in ("prévu", "annoncé", "promis", "programmé"):
            return Status.PLANNED  # « le déploiement, prévu en mai »
    near = [*before, *document.tokens[token.i + 1 : min(token.i + 3, sentence.stop)]]
    for beside in near:
        meant = modal_words().get(beside.lemma)
        if meant is Status.POSSIBLE and beside.pos == "ADJ":
            return meant
    return None


def _noun_governor(document: Document, i: int) -> int | None:
    """The verb or the noun of modality that a noun completes."""
    token = document.tokens[i]
    start = document.sentences[token.sentence].start
    for position in range(i - 1, max(start, i - 6) - 1, -1):
        before = document.tokens[position]
        if verb_at(document, position) is not None:
            return position
        if before.pos in ("NOUN", "ADJ") and (before.lemma in modal_words()):
            return position
        if before.pos in ("PUNCT", "SCONJ", "PROPN", "CCONJ"):
            break
    head = document.tokens[token.head]
    return head.i if head.pos in ("VERB", "AUX") and head.i != i else None


def _noun_governs(document: Document, i: int, status: Status) -> Status:
    """« la [décision] d'envoyer »: planned; « abandonne le [projet] d'envoyer »: denied."""
    above = _noun_governor(document, i)
    if above is None or above == i or document.tokens[above].pos not in ("VERB", "AUX"):
        return status
    group = verb_group(document, above)
    if group.negated:
        return Status.POSSIBLE if status is Status.DENIED else Status.DENIED
    found = modality(group.lemma)
    if found and found.noun is Status.DENIED:
        return Status.DENIED
    return status
