"""Repairs of the parse, for errors that the model makes often in news. Each names what it mends."""

import re
from itertools import pairwise

from graph.french.document import Token
from graph.french.hyphens import mend_compounds
from graph.french.joined_verbs import mend_joined_verbs
from graph.french.participles import mend_participles
from graph.french.peoples import mend_peoples
from graph.french.verb_tags import mend_verbs


def repair(tokens: list[Token], sentences: list[range]) -> None:
    """Mend the parse of one article in place."""
    move_opening_marks(tokens, sentences)
    move_closing_marks(tokens, sentences)
    part_after_quotations(tokens, sentences)
    join_broken_sentences(tokens, sentences)
    mend_compounds(tokens)
    mend_verbs(tokens, sentences)
    mend_joined_verbs(tokens, sentences)
    mend_participles(tokens, sentences)
    mend_auxiliaries(tokens)
    mend_homophones(tokens)
    mend_peoples(tokens)
    mend_places(tokens)
    mend_names_of_places(tokens)


def mend_places(tokens: list[Token]) -> None:
    """« dans l'[est] du pays » is no form of « être », « les [Pays-Bas] » no adverb."""
    for before, token in pairwise(tokens):
        if before.pos == "DET" and token.entity and token.pos in ("ADV", "X", "INTJ"):
            token.pos = "PROPN"
        if before.lower == "l'" and token.lower == "est" and token.pos in ("AUX", "VERB"):
            token.pos, token.lemma = "NOUN", "est"
            token.morph = {"Gender": "Masc", "Number": "Sing"}


SHIPS = frozenset({"HMS", "USS", "INS", "HMCS"})


def mend_names_of_places(tokens: list[Token]) -> None:
    """« est parti de [Gao] pour [Kidal] » names two places, « à [San] Antonio » holds no verb."""
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        place = token.entity == "LOC" and token.paragraph == after.paragraph
        apart = before.entity == after.entity == "LOC" and before.text[0].isupper()
        if place and token.lower in ("pour", "vers") and apart and after.text[0].isupper():
            token.entity = ""
        behind = before.lower in ("à", "de", "en", "vers", "pour", "près")
        ship = before.text in SHIPS  # « le HMS [Trent] »
        if ship:
            before.pos, before.lemma, before.morph = "NOUN", before.lower, {}
        if (ship or (place and behind)) and token.text.istitle() and token.pos in ("VERB", "AUX"):
            token.pos, token.lemma, token.morph = "PROPN", token.lower, {}


def mend_auxiliaries(tokens: list[Token]) -> None:
    """« "…", [a] martelé le maire »: an auxiliary, which the tagger does not know behind marks."""
    for token, following in pairwise(tokens):
        if token.lower in ("a", "ont") and token.pos == "X" and following.has("VerbForm", "Part"):
            token.pos, token.lemma, token.dep, token.head = "AUX", "avoir", "aux", following.i
            number = "Plur" if token.lower == "ont" else "Sing"
            token.morph = {"Mood": "Ind", "Number": number, "Person": "3", "Tense": "Pres"}
            token.morph["VerbForm"] = "Fin"
        if token.lower.startswith("anti-") and token.pos == "ADP":
            token.pos = "ADJ"  # « la coalition [anti-EI] »
        object_ = token.lower in ("le", "la", "les", "l'") and following.lower.endswith("ant")
        if object_ and following.has("VerbForm", "Fin"):
            following.morph = {"Tense": "Pres", "VerbForm": "Part"}  # « les [qualifiant] d'amis »


def mend_homophones(tokens: list[Token]) -> None:
    """« apporte son [soutient] »: the noun, behind a possessive; « l'[opposant] Paul Faure »."""
    for before, token in pairwise(tokens):
        following = tokens[token.i + 1] if token.i + 1 < len(tokens) else token
        if token.pos == "ADJ" and before.pos == "NUM" and following.pos in ("VERB", "AUX"):
            token.pos = "NOUN"  # « 300 universitaires apportent »
        named = token.i + 1 < len(tokens) and tokens[token.i + 1].pos in ("PROPN", "ADJ")
        if token.pos == "VERB" and token.lower.endswith("ant") and before.pos == "DET" and named:
            token.pos, token.lemma = "NOUN", token.lower
            token.morph = {"Gender": "Masc", "Number": "Sing"}
        if token.lower == "soutient" and before.lower in ("son", "leur", "mon", "notre", "votre"):
            token.pos, token.lemma = "NOUN", "soutien"
            token.morph = {"Gender": "Masc", "Number": "Sing"}


ABBREVIATIONS = frozenset({"dr.", "m.", "mm.", "me.", "mme.", "mgr.", "pr.", "prof.", "st."})
INITIALS = re.compile(r"(?:[A-ZÀ-Ý][a-z]?\.-?){1,2}")  # « F.L. | Copperman », « J.-P. | Durand »


def move_opening_marks(tokens: list[Token], sentences: list[range]) -> None:
    """Give an opening mark to the sentence that it opens: « … dit-elle. | « Le maire … »."""
    for number in range(len(sentences) - 1):
        sentence, following = sentences[number], sentences[number + 1]
        last = tokens[sentence.stop - 1]
        if (
            len(sentence) < 2
            or last.text != "«"
            or tokens[following.start].paragraph != last.paragraph
        ):
            continue
        if tokens[sentence.stop - 2].text not in (".", "!", "?", "…", "»", "..."):
            continue
        sentences[number] = range(sentence.start, sentence.stop - 1)
        sentences[number + 1] = range(sentence.stop - 1, following.stop)
        root = next((i for i in following if tokens[i].head == i), following.start)
        last.head, last.dep = root, "punct"


def move_closing_marks(tokens: list[Token], sentences: list[range]) -> None:
    """Give a closing mark to the sentence that it closes: « … dix ans. | » Les champs … »."""
    number = 1
    while number < len(sentences):
        before, sentence = sentences[number - 1], sentences[number]
        first, last = tokens[sentence.start], tokens[before.stop - 1]
        if first.text == "»" and first.paragraph == last.paragraph:
            sentences[number - 1] = range(before.start, before.stop + 1)
            sentences[number] = range(sentence.start + 1, sentence.stop)
            root = next((i for i in before if tokens[i].head == i), before.start)
            first.head, first.dep = root, "punct"
            if not sentences[number]:
                del sentences[number]
                continue
        number += 1


def part_after_quotations(tokens: list[Token], sentences: list[range]) -> None:
    """Begin a sentence behind one that ends in quotation marks: « … contre lui. » | Selon Jean …
    ».
    """
    parted: list[range] = []
    for sentence in sentences:
        start = sentence.start
        for i in range(sentence.start + 2, sentence.stop - 1):
            ends = tokens[i].text == "»" and tokens[i - 1].text in (".", "!", "?", "…", "...")
            if ends and tokens[i + 1].text[0].isupper():
                parted.append(range(start, i + 1))
                start = i + 1
        parted.append(range(start, sentence.stop))
    for sentence in parted:
        for i in sentence:
            if tokens[i].head not in sentence:
                tokens[i].head, tokens[i].dep = i, "root"
    sentences[:] = parted


def join_broken_sentences(tokens: list[Token], sentences: list[range]) -> None:
    """Undo cuts in the middle of a sentence: « "…", | a-t-il déploré. », « … à Kiev | et à Lviv.
    »
    """
    joined: list[range] = []
    for sentence in sentences:
        if joined and is_continuation(tokens, joined[-1], sentence):
            attach(tokens, joined[-1], sentence)
            joined[-1] = range(joined[-1].start, sentence.stop)
        else:
            joined.append(sentence)
    for number, sentence in enumerate(joined):
        for i in sentence:
            tokens[i].sentence = number
    sentences[:] = joined


def splits_a_word(first: Token, last: Token) -> bool:
    """« Abd al | -Rahman », « Al | - Janoub »: the cut stands at a hyphen."""
    if last.text == "-" or (first.text.startswith("-") and first.pos != "PUNCT"):
        return True
    return first.text == "-" and first.span.start == last.span.end


def is_continuation(tokens: list[Token], before: range, sentence: range) -> bool:
    """Whether a sentence cannot have begun here: it starts with a comma, a closing mark, lower
    case.
    """
    first, last = tokens[sentence.start], tokens[before.stop - 1]
    if first.paragraph != last.paragraph:
        return False
    if splits_a_word(first, last) or last.lower in ABBREVIATIONS:
        return True
    if INITIALS.fullmatch(last.text) and first.pos in ("PROPN", "NOUN") and first.text.istitle():
        return True
    if first.pos == "PROPN" and last.pos in ("PROPN", "ADJ", "NOUN") and last.text.isalpha():
        conjugated = (any(tokens[i].has("VerbForm", "Fin") for i in s) for s in (before, sentence))
        return not all(conjugated)  # « Le général | Kofi … », « livre des drones | Shahed à »
    if first.text in (",", "»", ")", ";", ".", "…", "?", "!") or last.text == "«":
        return True
    if last.text in (".", "!", "?", "…"):
        return False
    if last.text[-1].isalnum() or last.text == ",":
        return True  # no mark ends what stands before: « rapportent lundi | Het Nieuwsblad … »
    if last.text == "»":  # « … est là." | a déclaré » goes on, « … est là." | Le maire » does not
        inner = tokens[before.stop - 2] if len(before) > 1 else last
        if inner.text in (".", "!", "?", "…") and not first.text[0].islower():
            return False
    return first.text[0].islower()


def attach(tokens: list[Token], before: range, sentence: range) -> None:
    """Hang the roots of a sentence under the root of the one before it."""
    root = next((i for i in before if tokens[i].head == i), before.start)
    for i in sentence:
        if tokens[i].head == i:
            tokens[i].head, tokens[i].dep = root, "parataxis"
