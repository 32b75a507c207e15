"""Who does what to whom around a verb: chunks, subjects, objects, controllers of infinitives.

Labels of the parser are asked first where it is mostly right (subjects before the verb), positions
everywhere else.
"""

from collections.abc import Iterable

from graph.extract.chunks import Chunk, canonical, chunks, prepositions, row_start
from graph.extract.datives import is_dative
from graph.extract.interrupted import over_relative
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_period, is_time
from graph.french.verbs import Mood, VerbGroup, verb_group

REACH = 40  # words between an argument and its verb, at most
DISTRIBUTIVE = {"chacun", "tout", "lui-même"}  # « A et B ont chacun envoyé »: never the subject
_NOMINAL = {"NOUN", "PROPN"}
CLITICS = {"se", "s'", "ne", "n'", "lui", "leur", "y", "en"}
SUBJECT_PRONOUNS = {"il", "elle", "ils", "elles", "on", "nous", "je", "j'", "celui-ci", "celle-ci"}


def right_border(document: Document, i: int) -> int:
    """Where the arguments of the word at i end, to its right."""
    stop = min(document.sentences[document.tokens[i].sentence].stop, i + REACH)
    opened = 0
    for position in range(i + 1, stop):
        token = document.tokens[position]
        opened += (token.text == "(") - (token.text == ")")
        if opened > 0 or token.text == ")":
            opened = max(opened, 0)
            continue
        if _is_border(document, position):
            return position
        if (
            token.pos in ("VERB", "AUX")
            and document.tokens[position - 1].lower != "sans"  # « envoyer sans tarder des soldats »
            and not is_period(document.tokens[position - 1])  # « l'an passé »
            and _other_clause(document, position, i)
        ):
            return _opening(document, position, i)
    return stop


def _is_border(document: Document, position: int) -> bool:
    """Whether a clause ends before the word; not at a mark in « une « force » au Mali »."""
    token = document.tokens[position]
    inside = token.text in ("«", "»") or _restricts(document, token)
    return token.lower in prepositions("borders") and not inside


def _restricts(document: Document, token: Token) -> bool:
    """« n'a envoyé au Mali [que] 400 soldats »: the « que » of « only »."""
    if token.lower not in ("que", "qu'"):
        return False
    start = max(document.sentences[token.sentence].start, token.i - REACH // 4)
    before = [t.lower for t in document.tokens[start : token.i]]
    denies = {"pas", "plus", "jamais", "guère", "rien", "personne", "aucun", "aucune", ",", "que"}
    following = document.tokens[token.i + 1 : token.i + 2]
    while before and before[-1] not in ("ne", "n'"):
        if before.pop() in denies:
            return False
    return bool(before) and any(t.pos in ("NUM", "DET", "ADP") for t in following)


def _other_clause(document: Document, position: int, i: int) -> bool:
    """Whether the verb at `position` starts a clause of its own, and is no bare participle."""
    group = verb_group(document, position)
    if position == i + 1 and not (group.finite and document.tokens[i].pos == "VERB"):
        return False  # but « que Lima a formées [attaquent] »
    if group.mood is not Mood.PARTICIPLE:
        return group.head != i and group.first > i
    return (
        document.tokens[position].lower.endswith("ant") and document.tokens[position].pos == "VERB"
    )


def _opening(document: Document, position: int, i: int) -> int:
    """The start of the verb's clause: back over clitics, « ne », « pour », « de », « et »."""
    while position - 1 > i:
        before = document.tokens[position - 1]
        if before.pos in ("PRON", "AUX", "CCONJ") or canonical(before) in (
            "ne", "n'", "pour", "de", "à", "afin", "en", "et", "pas", "sans", "avant",
        ):  # fmt: skip
            position -= 1
        else:
            break
    return position


def left_border(document: Document, i: int) -> int:
    """Where the clause of the verb group that starts at i begins."""
    start = max(document.sentences[document.tokens[i].sentence].start, i - REACH)
    closed = 0  # parentheses that the way back is inside of
    for position in range(i - 1, start - 1, -1):
        token = document.tokens[position]
        closed += (token.text == ")") - (token.text == "(")
        if closed > 0 or token.text == "(":
            closed = max(closed, 0)
            continue
        if _is_border(document, position):
            return position + 1
    return start


def after(document: Document, group: VerbGroup) -> list[Chunk]:
    """The chunks to the right of a verb, within its clause."""
    return list(chunks(document, group.end, right_border(document, group.head)))


def subject(document: Document, group: VerbGroup, depth: int = 0) -> int | None:
    """The head of the subject: a noun or a pronoun, the antecedent for « qui »; None if none.

    « Kigali, a-t-il rappelé, [a envoyé] … » → Kigali; « et [a déployé] … » → of the first verb.
    """
    if depth > 4:
        return None
    labelled = _labelled_subject(document, group)
    if labelled is not None and labelled < group.start:
        labelled = over_relative(document, labelled, group) or labelled
    own = _own(document, group) if labelled is None else []
    if labelled is None and document.tokens[group.head].dep == "conj" and not own:
        first = document.tokens[document.tokens[group.head].head]
        if first.pos in ("VERB", "AUX") and first.i < group.first:
            other = _finite_above(document, verb_group(document, first.i))
            if other.finite or not group.finite:
                labelled = subject(document, other, depth + 1)
    if labelled is None:
        labelled = _of_verb_before(document, group, depth)
    if labelled is None:
        labelled = _first_of_row(own) if own else _subject_by_position(document, group)
    if labelled is not None and document.tokens[labelled].lower == "qui":
        return antecedent(document, labelled)
    return labelled


def _of_verb_before(document: Document, group: VerbGroup, depth: int) -> int | None:
    """« Lima a évacué ses gens et [posté] deux navires »: of the verb before « et »."""
    start = document.sentences[document.tokens[group.head].sentence].start
    if group.start == start or document.tokens[group.start - 1].lower not in ("et", "puis", "mais"):
        return None
    before = (t.i for t in reversed(document.tokens[start : group.start - 1]))
    verb = next((i for i in before if document.tokens[i].pos in ("VERB", "AUX")), None)
    if verb is None:
        return None
    other = verb_group(document, verb)
    alike = other.finite or other.mood is group.mood
    return subject(document, other, depth + 1) if alike and not other.passive else None


def _finite_above(document: Document, group: VerbGroup) -> VerbGroup:
    """« Lima [va] former … et fournira »: the conjugated verb that an infinitive hangs on."""
    head = document.tokens[document.tokens[group.head].head]
    if group.start and document.tokens[group.start - 1].lower == "fait":
        return verb_group(document, group.start - 1)  # « Lima a fait venir … et [enverra] »
    below = group.mood is Mood.INFINITIVE and head.pos in ("VERB", "AUX") and head.i < group.start
    above = verb_group(document, head.i) if below else group
    return above if above.finite else group


def _labelled_subject(document: Document, group: VerbGroup) -> int | None:
    found = [
        child.i
        for position in range(group.start, group.end)
        for child in document.dependents(position, "nsubj", "csubj")
        if child.pos in (*_NOMINAL, "PRON", "NUM", "ADJ")
        and child.lower not in ("-t", "t", "se", "s'", "eux", "lui")
        and not is_time(child)
        and not is_dative(document, child, group)
    ]  # fmt: skip
    left = [i for i in found if i < group.start and document.tokens[i].lemma not in DISTRIBUTIVE]
    border = left_border(document, group.start)
    opener = document.tokens[border - 1].lower if border else ""
    if opener in ("dont", "où"):
        left = [i for i in left if i >= border]  # « Lima, dont 900 soldats [sont] »
    named = any(t.pos == "PROPN" for t in document.tokens[border : group.start])
    if not left and named and opener in ("que", "qu'"):
        return None  # « les avions que Lima [compte] livrer sont … »
    left = [i for i in left if not _is_governed(document, i)]
    if left:
        return _head_of_phrase(document, _counted(document, max(left), group.start))
    right = [i for i in found if i >= group.start and document.tokens[i].lemma not in DISTRIBUTIVE]
    return min(right) if right else None


def _is_governed(document: Document, i: int) -> bool:
    """« Selon [la presse], quelque 2 000 policiers [sont] »: a preposition opens its phrase."""
    start = max(left_border(document, i), i - REACH // 2)
    held = (c for c in chunks(document, start, i + 1) if i in c.words)
    return any(c.preposition not in (None, "de") and c.link is None for c in held)


def _counted(document: Document, i: int, stop: int) -> int:
    """« entre 3 000 et 4 000 [soldats] »: what a number counts, for the number."""
    if not document.tokens[i].lower[0].isdigit():
        return i
    following = document.tokens[i + 1 : stop]
    noun = next(
        (t for t in following if not (t.lower[0].isdigit() or t.lower in ("et", "à"))), None
    )
    return noun.i if noun is not None and noun.pos in _NOMINAL else i


def _head_of_phrase(document: Document, i: int) -> int:
    """The first noun of the phrase: « les hommes de la société [Wagner] » → « hommes »."""
    if document.tokens[i].pos not in _NOMINAL:
        return i
    start = max(left_border(document, i), i - REACH // 2)
    for chunk in chunks(document, start, i + 1):
        if i in chunk.words and chunk.preposition is None and chunk.head < i:
            return chunk.head
    return i


def _subject_by_position(document: Document, group: VerbGroup) -> int | None:
    start = left_border(document, group.start)
    opener = document.tokens[start - 1].lower if start else ""
    aside = document.tokens[start : group.start]
    closed = bool(aside) and aside[-1].text == "," and any(t.pos == "VERB" for t in aside)
    if closed and opener in ("dont", "où"):
        return antecedent(document, start - 1)  # « Lima, dont l'armée recule, [arme] »
    for position in range(group.start - 1, max(start - 2, -1), -1):
        token = document.tokens[position]
        if token.lower in SUBJECT_PRONOUNS and token.pos == "PRON":
            if is_dative(document, token, group):
                continue
            return position
        if token.lower == "qui":
            return position
    bare = _bare(document, chunks(document, start, _before_aside(document, start, group.start)))
    if bare:
        return _first_of_row(bare)
    apart = [c for c in chunks(document, start, group.start) if c.link == ","]
    if apart:
        return apart[-1].head  # « Selon un élu de Lima, plus de 200 soldats [opèrent] »
    if opener in ("où", "que", "qu'", "dont", "comme"):
        right = next((c for c in after(document, group) if c.preposition is None), None)
        return right.head if right else None
    return None


def _before_aside(document: Document, start: int, stop: int) -> int:
    """« Trente élus, [toutes tendances confondues], ont … »: where what a comma before the verb
    closes was opened.
    """
    while stop > start and document.tokens[stop - 1].lower in CLITICS:
        stop -= 1
    if stop <= start or document.tokens[stop - 1].text != ",":
        return stop
    commas = (i for i in range(stop - 2, start, -1) if document.tokens[i].text == ",")
    return next(commas, stop)


def _own(document: Document, group: VerbGroup) -> list[Chunk]:
    """« alors que Quito se bat, [Lima] arme Bogota »: what stands between a clause that has its
    verb already and this one, up to the verb.
    """
    start = left_border(document, group.start)
    commas = (i for i in range(group.start - 1, start, -1) if document.tokens[i].text == ",")
    comma = next(commas, None)
    if comma is None or not group.finite:
        return []
    verbs = (t for t in document.tokens[start:comma] if t.pos in ("VERB", "AUX"))
    if not any(verb_group(document, verb.i).finite for verb in verbs):
        return []
    return _bare(document, chunks(document, comma + 1, group.start))


def _bare(document: Document, found: Iterable[Chunk]) -> list[Chunk]:
    """Those that no preposition opens and that tell no time."""
    return [c for c in found if c.preposition is None and not is_time(document.tokens[c.head])]


def _first_of_row(bare: list[Chunk]) -> int:
    """The first of the coordinated chunks that end the row: « Paris et Berlin [ont envoyé] »."""
    return bare[row_start(bare, len(bare) - 1)].head


def antecedent(document: Document, i: int) -> int | None:
    """The noun that the relative pronoun at i stands for, or a participle without auxiliary has."""
    token = document.tokens[i]
    start = document.sentences[token.sentence].start
    before = list(chunks(document, start, i))
    if token.lower == "où" and before and before[-1].preposition in prepositions("place"):
        return before[-1].head
    for clause in (token, document.tokens[token.head]):
        if clause.dep == "acl" and clause.head < i and document.tokens[clause.head].pos in _NOMINAL:
            return clause.head
    goes_on = start > 0 and document.tokens[start - 1].paragraph == token.paragraph
    if not before and goes_on and token.lower == "qui":
        # A dash was read as the end of the sentence: « le M23 | – qui est appuyé par Kigali ».
        before = list(chunks(document, document.sentences[token.sentence - 1].start, start))
    return before[-1].head if before else None
