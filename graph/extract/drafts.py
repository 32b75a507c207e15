"""A statement in the making: positions of tokens, before spans, speakers and ids are settled."""

from dataclasses import dataclass, field

from graph.french.cues import Cue
from graph.french.document import Quotation
from graph.model import CueClass, Polarity, Span


@dataclass(slots=True)
class Draft:
    """What a rule found.

    `speakers` holds the positions of the words of each joint speaker; empty where nothing in the
    place carries one. `speakerless` says that nobody is meant to be found elsewhere either («
    dit-on »).
    """

    rule: str
    contents: list[Span]
    cue_span: Span | None = None
    head: int | None = None  # position of the cue's main word
    cue: Cue | None = None
    lemma: str | None = None
    cue_class: CueClass = CueClass.NEUTRAL
    polarity: Polarity = Polarity.ASSERTS
    speakers: list[range] = field(default_factory=list)
    speakerless: bool = False
    quotation: Quotation | None = None
    secondary: list[range] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Offset of its first content."""
        return self.contents[0].start

    @property
    def place(self) -> int:
        """Offset of its cue, or of its content where it has none: the order of speaking."""
        return self.cue_span.start if self.cue_span else self.start
