"""What a reporting verb says: the clause, infinitive, noun or quotation that follows it.

One function a construction; each is named after the frame of the lexicon that allows it and returns
the spans of the content, or nothing. They read positions and word classes and ask the parse only
for tags, since it hangs such complements on the wrong word when the sentence is long.
"""

from collections.abc import Callable

from graph.extract.contents import clause_content, noun_content
from graph.extract.speakers import main_clause_behind, opens_sentence
from graph.extract.words import (
    after_phrase,
    is_clitic,
    is_finite,
    is_inverted_pronoun,
    is_nominative,
    is_noun,
    is_of_time,
    is_that,
    sentence_of,
    words,
)
from graph.french.cues import Cue
from graph.french.document import Document, Token
from graph.french.noun_phrases import core_phrase, noun_phrase
from graph.model import Span

Finder = Callable[[Document, Cue], list[Span]]
REACH = 40  # words between a cue and the « que » that opens its content, at most


def one(span: Span | None) -> list[Span]:
    return [] if span is None else [span]


def skip(document: Document, i: int) -> int:
    """Over what may stand between a cue and its content: « a dit [jeudi à l'AFP, dans un
    communiqué,] que », « a [également] », « -t-il », « a dit [le ministre] » is not skipped.
    """
    stop = sentence_of(document, max(0, i - 1)).stop
    while i < stop:
        step = after_filler(document, i, stop)
        if step == i:
            return i
        i = step
    return i


def after_filler(document: Document, i: int, stop: int) -> int:
    """The position after one filler at i; i itself where none stands."""
    tokens = document.tokens
    token = tokens[i]
    phrase = after_phrase(document, i, "fillers")
    if phrase > i:
        return phrase
    if is_inverted_pronoun(token):
        return i + 1
    if token.lower in words("venue_prepositions"):
        return after_adjunct(document, i, stop)
    if token.pos == "ADV" and not is_that(token) and token.lower not in words("not_fillers"):
        return i + 1
    if is_of_time(token) or (
        token.lower in ("ce", "cet", "cette", "le", "la", "l'")
        and i + 1 < stop
        and is_of_time(tokens[i + 1])
    ):
        return i + 1 if is_of_time(token) else i + 2
    if token.text == "," and i + 1 < stop:
        return after_parenthesis(document, i, stop)
    if token.text == "(":
        close = next((k for k in range(i, stop) if tokens[k].text == ")"), None)
        return i if close is None else close + 1
    return i


def after_adjunct(document: Document, i: int, stop: int) -> int:
    """Over « à la presse », « devant les députés », « dans un message publié sur Telegram »."""
    tokens = document.tokens
    k = i + 1
    while k < stop and tokens[k].pos in ("ADP", "DET", "ADJ", "NUM"):
        k += 1
    if (
        k < stop
        and tokens[k - 1].pos == "NUM"
        and tokens[k].pos in ("PUNCT", "SCONJ", "PRON", "ADV")
    ):
        return k  # « en 2000 »
    if k >= stop or not (is_noun(tokens[k]) or tokens[k].pos in ("PRON", "X")):
        return i
    if tokens[k].pos == "PRON":
        return i if tokens[k].lower == "ce" else k + 1
    end = noun_phrase(document, k).stop
    while end < stop and tokens[end].pos in ("VERB", "ADJ") and not is_finite(tokens[end]):
        if tokens[end].has("VerbForm", "Inf"):
            return i  # « appelle à … »: no adjunct
        end += 1
    return max(end, k + 1)


def after_parenthesis(document: Document, i: int, stop: int) -> int:
    """Over « , jeudi dernier, », « , dans un entretien au journal, » up to the second comma, where
    the content opens behind it.
    """
    tokens = document.tokens
    for k in range(i + 1, min(stop, i + REACH)):
        if is_finite(tokens[k]) and tokens[k - 1].lower not in ("qui", "qu'", "que"):
            return i
        if tokens[k].text == "," and k + 1 < stop:
            return k + 1
        if tokens[k].text in (":", ";"):
            return i
    return i


def that_clause(document: Document, cue: Cue) -> list[Span]:
    """« a affirmé (…) que [C] », « a dit qu'[il partait] et que [C2] »."""
    tokens = document.tokens
    i = skip(document, cue.end)
    i = over_subject(document, i, cue)
    if i < len(tokens) and tokens[i].lower in ("à", "de") and followed_by(document, i, "ce"):
        i += 2  # « appelle à ce que », « se félicite de ce que »
    stop = sentence_of(document, cue.head).stop
    if i < stop and tokens[i].text == "«" and i + 1 < stop and is_that(tokens[i + 1]):
        i += 1
    if i >= stop or not is_that(tokens[i]) or tokens[i - 1].lower in words("not_before_that"):
        return []
    if i + 1 >= stop:
        return []
    start = after_colon(document, i + 1, stop)
    return one(clause_content(document, start, cue.head, limit(document, cue, start)))


def after_colon(document: Document, i: int, stop: int) -> int:
    return i + 1 if i < stop and document.tokens[i].text == ":" else i


def over_subject(document: Document, i: int, cue: Cue) -> int:
    """Over an inverted subject: « Ainsi a déclaré [le maire] que … »; elsewhere i."""
    tokens = document.tokens
    if i >= len(tokens) or not is_noun_start(document, i):
        return i
    end = phrase_end(document, i)
    if end < len(tokens) and is_that(tokens[end]) and not has_subject_before(document, cue):
        return end
    return i


def has_subject_before(document: Document, cue: Cue) -> bool:
    return any(t.i < cue.start for t in document.dependents(cue.head, "nsubj"))


def is_noun_start(document: Document, i: int) -> bool:
    return document.tokens[i].pos in ("DET", "NOUN", "PROPN", "NUM", "ADJ")


def phrase_end(document: Document, i: int) -> int:
    """After the noun phrase that begins at i."""
    tokens = document.tokens
    k = i
    stop = sentence_of(document, i).stop
    while k < stop and tokens[k].pos in ("DET", "ADJ", "NUM", "ADV"):
        k += 1
    if k < stop and is_noun(tokens[k]):
        return noun_phrase(document, k).stop
    return k


def followed_by(document: Document, i: int, *forms: str) -> bool:
    return i + 1 < len(document.tokens) and document.tokens[i + 1].lower in forms


def told_that(document: Document, cue: Cue) -> list[Span]:
    """« avertit ses voisins que [C] », « l'a prévenu que [C] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i < stop and is_noun_start(document, i):
        i = skip(document, phrase_end(document, i))
    if i < stop and is_that(tokens[i]) and tokens[i - 1].lower not in words("not_before_that"):
        return one(clause_content(document, i + 1, cue.head)) if i + 1 < stop else []
    return []


def bare_clause(document: Document, cue: Cue) -> list[Span]:
    """« a déclaré [elle soutiendra] »: the « que » that translation machines drop."""
    tokens = document.tokens
    i = cue.end
    if i + 1 >= sentence_of(document, cue.head).stop or not has_subject_before(document, cue):
        return []
    if cue.entry.words in words("bare_that") and is_noun_start(document, i):
        end = phrase_end(document, i)
        while end < len(tokens) and is_clitic(tokens[end]):
            end += 1
        if end < len(tokens) and is_finite(tokens[end]) and tokens[i].pos == "DET":
            return one(clause_content(document, i, cue.head))
    opens = is_nominative(tokens[i]) and not tokens[i].text.startswith("-")
    if opens and tokens[i].lower not in ("celui", "celle", "ceux", "celles"):
        later = i + 1
        while is_clitic(tokens[later]) and later + 1 < len(tokens):
            later += 1
        if is_finite(tokens[later]):
            return one(clause_content(document, i, cue.head))
    return []


def question(document: Document, cue: Cue) -> list[Span]:
    """« demande si [C] », « raconte [comment C] »: the question word belongs to all but « si »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i + 1 < stop and tokens[i].lower in ("si", "s'"):
        return one(clause_content(document, i + 1, cue.head))
    return wondering(document, cue)


def wondering(document: Document, cue: Cue) -> list[Span]:
    """« raconte [comment il a fui] », « explique [pourquoi …] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i + 1 < stop and tokens[i].lower in words("questions"):
        return one(clause_content(document, i, cue.head))
    if i + 2 < stop and tokens[i].lower == "ce" and tokens[i + 1].lower in ("que", "qui", "qu'"):
        return one(clause_content(document, i, cue.head))
    return []


def infinitive_at(document: Document, i: int, cue: Cue) -> list[Span]:
    """The content whose infinitive stands at i, after clitics and « ne pas »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    k = i
    if k < stop and tokens[k].text == "«":
        k += 1
    while k < stop and (
        is_clitic(tokens[k]) or tokens[k].pos == "ADV" or tokens[k].lower in ("rien", "pas", "plus")
    ):
        k += 1
    if k < stop and tokens[k].has("VerbForm", "Inf"):
        return one(clause_content(document, i, cue.head, limit(document, cue, i)))
    return []


def infinitive(document: Document, cue: Cue) -> list[Span]:
    """« affirme [avoir vu …] »."""
    return infinitive_at(document, skip(document, cue.end), cue)


def after_preposition(*forms: str) -> Finder:
    """« promet de [venir] », « s'engage à [payer] »: the infinitive after a preposition."""

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        i = skip(document, cue.end)
        if i + 1 < stop and tokens[i].lower in forms:
            return infinitive_at(document, i + 1, cue)
        return []

    return find


def after_person(*forms: str) -> Finder:
    """« accuse X de [INF] », « appelle X à [INF] », « demande à X de [INF] », « l'a accusé de [INF] ».

    The preposition is looked for as far as the clause goes, since X may be long.
    """

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        for i in range(cue.end, min(stop - 1, cue.end + REACH)):
            if tokens[i].text in (";", ":") or (
                is_finite(tokens[i]) and tokens[i - 1].lower != "qui"
            ):
                return []
            if tokens[i].lower in forms:
                found = infinitive_at(document, i + 1, cue)
                if found:
                    return found
        return []

    return find


def noun_object(document: Document, cue: Cue) -> list[Span]:
    """« dénonce [la décision] », « confirme [la présence de soldats] »."""
    i = skip(document, cue.end)
    return noun_at(document, i, cue)


def noun_at(document: Document, i: int, cue: Cue) -> list[Span]:
    """The content whose noun phrase begins at i; a bare name is nobody's words."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    k = i
    while k < stop and (opens_noun(tokens[k]) or tokens[k].text == "«"):
        k += 1
    if k >= stop or not is_noun(tokens[k]) or (is_of_time(tokens[k]) and k == i + 1):
        return []
    if tokens[k].pos == "PROPN" and k == i:
        return []
    return one(noun_content(document, i, cue.head, limit(document, cue, i)))


def opens_noun(token: Token) -> bool:
    """Whether the word may stand before the noun of a phrase."""
    return token.pos in ("DET", "ADJ", "NUM", "ADV") or token.lower == "des"


def limit(document: Document, cue: Cue, start: int) -> int | None:
    """Where a content must end that opens its sentence: « En annonçant [la baisse], | le ministre a
    … »; None where nothing says so.
    """
    if not opens_sentence(document, cue):
        return None
    opens = main_clause_behind(document, start)
    return None if opens is None else opens - 1


def noun_after(*forms: str) -> Finder:
    """« se félicite de [l'accord] », « met en garde contre [les risques] »."""

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        i = cue.end
        while i < stop and tokens[i].pos == "ADV":
            i += 1
        if i + 1 >= stop or tokens[i].lower not in forms:
            i = skip(document, cue.end)
        if (i + 1 >= stop or tokens[i].lower not in forms) and "de" in forms:
            i = after_addressee(
                document, cue.end, stop
            )  # « fait part au conseil [des conclusions] »
        if i + 1 >= stop or tokens[i].lower not in forms:
            return []
        if "pour" in forms and i + 2 < stop and is_that(tokens[i + 1]):
            return one(clause_content(document, i + 2, cue.head))  # « plaide pour que [C] »
        if i + 3 < stop and tokens[i + 1].lower == "ce" and is_that(tokens[i + 2]):
            return one(clause_content(document, i + 3, cue.head))  # « appelle à ce que [C] »
        return noun_at(document, i + 1, cue)

    return find


def after_addressee(document: Document, i: int, stop: int) -> int:
    """Over « au conseil », without the « de … » behind it."""
    tokens = document.tokens
    if i + 1 >= stop or tokens[i].lower not in ("à", "au", "aux"):
        return i
    k = i + 1
    while k < stop and tokens[k].pos in ("DET", "ADJ", "NUM"):
        k += 1
    return core_phrase(document, k).stop if k < stop and is_noun(tokens[k]) else i


def partly_quoted(document: Document, cue: Cue) -> list[Span]:
    """« parle d'[une "catastrophe"] »: the complement, where marks stand at its noun."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i + 2 >= stop or tokens[i].lower not in ("de", "d'", "du", "des"):
        return []
    quoted = any(t.text == "«" for t in tokens[i + 1 : min(i + 6, stop)])
    return noun_at(document, i + 1, cue) if quoted else []


def person_and_noun(document: Document, cue: Cue) -> list[Span]:
    """« accuse X de [fraude] »; where the lexicon keeps the object, « qualifie [X de Y] », but
    « les qualifiant de [Y] ».
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    start = skip(document, cue.end)
    for i in range(start, min(stop - 1, start + REACH)):
        if tokens[i].text in (";", ":") or (is_finite(tokens[i]) and tokens[i - 1].lower != "qui"):
            return []
        last = tokens[i].lower in ("de", "d'", "du", "des")
        if last and not is_inside_object(document, start, i):
            begin = start if cue.entry.keeps_object and i > start else i + 1
            return one(noun_content(document, begin, cue.head, limit(document, cue, begin)))
    return []


def is_inside_object(document: Document, start: int, i: int) -> bool:
    """Whether « de » at i belongs to the object: « qualifie [les allégations de complot] de … »."""
    tokens = document.tokens
    if i == start:
        return False
    phrase = range(start, phrase_end(document, start))
    later = any(
        tokens[k].lower in ("de", "d'")
        for k in range(i + 1, min(i + 12, len(tokens)))
        if tokens[k].sentence == tokens[i].sentence
    )
    return i in phrase and later


def person_as(document: Document, cue: Cue) -> list[Span]:
    """« considère [X comme Y] », « décrit [X comme Y] », « le considère comme [Y] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    start = skip(document, cue.end)
    for i in range(start, min(stop - 1, start + REACH)):
        if tokens[i].text in (";", ":"):
            return []
        if tokens[i].lower == "comme":
            begin = start if i > start else i + 1
            return one(clause_content(document, begin, cue.head))
    return []


def person_and_attribute(document: Document, cue: Cue) -> list[Span]:
    """« juge [la réforme nécessaire] », « trouve [le procédé choquant] », « la juge [nécessaire] »:
    an adjective must follow the object, else « trouve une solution » would say something.
    """
    tokens = document.tokens
    start = skip(document, cue.end)
    if start >= sentence_of(document, cue.head).stop:
        return []
    if any(
        t.lower in ("le", "la", "les", "l'") and t.pos == "PRON"
        for t in tokens[max(0, cue.start - 2) : cue.start]
    ):
        judged = tokens[start].pos in ("ADJ", "ADV", "VERB", "ADP") or tokens[start].text == "«"
        return attribute(document, cue) if judged else []
    end = phrase_end(document, start)
    if end == start:
        return []
    last, following = tokens[end - 1], tokens[end] if end < len(tokens) else None
    opens = last.pos == "ADJ" or last.has("VerbForm", "Part")
    goes_on = following is not None and (following.pos in ("ADV", "ADJ") or following.text == "«")
    return one(clause_content(document, start, cue.head)) if opens or goes_on else []


def person_to(form: tuple[str, ...]) -> Finder:
    """« impute [X à Y] »: object and complement together; « félicite X pour [Y] »: the last."""

    def find(document: Document, cue: Cue) -> list[Span]:
        tokens, stop = document.tokens, sentence_of(document, cue.head).stop
        start = skip(document, cue.end)
        for i in range(start, min(stop - 1, start + REACH)):
            if tokens[i].text in (";", ":", ","):
                return []
            if tokens[i].lower in form:
                if "pour" in form:
                    return infinitive_at(document, i + 1, cue) or noun_at(document, i + 1, cue)
                return one(noun_content(document, start, cue.head))
        return []

    return find


def attribute(document: Document, cue: Cue) -> list[Span]:
    """« se dit [prêt à partir] », « s'est déclarée [favorable] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = cue.end
    while i < stop and tokens[i].text.startswith("-"):
        i += 1
    opens = i < stop and (
        tokens[i].pos in ("ADJ", "VERB", "ADV", "NOUN", "DET", "ADP", "PROPN")
        or tokens[i].text == "«"
    )
    return one(clause_content(document, i, cue.head)) if opens else []


def direct(document: Document, cue: Cue) -> list[Span]:
    """« a lancé : "…" », « a déclaré "…" », « a estimé mardi "…" »: a quotation after the cue."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    i = skip(document, cue.end)
    if i < stop and tokens[i].text == ":":
        i += 1
    if i < stop and tokens[i].text == ",":
        i += 1
    if i >= len(tokens):
        return []
    quotation = next(
        (q for q in document.quotations if q.outer.start == tokens[i].span.start), None
    )
    if quotation is None:
        return []
    return [quotation.inner]


FINDERS: dict[str, Finder] = {  # in the order in which they are tried
    "que": that_clause,
    "np_que": told_that,
    "si": question,
    "comment": wondering,
    "quote": direct,
    "inf": infinitive,
    "de_inf": after_preposition("de", "d'"),
    "à_inf": after_preposition("à"),
    "np_à_inf": after_person("à"),
    "np_de_inf": after_person("de", "d'"),
    "à_np_de_inf": after_person("de", "d'"),
    "np_comme": person_as,
    "np_attr": person_and_attribute,
    "np_de_np": person_and_noun,
    "np_pour_np": person_to(("pour",)),
    "np_à_np": person_to(("à", "au", "aux")),
    "attr": attribute,
    "de_quote": partly_quoted,
    "de_np": noun_after("de", "d'", "du", "des"),
    "à_np": noun_after("à", "au", "aux"),
    "sur_np": noun_after("sur"),
    "contre_np": noun_after("contre"),
    "pour_np": noun_after("pour"),
    "np": noun_object,
}


def content_after(document: Document, cue: Cue) -> tuple[str, list[Span]]:
    """The first construction that the cue allows and that stands after it, with its content."""
    for frame, find in FINDERS.items():
        if frame in cue.entry.frames:
            found = find(document, cue)
            if found:
                return frame, found
    if "que" in cue.entry.frames:
        found = bare_clause(document, cue)
        if found:
            return "bare", found
    return "", []
