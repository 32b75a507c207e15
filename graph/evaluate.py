"""How well the found agrees with the gold: precision, recall and F1.

| figure | a pair agrees when |
|---|---|
| statement | the speaker is the same entity and the contents overlap (Dice over letters) by 0.6 |
| statement@0.8 | the same, by 0.8 |
| content | the contents overlap by 0.6, whoever speaks |
| relation | type, agent and target are the same, in the same sentence |
| relation~ | type and agent or target are the same, in the same sentence |
| mention | the spans share at least half of the longer one |
| resolution | B-cubed over the mentions that both have |

Figures are micro-averaged over all articles. Of what agrees, the attributes say which share has the
right kind, polarity, cue, nesting, status, quantity, attribution and type of entity.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.aligned import AlignedArticle, Overlaps, overlap, pair_up
from graph.annotation import Annotation, RelationRecord, StatementRecord

SAME_CONTENT, NEARLY_EXACT = 0.6, 0.8
HALF = 0.5
EXCERPT = 160  # characters of a missed or spurious claim that are shown


@dataclass(slots=True)
class Scores:
    """Counts of one evaluation; the ratios are made of them when asked for."""

    articles: int = 0
    missing: list[str] = field(default_factory=list)  # gold articles without anything found
    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    bcubed: list[tuple[float, float]] = field(default_factory=list)  # precision, recall a mention
    attributes: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    errors: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, dict[str, float]]:
        """Each figure's `p`, `r` and `f1` in [0, 1], and the counts behind it."""
        rows: dict[str, dict[str, float]] = {
            name: {**_ratios(c["tp"], c["pred"], c["tp"], c["gold"]), **c}
            for name, c in self.counts.items()
        }
        n = len(self.bcubed)
        precision, recall = (sum(pair[side] for pair in self.bcubed) for side in (0, 1))
        rows["resolution"] = {**_ratios(precision, n, recall, n), "n": n}
        return rows

    def shares(self) -> dict[str, dict[str, float]]:
        """Each attribute's `accuracy` in [0, 1] and the `n` pairs that it was looked at in."""
        return {
            name: {"accuracy": sum(right) / len(right), "n": len(right)}
            for name, right in self.attributes.items()
        }

    def as_json(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {
            "articles": self.articles,
            "missing": self.missing,
            "figures": self.figures(),
            "attributes": self.shares(),
            "errors": self.errors,
        }


def evaluate(gold: Iterable[Annotation], found: Iterable[Annotation]) -> Scores:
    """Score what was found against the gold, article by article, matched by id."""
    by_id = {annotation.id: annotation for annotation in found}
    scores = Scores()
    for annotation in gold:
        scores.articles += 1
        other = by_id.get(annotation.id)
        if other is None:
            scores.missing.append(annotation.id)
            other = Annotation(annotation.id, annotation.text, [], [], [])
        article = AlignedArticle(annotation, other)
        _statements(article, scores)
        _relations(article, scores)
        _mentions(article, scores)
    scores.missing.sort()
    return scores


def _statements(article: AlignedArticle, scores: Scores) -> None:
    gold, found = article.gold.statements, article.found.statements
    overlaps = Overlaps(article.text, gold, found)

    def pairs(threshold: float, *, speaker: bool) -> list[tuple[StatementRecord, StatementRecord]]:
        def score(i: int, j: int) -> float:
            value = overlaps.dice(i, j)
            same = article.same_speaker(gold[i], found[j])
            return 0.0 if value < threshold or (speaker and not same) else value + 0.001 * same

        return pair_up(gold, found, score)

    agreed = pairs(SAME_CONTENT, speaker=True)
    _count(scores, "statement", agreed, gold, found)
    _count(scores, "statement@0.8", pairs(NEARLY_EXACT, speaker=True), gold, found)
    _count(scores, "content", pairs(SAME_CONTENT, speaker=False), gold, found)
    partner = {other.id: mine.id for mine, other in agreed}
    for mine, other in agreed:
        right = scores.attributes
        right["kind"].append(mine.kind == other.kind)
        right["polarity"].append(mine.polarity == other.polarity)
        if mine.cue_span:
            right["cue"].append(overlap(mine.cue_span, other.cue_span) > 0)
        nested = partner.get(other.nested_in) if other.nested_in else None
        right["nesting"].append(mine.nested_in == nested)
    _note_errors(article, "statement", agreed, gold, found, scores)


def _relations(article: AlignedArticle, scores: Scores) -> None:
    gold, found = article.gold.relations, article.found.relations
    agreed = _same_relations(article, both=True)
    _count_relations(scores, "relation", agreed, article)
    _count_relations(scores, "relation~", _same_relations(article, both=False), article)
    for mine, other in agreed:
        _relation_attributes(article, mine, other, scores)
    _note_errors(article, "relation", agreed, gold, found, scores)


def _same_relations(
    article: AlignedArticle, *, both: bool
) -> list[tuple[RelationRecord, RelationRecord]]:
    gold, found = article.gold.relations, article.found.relations

    def score(i: int, j: int) -> float:
        return article.same_relation(gold[i], found[j], both=both)

    return pair_up(gold, found, score)


def _count_relations(
    scores: Scores,
    name: str,
    agreed: Sequence[tuple[RelationRecord, RelationRecord]],
    article: AlignedArticle,
) -> None:
    gold, found = article.gold.relations, article.found.relations
    _count(scores, name, agreed, gold, found)
    for kind in ("DEPLOYS", "SUPPORTS"):
        _count(
            scores,
            f"{name} {kind}",
            [pair for pair in agreed if pair[0].type == kind],
            [relation for relation in gold if relation.type == kind],
            [relation for relation in found if relation.type == kind],
        )


def _relation_attributes(
    article: AlignedArticle, mine: RelationRecord, other: RelationRecord, scores: Scores
) -> None:
    right = scores.attributes
    right["status"].append(mine.status == other.status)
    if mine.quantity or other.quantity:
        bounds = [(q.min, q.max) if q else (None, None) for q in (mine.quantity, other.quantity)]
        right["quantity"].append(bounds[0] == bounds[1])
    sources = {article.gold_of.get(source) for source in other.attributed_to}
    right["attribution"].append(set(mine.attributed_to) == sources)


def _mentions(article: AlignedArticle, scores: Scores) -> None:
    gold = [(span, entity.id) for entity in article.gold.entities for span in entity.mentions]
    found = [(span, entity.id) for entity in article.found.entities for span in entity.mentions]

    def score(i: int, j: int) -> float:
        value = overlap(gold[i][0], found[j][0])
        return value if value >= HALF else 0.0

    pairs = pair_up(gold, found, score)
    _count(scores, "mention", pairs, gold, found)
    mine, others, both = (Counter[Any]() for _ in range(3))
    for (_, a), (_, b) in pairs:
        mine[a] += 1
        others[b] += 1
        both[a, b] += 1
    scores.bcubed.extend((both[a, b] / others[b], both[a, b] / mine[a]) for (_, a), (_, b) in pairs)
    types = {entity.id: entity.type for entity in article.gold.entities}
    for entity in article.found.entities:
        partner = article.gold_of.get(entity.id)
        if partner:
            scores.attributes["entity type"].append(entity.type == types[partner])


def _count(
    scores: Scores,
    name: str,
    agreed: Sequence[object],
    gold: Sequence[object],
    found: Sequence[object],
) -> None:
    scores.counts[name].update(tp=len(agreed), gold=len(gold), pred=len(found))


def _note_errors(
    article: AlignedArticle,
    name: str,
    agreed: Sequence[tuple[Any, Any]],
    gold: Sequence[StatementRecord | RelationRecord],
    found: Sequence[StatementRecord | RelationRecord],
    scores: Scores,
) -> None:
    matched = {id(claim) for pair in agreed for claim in pair}
    for what, claims in (("missed", gold), ("spurious", found)):
        scores.errors.extend(
            f"{article.gold.id}: {what} {name} {claim.id}: {_show(claim, article.text)}"
            for claim in claims
            if id(claim) not in matched
        )


def _show(claim: StatementRecord | RelationRecord, text: str) -> str:
    if isinstance(claim, StatementRecord):
        label, spans = claim.kind, claim.content_spans
    else:
        label, spans = claim.type, [claim.evidence_span]
    return f"{label} {' / '.join(text[start:end] for start, end in spans)[:EXCERPT]!r}"


def _ratios(right: float, of_found: float, covered: float, of_gold: float) -> dict[str, float]:
    p = right / of_found if of_found else 0.0
    r = covered / of_gold if of_gold else 0.0
    return {"p": p, "r": r, "f1": 2 * p * r / (p + r) if p + r else 0.0}
