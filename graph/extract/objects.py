"""The object of a verb, by position: « a envoyé hier [300 soldats] »."""

from graph.extract.arguments import after, antecedent, left_border
from graph.extract.chunks import Chunk, chunks, phrase
from graph.extract.relation_words import giving_verbs, is_force, means
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_period, is_time
from graph.french.verbs import VerbGroup, verb_group

_NOMINAL = {"NOUN", "PROPN"}


def direct_object(document: Document, group: VerbGroup) -> Chunk | None:
    """The object of an active verb: « a [envoyé] hier 300 soldats », « que Paris a [envoyés] »."""
    start = left_border(document, group.start)
    opener = document.tokens[start - 1] if start else None
    relative = opener is not None and opener.lower in ("que", "qu'")
    inverted = relative and not any(t.pos in _NOMINAL for t in document.tokens[start : group.start])
    found = [c for c in after(document, group) if not is_when(document, c)]
    if relative and opener is not None and group.finite and _opens_at(document, opener, group):
        return _before_que(document, opener)  # « Lima, que soutiennent [Quito et Bogota] »
    for chunk in found:
        first = document.tokens[group.end].lower if group.end < len(document.tokens) else ""
        partitive = chunk is found[0] and chunk.preposition == "de"
        partitive = partitive and (  # « a fourni de l'argent »
            _is_negated(document, group) or first == "des" or group.lemma in giving_verbs()
        )
        if inverted and document.tokens[chunk.head].dep == "nsubj":
            continue  # « les rebelles que soutient [Lima] »
        aside = first == "," and chunk.link == ","  # « a fourni, depuis mai, [dix chars] »
        if (chunk.preposition is None or partitive) and (not chunk.link or aside):
            return chunk
    held = _before_que(document, opener) if relative and opener is not None else None
    return held or _shared(document, group)


def _opens_at(document: Document, opener: Token, group: VerbGroup) -> bool:
    """« que [soutient] », « que finance et [équipe] »: nothing but verbs behind « que »."""
    between = document.tokens[opener.i + 1 : group.start]
    return all(t.pos in ("VERB", "AUX") or t.lower in ("et", "ou") for t in between)


def _shared(document: Document, group: VerbGroup) -> Chunk | None:
    """« [forme] et équipe les policiers », « d'[équiper] et de commander »: of the verb behind."""
    joins = document.tokens[group.end : group.end + 1]
    if not joins or joins[0].lower not in ("et", "ou", ","):
        return None
    stop = min(document.sentences[joins[0].sentence].stop, group.end + 4)
    for position in range(group.end + 1, stop):
        token = document.tokens[position]
        if token.pos in ("VERB", "AUX"):
            other = verb_group(document, position)
            alike = other.finite == group.finite and other.passive == group.passive
            return direct_object(document, other) if alike and not other.reflexive else None
        if token.pos != "ADP" and token.lower not in ("et", "de", "d'", "à"):
            return None
    return None


def _is_negated(document: Document, group: VerbGroup) -> bool:
    """« n'[envoie] pas de soldats », « ne compte pas [envoyer] de soldats »."""
    before = document.tokens[max(0, group.start - 2) : group.start]
    return group.negated or any(t.lower in ("pas", "plus", "jamais") for t in before)


def _before_que(document: Document, opener: Token) -> Chunk | None:
    """The noun before « que »: « les [soldats] que Paris a envoyés », « [Lima], qu'appuie »."""
    if opener.i == 0:
        return None
    before = document.tokens[opener.i - 1]
    following = document.tokens[opener.i + 1]
    inverted = following.pos == "VERB" and following.has("VerbForm", "Fin")  # « , que soutient »
    apart = before.text == "," and opener.i > 1 and _is_noun(document.tokens[opener.i - 2])
    clause = document.tokens[opener.head].dep == "acl"  # « les avions que Lima compte livrer »
    sent = _are_sent(document, opener.i)  # no « le fait que »
    joined = before.pos in (*_NOMINAL, "ADJ") and (opener.dep != "mark" or clause or sent)
    nominal = inverted or apart or joined
    noun = antecedent(document, opener.i) if nominal or opener.pos == "PRON" else None
    if noun is None:
        return None
    whole = _over_apposition(document, noun) if before.text == "," else noun
    return Chunk(None, whole, phrase(document, whole))


def _are_sent(document: Document, i: int) -> bool:
    """« les [cartouches] de fabrication suisse que »: what is sent or given, before « que »."""
    start = document.sentences[document.tokens[i].sentence].start
    found = list(chunks(document, start, i))
    if not found or found[-1].words.stop != i:
        return False
    head = document.tokens[found[-1].head]
    return head.lemma in means() or is_force(head)


def _over_apposition(document: Document, i: int) -> int:
    """« le général Faure, l'homme fort de Lima, que soutient Quito »: the name before the noun."""
    start = document.sentences[document.tokens[i].sentence].start
    found = list(chunks(document, start, i + 1))
    described = len(found) > 1 and found[-1].link == "," and document.tokens[i].pos == "NOUN"
    if not described or found[-2].preposition not in (None, found[-1].preposition):
        return i
    if len(found) == 2 and found[0].preposition:
        return i  # « Au sud de Lima, la marine, que Quito soutient »
    named = document.tokens[found[-2].words.stop - 1].pos == "PROPN"
    return found[-2].head if named and document.tokens[i].has("Number", "Sing") else i


def _is_noun(token: Token) -> bool:
    """« Lima, que Quito soutient »; no « a annoncé lundi, que … »."""
    return token.pos in (*_NOMINAL, "ADJ") and not is_time(token)


def is_when(document: Document, chunk: Chunk) -> bool:
    """« a livré [lundi] », « [la semaine dernière] », « [début janvier] »: no argument."""
    head = document.tokens[chunk.head]
    following = document.tokens[chunk.head + 1 : chunk.head + 2]
    if head.lower in ("début", "fin") and any(map(is_time, following)):
        return True
    return is_time(head) or (chunk.preposition is None and is_period(head))
