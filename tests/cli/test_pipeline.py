"""Extraction in one process or many: the same result, and nothing lost when a worker dies."""

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from graph import pipeline
from graph.model import Article, Extraction

# The pipeline is tried with a reader that takes no time: what counts here is who reads what, when.


@dataclass
class QuickParser:
    nlp: None = None

    def parse(self, articles: Iterable[Article]) -> Iterator[Article]:
        yield from articles


def read_quickly(article: Article) -> Extraction:
    in_a_worker = multiprocessing.parent_process() is not None
    if in_a_worker and "deadly" in article.name:
        os.kill(os.getpid(), signal.SIGKILL)
    if "slow" in article.name:
        time.sleep(0.05)
    return Extraction(article, (), (), ())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_parser", QuickParser)
    monkeypatch.setattr(pipeline, "extract", read_quickly)
    monkeypatch.setattr(pipeline, "BATCH_WORDS", 6)


def articles(*names: str) -> list[Article]:
    return [Article(name, "trois petits mots") for name in names]


def names(given: list[Article], workers: int) -> list[str]:
    return [found.article.name for found in pipeline.extract_all(iter(given), workers)]


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 5, 40])
def test_the_order_is_that_of_the_input(workers: int, count: int) -> None:
    given = articles(*(f"{number} slow"[: 9 if number % 7 else 2] for number in range(count)))
    assert names(given, workers) == [article.name for article in given]


@pytest.mark.parametrize("place", [0, 7, 19])
def test_a_killed_worker_loses_no_article(place: int) -> None:
    given = articles(*(f"{n} deadly" if n == place else str(n) for n in range(20)))
    assert names(given, workers=2) == [article.name for article in given]


def test_articles_are_read_while_others_are_still_to_come() -> None:
    taken = []

    def endless() -> Iterator[Article]:
        for number in range(1_000):
            taken.append(number)
            yield from articles(str(number))

    found = pipeline.extract_all(endless(), workers=2)
    assert next(found).article.name == "0"
    assert len(taken) < 100
    found.close()  # type: ignore[attr-defined]


def test_an_error_of_a_rule_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(article: Article) -> Extraction:
        raise ZeroDivisionError(article.name)

    monkeypatch.setattr(pipeline, "extract", fail)
    with pytest.raises(ZeroDivisionError):
        names(articles("a"), workers=2)


def test_batches_hold_some_words_and_all_articles() -> None:
    given = articles(*map(str, range(7)))
    batches = list(pipeline.in_batches(given))
    assert [len(batch) for batch in batches] == [2, 2, 2, 1]
    assert [article for batch in batches for article in batch] == given


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into /proc for the workers")
def test_no_worker_outlives_a_killed_parent() -> None:
    script = """
        import time
        from graph import pipeline
        from graph.model import Article

        class Parser:
            nlp = None
            def parse(self, articles):
                time.sleep(60)
                yield from articles

        pipeline._parser = Parser
        pipeline.BATCH_WORDS = 1
        list(pipeline.extract_all([Article(str(n), "mot") for n in range(9)], workers=2))
    """
    parent = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)])
    try:
        workers = wait_for(lambda: children(parent.pid) if len(children(parent.pid)) == 2 else None)
    finally:
        parent.kill()
        parent.wait()
    assert wait_for(lambda: not any(Path(f"/proc/{pid}/exe").exists() for pid in workers))


def children(pid: int) -> list[int]:
    """The processes that a process has started and that still run."""
    try:
        return list(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))
    except FileNotFoundError:
        return []


def wait_for(look, seconds: float = 20.0):  # type: ignore[no-untyped-def]
    """What `look` sees, as soon as it is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if seen := look():
            return seen
        time.sleep(0.05)
    raise AssertionError("nothing to be seen")
