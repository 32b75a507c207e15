"""A gold article beside what was found in it: which entities are the same, what overlaps what."""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from graph import folding
from graph.annotation import (
    Annotation,
    EntityRecord,
    Offsets,
    RelationRecord,
    StatementRecord,
)

HALF = 0.5
SAME_NAME, AN_ALIAS = 2, 1  # how many shared mentions a shared name is worth

A = TypeVar("A")
B = TypeVar("B")

_LEADING = re.compile(r"^(m\.|mme|mr|l'|d'|le|la|les|un|une|des|du)\s*")


class AlignedArticle:
    """A gold article and what was found in it, with each found entity's partner in the gold."""

    def __init__(self, gold: Annotation, found: Annotation) -> None:
        self.gold, self.found = gold, found
        self.text = gold.text or found.text
        self._gold_names = [(entity, fold(entity.name), _names(entity)) for entity in gold.entities]
        self._gold_entities = {entity.id for entity in gold.entities}
        self._found_entities = {entity.id for entity in found.entities}
        self.gold_of = {entity.id: self._partner(entity) for entity in found.entities}

    def _partner(self, entity: EntityRecord) -> str | None:
        """The gold entity that shares most mentions and names; the first of equals."""
        name, names = fold(entity.name), _names(entity)
        best, best_score = None, 0
        for gold, gold_name, gold_names in self._gold_names:
            score = sum(
                any(overlap(mention, other) >= HALF for other in gold.mentions)
                for mention in entity.mentions
            )
            if name == gold_name:
                score += SAME_NAME
            elif names & gold_names:
                score += AN_ALIAS
            if score > best_score:
                best, best_score = gold.id, score
        return best

    def same_entity(self, gold: str | None, found: str | None) -> bool:
        """Whether two ids mean the same, or both nobody."""
        if gold is None or found is None:
            return gold is None and found is None
        return self.gold_of.get(found) == gold

    def same_speaker(self, gold: StatementRecord, found: StatementRecord) -> bool:
        """The same entity; or one that nothing else names, by its place in the sentence."""
        if self.same_entity(gold.speaker, found.speaker):
            return True
        return (
            found.speaker in self._found_entities
            and gold.speaker in self._gold_entities
            and self.gold_of[found.speaker] is None
            and overlap(gold.speaker_span, found.speaker_span) > 0
        )

    def same_relation(self, gold: RelationRecord, found: RelationRecord, *, both: bool) -> float:
        """How well two relations agree, 0 where they do not.

        Type and place must; agent and target too, if `both`, else one of them.
        """
        trigger = overlap(gold.trigger_span, found.trigger_span) > 0
        near = trigger or overlap(gold.evidence_span, found.evidence_span) >= HALF
        if gold.type != found.type or not near:
            return 0.0
        agent = self.same_entity(gold.agent, found.agent)
        target = self.same_entity(gold.target, found.target)
        agree = (agent and target) if both else (agent or target)
        return 1.0 + agent + target + 0.5 * trigger if agree else 0.0


class Overlaps:
    """How far the contents of gold and found statements overlap, each pair reckoned once."""

    def __init__(
        self, text: str, gold: Sequence[StatementRecord], found: Sequence[StatementRecord]
    ) -> None:
        self._gold = [letters(text, statement.content_spans) for statement in gold]
        self._found = [letters(text, statement.content_spans) for statement in found]

    def dice(self, i: int, j: int) -> float:
        """Dice coefficient of the letters of gold statement i and found statement j."""
        a, b = self._gold[i], self._found[j]
        return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def pair_up(
    gold: Sequence[A], found: Sequence[B], score: Callable[[int, int], float]
) -> list[tuple[A, B]]:
    """One-to-one pairs by falling score of their positions; what scores 0 stays alone."""
    scored = ((score(i, j), i, j) for i in range(len(gold)) for j in range(len(found)))
    ranked = sorted((row for row in scored if row[0] > 0), key=lambda row: (-row[0], *row[1:]))
    pairs, used_gold, used_found = [], set[int](), set[int]()
    for _, i, j in ranked:
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            pairs.append((gold[i], found[j]))
    return pairs


def overlap(a: Offsets | None, b: Offsets | None) -> float:
    """Shared length of two spans over the longer one."""
    if a is None or b is None:
        return 0.0
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / max(a[1] - a[0], b[1] - b[0], 1)


def letters(text: str, spans: Sequence[Offsets]) -> set[int]:
    """Offsets of the letters and digits in the spans."""
    return {
        i for start, end in spans for i in range(start, min(end, len(text))) if text[i].isalnum()
    }


def fold(name: str) -> str:
    """A name without case, accents, titles, articles and punctuation.

    >>> fold("L'Élysée"), fold("M. Macron")
    ('elysee', 'macron')
    """
    return re.sub(r"[^a-z0-9]+", " ", _LEADING.sub("", folding.fold(name))).strip()


def _names(entity: EntityRecord) -> set[str]:
    return {fold(entity.name), *map(fold, entity.aliases)}
