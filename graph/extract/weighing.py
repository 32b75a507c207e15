"""Which of the drafts that compete for the same cue or quotation stays."""

from collections.abc import Iterable

from graph.extract.drafts import Draft
from graph.model import Span


def weigh(drafts: list[Draft]) -> list[Draft]:
    """Keep the first draft of each cue, and the colon's only where nothing else says the words.

    A noun with a light verb (« a réitéré son refus de céder ») says more than the verb alone.
    """
    carried = Taken(d.cue_span for d in drafts if d.rule == "noun" and d.cue_span)
    cues, said = Taken(()), Taken(())
    contents: set[Span] = set()
    kept: list[Draft] = []
    for draft in drafts:
        if draft.rule == "cue-np" and draft.cue_span and carried.holds(draft.cue_span):
            continue
        first = draft.contents[0]
        if draft.rule in ("colon", "name-colon") and (first in contents or said.touches(first)):
            continue
        if draft.cue_span and cues.touches(draft.cue_span):
            if draft.rule == "colon":
                kept.append(going_on(draft, kept))
            continue
        kept.append(draft)
        contents.update(draft.contents)
        if draft.cue_span:
            cues.add(draft.cue_span)
        if draft.quotation is not None:
            for span in draft.contents:
                said.add(span)
    return kept


def going_on(draft: Draft, kept: list[Draft]) -> Draft:
    """What stands behind the colon of a cue that has its content already: the speaker goes on.

    « L'avocat a rejeté l'accusation : "[Mon client dormait]" ».
    """
    place = draft.cue_span
    spoke = next(d for d in kept if d.cue_span and place and d.cue_span.touches(place))
    return Draft(
        rule="continuation",
        contents=draft.contents,
        quotation=draft.quotation,
        speakers=spoke.speakers,
        speakerless=spoke.speakerless,
    )


class Taken:
    """Stretches of text that are taken, by their characters: cheap to ask and to extend."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.owner: dict[int, Span] = {}
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Take a stretch."""
        self.owner.update(dict.fromkeys(range(span.start, span.end), span))

    def touches(self, span: Span) -> bool:
        """Whether a character of the span is taken."""
        return any(offset in self.owner for offset in range(span.start, span.end))

    def holds(self, span: Span) -> bool:
        """Whether one stretch holds the whole span."""
        owner = self.owner.get(span.start)
        return owner is not None and owner.contains(span)
