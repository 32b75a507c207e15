"""What the speaker does with the content: asserts, denies, demands, asks, plans."""

from graph.extract.drafts import Draft
from graph.extract.plans import announces_own_deed, offers
from graph.extract.words import is_finite, words
from graph.french.document import Document
from graph.french.verbs import Mood, form
from graph.model import Polarity

EXCLAIMED = frozenset({"c'", "ce", "de", "d'"})  # « Que c'est beau », « Que de bruit »
REJECTIONS = (
    ("pas", "question"),
    ("il", "n'", "est", "pas", "question"),
    ("hors", "de", "question"),
    ("absolument", "pas"),
    ("certainement", "pas"),
    ("jamais", "de", "la", "vie"),
)
SHORT, LONG = 12, 20  # words of an order, at most; a verb by its tag may open the longer


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
    if own is Polarity.DEMANDS and offers(document, draft):
        return Polarity.PLANS
    if own is not Polarity.ASSERTS:
        return own
    if commands(document, draft):
        return Polarity.DEMANDS
    if rejects(document, draft):
        return Polarity.DENIES
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
        whole = draft.rule in ("clause-cue", "quotation-cue")
        return whole and not obliges(document, inside) and not commands(document, draft)
    verb = next((document.tokens[i] for i in inside if is_finite(document.tokens[i])), None)
    if verb is None or verb.lower.endswith(("e", "es", "ent")):
        return False
    return form(verb)[0] in (Mood.INDICATIVE, Mood.CONDITIONAL)


def commands(document: Document, draft: Draft) -> bool:
    """« "Partez !", a crié la foule », « "Que la France garde ses bateaux" »: an imperative or a
    wish in quotation marks.
    """
    tokens = document.tokens
    inside = document.within(draft.contents[0])
    if not inside or draft.quotation is None:
        return False
    if wishes(document, inside):
        return True
    first = tokens[inside.start]
    imperative = first.has("Mood", "Imp") or first.pos == "VERB"
    if len(inside) > (LONG if imperative else SHORT):
        return False
    return (
        first.lower.endswith(("ez", "ons"))
        and first.pos in ("VERB", "NOUN", "PROPN", "ADJ")
        and (document.text(draft.contents[-1]).rstrip().endswith("!") or first.pos == "VERB")
    )


def rejects(document: Document, draft: Draft) -> bool:
    """« "Pas question de céder", a dit le maire », « "Absolument pas", a répondu le juge »."""
    inside = document.within(draft.contents[0])
    opening = tuple(t.lower for t in document.tokens[inside.start : inside.stop][:5])
    starts = (opening[: len(phrase)] == phrase for phrase in REJECTIONS)
    return draft.quotation is not None and any(starts)


def wishes(document: Document, inside: range) -> bool:
    """« [Que] la France garde ses bateaux »; « Que faire », « Que de bruit » are none."""
    if document.tokens[inside.start].text not in ("Que", "Qu'", "Qu’"):
        return False
    second = document.tokens[inside.start + 1 : min(inside.start + 2, inside.stop)]
    return any(t.pos != "VERB" and t.lower not in EXCLAIMED for t in second)


def obliges(document: Document, inside: range) -> bool:
    """« Il [faut] partir », « nous [devons] partir »."""
    opening = document.tokens[inside.start : min(inside.start + 6, inside.stop)]
    return any(token.lemma in ("falloir", "devoir") for token in opening)


def negated(draft: Draft) -> Polarity:
    """« ne nie pas » asserts; « ne croit pas que », « n'a pas confirmé » deny."""
    assert draft.cue is not None
    return Polarity.ASSERTS if draft.cue.entry.polarity is Polarity.DENIES else Polarity.DENIES
