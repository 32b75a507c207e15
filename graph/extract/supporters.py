"""Who is called a helper: « Lima, principal [soutien] de Quito », « est le [bailleur] de »."""

from graph.extract.actors import Actors
from graph.extract.arguments import right_border
from graph.extract.chunks import canonical, chunks, row
from graph.extract.doers import doers
from graph.extract.frames import Frame, actor
from graph.extract.participle_nouns import behind_comma_at
from graph.extract.receivers import receiver
from graph.extract.relation_words import means, words
from graph.french.document import Document, Token
from graph.french.noun_phrases import is_period
from graph.french.verbs import verb_group
from graph.model import Reference, RelationType, Status

COPULAS = ("être", "rester", "demeurer", "devenir")


def from_supporter(document: Document, actors: Actors, token: Token) -> Frame | None:
    """A supporter, not a help: « le gouvernement bolivien, [soutien] de Lima, »."""
    if token.lemma not in words("support", "supporters") or token.pos not in ("NOUN", "ADJ"):
        return None
    stop = right_border(document, token.i)
    found = list(chunks(document, token.i + 1, stop))
    of_means = bool(found) and document.tokens[found[0].head].lemma in means() | {"fonds"}
    if of_means:  # « fournisseur d'armes de Lima », « bailleur de fonds de Quito »
        found = list(chunks(document, _over_adjective(document, found[0].head + 1), stop))
    if token.lemma in words("support", "purveyors") and not of_means:
        return None  # « le premier fournisseur de Lima »
    targets = [r for c in row(found, 0) if (r := receiver(actors, c.head))] if found else []
    if not targets or found[0].preposition not in (("de", "à") if of_means else ("de",)):
        return None
    agents = called(document, actors, token)
    if not agents:
        return None
    return Frame(
        RelationType.SUPPORTS, range(token.i, token.i + 1), token.i, token.lemma,
        "support-apposition",
        tuple(agents), tuple(targets), status=Status.ACTUAL,
    )  # fmt: skip


def _over_adjective(document: Document, i: int) -> int:
    """« fournisseur d'aide [militaire] à Lima »."""
    return i + 1 if i < len(document.tokens) and document.tokens[i].pos == "ADJ" else i


def called(document: Document, actors: Actors, token: Token) -> list[Reference]:
    """Whom the noun describes: named before a comma, subject of « être », or behind a comma."""
    start = document.sentences[token.sentence].start
    opens = token.i
    while opens > start and _belongs(document, opens - 1):
        opens -= 1
    opens = _over_time(document, start, opens)
    before = document.tokens[opens - 1] if opens > start else None
    if before is None:
        heads = [_behind_comma(document, opens, token)]
    elif before.text == ",":
        named = list(chunks(document, start, opens - 1))
        last = named[-1].preposition if named else None
        framed = last in ("selon", "d'après", "pour") or (last is not None and len(named) == 1)
        beside = bool(named) and named[-1].words.stop == opens - 1 and not framed
        heads = [named[-1].head] if beside else []
    elif before.lemma in COPULAS and before.pos in ("VERB", "AUX"):
        return [r for i in doers(actors, verb_group(document, before.i)) if (r := actor(actors, i))]
    else:
        heads = []
    return [r for i in heads if i is not None and (r := actor(actors, i))]


def _behind_comma(document: Document, opens: int, token: Token) -> int | None:
    """« Principal soutien de Lima, [Quito] … »; not « Le soutien de Lima reste, a dit X »."""
    found = behind_comma_at(document, token.i + 1)
    if found is None or document.tokens[opens].pos == "DET":
        return None
    between = document.tokens[token.i + 1 : found]
    return None if any(t.pos in ("VERB", "AUX") for t in between) else found


def _over_time(document: Document, start: int, opens: int) -> int:
    """« fut [pendant neuf ans] le premier soutien »: over a stretch of time before the noun."""
    found = list(chunks(document, start, opens))
    if not found or found[-1].words.stop != opens or not is_period(document.tokens[found[-1].head]):
        return opens
    first = found[-1].words.start
    return first - 1 if found[-1].preposition and first > start else first


def _belongs(document: Document, i: int) -> bool:
    """« un des principaux », « le plus fidèle »: words before the noun of its own phrase; not
    « privé du ».
    """
    token = document.tokens[i]
    if canonical(token) == "de":
        return i > 0 and document.tokens[i - 1].lower in ("un", "une")
    return token.pos in ("DET", "ADJ", "ADV", "NUM") or token.lower in ("l'un", "un")
