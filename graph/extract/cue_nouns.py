"""Nouns that attribute: « l'appel du maire à rester chez soi », « son refus de céder », « l'annonce
par le groupe de la fermeture ». The owner of the noun is the speaker, its complement the content.
"""

from collections.abc import Iterator

from graph.extract.contents import clause_content, noun_content
from graph.extract.drafts import Draft
from graph.extract.speakers import phrases_from
from graph.extract.words import is_clitic, is_noun, is_that, sentence_of
from graph.french.cues import Entry, nouns
from graph.french.document import Document
from graph.model import Span

POSSESSIVES = frozenset({"son", "sa", "ses", "leur", "leurs"})
OF = frozenset({"de", "d'", "du", "des"})


def read_nouns(document: Document, sayers: frozenset[int]) -> Iterator[Draft]:
    """Every noun of the lexicon that has both an owner and a content."""
    for token in document.tokens:
        found = nouns().get(token.lemma) if token.pos == "NOUN" else None
        if found is not None:
            draft = read_noun(document, token.i, found, sayers)
            if draft is not None:
                yield draft


def read_noun(document: Document, i: int, found: Entry, sayers: frozenset[int]) -> Draft | None:
    """The statement of the noun at i: its owner first, then what stands behind him."""
    tokens = document.tokens
    speakers, end = owner(document, i, sayers)
    start = i
    if i > 0 and tokens[i - 1].lower in POSSESSIVES:
        speakers, end, start = [range(i - 1, i)], i + 1, i - 1
    if not speakers:
        return None
    content = content_of(document, end, found, i)
    if content is None:
        return None
    return Draft(
        rule="noun",
        contents=[content],
        cue_span=document.span(min(i, start), i + 1),
        head=i,
        lemma=found.words,
        cue_class=found.cue_class,
        polarity=found.polarity,
        speakers=speakers,
        quotation=document.quotation_at(tokens[i].span.start),
    )


def owner(document: Document, i: int, sayers: frozenset[int]) -> tuple[list[range], int]:
    """« de X », « par X » behind the noun, if X is somebody."""
    tokens, stop = document.tokens, sentence_of(document, i).stop
    k = i + 1
    if k < stop and tokens[k].pos == "ADJ":
        k += 1
    if k + 1 >= stop or tokens[k].lower not in OF | {"par"}:
        return [], k
    phrases = phrases_from(document, k + 1 if tokens[k].lower != "des" else k)
    if not phrases:
        return [], k
    head = next((p for p in phrases[0] if is_noun(tokens[p])), None)
    if head is None or head not in sayers:
        return [], k
    return phrases, phrases[-1].stop


def content_of(document: Document, i: int, found: Entry, noun: int) -> Span | None:
    """The complement at i that the noun takes: « à céder », « de la fermeture », « que … »."""
    tokens, stop = document.tokens, sentence_of(document, noun).stop
    if i + 1 >= stop:
        return None
    word, frames = tokens[i].lower, found.frames
    if is_that(tokens[i]) and "que" in frames:
        return clause_content(document, i + 1, noun)
    if word == "selon" and tokens[i + 1].lower.startswith("laquelle") and "selon_que" in frames:
        return clause_content(document, i + 2, noun)
    if word == "selon" and tokens[i + 1].lower.startswith("lesquel") and "selon_que" in frames:
        return clause_content(document, i + 2, noun)
    preposition = "de" if word in OF else "à" if word in ("à", "au", "aux") else word
    if opens_infinitive(document, i + 1, stop):
        return clause_content(document, i + 1, noun) if f"{preposition}_inf" in frames else None
    if f"{preposition}_np" in frames and opens_noun(document, i + 1, stop):
        return noun_content(document, i + 1, noun)
    return None


def opens_infinitive(document: Document, i: int, stop: int) -> bool:
    tokens = document.tokens
    while i < stop and (is_clitic(tokens[i]) or tokens[i].pos == "ADV"):
        i += 1
    return i < stop and tokens[i].has("VerbForm", "Inf")


def opens_noun(document: Document, i: int, stop: int) -> bool:
    tokens = document.tokens
    while i < stop and tokens[i].pos in ("DET", "ADJ", "NUM"):
        i += 1
    return i < stop and is_noun(tokens[i])
