"""What the speaker does with the content: asserts, denies, demands, asks, plans."""

from graph.extract.drafts import Draft
from graph.extract.words import is_finite
from graph.french.document import Document
from graph.french.verbs import Mood, Tense, form
from graph.model import Polarity

OF_ONES_OWN = frozenset(
    {
        "annoncer",
        "indiquer",
        "affirmer",
        "déclarer",
        "dire",
        "assurer",
        "confirmer",
        "expliquer",
        "dévoiler",
        "présenter",
    }
)
MEASURES = frozenset(
    [
        "suspension",
        "fermeture",
        "ouverture",
        "création",
        "lancement",
        "augmentation",
        "baisse",
        "réduction",
        "envoi",
        "retrait",
        "démission",
        "candidature",
        "déploiement",
        "mesure",
        "mesures",
        "plan",
        "participation",
        "présence",
        "tenue",
        "gel",
        "construction",
        "organisation",
        "report",
        "annulation",
        "départ",
        "réforme",
        "aide",
    ]
)


def polarity(document: Document, draft: Draft) -> Polarity:
    """The cue's own polarity; a plan where the speaker announces what he will do himself; a demand
    or a question where the quoted words are one.
    """
    own = draft.cue.entry.polarity if draft.cue else draft.polarity
    if draft.cue is not None and draft.cue.group is not None and draft.cue.group.negated:
        return negated(draft)
    if own is not Polarity.ASSERTS:
        return own
    if announces_own_deed(document, draft):
        return Polarity.PLANS
    return own


def negated(draft: Draft) -> Polarity:
    """« ne nie pas » asserts; « ne croit pas que », « n'a pas confirmé » deny."""
    assert draft.cue is not None
    return Polarity.ASSERTS if draft.cue.entry.polarity is Polarity.DENIES else Polarity.DENIES


def announces_own_deed(document: Document, draft: Draft) -> bool:
    """« a indiqué vouloir réformer », « annonce la suspension des vols », « nous enverrons »."""
    tokens = document.tokens
    inside = document.within(draft.contents[0])
    if not inside:
        return False
    lemma = draft.cue.entry.words if draft.cue else draft.lemma
    first = tokens[inside.start]
    if draft.rule == "cue-inf" and first.lemma in ("vouloir", "aller", "compter", "souhaiter"):
        return True
    if draft.rule == "cue-np" and lemma in ("annoncer", "dévoiler", "présenter"):
        head = next((tokens[i] for i in inside if tokens[i].pos == "NOUN"), None)
        return head is not None and (
            head.lemma in MEASURES or own_possessive(document, inside.start)
        )
    return first_person_future(document, inside)


def own_possessive(document: Document, i: int) -> bool:
    """« annonce sa présence »."""
    return document.tokens[i].lower in ("son", "sa", "ses", "leur", "leurs")


def first_person_future(document: Document, inside: range) -> bool:
    """« nous continuerons à descendre dans la rue », « je me présenterai »: the first verb of the
    quoted words that has « je » or « nous » for a subject is in the future.
    """
    tokens = document.tokens
    for i in inside:
        token = tokens[i]
        if token.lower in ("je", "j'", "nous") and token.dep in ("nsubj", "expl", "dislocated"):
            for k in range(i + 1, min(i + 5, inside.stop)):
                if is_finite(tokens[k]):
                    mood, tense = form(tokens[k])
                    return mood is Mood.INDICATIVE and tense is Tense.FUTURE
    return False
