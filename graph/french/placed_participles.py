"""Participles of sending and going that the tagger takes for nouns and adjectives, told by what
stands around them: « sont [attendues] à Lima », « [Arrivés] en juin à Lima, les … ».
"""

from graph.french.document import Token
from graph.french.verb_tags import follows_being

GOING = ["arriver", "débarquer", "entrer", "partir", "revenir", "venir"]
FROM = ("partir", "venir", "revenir")  # « partis de Lima »; « l'arrivée de soldats » is a noun
WHERE = frozenset({
    "à", "au", "aux", "en", "dans", "sur", "près", "autour", "devant", "depuis", "pour", "vers",
    "le", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "dès",
})  # fmt: skip
OPENING = ("«", '"', "“", "(", "-", "–", "—")


def is_of_place(tokens: list[Token], sentence: range, i: int, lemma: str) -> bool:
    """Whether the form is a participle that says where to or since when: « [Arrivés] en juin »,
    « , [partie] au printemps pour Lima, », « les forces de l'ordre [stationnées] à Lima ».
    """
    token = tokens[i]
    if i + 2 >= sentence.stop or not _goes_on(tokens, i, lemma):
        return False
    first = all(t.text in OPENING for t in tokens[sentence.start : i])
    if token.pos == "ADJ" and follows_being(tokens, i):
        return True
    if lemma in GOING:
        return first or (tokens[i - 1].text == "," and token.pos != "ADJ")
    before = tokens[i - 1].pos if i > sentence.start else ""
    return before in ("NOUN", "PROPN", "ADJ") and token.lower.endswith("s")


def _goes_on(tokens: list[Token], i: int, lemma: str) -> bool:
    following, then = tokens[i + 1].lower, tokens[i + 2]
    if following in ("de", "d'"):
        return lemma in FROM and then.pos == "PROPN"
    return following in WHERE
