"""Verbs of reporting that the tagger takes for something else: « … », nuance l'expert ».

Where only a verb can stand, a form of a verb of the lexicon is that verb, whatever its tag.
"""

from functools import cache
from unicodedata import combining, normalize

from graph.french.conjugation import finite_forms, forms
from graph.french.cues import expressions, verbs
from graph.french.document import Token

PRESENT = {"Mood": "Ind", "Tense": "Pres", "VerbForm": "Fin", "Person": "3"}
PAST_PARTICIPLE = {"VerbForm": "Part", "Tense": "Past"}
PARTICIPLES = ("é", "i", "u", "it", "is", "ert")  # endings of past participles
OPENS = frozenset(  # words behind a verb that closes a quotation: « », note dans un courriel … »
    {"des", "de", ",", "dans", "devant", "lors", "auprès", "à", "au", "aux", "sur", "sans", "en"}
)
TAKEN = frozenset(  # words behind a noun of which the form is a verb's: « dément toute passivité »
    {"que", "qu'", "sur", "de", "d'", "tout", "toute", "tous", "toutes"}
)
TO = frozenset({"à", "au", "aux"})
SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on", "qui"})
BETWEEN = frozenset({"le", "la", "l'", "les", "lui", "leur", "y", "en", "ne", "n'", "nous", "vous"})
BEING = frozenset({
    "est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "été", "être",
})  # fmt: skip
HELPERS = frozenset({"a", "ont", "avait", "avaient", "aurait", "auraient", "ai", "avons"})


@cache
def known_forms() -> dict[str, str]:
    """Finite forms of the reporting verbs, each with its infinitive."""
    infinitives = {lemma.removeprefix("se ") for lemma in verbs()} | set(expressions())
    return finite_forms(sorted(infinitives))


def mend_verbs(tokens: list[Token], sentences: list[range]) -> None:
    """Give such words the tag, the lemma and the morphology of a verb, in place."""
    for sentence in sentences:
        for i in sentence:
            token = tokens[i]
            if is_summer(tokens, i):
                token.pos, token.lemma, token.morph = "NOUN", "été", {}
            if token.pos in ("VERB", "AUX"):
                mend_form(tokens, i)
            if token.lower in known_participles() and follows_auxiliary(tokens, i):
                token.pos, token.lemma = "VERB", known_participles()[token.lower]
                token.morph = token.morph | PAST_PARTICIPLE
            lemma = known_forms().get(token.lower)
            if lemma is None:
                continue
            if token.pos == "VERB" and bare(token.lemma) in (bare(token.lower), bare(lemma)):
                token.lemma = lemma  # « murmure », which ends like an infinitive; « répèter »
            elif token.pos not in ("VERB", "AUX") and stands_as_verb(tokens, sentence, i):
                token.pos, token.lemma, token.entity = "VERB", lemma, ""
                token.morph = PRESENT | {"Number": number_of(token)}


def is_summer(tokens: list[Token], i: int) -> bool:
    """« depuis l'été »: behind an article it is no participle."""
    return tokens[i].lower == "été" and i > 0 and tokens[i - 1].lower in ("l'", "cet", "d'", "un")


@cache
def known_participles() -> dict[str, str]:
    """Past participles of the reporting verbs, masculine singular."""
    infinitives = {lemma.removeprefix("se ") for lemma in verbs()} | set(expressions())
    return {found.past: verb for verb in sorted(infinitives) if (found := forms(verb))}


def follows_auxiliary(tokens: list[Token], i: int) -> bool:
    """Whether « avoir » stands before an adjective or noun that is a participle: « a-t-il
    martelé ».
    """
    if tokens[i].pos not in ("ADJ", "NOUN", "X"):
        return False
    for k in range(i - 1, max(-1, i - 4), -1):
        if is_helper(tokens[k]):
            return True
        if tokens[k].pos not in ("PRON", "ADV") and not tokens[k].text.startswith("-"):
            return False
    return False


def follows_being(tokens: list[Token], i: int) -> bool:
    """Whether a form of « être » stands before, adverbs aside: « sont aussi attendues »."""
    k = i - 1
    while k > 0 and tokens[k].pos == "ADV":
        k -= 1
    return k >= 0 and tokens[k].lower in BEING


def is_helper(token: Token) -> bool:
    """Whether the word is a form of « avoir » that helps a participle."""
    return token.lower in HELPERS


def mend_form(tokens: list[Token], i: int) -> None:
    """Make finite what can only be finite: « déplore-t-il » and « dit-elle » tagged participles."""
    token = tokens[i]
    before = tokens[i - 1] if i else token
    if token.has("VerbForm", "Inf") and not token.lower.endswith(("r", "re")):
        if token.lower.endswith("é"):
            token.morph = token.morph | PAST_PARTICIPLE  # « a évacué »
        elif token.lower.endswith(("e", "ent")):
            token.morph = PRESENT | {"Number": number_of(token)}  # « le destroyer navigue »
    if token.has("VerbForm", "Inf") and is_helper(before) and says_that(tokens, i):
        token.morph = token.morph | PAST_PARTICIPLE  # « a déclarer que »
        return
    if token.has("VerbForm", "Fin"):
        helped = before.pos == "AUX" and not token.lower.endswith(("e", "ent"))
        helped = helped or token.lower.endswith(("é", "és", "ée", "ées"))
        if (token.pos == "VERB" and helped) or is_behind_inversion(tokens, i):
            token.morph = token.morph | PAST_PARTICIPLE  # « est interdit »
        return
    if makes_known(tokens, i):
        token.morph = PRESENT | {"Number": "Sing"}
        return
    lemma = known_forms().get(token.lower, "")
    mute = lemma.endswith("er") and token.lower.endswith(("e", "ent"))
    if mute or is_joined(tokens, i) or (lemma and says_at_once(tokens, i)):
        token.morph = PRESENT | {"Number": number_of(token)}


def makes_known(tokens: list[Token], i: int) -> bool:
    """« Le rapport, publié lundi, [fait] état de », without an auxiliary: no participle."""
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    known = after in ("état", "part", "valoir", "savoir", "remarquer", "observer", "mention")
    helped = any(t.pos == "AUX" for t in tokens[max(0, i - 4) : i])
    return tokens[i].lower == "fait" and known and not helped


def bare(word: str) -> str:
    """The letters without their accents."""
    return "".join(c for c in normalize("NFD", word) if not combining(c))


def says_that(tokens: list[Token], i: int) -> bool:
    """Whether a clause or a quotation follows, and the verb is in -er: a participle misspelt."""
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return tokens[i].lower.endswith("er") and after in ("que", "qu'", ":", "«")


def is_behind_inversion(tokens: list[Token], i: int) -> bool:
    """« a-t-il [dit] », « avait-elle alors [plaidé] »: the auxiliary and its subject go before."""
    k = i - 1
    while k > 0 and tokens[k].pos == "ADV":
        k -= 1
    while k > 0 and tokens[k].text.startswith("-") and tokens[k].pos != "PUNCT":
        if is_helper(tokens[k - 1]):
            return tokens[i].lower.endswith(PARTICIPLES)
        k -= 1
    return False


def says_at_once(tokens: list[Token], i: int) -> bool:
    """Whether « dit » or « écrit », without an auxiliary, stands before what is said: « Le juge
    écrit
    que », « le pilote dit avoir vu », « dit-on ».
    """
    before, after = tokens[max(0, i - 5) : i], tokens[i + 1 : i + 2]
    if not before or not after:
        return False
    if before[-1].text == "»" or (
        len(before) > 1 and before[-1].text == "," and before[-2].text == "»"
    ):
        return after[0].pos in ("DET", "PROPN", "NOUN") or after[0].lower == "des"
    if any(t.pos == "AUX" for t in before):
        return False
    said = after[0].lower in ("que", "qu'", "avoir", "être", "n'", "ne", "«")
    said = said or after[0].has("VerbForm", "Inf")
    if before[-1].pos not in ("NOUN", "PROPN", "PRON", "ADJ", "ADV"):
        return said and before[-1].text in (",", ")", "»")
    if after[0].pos in ("DET", "PROPN") or after[0].lower == "des":
        return not any(t.has("VerbForm", "Fin") for t in before)
    return after[0].lower in ("que", "qu'", "avoir", "être", ":", "n'", "ne") or after[0].has(
        "VerbForm", "Inf"
    )


def is_main(tokens: list[Token], start: int, k: int) -> bool:
    """Whether a conjugated verb stands at k that is no relative clause's."""
    near = {token.lower for token in tokens[max(start, k - 4) : k]}
    return tokens[k].has("VerbForm", "Fin") and not near & {"qui", "que", "qu'", "dont", "où"}


def token_is_bare(token: Token) -> bool:
    """« …, analyse Jean Martin »: a noun with no article that a person's name follows."""
    return token.pos in ("NOUN", "ADJ") and token.text.islower()


def number_of(token: Token) -> str:
    return "Plur" if token.lower.endswith("nt") and token.lower != "dément" else "Sing"


def is_joined(tokens: list[Token], i: int) -> bool:
    """Whether « -il » or « -t-elle » is joined to the word."""
    following = tokens[i + 1] if i + 1 < len(tokens) else tokens[i]
    return following.text.startswith("-") and following.pos == "PRON"


def follows_subject(tokens: list[Token], sentence: range, i: int) -> bool:
    """« Il [dément] avoir triché », « elle le [presse] d'agir »: behind a subject pronoun."""
    k = i - 1
    while k > sentence.start and tokens[k].lower in BETWEEN:
        k -= 1
    if k < sentence.start or tokens[k].lower not in SUBJECTS:
        return False
    return k == sentence.start or tokens[k - 1].pos != "ADP"


def follows_object(tokens: list[Token], sentence: range, i: int) -> bool:
    """« L'accusation le [soupçonne] d'avoir fui », « …, ce que [dément] le maire »."""
    if i < sentence.start + 2:
        return False
    two, one = tokens[i - 2], tokens[i - 1]
    held = one.pos == "PRON" and one.lower in BETWEEN and two.pos in ("NOUN", "PROPN", "ADJ")
    return held or (two.lower == "ce" and one.lower in ("que", "qu'"))


def after_verb(tokens: list[Token], sentence: range, i: int) -> bool:
    """« regrette ce choix et [demande] à l'État d'agir »: a bare noun joined to no noun, an
    infinitive near behind it.
    """
    near = range(i + 1, min(i + 10, sentence.stop - 1))
    asks = any(
        tokens[k].lower in ("de", "d'") and tokens[k + 1].has("VerbForm", "Inf") for k in near
    )
    return asks and any(tokens[k].has("VerbForm", "Fin") for k in range(sentence.start, i))


def names_follow(tokens: list[Token], i: int) -> bool:
    """« [tranche] sœur Marie », « [tonne] Yannick Le Dorven »: a name in the next two words."""
    return any(token.pos == "PROPN" for token in tokens[i + 1 : i + 3])


def is_verbless(tokens: list[Token], sentence: range) -> bool:
    """Whether the sentence has no other verb: « Le maire, Jean Roy, [demande] aux élus de … »."""
    return not any(tokens[k].has("VerbForm", "Fin") for k in sentence)


def opens_clause(tokens: list[Token], k: int) -> bool:
    """Whether a clause with a verb of its own may begin here: « que », or a comma before a noun."""
    comma = tokens[k].text == "," and tokens[k + 1].pos in ("DET", "PROPN")
    return comma or tokens[k].lower in ("que", "qu'", "dont")


def stands_as_verb(tokens: list[Token], sentence: range, i: int) -> bool:
    """Whether the place is a verb's: joined to « -il »; behind « se »; behind a quotation and
    before
    a subject; or between a noun and a complement where the sentence has no verb.
    """
    before = tokens[i - 1] if i > 0 and tokens[i - 1].paragraph == tokens[i].paragraph else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or after.paragraph != tokens[i].paragraph:
        return False
    if is_joined(tokens, i):
        return True
    if before is None:
        return False
    if before.lower in ("s'", "se") or follows_subject(tokens, sentence, i):
        return True
    if follows_object(tokens, sentence, i):
        return True
    if before.lower == "et" and after.lower in TO and after_verb(tokens, sentence, i):
        return True
    opens = after.pos in ("DET", "PROPN", "NOUN", "ADV") or after.lower in OPENS
    opens = opens or after.text[0].isupper() or names_follow(tokens, i)
    if before.text == "»" or (before.text == "," and tokens[i - 2].text == "»"):
        return opens
    opened = [k for k in range(sentence.start, i) if opens_clause(tokens, k)]
    if any(is_main(tokens, sentence.start, k) for k in range(max([sentence.start, *opened]), i)):
        return before.text == "," and after.entity == "PER" and token_is_bare(tokens[i])
    ends = before.pos in ("NOUN", "PROPN", "ADJ") or before.text == ")"
    subject = ends and i > sentence.start
    if after.pos == "ADV" and i + 2 < sentence.stop:
        after = tokens[i + 2]  # « juge toutefois "prématuré" »
    takes = after.text in (":", "«") or after.lower in TAKEN or tokens[i].pos == "ADV"
    told = after.lower in TO or after.pos == "PROPN"
    takes = takes or (told and is_verbless(tokens, sentence))
    subject = subject or (before.text == "," and i > sentence.start + 3)
    return subject and (takes or after.pos == "DET")
