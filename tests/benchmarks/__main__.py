"""`make bench`: extraction beside the bare model on the same text, then loading and asking.

Each figure is of one process. The bare model is what `spacy.load` gives, unchanged, with `nlp.pipe`
on the same paragraphs in the same run; both are measured in turn, so that a machine that slows
down slows both. Words are what stands between blanks.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
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

SEEDS = Path(__file__).parents[2] / "seeds"
ROUNDS, WARM_UP = 5, 1
COPIES = 4  # each with other numbers in it, so that no two articles are the same


def fresh_articles(paths: list[Path]) -> list[Article]:
    """The articles, each several times with its figures changed: text that no cache has seen."""
    found = [item for item in read(paths) if isinstance(item, Article)]
    return [
        Article(f"{copy}/{article.name}", article.text.replace("0", str(copy)))
        for copy in range(1, COPIES + 1)
        for article in found
    ]


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure_extraction(articles: list[Article]) -> dict[str, float]:
    """Words a second of both, and their ratio, as medians over the rounds."""
    import spacy  # after graph.french.nlp, which tells numpy's library to use one thread

    bare, parser = spacy.load("fr_core_news_md"), Parser()
    words = sum(len(article.text.split()) for article in articles)
    texts = [line for article in articles for line in article.text.split("\n") if line.strip()]

    def run_bare() -> None:
        for _ in bare.pipe(texts):
            pass

    def run_whole() -> None:
        for document in parser.parse(articles):
            extract(document)

    pairs = [(seconds(run_bare), seconds(run_whole)) for _ in range(WARM_UP + ROUNDS)][WARM_UP:]
    ratios = [plain / whole for plain, whole in pairs]
    return {
        "words": words,
        "bareWordsPerSecond": words / statistics.median(plain for plain, _ in pairs),
        "extractionWordsPerSecond": words / statistics.median(whole for _, whole in pairs),
        "ratio": statistics.median(ratios),
        "ratioLeast": min(ratios),
        "ratioGreatest": max(ratios),
    }


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
    parser.add_argument("paths", nargs="*", type=Path, default=[SEEDS], help="articles to read")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--no-store", action="store_true", help="leave the database out")
    arguments = parser.parse_args()
    articles = fresh_articles(arguments.paths)
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
