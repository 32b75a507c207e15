"""Who belongs to a body that stands before his name: « l'[UDC] bernois [Werner Salzmann] »."""

from collections.abc import Sequence

from graph.french.document import Document
from graph.model import EntityType, Mention, Span

FAR = 2  # words between the body and the name: « la RN du Nord », « le PS vaudois »


def is_member(document: Document, mentions: Sequence[Mention], body: int, person: int) -> bool:
    """Whether the person's name follows the body's with at most an adjective between them, so that
    he is meant: « le PLR Luc Meyer », « l'ex-LR vendéen Luc Meyer ».
    """
    first, second = mentions[body], mentions[person]
    if (first.type, second.type) != (EntityType.ORGANIZATION, EntityType.PERSON):
        return False
    if second.span.start <= first.span.end:
        return False
    between = document.within(Span(first.span.end, second.span.start))
    return len(between) <= FAR and all(document.tokens[i].pos == "ADJ" for i in between)
