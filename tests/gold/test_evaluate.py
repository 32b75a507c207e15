"""The scorer: its figures are those of the gold's own scorer, and mean what they say."""

import importlib.util
import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from graph.aligned import fold, overlap, pair_up
from graph.annotation import Annotation, EntityRecord, read_annotations, to_line
from graph.errors import GoldError
from graph.evaluate import evaluate

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "tests/gold/seeds.jsonl"
SCORER = ROOT / "../shared/gold/score.py"


def spoiled(annotation: Annotation, chance: random.Random) -> Annotation:
    """The annotation as a poor reader would give it: claims lost, speakers and spans mistaken."""

    def keep(things: list[Any]) -> list[Any]:
        return [thing for thing in things if chance.random() < 0.8]

    def someone(entity: str | None) -> str | None:
        others = [None, *(entity.id for entity in annotation.entities)]
        return chance.choice(others) if chance.random() < 0.25 else entity

    def shorter(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return [
            (start, max(start + 1, end - chance.choice([0, 0, 15, 60]))) for start, end in spans
        ]

    return replace(
        annotation,
        entities=[
            replace(entity, mentions=shorter(keep(entity.mentions)), aliases=keep(entity.aliases))
            for entity in annotation.entities
        ],
        statements=[
            replace(
                statement,
                speaker=someone(statement.speaker),
                content_spans=shorter(statement.content_spans),
                kind=chance.choice(["direct", statement.kind]),
                cue_span=chance.choice([None, statement.cue_span]),
            )
            for statement in keep(annotation.statements)
        ],
        relations=[
            replace(
                relation,
                agent=someone(relation.agent),
                status=chance.choice(["actual", relation.status]),
                quantity=chance.choice([None, relation.quantity]),
                attributed_to=keep(relation.attributed_to),
            )
            for relation in keep(annotation.relations)
        ],
    )


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("name", ["seeds", "press-study", "asfalda-sequoia"])
def test_figures_are_those_of_the_gold_s_own_scorer(name: str, seed: int, tmp_path: Path) -> None:
    file = SCORER.parent / f"{name}.jsonl"
    if not SCORER.exists():
        pytest.skip("../shared/gold/score.py is not here: put the gold folder beside the project")
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = read_annotations(file)
    chance = random.Random(seed)
    found = [spoiled(annotation, chance) for annotation in gold[1:]]
    written = tmp_path / "found.jsonl"
    written.write_text("\n".join(map(to_line, found)), encoding="utf-8")

    theirs = scorer.evaluate(scorer.read_jsonl(file), scorer.read_jsonl(written))
    ours = evaluate(gold, found).as_json()
    assert ours["articles"] == theirs["articles"]
    assert ours["missing"] == theirs["missing"]
    assert ours["errors"] == theirs["errors"]
    assert ours["attributes"] == theirs["attributes"]
    assert ours["figures"].keys() == theirs["figures"].keys()
    for figure, row in ours["figures"].items():
        assert row == pytest.approx({key: theirs["figures"][figure][key] for key in row}), figure


def test_the_gold_agrees_with_itself() -> None:
    gold = read_annotations(SEEDS)
    scores = evaluate(gold, gold)
    assert {row["f1"] for row in scores.figures().values()} == {1.0}
    assert {row["accuracy"] for row in scores.shares().values()} == {1.0}
    assert scores.errors == []


def test_nothing_found_scores_nothing() -> None:
    scores = evaluate(read_annotations(SEEDS), [])
    assert len(scores.missing) == scores.articles == 5
    assert {row["f1"] for row in scores.figures().values()} == {0.0}


def test_a_speaker_that_nothing_else_names_agrees_by_its_place() -> None:
    gold = read_annotations(SEEDS)[0]
    first = gold.statements[0]
    assert first.speaker_span is not None
    stranger = EntityRecord("x", "Zzz", "PERSON", [])

    def agreed(speaker_span: tuple[int, int]) -> int:
        statement = replace(first, speaker="x", speaker_span=speaker_span)
        found = replace(gold, entities=[stranger], statements=[statement])
        return evaluate([gold], [found]).counts["statement"]["tp"]

    assert agreed(first.speaker_span) == 1
    assert agreed((len(gold.text) - 1, len(gold.text))) == 0


def test_names_are_compared_without_case_accents_and_articles() -> None:
    assert fold("L’Élysée") == fold("élysée")
    assert fold("Mme Von der Leyen") == "von der leyen"


def test_pairs_are_the_best_ones_and_one_to_one() -> None:
    scores = {(0, 0): 0.5, (0, 1): 0.9, (1, 1): 0.8, (1, 0): 0.0}
    assert pair_up("ab", "xy", lambda i, j: scores[i, j]) == [("a", "y")]
    scores[1, 0] = 0.1
    assert pair_up("ab", "xy", lambda i, j: scores[i, j]) == [("a", "y"), ("b", "x")]


def test_overlap_is_the_share_of_the_longer_span() -> None:
    assert overlap((0, 10), (5, 10)) == 0.5
    assert overlap((0, 5), (5, 10)) == 0.0
    assert overlap(None, (0, 1)) == 0.0


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "Invalid JSON"),
        (json.dumps({"id": "a", "text": "b"}), "entities: Field required"),
        (json.dumps({"id": 1}), "id: Input should be a valid string"),
    ],
)
def test_a_bad_gold_line_is_told_with_its_place(tmp_path: Path, line: str, problem: str) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(f"\n{line}\n")
    with pytest.raises(GoldError, match=f"^{file}:2: .*{problem}"):
        read_annotations(file)
