"""What the speaker says that he will do himself: an announced measure, a promise, an offer."""

from graph.extract.arguments import subject
from graph.extract.drafts import Draft
from graph.extract.relation_words import is_force
from graph.extract.words import FIRST_OWNERS, THIRD_OWNERS, is_finite, is_noun, words
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.french.verbs import Mood, Tense, VerbGroup, form, verb_group

LONG = 20  # words: a longer speech with one « nous ferons » in it is no announcement
FAR = 14  # words between the start of the content and its verb, at most
OBJECTS_BEFORE = frozenset({"ne", "n'", "ça", "cela", "il", "elle", "ils", "elles", "on", "qui"})
WILLING = frozenset({"prêt", "disposé", "déterminé", "résolu", "décidé"})
OWNERS = FIRST_OWNERS | THIRD_OWNERS


def announces_own_deed(document: Document, draft: Draft) -> bool:
    """« a indiqué vouloir réformer », « annonce la suspension des vols », « a annoncé qu'il ferait
    appel », « nous enverrons ».
    """
    tokens = document.tokens
    inside = document.within(draft.contents[0])
    if not inside:
        return False
    lemma = draft.cue.entry.words if draft.cue else draft.lemma
    first = tokens[inside.start]
    if draft.rule == "cue-inf" and first.lemma in ("vouloir", "aller", "compter", "souhaiter"):
        return True
    if draft.rule == "cue-attr" and without_ending(first) in WILLING:
        return True
    if draft.rule == "cue-own_np":
        return any(tokens[i].lemma in words("intents") for i in inside[:3])
    if draft.rule == "cue-de_inf" and lemma == "jurer":
        return first.lower not in ("ne", "n'", "avoir", "être")  # « jure d'aider ses voisins »
    if draft.rule in ("cue-np", "passive") and lemma in ("annoncer", "dévoiler"):
        head = next((tokens[i] for i in inside if tokens[i].pos == "NOUN"), None)
        return head is not None and head.lemma not in words("happenings")
    if first_person_future(document, inside):
        return True
    deed = None if lemma in words("opinions") else coming_deed(document, draft, inside)
    return deed is not None and (
        lemma == "annoncer"
        or is_own(document, draft, deed, inside)
        or (commands_force(document, deed, inside) and is_official(document, draft))
        or (deed.passive and is_official(document, draft))
    )


def without_ending(token: Token) -> str:
    """« disposées » → « disposé », « prête » → « prêt », as the lists of words have it."""
    return token.lower.removesuffix("s").removesuffix("e")


def coming_deed(document: Document, draft: Draft, inside: range) -> VerbGroup | None:
    """The first verb of the content, if it tells what somebody will do; « il pleuvra » is none."""
    tokens = document.tokens
    first = next((i for i in inside[:FAR] if is_finite(tokens[i])), None)
    if first is None:
        return None
    group = verb_group(document, first)
    going = group.lemma == "aller" and form(tokens[first])[1] is not Tense.FUTURE
    if tokens[first].lemma == "aller" and (going or tokens[first + 1].has("VerbForm", "Inf")):
        following = tokens[first + 1 : min(first + 4, inside.stop)]
        infinitive = next((t.i for t in following if t.has("VerbForm", "Inf")), None)
        return None if infinitive is None else verb_group(document, infinitive)
    mood, tense = form(tokens[group.first])
    told = draft.rule in ("cue-que", "cue-bare") and mood is Mood.CONDITIONAL
    coming = tense is Tense.FUTURE or (told and not group.perfect)
    if not coming or group.lemma in words("no_deeds"):
        return None
    return group


def is_own(document: Document, draft: Draft, deed: VerbGroup, inside: range) -> bool:
    """Whether the speaker or his own side does it: « qu'[il] ferait appel », « [nos] hommes
    resteront », « la [Pologne] enverra » of a Polish minister.
    """
    tokens = document.tokens
    head = subject(document, deed)
    if head is None or head not in inside or deed.passive:
        return False
    if tokens[head].lower in ("il", "elle", "ils", "elles"):
        return draft.rule in ("cue-que", "cue-bare") and agree(
            tokens[head], speaking(document, draft)
        )
    if tokens[max(head - 1, inside.start)].lower in OWNERS:
        return True
    countries = {known.key for known in gazetteer.countries_named(tokens[head].text)}
    said = [tokens[i] for phrase in draft.speakers for i in phrase]
    sides = {k.key for t in said for k in gazetteer.countries_of(t.text)}
    sides |= {k.key for t in said for k in gazetteer.countries_named(t.text)}
    return bool(countries & sides) or (bool(countries) and any(t.lower in OWNERS for t in said[:1]))


def commands_force(document: Document, deed: VerbGroup, inside: range) -> bool:
    """« que [l'armée] ira sur le front », « que [300 soldats] partiront »: whom officials send."""
    head = subject(document, deed)
    if head is None or head not in inside or deed.passive:
        return False
    token = document.tokens[head]
    return is_force(token) or token.lemma in words("armed_bodies")


def is_official(document: Document, draft: Draft) -> bool:
    """Whether one who can order it speaks: « dix écoles seront construites », of a minister."""
    said = (document.tokens[i] for phrase in draft.speakers for i in phrase)
    kinds = (gazetteer.head(token.lower) for token in said if is_noun(token))
    return any(kind is not None and kind[0] in ("office", "body") for kind in kinds)


def offers(document: Document, draft: Draft) -> bool:
    """« a proposé [son aide] », « un hangar », « de [financer] deux postes »: his own to give."""
    if draft.cue is None or draft.cue.entry.words != "proposer":
        return False
    inside = document.within(draft.contents[0])
    first = document.tokens[inside.start]
    if draft.rule == "cue-np":
        return first.lower in (*OWNERS, "un", "une")
    return draft.rule == "cue-de_inf" and first.lemma in words("gifts")


def speaking(document: Document, draft: Draft) -> Token | None:
    """The noun of a lone speaker."""
    phrase = draft.speakers[0] if len(draft.speakers) == 1 else range(0)
    return next((document.tokens[i] for i in phrase if is_noun(document.tokens[i])), None)


def agree(pronoun: Token, noun: Token | None) -> bool:
    """Whether nothing speaks against the pronoun's standing for the noun."""
    pairs = [(pronoun.morph.get(k), noun.morph.get(k)) for k in ("Gender", "Number") if noun]
    return all(None in pair or len(set(pair)) == 1 for pair in pairs)


def first_person_future(document: Document, inside: range) -> bool:
    """« nous continuerons à bloquer le port », « je me présenterai »: quoted words, not many,
    of which a verb with « je » or « nous » is in the future.
    """
    tokens = document.tokens
    if len(inside) > LONG:
        return False
    for i in inside:
        if tokens[i].lower not in ("je", "j'", "nous", "on"):
            continue
        if tokens[i].lower == "nous" and tokens[max(i - 1, inside.start)].lower in OBJECTS_BEFORE:
            continue  # « ça ne [nous] rendra rien »
        for k in range(i + 1, min(i + 5, inside.stop)):
            if is_finite(tokens[k]) or tokens[k].lower.endswith(("rai", "rons")):
                mood, tense = form(tokens[k])
                if mood is Mood.INDICATIVE and tense is Tense.FUTURE:
                    return True
                break
    return False
