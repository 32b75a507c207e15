"""Infinitives that speak: « avant d'ajouter », « non sans rappeler », « en profite pour annoncer ».

An infinitive speaks where somebody is said to have spoken, not where he is to.
"""

from functools import cache

from graph.extract.words import is_finite, phrases, sentence_of, words
from graph.french.conjugation import finite_forms, forms
from graph.french.cues import Cue, cue_at
from graph.french.document import Document, Token
from graph.french.verbs import VerbGroup, is_past_participle, verb_group
from graph.model import Polarity

SPOKEN_BEFORE = frozenset({"avant", "après"})
REACH = 14  # words from « a pris la parole » to its « pour », at most


def infinitive_speaks(document: Document, cue: Cue) -> bool:
    """« avant d'ajouter », « après avoir annoncé », « n'a cessé de marteler », « va annoncer »."""
    tokens = document.tokens
    sentence = sentence_of(document, cue.head)
    i = cue.start - 1
    while i >= sentence.start and (tokens[i].pos in ("PRON", "ADV") or tokens[i].lower == "leur"):
        i -= 1
    if i < sentence.start:
        return False
    if tells(document, i, sentence) or has_spoken(document, cue, i):
        return True
    if tokens[i].lower == "sans":  # « sans préciser la durée »: that he did not say
        return tokens[i - 1].lower == "non"
    if tokens[i].lower not in ("de", "d'", "à", "après", "par", "pour"):
        return leads_speech(document, tokens[i])
    before = tokens[i - 1] if i > sentence.start else tokens[i]
    if SPOKEN_BEFORE & {tokens[i].lower, before.lower}:
        return True
    if tokens[i].lower == "pour":
        return told_somebody(document, cue, i) or spoke_for(document, i)
    leads = (tokens[tokens[cue.head].head], before)
    return any(leads_speech(document, t) or is_omitted(document, t) for t in leads)


def tells(document: Document, i: int, sentence: range) -> bool:
    """« Et de citer », « Et le maire de conclure »: an infinitive for a finite verb."""
    tokens = document.tokens
    opened = tokens[sentence.start].lower == "et" and tokens[i].lower in ("de", "d'")
    return opened and not any(is_finite(tokens[k]) for k in range(sentence.start, i))


def has_spoken(document: Document, cue: Cue, i: int) -> bool:
    """« dit [avoir demandé] un poste », « reconnaît [avoir menacé] »: what he says that he said."""
    token = document.tokens[i]
    group = cue.group
    if group is None or group.first == group.head or token.pos != "VERB":
        return False
    teller = cue_at(document, token)
    told = teller is not None and teller.entry.polarity is Polarity.ASSERTS
    return told and not verb_group(document, i).negated


def told_somebody(document: Document, cue: Cue, i: int) -> bool:
    """« pour lui dire : "…" »."""
    clitics = {document.tokens[k].lower for k in range(i, cue.start)}
    return bool({"quote", "à_np_de_inf"} & cue.entry.frames and clitics & {"lui", "leur"})


def spoke_for(document: Document, i: int) -> bool:
    """« en a profité [pour annoncer] », « ont pris la parole hier [pour dénoncer] »: what is said
    to an end, said.
    """
    tokens, start = document.tokens, sentence_of(document, i).start
    for k in range(i - 1, max(start, i - REACH) - 1, -1):
        if tokens[k].text in (";", ":", "»"):
            return False
        if tokens[k].pos != "VERB" or not (is_finite(tokens[k]) or is_past_participle(tokens[k])):
            continue
        group = verb_group(document, k)
        return group.finite and not group.negated and speaks_up(document, group)
    return False


def speaks_up(document: Document, group: VerbGroup) -> bool:
    """Whether the verb alone, or with its words, means to speak: « écrire », « prendre la
    parole ».
    """
    if group.lemma in words("speaking_up"):
        return True
    behind = [token.lower for token in document.tokens[group.end : group.end + 5]]
    return any(
        behind[k : k + len(phrase) - 1] == list(phrase[1:])
        for phrase in phrases("speaking_up").get(group.lemma, ())
        for k in (0, 1)
    )


def leads_speech(document: Document, token: Token) -> bool:
    """Whether the verb leads an infinitive that is spoken, whatever its lemma; « n'a pas voulu
    admettre » leads none.
    """
    leads = token.lemma in words("leads_speech") or token.lower in leading_forms()
    return leads and not (token.pos == "VERB" and verb_group(document, token.i).negated)


def is_omitted(document: Document, token: Token) -> bool:
    """« n'a pas [manqué] de rappeler », « sans [oublier] de saluer »: not left unsaid."""
    if token.lemma not in words("leaves_unsaid") or token.pos != "VERB":
        return False
    group = verb_group(document, token.i)
    before = document.tokens[max(0, group.start - 1)].lower
    return group.negated or before == "sans"


@cache
def leading_forms() -> frozenset[str]:
    """The finite forms and the participles of the verbs that lead an infinitive that is spoken."""
    infinitives = sorted(words("leads_speech"))
    past = {found.past for verb in infinitives if (found := forms(verb))}
    return frozenset(finite_forms(infinitives)) | past
