"""The whole extraction beside the bare model: each round reads every article once in a new process.

Text that is read again and again would flatter whoever keeps what it has seen; so each reading has
a process of its own that has loaded its model and nothing else. The two take turns, so that a
machine that slows down slows both.
"""

import multiprocessing
import statistics
import time
from collections import deque
from collections.abc import Callable

from graph.extract import extract
from graph.french.nlp import Parser
from graph.model import Article

ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def read_bare(articles: list[Article]) -> float:
    """Seconds that the model as installed takes for all articles."""
    import spacy

    model = spacy.load("fr_core_news_md")
    texts = [line for article in articles for line in article.text.split("\n") if line.strip()]
    return seconds(lambda: deque(model.pipe(texts), maxlen=0))


def read_whole(articles: list[Article]) -> float:
    """Seconds that the whole extraction takes for all articles."""
    parser = Parser()
    _ = parser.nlp
    return seconds(lambda: deque(map(extract, parser.parse(articles)), maxlen=0))


def measure_extraction(articles: list[Article]) -> dict[str, float]:
    """Words a second of both, and their ratio, as medians over the rounds."""
    context = multiprocessing.get_context("spawn")
    words = sum(len(article.text.split()) for article in articles)
    pairs = []
    for _ in range(ROUNDS):
        with context.Pool(1, maxtasksperchild=1) as pool:
            plain, whole = (pool.apply(reader, (articles,)) for reader in (read_bare, read_whole))
        pairs.append((plain, whole))
    ratios = [plain / whole for plain, whole in pairs]
    return {
        "words": words,
        "bareWordsPerSecond": words / statistics.median(plain for plain, _ in pairs),
        "extractionWordsPerSecond": words / statistics.median(whole for _, whole in pairs),
        "ratio": statistics.median(ratios),
        "ratioLeast": min(ratios),
        "ratioGreatest": max(ratios),
    }
