"""Past participles that the tagger takes for adjectives: « les rebelles [armés] par Lima ».

Where « par » and an agent follow, or « de » and a means, a participle of a verb of the lexicon is
that verb, whatever its tag.
"""

from functools import cache
from itertools import pairwise

from graph.french.conjugation import forms
from graph.french.document import Token
from graph.french.futures import mend_futures
from graph.french.lexicon_files import read_lexicon
from graph.french.placed_participles import GOING, is_of_place
from graph.french.verb_tags import PAST_PARTICIPLE, follows_auxiliary

AGENT = ("DET", "PROPN", "NUM", "NOUN")
PLURAL = {"Gender": "Masc", "Number": "Plur"}
REACH = 3  # words between the participle and « par »: « soutenue militairement par »


def mend_participles(tokens: list[Token], sentences: list[range]) -> None:
    """Give such words the tag, the lemma and the morphology of a participle, in place; those of
    the future the ones of a verb.
    """
    mend_futures(tokens, going_verbs())
    for sentence in sentences:
        for i in sentence:
            token = tokens[i]
            if token.has("VerbForm", "Inf") and token.lower.endswith(("é", "ée", "és", "ées")):
                token.morph = token.morph | PAST_PARTICIPLE  # « débloqué »
            if _is_noun(tokens, sentence, i):
                token.pos, token.lemma, token.morph = "NOUN", token.lower.rstrip("s"), PLURAL
                continue
            nominal = token.pos in ("ADJ", "NOUN") or i == sentence.start
            lemma = past_participles().get(token.lower) if nominal else None
            if lemma is not None and (
                follows_auxiliary(tokens, i)
                or (token.pos == "ADJ" and tokens[i - 1].lower == "été")
                or _stands_as_participle(tokens, sentence, i, lemma)
                or _opens(tokens, sentence, i)
                or is_of_place(tokens, sentence, i, lemma)
            ):
                token.pos, token.lemma = "VERB", lemma
                token.morph = token.morph | PAST_PARTICIPLE


def _is_noun(tokens: list[Token], sentence: range, i: int) -> bool:
    """« des vivres offerts aux [déplacés] »: behind an article nothing else than a noun stands."""
    if tokens[i].pos != "VERB" or not tokens[i].lower.endswith("s") or i == sentence.start:
        return False
    participle = tokens[i].has("VerbForm", "Part") and tokens[i].has("Number", "Plur")
    following = tokens[i + 1].pos if i + 1 < sentence.stop else ""
    alone = following not in ("NOUN", "PROPN", "ADJ", "CCONJ")
    return participle and tokens[i - 1].lower == "aux" and alone


def _opens(tokens: list[Token], sentence: range, i: int) -> bool:
    """« [Stationnés] à Gao depuis 2013, les soldats … », taken for a name for its capital."""
    following = tokens[i + 1].pos if i + 1 < sentence.stop else ""
    return i == sentence.start and tokens[i].pos == "PROPN" and following in ("ADP", "ADV")


def _stands_as_participle(tokens: list[Token], sentence: range, i: int, lemma: str) -> bool:
    """« Lima est [armée] par Quito », « [équipés] de drones »; not « l'armée par »."""
    if i > sentence.start and tokens[i - 1].pos in ("DET", "ADP", "NUM"):
        return False
    following = tokens[i + 1 : min(i + 2 + REACH, sentence.stop)]
    supplied = lemma in read_lexicon("support")["supplied"]["words"]
    if supplied and following and following[0].lower in ("de", "d'"):
        return True
    if following and following[0].pos == "VERB" and tokens[i - 1].pos == "NOUN":
        return False  # « des groupes [armés] soutenus par Lima »
    for word, after in pairwise(following):
        if word.lower == "par":
            return after.pos in AGENT
        if word.pos not in ("ADV", "ADJ", "CCONJ", "VERB"):
            return False
    return False


@cache
def past_participles() -> dict[str, str]:
    """Past participles of the verbs of help and of sending, in all forms, each with its verb."""
    lemmas = [
        entry["lemma"] for group in ("help", "give") for entry in read_lexicon("support")[group]
    ]
    lemmas += [lemma for group in read_lexicon("support")["light"].values() for lemma in group]
    lemmas += [
        entry["lemma"] for entry in read_lexicon("deployment")["verb"] if "send" in entry["use"]
    ]
    lemmas += GOING
    found: dict[str, str] = {}
    for lemma in sorted(lemmas):
        known = forms(lemma)
        if known is not None:
            plural = known.past if known.past.endswith("s") else known.past + "s"
            found |= dict.fromkeys((known.past, plural, known.past + "e", known.past + "es"), lemma)
    return found


@cache
def going_verbs() -> tuple[str, ...]:
    """The verbs of sending and being there: « patrouiller »."""
    return tuple(sorted({entry["lemma"] for entry in read_lexicon("deployment")["verb"]}))
