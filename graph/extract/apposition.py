"""Which mentions stand beside another for the same thing.

« le secrétaire général de l'OTAN, Mark Rutte »     « Nadim Houry, responsable de l'organisation »
« les services de renseignement militaire (GUR) »   « la Monusco, la mission de l'ONU »
"""

from graph.french.document import Document
from graph.model import EntityType, Form, Mention, Span

NEXT = 40  # characters in which the next word ends
IN_BRACKETS = 20  # characters of « (FDS) », « (LR, Rhône) »


def appositions(document: Document, mentions: list[Mention]) -> dict[int, int]:
    """Index of each mention that stands beside an earlier one, and that one's index."""
    text = document.article.text
    ends = _outermost_ending(mentions)
    found: dict[int, int] = {}
    for index, mention in enumerate(mentions):
        if mention.form is Form.ADJECTIVE or _is_nested_start(mentions, index):
            continue
        between = _gap(text, mention.span.start)
        if between is None:
            continue
        mark, end = between
        for other in ends.get(end, ()):
            if other != index and _fits(document, mentions[other], mention, mark):
                found[index] = other
                break
    return found


def _gap(text: str, start: int) -> tuple[str, int] | None:
    """The mark before the offset, « , » or « ( », and the end of what stands before it."""
    i = start
    while i > 0 and text[i - 1] in ' \u00a0«\u201c"':
        i -= 1
    if i == 0 or text[i - 1] not in ",(":
        return None
    mark, i = text[i - 1], i - 1
    while i > 0 and text[i - 1] in " \u00a0":
        i -= 1
    return mark, _before_brackets(text, i) if mark == "," else i


def _before_brackets(text: str, end: int) -> int:
    """« le chef du parti (PS), Jean Dupont »: where the words before the brackets end."""
    if text[end - 1 : end] != ")":
        return end
    opened = text.rfind("(", max(0, end - IN_BRACKETS), end)
    return len(text[:opened].rstrip(" \u00a0")) if opened > 0 else end


def _outermost_ending(mentions: list[Mention]) -> dict[int, list[int]]:
    """End offset → indices of the mentions that end there, the longest first."""
    ends: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        ends.setdefault(mention.span.end, []).append(index)
    for indices in ends.values():
        indices.sort(key=lambda k: mentions[k].span.start)
    return ends


def _is_nested_start(mentions: list[Mention], index: int) -> bool:
    """Whether a longer mention starts at the same place; it stands before, outer before inner."""
    if index == 0:
        return False
    before, span = mentions[index - 1].span, mentions[index].span
    return before.start == span.start and before.end > span.end


def _fits(document: Document, first: Mention, second: Mention, mark: str) -> bool:
    if first.sentence != second.sentence or first.form is Form.ADJECTIVE:
        return False
    if mark == "(":
        closes = document.article.text[second.span.end : second.span.end + 1] == ")"
        return (
            closes and second.form is Form.NAME and _same_sort(first, second) and _acronym(second)
        )
    if first.form is second.form is Form.NAME or first.type is not second.type:
        return False
    if first.type not in {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP}:
        return False
    if first.number != second.number and "p" in {first.number, second.number}:
        return False
    if first.form is second.form and first.type is not EntityType.PERSON:
        return False
    if _acts(document, second):
        return False
    return not _goes_on(document, second) and not _listed(document, first)


def _acts(document: Document, second: Mention) -> bool:
    """« Selon le ministre, Mark Rutte a dit … »: a clause begins after the comma."""
    end = min(second.span.end + NEXT, len(document.article.text))
    after = document.within(Span(second.span.end, end))
    if not after or document.tokens[after.start].sentence != second.sentence:
        return False
    token = document.tokens[after.start]
    finite = token.pos in {"VERB", "AUX"} and not token.has("VerbForm", "Part")
    return finite or token.lower in {"ne", "n'", "se", "s'"}


def _same_sort(first: Mention, second: Mention) -> bool:
    bodies = {EntityType.ORGANIZATION, EntityType.GROUP, EntityType.COUNTRY, EntityType.LOCATION}
    return first.type in bodies and second.type in bodies


def _acronym(mention: Mention) -> bool:
    text = mention.text
    return sum(c.isupper() for c in text) >= 2 and len(text) < 10 and not {" ", "-"} & set(text)


def _goes_on(document: Document, second: Mention) -> bool:
    """A list: « le président, le ministre et le préfet »."""
    text, end = document.article.text, second.span.end
    rest = text[end : end + 4].lstrip()
    return rest.startswith(("et ", "ou ")) and second.form is Form.NAME and second.name is None


def _listed(document: Document, first: Mention) -> bool:
    """Whether a comma stands right before the first too, as in a list of three."""
    before = document.article.text[: first.span.start].rstrip()
    return before.endswith(",") and first.form is Form.DESCRIPTION and not first.definite
