"""Quotations that no reporting verb carries: after a colon, or going on from the one before."""

from collections.abc import Iterator, Sequence

from graph.extract.contents import FINAL
from graph.extract.drafts import Draft
from graph.extract.words import is_finite, sentence_of
from graph.french.document import Document, Quotation
from graph.french.verbs import verb_group

WORDS_OF_A_SENTENCE = 4  # a shorter quotation with no cue is a name or a distance, not a statement


def after_colon(document: Document, quotation: Quotation, sayers: frozenset[int]) -> Draft | None:
    """« Le maire a défendu sa décision : "…" », « X : "…" », « Avant d'ajouter : "…" »."""
    tokens = document.tokens
    first = document.within(quotation.outer)
    if not first or quotation.depth:
        return None
    colon = first.start - 1
    if (
        colon < 1
        or tokens[colon].text != ":"
        or tokens[colon].paragraph != tokens[first.start].paragraph
    ):
        return None
    sentence = sentence_of(document, colon)
    verb = main_verb(document, sentence.start, colon)
    if verb is None:
        return name_and_quotation(document, quotation, sentence.start, colon, sayers)
    group = verb_group(document, verb)
    return Draft(
        rule="colon",
        contents=[quotation.inner],
        head=group.head,
        lemma=group.lemma,
        cue_span=document.span(group.start, group.end),
        quotation=quotation,
    )


def name_and_quotation(
    document: Document, quotation: Quotation, start: int, colon: int, sayers: frozenset[int]
) -> Draft | None:
    """« Jean Martin, maire de Lille : "…" », « — Marie : "…" »: a name, a colon, the words."""
    tokens = document.tokens
    while start < colon and tokens[start].text in ("-", "–", "—", "•", "*"):
        start += 1
    if not any(i in sayers for i in range(start, min(colon, start + 4))):
        start = last_name(document, start, colon)
    if not any(i in sayers for i in range(start, min(colon, start + 4))):
        return None
    if colon - start > 12 or start >= colon:
        return None
    return Draft(
        rule="name-colon",
        contents=[quotation.inner],
        quotation=quotation,
        speakers=[range(start, colon)],
        cue_span=None,
    )


def last_name(document: Document, start: int, colon: int) -> int:
    """Where the person's name opens that ends before the colon: « Un mandat rude pour [Luc Morel]
    (PS) : "…" »; the colon if none does.
    """
    tokens = document.tokens
    i = colon - 1
    if tokens[i].text == ")":
        i = next((k for k in range(i, start, -1) if tokens[k].text == "("), i) - 1
    if i < start or tokens[i].entity != "PER":
        return colon
    while i > start and tokens[i - 1].entity == "PER":
        i -= 1
    return i


def main_verb(document: Document, start: int, stop: int) -> int | None:
    """The last main verb of tokens[start:stop] that governs the colon: the finite verb nearest the
    root, else an infinitive (« Avant d'ajouter : »).
    """
    tokens = document.tokens
    finite = [
        i
        for i in range(start, stop)
        if is_finite(tokens[i]) and not in_subclause(document, start, i)
    ]
    if finite:
        return verb_group(document, finite[0] if len(finite) == 1 else finite[-1]).head
    infinitives = [i for i in range(start, stop) if tokens[i].has("VerbForm", "Inf")]
    return infinitives[-1] if infinitives else None


def in_subclause(document: Document, start: int, i: int) -> bool:
    tokens = document.tokens
    return any(
        tokens[k].lower in ("qui", "que", "qu'", "dont", "où", "si", "auquel", "laquelle")
        for k in range(max(start, i - 5), i)
    )


def continuations(document: Document, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Quotations that are whole sentences with no cue of their own: the speaker goes on.

    A scare quote, a title or a name is shorter than a sentence or stands inside one.
    """
    for quotation in document.quotations:
        if quotation.depth or any(takes(draft, quotation) for draft in drafts):
            continue
        if is_whole_sentence(document, quotation):
            yield Draft(rule="continuation", contents=[quotation.inner], quotation=quotation)


def takes(draft: Draft, quotation: Quotation) -> bool:
    """Whether the draft attributes the quotation, and does not only stand in it: « On m'avait juré
    que c'était fini. »
    """
    inside = draft.cue_span is not None and quotation.inner.contains(draft.cue_span)
    if inside and draft.rule != "cue-in-quotation" and draft.start > quotation.inner.start:
        return False
    return any(span.touches(quotation.inner) for span in draft.contents)


def is_whole_sentence(document: Document, quotation: Quotation) -> bool:
    """Whether the quotation stands alone: nothing beside it in its sentences, and it has a verb or
    ends as a sentence does.
    """
    tokens = document.tokens
    inside = document.within(quotation.inner)
    if len(inside) < 2 or not tokens[inside.start].text[:1].isupper():
        return False
    ends = tokens[inside.stop - 1].text in (".", "!", "?", "…", "...")
    verb = len(inside) >= WORDS_OF_A_SENTENCE and any(is_finite(tokens[i]) for i in inside)
    if not verb and not ends:
        return False
    outer = document.within(quotation.outer)
    sentence = sentence_of(document, inside.start)
    before = [t for t in tokens[sentence.start : outer.start] if t.text not in FINAL]
    last = sentence_of(document, inside.stop - 1)
    after = [t for t in tokens[outer.stop : last.stop] if t.text not in FINAL and t.text != "»"]
    return not before and not after
