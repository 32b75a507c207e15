"""`make figures`: measure on every gold file that is here, and write the tables of README.md."""

import json
import re
import subprocess
import sys

from graph.commands.evaluate import score_gold
from graph.store import questions
from tests.gold.floors import GOLDS, ROOT

README = ROOT / "README.md"
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


def figure_table(found: dict[str, dict[str, str]]) -> str:
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


def question_table() -> str:
    """The questions of cypher/ask/ as a Markdown table."""
    rows = (f"| `{question.name}` | {question.purpose} |" for question in questions())
    return "\n".join(["| question | what it answers |", "|---|---|", *rows])


def replace(text: str, name: str, content: str) -> str:
    """The text with other content between the two marks of that name."""
    begin, end = f"<!-- {name}: made by `make figures` -->", f"<!-- end of the {name} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(text):
        sys.exit(f"README.md has no place for the {name}: {begin} … {end}")
    return pattern.sub(lambda _: f"{begin}\n{content}\n{end}", text)


def main(arguments: list[str]) -> None:
    """Write the tables of README.md; with --questions only that of the questions."""
    text = replace(README.read_text(encoding="utf-8"), "questions", question_table())
    if "--questions" not in arguments:
        text = replace(text, "figures", f"{figure_table(columns())}\n\n{speed()}")
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
