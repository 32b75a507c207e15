"""`make figures`: measure on every gold file that is here, and write the table of README.md."""

import json
import re
import subprocess
import sys

from graph.commands.evaluate import score_gold
from tests.gold.floors import GOLDS, ROOT

README = ROOT / "README.md"
BEGIN, END = "<!-- figures: made by `make figures` -->", "<!-- end of the figures -->"
ROWS = (
    ("statement", "statement: speaker and 60 % of the words"),
    ("statement@0.8", "the same, 80 % of the words"),
    ("content", "content: the words, whoever speaks"),
    ("kind", "kind right"),
    ("polarity", "polarity right"),
    ("relation", "relation: type, agent and target"),
    ("relation~", "relation, agent or target"),
    ("status", "status right"),
    ("quantity", "quantity right"),
    ("attribution", "attribution right"),
    ("mention", "mention"),
    ("resolution", "resolution (B-cubed)"),
)


def columns() -> dict[str, dict[str, str]]:
    """{gold file: {figure: percent}} of those that are here."""
    found = {}
    for gold in GOLDS:
        if gold.file.exists():
            scores = score_gold(gold.file)
            figures, shares = scores.figures(), scores.shares()
            values = {name: figures[name][gold.measure] for name in gold.figures}
            values.update({n: shares[n]["accuracy"] for n in gold.attributes if n in shares})
            found[gold.name] = {name: f"{100 * value:.1f}" for name, value in values.items()}
    return found


def table(found: dict[str, dict[str, str]]) -> str:
    """The figures as a Markdown table, one gold file a column."""
    lines = [
        f"| F1, or share right, in percent | {' | '.join(found)} |",
        f"|---|{'---:|' * len(found)}",
    ]
    for key, name in ROWS:
        lines.append(f"| {name} | {' | '.join(f.get(key, '') for f in found.values())} |")
    return "\n".join(lines)


def speed() -> str:
    """How fast extraction is beside the bare model, in words."""
    command = [sys.executable, "-m", "tests.benchmarks", "--json"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    figures = json.loads(told.stdout)
    return (
        f"One process reads {figures['extractionWordsPerSecond']:,.0f} words a second, "
        f"{figures['ratio']:.1f} times as fast as the bare model reads the same text in the same "
        f"run ({figures['ratioLeast']:.1f} to {figures['ratioGreatest']:.1f} over five rounds). "
        f"A question takes {figures['questionMilliseconds']:.0f} ms (median), "
        f"the slowest {figures['questionMillisecondsLongest']:.0f} ms."
    ).replace(",", " ", 1)


def main() -> None:
    """Replace what stands between the two marks of README.md."""
    written = f"{BEGIN}\n{table(columns())}\n\n{speed()}\n{END}"
    text = README.read_text(encoding="utf-8")
    pattern = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    if not pattern.search(text):
        sys.exit(f"README.md has no place for the figures: {BEGIN} … {END}")
    README.write_text(pattern.sub(lambda _: written, text), encoding="utf-8")
    sys.stdout.write(written + "\n")


if __name__ == "__main__":
    main()
