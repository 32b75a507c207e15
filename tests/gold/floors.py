"""The floors of tests/gold/floors.json: what every figure reached once, and may not fall below.

`python -m tests.gold.floors` measures and compares; with `--raise` it writes what has risen. It
never lowers a floor: whoever means to gives the reason in the commit that edits the file by hand.
"""

import hashlib
import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.commands.evaluate import score_gold

ROOT = Path(__file__).parents[2]
FLOORS = ROOT / "tests/gold/floors.json"


@dataclass(frozen=True, slots=True)
class Gold:
    """A gold file and the figures that hold for it; `measure` is f1, or r where it is partial."""

    name: str
    path: str  # relative to the root of the project
    measure: str = "f1"
    figures: tuple[str, ...] = (
        "statement", "statement@0.8", "content", "relation", "relation~", "mention", "resolution",
    )  # fmt: skip
    attributes: tuple[str, ...] = ("kind", "polarity", "status", "quantity", "attribution")

    @property
    def file(self) -> Path:
        """Where it lies, if it does."""
        return ROOT / self.path

    def sha256(self) -> str:
        """Digest of the file's bytes."""
        return hashlib.sha256(self.file.read_bytes()).hexdigest()


# The press files hold the texts of others and stay outside the project.
GOLDS = (
    Gold("seeds", "tests/gold/seeds.jsonl"),
    Gold("press-study", "../shared/gold/press-study.jsonl"),
    Gold("press-check", "../shared/gold/press-check.jsonl"),
    Gold(
        "asfalda-sequoia",
        "../shared/gold/asfalda-sequoia.jsonl",
        measure="r",
        figures=("statement", "content"),
        attributes=(),
    ),
)


def measure(gold: Gold) -> dict[str, float]:
    """Every figure that holds for the gold file, in [0, 1]."""
    scores = score_gold(gold.file)
    figures, shares = scores.figures(), scores.shares()
    values = {name: figures[name][gold.measure] for name in gold.figures}
    values.update({name: shares[name]["accuracy"] for name in gold.attributes if name in shares})
    return values


def read_floors() -> dict[str, Any]:
    """{name: {"sha256": …, "floors": {figure: least value in [0, 1]}}}."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8"))) if FLOORS.exists() else {}


def fallen(values: dict[str, float], floors: dict[str, float]) -> list[str]:
    """One line for each figure that lies below its floor."""
    return [
        f"{name}: {values.get(name, 0.0):.4f} is below its floor {floor}"
        for name, floor in floors.items()
        if values.get(name, 0.0) < floor
    ]


def raised(values: dict[str, float], floors: dict[str, float]) -> dict[str, float]:
    """The floors, each at the greater of what it was and what is reached now."""
    reached = {name: math.floor(value * 1000) / 1000 for name, value in values.items()}
    return {name: max(reached[name], floors.get(name, 0.0)) for name in reached}


def main(arguments: list[str]) -> int:
    """Measure all gold files that are here; status 1 where a figure has fallen."""
    entries, status = read_floors(), 0
    for gold in GOLDS:
        if not gold.file.exists():
            sys.stdout.write(f"{gold.name}: not here, left as it is\n")
            continue
        entry = entries.setdefault(gold.name, {"sha256": gold.sha256(), "floors": {}})
        if entry["sha256"] != gold.sha256():
            sys.stdout.write(f"{gold.name}: another file than the floors' one; remove its entry\n")
            return 1
        values = measure(gold)
        for line in fallen(values, entry["floors"]):
            sys.stdout.write(f"{gold.name}: {line}\n")
            status = 1
        risen = raised(values, entry["floors"])
        for name, floor in risen.items():
            sys.stdout.write(f"{gold.name}: {name} {values[name]:.4f}, floor {floor}\n")
        if "--raise" in arguments:
            entry["floors"] = risen
    if "--raise" in arguments:
        FLOORS.write_text(json.dumps(entries, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
