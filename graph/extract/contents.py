"""How far a content reaches, read from the words at which a clause must have ended."""

from graph.extract.words import (
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
from graph.french.verbs import is_past_participle
from graph.model import Span

MARKERS = frozenset({"selon", "d'après"})
FINAL = frozenset({".", "!", "?", "…", "...", ";", ":", ",", "-", "–", "—"})


def clause_content(
    document: Document, start: int, cue: int, stop: int | None = None
) -> Span | None:
    """The content that begins at the token `start`, after a cue at the position `cue`.

    « Il a affirmé que [la route est ouverte], ajoutant que … » ends before the next cue;
    « …, signe d'un rapprochement » is the article's own comment; « …, selon lui » attributes.
    """
    stop = limit_of(document, start) if stop is None else stop
    for i in range(start + 1, stop):
        if ends_clause(document, i, start, cue):
            stop = i
            break
    return trimmed(document, start, stop)


def noun_content(document: Document, start: int, cue: int, stop: int | None = None) -> Span | None:
    """The same for a content that is a noun phrase: a comma ends it, unless a list or a relative
    clause goes on: « la décision du Soudan, | la qualifiant … ».
    """
    stop = limit_of(document, start) if stop is None else stop
    for i in range(start + 1, stop):
        if ends_clause(document, i, start, cue) or ends_noun(document, i, start, stop):
            stop = i
            break
    return trimmed(document, start, stop)


def limit_of(document: Document, start: int) -> int:
    """The end of the sentence, or of the quotation that the content stands in or runs into."""
    tokens = document.tokens
    offset = tokens[start].span.start
    around = [q for q in document.quotations if q.outer.start < offset < q.outer.end]
    around = [q for q in around if not (q.inner.start == offset or tokens[start].text == "«")]
    stop = sentence_of(document, start).stop
    if around:
        inside = document.within(around[-1].inner)
        return min(stop, inside.stop) if inside else stop
    while stop < len(tokens):  # a sentence that ends inside a quotation goes on to its end
        last = tokens[stop - 1].span
        over = [q for q in document.quotations if q.outer.start < last.end < q.outer.end - 1]
        over = [q for q in over if q.outer.start >= offset - 2 and q.closed]
        if not over:
            break
        reached = document.within(Span(offset, over[0].outer.end)).stop
        stop = max(stop + 1, reached)
    return stop


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
        resumes = is_finite(following) and in_relative_clause(document, cue)
        return resumes or ends_at_comma(document, i)
    if token.lower == "et":
        return is_coordinated_cue(document, i + 1, cue)
    if token.lower in ("avant", "après") and following.lower in ("de", "d'", "avoir"):
        return opens_cue(document, i + (1 if following.lower == "avoir" else 2))
    if token.lower in ("dans", "lors", "sur", "devant") and tokens[i - 1].text == "»":
        return is_venue(document, i)
    return bool(is_that(token) and opens_judgement(document, i))


def in_relative_clause(document: Document, cue: int) -> bool:
    """« Le ministre, qui affirmait [ne rien savoir], | a démissionné »: the cue is a relative's
    verb.
    """
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
    if after.lower in ("tandis", "alors") and is_word(document, i + 2, "que", "qu'"):
        return True
    if after.lower == "ce" and is_word(document, i + 2, "que", "qu'"):
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
    return opens_cue(document, i + 1) or is_inserted_cue(document, i + 1)


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
    """« , a-t-il dit », « , affirme le maire »: a finite cue directly after a comma."""
    tokens = document.tokens
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


def ends_noun(document: Document, i: int, start: int, stop: int) -> bool:
    """Whether a comma or a dash ends a content that is a noun phrase."""
    tokens = document.tokens
    if i + 1 >= stop or inside_quotation(document, i, start):
        return False
    if tokens[i].text in ("–", "—"):
        return True
    if tokens[i].text != ",":
        return False
    after = tokens[i + 1]
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
    ):
        return False
    if is_of_time(after) and any(t.text == "," for t in tokens[i + 2 : min(i + 4, stop)]):
        return False  # « l'exécution, jeudi, de 28 soldats »
    if after.lower in ("de", "d'", "du", "des") and any(t.text == "," for t in tokens[start:i]):
        return False  # « l'exécution, jeudi, par les rebelles, de 28 soldats »
    if after.pos == "NOUN" and tokens[start].pos != "NOUN":
        return True  # « le transfert à l'État, décision confirmée en appel »
    return after.pos not in ("DET", "NOUN", "PROPN", "NUM", "ADJ")


def after_dateline(document: Document, start: int, stop: int) -> int:
    """Over the credit that opens an agency's text: « (Belga) [La Belgique ne livrera pas …] »."""
    tokens = document.tokens
    if start < stop and tokens[start].text == "(":
        close = next((i for i in range(start, min(stop, start + 5)) if tokens[i].text == ")"), None)
        return start if close is None else close + 1
    return start


def trimmed(document: Document, start: int, stop: int) -> Span | None:
    """The span of tokens[start:stop] without marks at its edges that are not the content's."""
    tokens = document.tokens
    start = after_dateline(document, start, stop)
    while start < stop and (tokens[start].text in FINAL or tokens[start].text in ("«", "»")):
        start += 1
    while stop > start and (tokens[stop - 1].text in FINAL or tokens[stop - 1].text in ("«", "»")):
        if tokens[stop - 1].text in ("!", "?", "…", "...") and stop - 2 >= start:
            break
        stop -= 1
    if start < stop and tokens[stop - 1].text == "." and tokens[stop - 1].span.end:
        stop -= 1
    return document.span(start, stop) if start < stop else None
