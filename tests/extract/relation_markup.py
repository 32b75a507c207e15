"""Marked-up sentences of deployments and support, and how what is found compares.

    La <agent>Suède</agent> a <trigger>envoyé</trigger> des <what>chars</what> à <target>X</target>

A tag without number belongs to every relation of the sentence, `<target2>` to the second only, so
that a sentence of two places has `<target1>` and `<target2>` and one trigger.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from graph.french.document import Document
from graph.model import Mention, Quantity, Reference, Relation, Span

TAG = re.compile(r"<(/?)(agent|target|trigger|what)(\d*)>")
ROLES = ("agent", "target", "trigger", "what")


@dataclass(slots=True)
class Expected:
    """One relation that a sentence tells; roles that the text leaves open are None."""

    type: str
    status: str
    quantity: tuple[float | None, float | None, bool] | None
    roles: dict[str, Span | None] = field(default_factory=dict)


@dataclass(slots=True)
class Sentence:
    """A sentence without tags, and the relations in it."""

    text: str
    expected: list[Expected]


def read(
    marked: str,
    kind: str = "",
    status: str | list[str] = "actual",
    quantity: Any = None,
) -> Sentence:
    """Read the tags of a sentence; `quantity` is (min, max[, approximate]) or a list of them."""
    text, spans = _strip(marked)
    numbers = sorted({number for _, number, _ in spans if number})
    count = max([*numbers, 1]) if any(role == "trigger" for role, _, _ in spans) else 0
    expected = []
    for number in range(1, count + 1):
        amount = quantity[number - 1] if isinstance(quantity, list) else quantity
        whole = None if amount is None else (amount[0], amount[1], len(amount) > 2 and amount[2])
        roles: dict[str, Span | None] = dict.fromkeys(ROLES)
        roles.update({role: span for role, owner, span in spans if owner in (0, number)})
        firm = status[number - 1] if isinstance(status, list) else status
        expected.append(Expected(kind, firm, whole, roles))
    return Sentence(text, expected)


def _strip(marked: str) -> tuple[str, list[tuple[str, int, Span]]]:
    text, spans, opened, last = "", [], {}, 0
    for tag in TAG.finditer(marked):
        text += marked[last : tag.start()]
        last = tag.end()
        key = (tag[2], int(tag[3] or 0))
        if tag[1]:
            spans.append((*key, Span(opened.pop(key), len(text))))
        else:
            opened[key] = len(text)
    assert not opened, f"a tag stays open in {marked!r}"
    return text + marked[last:], spans


def deploys(marked: str, id: str, **known: Any) -> Any:  # noqa: A002
    """A row of a table of deployments."""
    return pytest.param(read(marked, "DEPLOYS", **known), id=id)


def supports(marked: str, id: str, **known: Any) -> Any:  # noqa: A002
    """A row of a table of support."""
    return pytest.param(read(marked, "SUPPORTS", **known), id=id)


def nothing(text: str, id: str) -> Any:  # noqa: A002
    """A row of a table of sentences that tell of neither."""
    return pytest.param(read(text), id=id)


def differences(
    sentence: Sentence,
    document: Document,
    mentions: Sequence[Mention],
    relations: Sequence[Relation],
) -> list[str]:
    """What is missed, wrong or too much, in words; empty where all is as marked."""
    waiting = list(relations)
    problems = []
    for expected in sentence.expected:
        best = min(waiting, key=lambda r: len(_wrong(expected, r, mentions)), default=None)
        if best is None:
            problems.append(f"missed {_show(expected, sentence.text)}")
            continue
        waiting.remove(best)
        wrong = _wrong(expected, best, mentions)
        if wrong:
            told = _told(best, document, mentions)
            problems.append(f"{_show(expected, sentence.text)}: {', '.join(wrong)}; {told}")
    return problems + [f"too much: {_told(r, document, mentions)}" for r in waiting]


def _wrong(expected: Expected, found: Relation, mentions: Sequence[Mention]) -> list[str]:
    wrong = []
    trigger = expected.roles["trigger"]
    if found.type.value != expected.type:
        wrong.append(f"type {found.type.value}")
    if trigger is None or not trigger.touches(found.trigger):
        wrong.append("trigger")
    for role, reference in (("agent", found.agent), ("target", found.target)):
        if not _meets(expected.roles[role], reference, mentions):
            wrong.append(role)
    what = expected.roles["what"]
    if what is not None and (found.what is None or not what.touches(found.what)):
        wrong.append("what")
    if found.status.value != expected.status:
        wrong.append(f"status {found.status.value}")
    if expected.quantity != _amount(found.quantity):
        wrong.append(f"quantity {_amount(found.quantity)}")
    return wrong


def _meets(span: Span | None, reference: Reference | None, mentions: Sequence[Mention]) -> bool:
    if span is None or reference is None:
        return span is None and reference is None
    named = None if reference.mention is None else mentions[reference.mention].span
    return any(_close(span, other) for other in (reference.span, named) if other is not None)


def _close(a: Span, b: Span) -> bool:
    """Whether two spans share at least half of the longer one."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared * 2 >= max(a.end - a.start, b.end - b.start)


def _amount(quantity: Quantity | None) -> tuple[float | None, float | None, bool] | None:
    return None if quantity is None else (quantity.min, quantity.max, quantity.approximate)


def _show(expected: Expected, text: str) -> str:
    roles = {role: None if span is None else span.of(text) for role, span in expected.roles.items()}
    return f"{expected.type} {expected.status} {roles}"


def _told(relation: Relation, document: Document, mentions: Sequence[Mention]) -> str:
    def words(reference: Reference | None) -> str | None:
        if reference is None:
            return None
        if reference.mention is not None:
            return mentions[reference.mention].text
        return None if reference.span is None else f"({document.text(reference.span)})"

    what = None if relation.what is None else document.text(relation.what)
    return (
        f"{relation.type.value} {words(relation.agent)} -> {words(relation.target)} "
        f"[{document.text(relation.trigger)}] {what} {relation.status.value} by {relation.rule}"
    )
