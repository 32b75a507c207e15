"""What governing words make of what they govern, read once from the lexicon."""

from dataclasses import dataclass
from functools import cache

from graph.french.conjugation import finite_forms
from graph.french.document import Document
from graph.french.lexicon_files import read_lexicon
from graph.french.verbs import VerbGroup, verb_group
from graph.model import Status


@dataclass(frozen=True, slots=True)
class Modality:
    """What a governing verb makes of what it governs; `status` is None for « same »."""

    status: Status | None
    noun: Status | None  # the same where it governs a noun (« cherche de l'aide »)
    clause: Status | None  # the same before another subject (« veut que Lima envoie »)
    control: str


@cache
def _modalities() -> dict[str, Modality]:
    return {entry["lemma"]: _modality(entry) for entry in read_lexicon("modality")["governor"]}


def _modality(entry: dict[str, str]) -> Modality:
    own = entry["status"]
    status, noun, clause = (
        None if given == "same" else Status(given)
        for given in (own, entry.get("noun", own), entry.get("clause", own))
    )
    return Modality(status, noun, clause, entry.get("control", "subject"))


@cache
def modal_words() -> dict[str, Status]:
    """Nouns, adjectives and adverbs of modality → the status they give."""
    table = read_lexicon("modality")
    return {
        word: Status(status)
        for group in ("noun", "adverb")
        for status, words in table[group].items()
        for word in words
    }


def modal_verbs() -> frozenset[str]:
    """The verbs of modality."""
    return frozenset(_modalities())


@cache
def governing_words() -> frozenset[str]:
    """Words not tagged as verbs that govern infinitives: « décision », « dément »."""
    return frozenset(modal_words()) | frozenset(_forms())


@cache
def _forms() -> dict[str, str]:
    """Forms of the modal verbs that the tagger takes for nouns or adverbs."""
    plain = set(_modalities()) - {
        "aller",
        "venir",
        "pouvoir",
        "devoir",
        "faire",
        "compter",
        "falloir",
    }
    return finite_forms(plain)


def verb_at(document: Document, i: int) -> VerbGroup | None:
    """The verb at token i, also one that is tagged as something else."""
    token = document.tokens[i]
    if token.pos in ("VERB", "AUX"):
        return verb_group(document, i)
    before = document.tokens[i - 1] if i else token
    lemma = _forms().get(token.lower)
    if lemma is None or before.pos not in ("NOUN", "PROPN", "ADJ", "PRON"):
        return None
    return verb_group(document, i, lemma) if token.pos in ("ADV", "NOUN", "ADJ") else None


def modality(lemma: str) -> Modality | None:
    """What a verb makes of what it governs, None for a verb without modality."""
    return _modalities().get(lemma)
