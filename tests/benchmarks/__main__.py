"""`make bench`: extraction beside the bare model on the same text, then loading and asking.

The bare model is what `spacy.load` gives, unchanged, with `nlp.pipe` on the same paragraphs. Words
are what stands between blanks.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.articles import read
from graph.extract import extract
from graph.french.nlp import Parser
from graph.model import Article, Extraction
from graph.resolve import resolve
from graph.run import current_run
from graph.settings import Settings
from graph.store import Store, open_store, questions
from tests.benchmarks.extraction import measure_extraction, seconds

ROOT = Path(__file__).parents[2]
# The more text that differs, the better: the press files count where they are.
TEXTS = [ROOT / "seeds", ROOT / "../shared/gold/press-study.jsonl"]


def read_articles(paths: list[Path]) -> list[Article]:
    """The articles of the paths that are there."""
    found = read([path for path in paths if path.exists()])
    return [item for item in found if isinstance(item, Article)]


def measure_store(extractions: list[Extraction]) -> dict[str, float]:
    """Seconds of resolving, of a first and a second load; milliseconds of the questions."""
    resolution = resolve(extractions)
    figures = {"resolveSeconds": seconds(lambda: resolve(extractions))}
    with TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder))
        with open_store(settings) as store:
            run = current_run()
            for name in ("firstLoadSeconds", "secondLoadSeconds"):
                figures[name] = seconds(lambda: store.load(extractions, resolution, run))
            times = list(question_times(store))
    figures["questionMilliseconds"] = 1000 * statistics.median(times)
    figures["questionMillisecondsLongest"] = 1000 * max(times)
    return figures


def question_times(store: Store) -> Iterable[float]:
    """Seconds of every question with its own examples, asked before so that it is compiled."""
    for question in questions():
        examples = question.examples()
        store.ask(question.name, examples)
        yield min(seconds(lambda: store.ask(question.name, examples)) for _ in range(3))  # noqa: B023


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, default=TEXTS, help="articles to read")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--no-store", action="store_true", help="leave the database out")
    arguments = parser.parse_args()
    articles = read_articles(arguments.paths)
    figures = measure_extraction(articles)
    if not arguments.no_store:
        documents = Parser().parse(articles)
        figures.update(measure_store([extract(document) for document in documents]))
    if arguments.json:
        sys.stdout.write(json.dumps(figures) + "\n")
        return
    for name, value in figures.items():
        sys.stdout.write(f"{name:28} {value:12,.2f}\n")


if __name__ == "__main__":
    main()
