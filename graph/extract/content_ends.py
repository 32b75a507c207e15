"""At which word a content has ended: a mark, the next cue, a comment of the article's own."""

from graph.extract.clause_turns import has_own_verb, is_gapped, turns_away, verb_follows
from graph.extract.clauses import awaits_main_verb, awaits_verb
from graph.extract.shared_auxiliaries import shares_auxiliary
from graph.extract.words import (
    after_phrase,
    is_clitic,
    is_finite,
    is_nominative,
    is_noun,
    is_of_time,
    is_present_participle,
    is_that,
    sentence_of,
    words,
)
from graph.french.cues import cue_at
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.french.verbs import is_past_participle

MARKERS = frozenset({"selon", "d'après"})


def ends_clause(document: Document, i: int, start: int, cue: int) -> bool:
    """Whether the content has ended before the token at i."""
    tokens = document.tokens
    token = tokens[i]
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.text == ";" or (token.text == ")" and not opened_since(document, start, i)):
        return True
    if token.text == ":" and following is not None and following.text == "«":
        return True  # « demandait si … : "…" »
    if following is None or inside_quotation(document, i, start):
        return False
    if token.text == ",":
        if verb_follows(document, i + 1, len(tokens)) and in_relative_clause(document, cue, i + 1):
            return True
        return not awaits_verb(document, start, i + 1) and ends_at_comma(document, i)
    if token.lower in ("et", "mais", "puis"):
        return is_coordinated_cue(document, i + 1, cue)
    if token.lower in ("avant", "après") and following.lower in ("de", "d'", "avoir"):
        return opens_cue(document, i + (1 if following.lower == "avoir" else 2))
    if token.lower in ("dans", "lors", "sur", "devant") and tokens[i - 1].text == "»":
        return is_venue(document, i)
    return bool(is_that(token) and opens_judgement(document, i))


def in_relative_clause(document: Document, cue: int, stop: int) -> bool:
    """« Le ministre, qui affirmait [ne rien savoir], | a démissionné »: the cue is a relative's
    verb, and the main one stands at `stop`.
    """
    if awaits_main_verb(document, stop):
        return True
    tokens = document.tokens
    i = cue - 1
    while i > 0 and (is_clitic(tokens[i]) or tokens[i].pos in ("AUX", "ADV")):
        i -= 1
    return i > 0 and tokens[i].lower == "qui" and tokens[i - 1].text == ","


def opened_since(document: Document, start: int, i: int) -> bool:
    """Whether the bracket that closes at i opened behind `start`."""
    return any(token.text == "(" for token in document.tokens[start:i])


def inside_quotation(document: Document, i: int, start: int) -> bool:
    """Whether a quotation that opened after the content's start is still open."""
    tokens = document.tokens
    quotation = document.quotation_at(tokens[i].span.start)
    return quotation is not None and quotation.outer.start >= tokens[start].span.start


def ends_at_comma(document: Document, i: int) -> bool:
    """What after a comma is no longer the content."""
    tokens = document.tokens
    after = tokens[i + 1]
    if after.lower in words("comment"):
        return True
    if after.lower in MARKERS:
        return not is_parenthesis(document, i)
    if opens_contrast(document, i + 1) or turns_away(document, i):
        return True
    if tokens[i - 1].text == "»" and after_phrase(document, i + 1, "after_marks") > i + 1:
        return True
    if after.lower == "ce" and is_word(document, i + 2, "que", "qu'", "qui"):
        return True
    if is_that(after) and is_reported_aside(document, i + 2):
        return True
    if after.lower in ("avant", "après", "tout", "en", "et", "mais", "puis"):
        later = i + 2
        while later < len(tokens) and tokens[later].lower in (
            "de",
            "d'",
            "en",
            "a",
            "ont",
            "avoir",
        ):
            later += 1
        return later < len(tokens) and opens_cue(document, later)
    if after.lower in ("lors", "dans", "devant", "sur") and is_venue(document, i + 1):
        return True
    if opens_cue(document, i + 1) or is_inserted_cue(document, i + 1):
        return True
    return is_reported_aside(document, i + 1)  # « dit avoir gagné, | l'autre camp dément la perte »


def is_reported_aside(document: Document, i: int) -> bool:
    """« redouter le retour des rebelles, | que la capitale assure avoir chassés »: behind « que »,
    a subject and a cue of its own.
    """
    tokens = document.tokens
    end = i + 1 if i < len(tokens) and is_nominative(tokens[i]) else i
    while end == i and i < len(tokens) and tokens[i].pos in ("DET", "ADJ", "NUM"):
        i, end = i + 1, i + 1
    if end < len(tokens) and is_noun(tokens[end]):
        end = over_relative(document, noun_phrase(document, end).stop)
    found = cue_at(document, tokens[end]) if end < len(tokens) and is_finite(tokens[end]) else None
    return found is not None and bool({"que", "inf", "np_attr"} & found.entry.frames)


def opens_contrast(document: Document, i: int) -> bool:
    """What others say, set against the content: « selon Paris, [C], | mais selon Berlin, C », « dit
    que [la ville est sûre], | mais les habitants disent … », « | tandis que … ».
    """
    word = document.tokens[i].lower
    if word in ("mais", "et") and is_word(document, i + 1, *MARKERS):
        return True
    if word == "mais":
        return is_reported_aside(document, i + 1)
    return word in ("tandis", "alors") and is_word(document, i + 1, "que", "qu'")


def over_relative(document: Document, i: int) -> int:
    """Over a short relative clause at i: « les habitants [qui y retournent] disent »."""
    tokens, stop = document.tokens, sentence_of(document, i - 1).stop
    if i >= stop or tokens[i].lower != "qui":
        return i
    verb = next((k for k in range(i, min(i + 5, stop)) if is_finite(tokens[k])), None)
    near = range((verb or stop) + 1, min((verb or stop) + 5, stop))
    return next((k for k in near if is_finite(tokens[k])), i)


def is_parenthesis(document: Document, i: int) -> bool:
    """Whether what the comma at i opens is closed by another one, and the clause goes on: « les
    soldats qui, selon Bangui, avaient déserté ».
    """
    tokens, stop = document.tokens, sentence_of(document, i).stop
    close = next((k for k in range(i + 1, min(stop, i + 16)) if tokens[k].text == ","), None)
    return (
        close is not None
        and close + 2 < stop
        and not any(is_finite(tokens[k]) for k in range(i, close))
    )


def opens_cue(document: Document, i: int) -> bool:
    """Whether a participle or a bare verb that attributes stands here: « , ajoutant que », « la
    qualifiant de », « , a-t-il dit ».
    """
    tokens = document.tokens
    while i < len(tokens) and is_clitic(tokens[i]) and not is_nominative(tokens[i]):
        i += 1
    if i >= len(tokens) or tokens[i].pos not in ("VERB", "AUX"):
        return False
    if is_present_participle(tokens[i]) or tokens[i].has("VerbForm", "Inf"):
        return cue_at(document, tokens[i]) is not None
    return False


def is_inserted_cue(document: Document, i: int) -> bool:
    """« , a-t-il dit », « , affirme le maire »: a finite cue directly after a comma; « , ne parle
    danois » is none.
    """
    tokens = document.tokens
    if tokens[i].lower in ("ne", "n'"):
        return False
    while i < len(tokens) and is_clitic(tokens[i]) and not is_nominative(tokens[i]):
        i += 1
    if i >= len(tokens) or not is_finite(tokens[i]):
        return False
    head = i
    if tokens[i].pos == "AUX":
        head = next(
            (k for k in range(i + 1, min(i + 8, len(tokens))) if is_past_participle(tokens[k])), i
        )
    return cue_at(document, tokens[head]) is not None


def is_coordinated_cue(document: Document, i: int, cue: int) -> bool:
    """« … et a déclaré que », « et déclare que »: the same speaker goes on with another cue."""
    tokens = document.tokens
    if i >= len(tokens):
        return False
    if tokens[i].lower in ("en", "tout"):
        return opens_cue(document, i + 1)
    if is_present_participle(tokens[i]):
        return cue_at(document, tokens[i]) is not None
    while i < len(tokens) and (
        (is_clitic(tokens[i]) and not is_nominative(tokens[i])) or tokens[i].pos == "ADV"
    ):
        i += 1
    if i >= len(tokens):
        return False
    head = i
    if tokens[i].pos == "AUX" and is_finite(tokens[i]):
        head = next(
            (k for k in range(i + 1, min(i + 6, len(tokens))) if is_past_participle(tokens[k])), i
        )
        return tokens[head].head == cue or cue_at(document, tokens[head]) is not None
    if is_finite(tokens[i]) and cue_at(document, tokens[i]) is not None:
        first = next((t for t in tokens[max(0, cue - 3) : cue + 1] if is_finite(t)), tokens[cue])
        return first.morph.get("Number") == tokens[i].morph.get("Number")
    if is_past_participle(tokens[i]):
        other = cue_at(document, tokens[i])
        if other is not None and shares_auxiliary(document, other):
            return True  # « a dénoncé la répression | et exigé une enquête »
    if is_finite(tokens[i]) or is_past_participle(tokens[i]):
        return tokens[i].head == cue and tokens[i].dep == "conj"
    return False


def is_venue(document: Document, i: int) -> bool:
    """« lors d'une conférence de presse », « dans sa dernière mise à jour »."""
    tokens = document.tokens
    for k in range(i + 1, min(i + 6, len(tokens))):
        if is_noun(tokens[k]):
            return tokens[k].lower in words("venues") or tokens[k].lemma in words("venues")
        if tokens[k].pos in ("VERB", "PUNCT"):
            return False
    return False


def is_word(document: Document, i: int, *forms: str) -> bool:
    return i < len(document.tokens) and document.tokens[i].lower in forms


def opens_judgement(document: Document, i: int) -> bool:
    """« une aide | qu'il qualifie de farce »: the relative clause is another statement."""
    tokens = document.tokens
    if i + 2 >= len(tokens) or not is_nominative(tokens[i + 1]):
        return False
    found = cue_at(document, tokens[i + 2])
    return found is not None and bool({"np_de_np", "np_comme", "np_attr"} & found.entry.frames)


def is_main_verb(document: Document, i: int) -> bool:
    """Whether a conjugated verb stands at i, and no noun that looks like one: « dans l'est »."""
    return is_finite(document.tokens[i]) and document.tokens[i - 1].lower not in ("l'", "un", "cet")


def in_clause(document: Document, start: int, i: int) -> bool:
    """Whether a word that opens a clause stands between the start of a content and a verb."""
    before = document.tokens[start:i]
    return any(t.lower in words("opens_clause") or t.text in ("«", "(") for t in before)


def ends_noun(document: Document, i: int, start: int, stop: int) -> bool:
    """Whether a comma or a dash ends a content that is a noun phrase."""
    tokens = document.tokens
    if i + 1 >= stop or inside_quotation(document, i, start):
        return False
    if tokens[i].text in ("–", "—"):
        return True
    if tokens[i].lower == "depuis" and tokens[i + 1].pos == "DET":
        return True  # « réclame ce renfort | depuis l'été »
    if is_main_verb(document, i) and not in_clause(document, start, i):
        return True  # « s'opposant au projet | craignent »
    if tokens[i].text != ",":
        return False
    after = tokens[i + 1]
    if has_own_verb(document, i + 1, stop) or is_gapped(document, i + 1, stop):
        return True  # « accuse Oslo de fraude, | Oslo dément »
    if after.text == "«" and i + 2 < stop:
        after = tokens[i + 2]  # « deux morts, "dont un enfant" »
    if after.lower in (
        "qui",
        "dont",
        "où",
        "que",
        "qu'",
        "et",
        "ou",
        "ni",
        "y",
        "notamment",
        "par",
        "afin",
    ):
        return False
    if is_of_time(after) and any(t.text == "," for t in tokens[i + 2 : min(i + 4, stop)]):
        return False  # « la saisie, lundi, de dix camions »
    if after.lower in ("de", "d'", "du", "des") and any(t.text == "," for t in tokens[start:i]):
        return False  # « la saisie, lundi, par la douane, de dix camions »
    if after.pos == "NOUN" and tokens[start].pos != "NOUN":
        return True  # « le transfert à l'État, décision confirmée en appel »
    return after.pos not in ("DET", "NOUN", "PROPN", "NUM", "ADJ")
