"""Verbs of help that the tagger takes for nouns: « les milices que Lima [arme] et [finance] ».

Behind « que » and a subject, joined by « et » to another verb of help, or between a subject and an
object where the sentence has no verb, a form of a verb of the lexicon is that verb, whatever its
tag; so is an infinitive behind « de », « à » or « pour ».
"""

from functools import cache

from graph.french.conjugation import finite_forms
from graph.french.document import Token
from graph.french.lexicon_files import read_lexicon
from graph.french.verb_tags import PRESENT, is_main, is_verbless, number_of

NOMINAL = ("NOUN", "PROPN")
JOINS = ("et", "ou")
INFINITIVES = ("er", "ir", "re", "oir")
SUBJECT = 6  # words between « que » and the verb, at most


def mend_joined_verbs(tokens: list[Token], sentences: list[range]) -> None:
    """Give such words the tag, the lemma and the morphology of a verb, in place."""
    for sentence in sentences:
        for i in sentence:
            if _is_present(tokens[i]):
                tokens[i].morph = PRESENT | {"Number": number_of(tokens[i])}
            if tokens[i].pos == "VERB" and not tokens[i].lemma.endswith(INFINITIVES):
                tokens[i].lemma = known_forms().get(tokens[i].lower, tokens[i].lemma)
            if _is_infinitive(tokens, sentence, i):
                tokens[i].pos, tokens[i].lemma = "VERB", tokens[i].lower
                tokens[i].morph = {"VerbForm": "Inf"}
            if _may_be_verb(tokens[i]) and (
                _behind_que(tokens, sentence, i)
                or _joined(tokens, sentence, i)
                or _between(tokens, sentence, i)
            ):
                _mend(tokens[i])
                if i + 2 < sentence.stop and tokens[i + 1].lower in JOINS:
                    follows = tokens[i + 2]
                    if _may_be_verb(follows):
                        _mend(follows)


@cache
def helping_forms() -> dict[str, str]:
    """Finite forms of the verbs of help and of gifts, each with its infinitive."""
    return finite_forms(_lemmas())


@cache
def known_forms() -> dict[str, str]:
    """The same with the verbs of modality: « que Lima [compte] livrer »."""
    governing = {entry["lemma"] for entry in read_lexicon("modality")["governor"]}
    light = {lemma for group in read_lexicon("support")["light"].values() for lemma in group}
    return finite_forms(_lemmas() | governing | light | {"rester", "demeurer", "devenir"})


@cache
def _lemmas() -> frozenset[str]:
    groups = (read_lexicon("support")["help"], read_lexicon("support")["give"])
    return frozenset(entry["lemma"] for group in groups for entry in group)


def _closes_relative(tokens: list[Token], sentence: range, i: int) -> bool:
    """« Lima, qui arme Quito, [livre] des chars »: no verb but that of the clause in commas."""
    opened = any(
        tokens[k].text == "," and tokens[k + 1].lower == "qui" for k in range(sentence.start, i - 1)
    )
    return opened and not any(is_main(tokens, sentence.start, k) for k in sentence)


def _is_present(token: Token) -> bool:
    """« que Lima [destine] à Quito », tagged a participle."""
    participle = token.pos == "VERB" and token.has("VerbForm", "Part")
    mute = token.lower.endswith(("e", "ent")) and not token.lower.endswith("ée")
    return participle and mute and token.lower in helping_forms()


def _is_infinitive(tokens: list[Token], sentence: range, i: int) -> bool:
    """« continue d'[approvisionner] », tagged a noun; not « le conseiller »."""
    token = tokens[i]
    nominal = token.pos in ("NOUN", "PROPN", "ADJ") and token.lower in _lemmas()
    return nominal and i > sentence.start and tokens[i - 1].lower in ("de", "d'", "à", "pour")


def _between(tokens: list[Token], sentence: range, i: int) -> bool:
    """« L'armée [épaule] les pompiers. »: a noun before, an object behind, no other verb."""
    if i == sentence.start or i + 2 >= sentence.stop:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    article = after.pos in ("DET", "NUM") or after.lower == "des"
    if before.text == ",":
        return _closes_relative(tokens, sentence, i) and article
    if not is_verbless(tokens, sentence):
        return False
    named = before.pos == "PROPN" or bool(before.entity)
    takes = (named and article) or after.pos == "DET"
    takes = takes or (after.lower == "à" and tokens[i + 2].has("VerbForm", "Inf"))
    takes = takes or (named and after.lower in ("depuis", "à", "au", "aux"))
    return before.pos in (*NOMINAL, "ADJ") and takes


def _mend(token: Token) -> None:
    token.pos, token.lemma, token.entity = "VERB", helping_forms()[token.lower], ""
    token.morph = PRESENT | {"Number": number_of(token)}


def _may_be_verb(token: Token) -> bool:
    return token.pos not in ("VERB", "AUX") and token.lower in helping_forms()


def _behind_que(tokens: list[Token], sentence: range, i: int) -> bool:
    """« que [l'Iran] arme », « que ni Lima ni Quito ne finance »: nothing but a subject between."""
    if i > sentence.start and tokens[i - 1].lower in ("que", "qu'"):
        return _inverted(tokens, sentence, i)
    k = i - 1
    while k > sentence.start and i - k <= SUBJECT and tokens[k].pos in (
        *NOMINAL, "DET", "ADJ", "ADV", "CCONJ", "NUM", "ADP", "PRON",
    ):  # fmt: skip
        if tokens[k].lower in ("que", "qu'"):
            break
        k -= 1
    if tokens[k].lower not in ("que", "qu'") or not _is_subject(tokens, k + 1, i):
        return False
    after = tokens[i + 1] if i + 1 < sentence.stop else None
    closes = after is None or after.pos in ("PUNCT", "ADP", "ADV", "AUX", "VERB")
    joins = after is not None and after.lower in JOINS
    return closes or (joins and i + 2 < sentence.stop and tokens[i + 2].lower in helping_forms())


def _inverted(tokens: list[Token], sentence: range, i: int) -> bool:
    """« le parti que [finance] la Suède », « que [finance] et forme la Suède »."""
    following = tokens[i + 1 : min(i + 4, sentence.stop)]
    joins = len(following) > 2 and following[0].lower in JOINS
    if joins and following[1].lower in helping_forms():
        following = following[2:]
    return bool(following) and following[0].pos in ("DET", "PROPN")


def _is_subject(tokens: list[Token], start: int, stop: int) -> bool:
    """« l'Iran », « le régime »: a noun that ends before the verb; an article alone is none."""
    last = tokens[stop - 1] if stop > start else None
    return last is not None and (last.pos in NOMINAL or bool(last.entity))


def _joined(tokens: list[Token], sentence: range, i: int) -> bool:
    """« L'Iran [arme] et finance le Hezbollah »: a name before, an object behind."""
    if i == sentence.start or i + 3 >= sentence.stop or tokens[i + 1].lower not in JOINS:
        return False
    before, second, after = tokens[i - 1], tokens[i + 2], tokens[i + 3]
    named = before.pos == "PROPN" or bool(before.entity)
    return named and second.lower in helping_forms() and after.pos in ("DET", "PROPN")
