"""The steps in order: articles → extractions → resolution → graph, in one process or many."""

import logging
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import cache

from graph.extract import extract
from graph.french.nlp import Parser
from graph.model import Article, Extraction, RelationType
from graph.resolve import resolve
from graph.run import current_run
from graph.store import Store

BATCH_WORDS = 2_000  # words parsed together: more cost memory and gain nothing
AHEAD = 2  # batches a worker that wait for it, so that none stands idle

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Built:
    """What a graph holds after a build, and what this build wrote of it."""

    articles: int
    statements: int
    deployments: int
    support: int
    entities: int
    extracted: int  # articles that were read for this; the others were there already
    written: dict[str, int] = field(default_factory=dict)  # Store.load's counters


def build(
    articles: Iterable[Article],
    store: Store,
    workers: int = 1,
    progress: Callable[[int, int], None] = lambda *_: None,
) -> Built:
    """Add articles to the graph; `progress` hears how many are read, of how many.

    Only what this run's rules have not read yet is extracted. After a change of the rules that is
    all that the graph holds: no claim stays that these rules would not make.
    """
    run = current_run()
    known = {extraction.article.id for extraction in store.stored(run)}
    given = {article.id: article for article in articles}
    renewed = {article.source for article in given.values()}
    outdated = [article for article in store.outdated(run) if article.source not in renewed]
    missing = [article for key, article in given.items() if key not in known] + outdated
    fresh = []
    progress(0, len(missing))
    for extraction in extract_all(missing, workers):
        fresh.append(extraction)
        progress(len(fresh), len(missing))
    return add(fresh, store)


def add(fresh: Sequence[Extraction], store: Store) -> Built:
    """Load extractions of this run beside those that the graph holds already.

    Entities are resolved over all of them, so that adding A and then B gives the graph of A and B
    together. A new version of an article takes the place of the former one.
    """
    run = current_run()
    renewed = {extraction.article.source for extraction in fresh}
    kept = [known for known in store.stored(run) if known.article.source not in renewed]
    together = sorted([*kept, *fresh], key=lambda extraction: extraction.article.id)
    resolution = resolve(together)
    written = store.load(together, resolution, run)
    relations = [relation for extraction in together for relation in extraction.relations]
    deployments = sum(relation.type is RelationType.DEPLOYS for relation in relations)
    return Built(
        articles=len(together),
        statements=sum(len(extraction.statements) for extraction in together),
        deployments=deployments,
        support=len(relations) - deployments,
        entities=len(resolution.entities),
        extracted=len(fresh),
        written=written,
    )


def extract_all(articles: Iterable[Article], workers: int = 1) -> Iterator[Extraction]:
    """Read articles in the order of the input; the result is the same with any number of workers.

    The workers are forked (where the system can) after the model is loaded, so that they share it.
    """
    batches = in_batches(articles)
    if workers <= 1:
        for batch in batches:
            yield from _extract_batch(batch)
        return
    methods = multiprocessing.get_all_start_methods()
    method = "fork" if "fork" in methods else "spawn"
    if method == "fork":
        _ = _parser().nlp
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(workers, context, _end_with_parent) as pool:
        waiting: deque[tuple[list[Article], Future[list[Extraction]] | None]] = deque()
        for batch in batches:
            waiting.append((batch, _submit(pool, batch)))
            if len(waiting) >= workers * (1 + AHEAD):
                yield from _result(*waiting.popleft())
        while waiting:
            yield from _result(*waiting.popleft())


def in_batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Group articles to about BATCH_WORDS words."""
    batch: list[Article] = []
    words = 0
    for article in articles:
        batch.append(article)
        words += article.text.count(" ") + 1
        if words >= BATCH_WORDS:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def _end_with_parent() -> None:
    """Let a worker end when its parent is killed: else it waits for ever and holds their files."""
    parent = multiprocessing.parent_process()
    if parent is not None:

        def wait() -> None:
            parent.join()
            os._exit(1)

        threading.Thread(target=wait, daemon=True).start()


@cache
def _parser() -> Parser:
    return Parser()


def _extract_batch(batch: list[Article]) -> list[Extraction]:
    return [extract(document) for document in _parser().parse(batch)]


def _submit(pool: ProcessPoolExecutor, batch: list[Article]) -> Future[list[Extraction]] | None:
    try:
        return pool.submit(_extract_batch, batch)
    except BrokenProcessPool:
        return None


def _result(batch: list[Article], future: Future[list[Extraction]] | None) -> list[Extraction]:
    """A batch's extractions. If a worker was killed, its batch is read again in this process."""
    try:
        if future is not None:
            return future.result()
    except BrokenProcessPool:
        log.warning("a worker died; %d articles are read again without it", len(batch))
    return _extract_batch(batch)
