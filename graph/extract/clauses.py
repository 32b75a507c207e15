"""Where clauses and quotations stand around an inserted cue."""

from graph.extract.clause_turns import verb_follows
from graph.extract.words import is_finite, is_that, sentence_of, words
from graph.french.cues import cue_at
from graph.french.document import Document, Quotation

LEAD_INS = frozenset(
    {"mais", "et", "or", "car", "donc", "enfin", "oui", "non", "puis", "ainsi", "alors"}
)


def awaits_verb(document: Document, start: int, opens: int) -> bool:
    """« rappelle que [plusieurs pays, dont le Mali, | refusent] »: the clause from `start` has a
    subject with examples between commas, but no verb yet, so the one at `opens` is its own.
    """
    tokens = document.tokens
    if opens < 2 or tokens[opens - 1].text != ",":
        return False
    comma = next((k for k in range(start, opens - 1) if tokens[k].text == ","), None)
    if comma is None:
        return False
    bare = not any(is_finite(tokens[k]) for k in range(start, opens))
    told = start > 0 and is_that(tokens[start - 1])
    told = told or (start > 0 and tokens[start - 1].text == "," and tokens[start].pos == "DET")
    if told and (bare or awaits_main_verb(document, opens, start)):
        return True  # « dit que [le chef, en visite à Rome, | réclame du pain] », « , qui dort, »
    return bare and tokens[comma + 1].lower in words("opens_examples")


def awaits_main_verb(document: Document, opens: int, start: int | None = None) -> bool:
    """« Le parquet, qui lui reproche d'avoir "trahi", | a requis la prison »: the sentence, or the
    clause from `start`, opens with a subject and its relative clause, so the verb behind the
    comma is its own.
    """
    tokens = document.tokens
    if start is None:
        start = sentence_of(document, opens).start
        start = max((k + 1 for k in range(start, opens) if tokens[k].text == ";"), default=start)
    comma = next((k for k in range(start, opens - 1) if tokens[k].text == ","), None)
    if comma is None or tokens[opens - 1].text != "," or tokens[start].pos not in ("DET", "PROPN"):
        return False
    free = all(t.text != "«" and not is_finite(t) for t in tokens[start:comma])
    later = (k for k in range(comma + 1, opens - 1) if tokens[k].text == ",")
    has_verb = any(verb_follows(document, k + 1, opens) for k in later)
    return free and tokens[comma + 1].lower in ("qui", "dont") and not has_verb


def clause_of_that(document: Document, i: int) -> int:
    """Where the clause opens that the word at i stands in: behind the last « que », else where the
    sentence does.
    """
    start = sentence_of(document, i).start
    return next((k + 1 for k in range(i - 1, start, -1) if is_that(document.tokens[k])), start)


def in_relative(document: Document, i: int) -> bool:
    """Whether a relative pronoun stands shortly before the verb, and no comma between."""
    near = document.tokens[max(0, i - 4) : i]
    opens = max((k for k, t in enumerate(near) if t.lower in ("qui", "dont", "où")), default=None)
    return opens is not None and all(t.text != "," for t in near[opens:])


def speaks_alone(document: Document, opens: int, sentence: range) -> bool:
    """Whether the quotation before the cue is what is said, and no part of a subject: « La tempête
    "Hortense" a balayé le Finistère ».
    """
    quotation = quotation_before(document, opens)
    if quotation is None:
        return False
    first = document.within(quotation.outer).start
    lead = [t for t in document.tokens[max(sentence.start, 0) : first] if t.pos != "PUNCT"]
    apart = document.tokens[opens - 1].text != "»"
    return apart or first < sentence.start or all(t.lower in LEAD_INS for t in lead)


def quotation_before(document: Document, opens: int) -> Quotation | None:
    """The outermost quotation that ends directly before the clause of the cue: « … », a dit."""
    tokens = document.tokens
    i = opens - 1
    while i >= 0 and tokens[i].text in {",", "-", "–", "—", "."} and opens - i < 4:
        i -= 1
    if i < 0 or tokens[i].paragraph != tokens[opens].paragraph:
        return None
    end = tokens[i].span.end
    ending = [
        q
        for q in document.quotations
        if q.outer.end == end or (not q.closed and abs(q.outer.end - tokens[i].span.end) <= 1)
    ]
    return ending[0] if ending else None


def is_set_apart(document: Document, quotation: Quotation) -> bool:
    """« La banque a renoncé, "[de son plein gré]", insiste X »: a comma parts the words in marks
    from a clause that is the article's own.
    """
    tokens = document.tokens
    first = document.within(quotation.outer).start
    start = sentence_of(document, first).start
    parted = first > start and tokens[first - 1].text in (",", "–", "—")
    return parted and any(is_finite(t) for t in tokens[start:first])


def start_offset(document: Document, start: int) -> int:
    """Where a mixed content opens: behind a quotation mark that opens it."""
    tokens = document.tokens
    while tokens[start].text in ("«", "»", ",", "-", "–", "—"):
        start += 1
    return tokens[start].span.start


def clause_start(document: Document, start: int, stop: int) -> int:
    """Where the attributed clause opens between start and stop: after a semicolon or a heading's
    colon, after the clause of another inserted cue.
    """
    tokens = document.tokens
    for i in range(stop - 3, start + 2, -1):
        said = tokens[i].text == "," and tokens[i + 1].lower in ("mais", "faute", "sinon", "car")
        if said and any(cue_at(document, t) for t in tokens[start:i] if t.pos == "VERB"):
            return i + (4 if tokens[i + 1].lower == "faute" else 2)
    for i in range(stop - 1, start, -1):
        if tokens[i].text == ";" or tokens[i].text == ":":
            inside = document.quotation_at(tokens[i].span.start)
            if inside is None:
                return i + 1
    return start
