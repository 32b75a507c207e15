"""What the speaker does with the content: asserts, denies, demands, asks, plans."""

from graph.extract.drafts import Draft
from graph.extract.words import is_finite, is_noun, words
from graph.french.document import Document, Token
from graph.french.verbs import Mood, Tense, form
from graph.model import Polarity

EXCLAIMED = frozenset({"c'", "ce", "de", "d'"})  # « Que c'est beau », « Que de bruit »
LONG = 20  # words: a longer speech with one « nous ferons » in it is no announcement


def polarity(document: Document, draft: Draft) -> Polarity:
    """The cue's own polarity; a plan where the speaker announces what he will do himself; a demand
    or a question where the quoted words are one.
    """
    own = draft.cue.entry.polarity if draft.cue else draft.polarity
    if draft.cue is not None and draft.cue.group is not None and draft.cue.group.negated:
        return negated(draft)
    asked = asks(document, draft)
    if asked or (draft.rule == "cue-si" and own is Polarity.DEMANDS):
        return Polarity.ASKS
    if own is Polarity.DEMANDS and argues(document, draft):
        return Polarity.ASSERTS
    if own is not Polarity.ASSERTS:
        return own
    if commands(document, draft):
        return Polarity.DEMANDS
    if announces_own_deed(document, draft):
        return Polarity.PLANS
    return own


def asks(document: Document, draft: Draft) -> bool:
    """Whether the words end in a question mark: « "Qui nous protégera ?", a lancé une femme »."""
    last = document.text(draft.contents[-1]).rstrip(' \u00a0\u202f»”"')
    return last.endswith("?") and draft.quotation is not None


def argues(document: Document, draft: Draft) -> bool:
    """« suggère que le maire a menti », « le maire, plaide X, a menti » assert; « suggère qu'il
    parte », « plaide pour un report » demand.
    """
    if draft.cue is None or draft.cue.entry.words not in words("arguing"):
        return False
    inside = document.within(draft.contents[0])
    if draft.rule != "cue-que":
        return draft.rule == "clause-cue"
    verb = next((document.tokens[i] for i in inside if is_finite(document.tokens[i])), None)
    if verb is None or verb.lower.endswith(("e", "es", "ent")):
        return False
    return form(verb)[0] in (Mood.INDICATIVE, Mood.CONDITIONAL)


def commands(document: Document, draft: Draft) -> bool:
    """« "Partez !", a crié la foule », « "Que l'on cesse", a-t-il dit »: a bare imperative or
    « que » in quotation marks.
    """
    tokens = document.tokens
    inside = document.within(draft.contents[0])
    if len(inside) < 2 or draft.quotation is None:
        return False
    first = tokens[inside.start]
    if first.text in ("Que", "Qu'", "Qu’"):
        return tokens[inside.start + 1].lower not in EXCLAIMED
    return len(inside) <= 12 and (
        first.lower.endswith(("ez", "ons"))
        and first.pos in ("VERB", "NOUN", "PROPN", "ADJ")
        and (document.text(draft.contents[-1]).rstrip().endswith("!") or first.pos == "VERB")
    )


def negated(draft: Draft) -> Polarity:
    """« ne nie pas » asserts; « ne croit pas que », « n'a pas confirmé » deny."""
    assert draft.cue is not None
    return Polarity.ASSERTS if draft.cue.entry.polarity is Polarity.DENIES else Polarity.DENIES


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
    if draft.rule == "cue-attr" and first.lemma in ("prêt", "déterminé", "résolu", "décidé"):
        return True
    if draft.rule in ("cue-np", "passive") and lemma in ("annoncer", "dévoiler"):
        head = next((tokens[i] for i in inside if tokens[i].pos == "NOUN"), None)
        return head is not None and head.lemma not in words("happenings")
    if draft.rule in ("cue-que", "cue-bare"):
        return own_future(document, draft, inside)
    return first_person_future(document, inside)


def own_future(document: Document, draft: Draft, inside: range) -> bool:
    """« a annoncé qu'[il ferait] appel »: the speaker's own deed, told as coming; no passive, and
    nothing that he will merely be or have to do.
    """
    tokens = document.tokens
    pronoun = tokens[inside.start]
    if pronoun.lower not in ("il", "elle", "ils", "elles", "nous", "je", "j'"):
        return False
    first = next((i for i in inside if is_finite(tokens[i])), None)
    if first is None or first - inside.start > 4 or tokens[first].lemma in words("no_deeds"):
        return False
    if not agree(pronoun, speaking(document, draft)):
        return False
    mood, tense = form(tokens[first])
    return tense is Tense.FUTURE or mood is Mood.CONDITIONAL


def speaking(document: Document, draft: Draft) -> Token | None:
    """The noun of a lone speaker."""
    phrase = draft.speakers[0] if len(draft.speakers) == 1 else range(0)
    return next((document.tokens[i] for i in phrase if is_noun(document.tokens[i])), None)


def agree(pronoun: Token, noun: Token | None) -> bool:
    """Whether nothing speaks against the pronoun's standing for the noun."""
    pairs = [(pronoun.morph.get(k), noun.morph.get(k)) for k in ("Gender", "Number") if noun]
    return all(None in pair or len(set(pair)) == 1 for pair in pairs)


def first_person_future(document: Document, inside: range) -> bool:
    """« nous continuerons à descendre dans la rue », « je me présenterai »: quoted words, not many,
    of which a verb with « je » or « nous » is in the future.
    """
    tokens = document.tokens
    if len(inside) > LONG:
        return False
    for i in inside:
        if tokens[i].lower not in ("je", "j'", "nous"):
            continue
        for k in range(i + 1, min(i + 5, inside.stop)):
            if is_finite(tokens[k]) or tokens[k].lower.endswith(("rai", "rons")):
                mood, tense = form(tokens[k])
                if mood is Mood.INDICATIVE and tense is Tense.FUTURE:
                    return True
                break
    return False
