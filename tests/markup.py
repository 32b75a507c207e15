"""Marked-up sentences: what a careful reader takes from them, and how what was found differs.

    says("<cue>Selon</cue> <speaker>Berne</speaker>, <content>le col est fermé</content>.", id="…")

`<cue>`, `<speaker>` and `<content>` belong to the first statement, `<cue2>` … to the second, and
`<speaker12>` to both. Two `<content>` of one statement are two spans. Tags may nest. A sentence
without tags holds no statement.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Article, Extraction, Kind, Polarity, Span, Statement

TAG = re.compile(r"<(/?)(cue|speaker|content)(\d*)>")
ENOUGH = 0.8  # Dice of the letters and digits of two contents that are taken for the same


@dataclass(slots=True)
class Expected:
    """A statement that the markup asks for; None where it does not say."""

    cue: Span | None = None
    speaker: Span | None = None
    contents: list[Span] = field(default_factory=list)
    kind: Kind | None = None
    polarity: Polarity | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A text and the statements in it, by number."""

    id: str
    text: str
    statements: tuple[Expected, ...]

    @property
    def article(self) -> Article:
        """The text as an article named after the case."""
        return Article(name=self.id, text=self.text)


def says(
    marked: str,
    *,
    id: str,  # noqa: A002  (as in pytest.param)
    kind: str | Sequence[str] | None = None,
    polarity: str | Sequence[str] | None = None,
) -> Case:
    """A case from its markup. `kind` and `polarity`: one word for all, or one a statement."""
    text, found = unmark(marked)
    numbers = sorted(found)
    if numbers != list(range(1, len(numbers) + 1)):
        message = f"{id}: statements are numbered {numbers}"
        raise ValueError(message)
    statements = tuple(found[number] for number in numbers)
    for statement, word in zip(statements, spread(kind, len(numbers)), strict=True):
        statement.kind = None if word is None else Kind(word)
    for statement, word in zip(statements, spread(polarity, len(numbers)), strict=True):
        statement.polarity = None if word is None else Polarity(word)
    if any(not statement.contents for statement in statements):
        message = f"{id}: a statement has no content"
        raise ValueError(message)
    return Case(id, text, statements)


def spread(words: str | Sequence[str] | None, count: int) -> Sequence[str | None]:
    return [words] * count if words is None or isinstance(words, str) else words


def unmark(marked: str) -> tuple[str, dict[int, Expected]]:
    """The text without its tags, and the statements by number. Raises ValueError if ill-formed."""
    text, end, waiting = "", 0, list[tuple[str, int]]()
    found: dict[int, Expected] = {}
    for tag in TAG.finditer(marked):
        text += marked[end : tag.start()]
        end = tag.end()
        closing, role, numbers = tag.groups()
        if not closing:
            waiting.append((role + numbers, len(text)))
            continue
        opened, start = waiting.pop() if waiting else ("", 0)
        if opened != role + numbers:
            message = f"{tag.group()} closes {opened or 'nothing'}: {marked}"
            raise ValueError(message)
        for number in map(int, numbers or "1"):
            note(found.setdefault(number, Expected()), role, Span(start, len(text)))
    text += marked[end:]
    if waiting or re.search(r"</?\w+>", text):
        message = f"a tag is open or unknown: {marked}"
        raise ValueError(message)
    return text, found


def note(expected: Expected, role: str, span: Span) -> None:
    if role == "content":
        expected.contents.append(span)
    elif role == "cue":
        expected.cue = span
    else:
        expected.speaker = span


def letters(text: str, spans: Sequence[Span]) -> set[int]:
    """Offsets of the letters and digits of the spans."""
    return {i for span in spans for i in range(span.start, span.end) if text[i].isalnum()}


def overlap(text: str, one: Sequence[Span], other: Sequence[Span]) -> float:
    """Dice of two contents over their letters, in [0, 1]."""
    a, b = letters(text, one), letters(text, other)
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def differences(case: Case, extraction: Extraction) -> list[str]:
    """What was missed, misread or invented, one line each; empty when all is as marked."""
    left = list(extraction.statements)
    lines = []
    for expected in case.statements:
        ranked = sorted(
            left,
            key=lambda found: (
                overlap(case.text, expected.contents, found.contents),
                touching(expected.cue, found.cue),
            ),
        )
        if not ranked or overlap(case.text, expected.contents, ranked[-1].contents) < ENOUGH:
            lines.append(f"missed: {show(case, expected.contents)}")
            continue
        # Joint speakers give the same content and cue twice: take the one whose speaker fits.
        best = next((f for f in reversed(ranked) if not misread(case, expected, f)), ranked[-1])
        left.remove(best)
        lines.extend(misread(case, expected, best))
    lines.extend(f"invented: {show(case, found.contents)} ({found.rule})" for found in left)
    return lines


def misread(case: Case, expected: Expected, found: Statement) -> list[str]:
    """How a found statement differs from the expected one."""
    lines = []
    if overlap(case.text, expected.contents, found.contents) < ENOUGH:
        lines.append(f"content: {show(case, found.contents)}")
    if not touching(expected.cue, found.cue):
        lines.append(f"cue: {show(case, [found.cue] if found.cue else [])}")
    speaker = found.speaker.span
    if expected.speaker is not None and not touching(expected.speaker, speaker):
        lines.append(f"speaker: {show(case, [speaker] if speaker else [])}")
    if expected.kind not in {None, found.kind}:
        lines.append(f"kind: {found.kind}")
    if expected.polarity not in {None, found.polarity}:
        lines.append(f"polarity: {found.polarity}")
    return lines


def touching(expected: Span | None, found: Span | None) -> bool:
    """Whether both are missing, or they share a character."""
    if expected is None or found is None:
        return expected is found
    return expected.touches(found)


def show(case: Case, spans: Sequence[Span]) -> str:
    return " … ".join(span.of(case.text) for span in spans) or "none"
