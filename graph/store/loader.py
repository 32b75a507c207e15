"""The loader: writes what the graph does not have yet, and retracts what is gone.

A unit is written in one transaction with its digest, so that a load broken off anywhere is carried
on by the next, and a load of what the graph has writes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import neo4j

from graph.errors import LoadError
from graph.model import Extraction, Resolution
from graph.run import ExtractionRun
from graph.store.article_rows import source_id
from graph.store.bolt import Bolt
from graph.store.claims import Row
from graph.store.corpus import Corpus, corpus, corpus_disagreements
from graph.store.cypher import cypher_file
from graph.store.rows import LABELS, Unit, article_units, disagreement_units, entity_units

BATCH = 2000  # rows a transaction; a single unit may be larger

# Nodes before the edges that need them.
ARTICLE_FILES = (
    "articles", "outlets", "claims", "mentions", "subjects", "objects", "attributions", "about",
    "asserts", "states", "deploys", "supports",
)  # fmt: skip

COUNTERS = (
    "articles", "statements", "deployments", "supports", "entities", "disagreements",
    "articlesRetracted", "claimsRetracted", "swept",
)  # fmt: skip
_CLAIM_COUNTER = {"STATES": "statements", "DEPLOYS": "deployments", "SUPPORTS": "supports"}


@dataclass(frozen=True, slots=True)
class Loader:
    """One load of one corpus."""

    bolt: Bolt
    corpus: Corpus
    run: ExtractionRun
    written: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTERS, 0))

    def load(self) -> dict[str, int]:
        """Write what differs; how many of each kind were written."""
        self._write_entities()
        self._write_articles()
        self._write_disagreements()
        self.written["swept"] = self.bolt.write(_sweep)
        return self.written

    def _write_entities(self) -> None:
        units = entity_units(self.corpus)
        stored = self._stored(unit.id for unit in units)
        moved = [
            row
            for unit in units
            for row in unit.rows["entities"]
            if unit.id in stored and stored[unit.id].labels != _labels(row)
        ]
        for statement in cypher_file("load", "relabel-entities").statements if moved else ():
            self.bolt.write(lambda transaction: _run(transaction, statement, moved))  # noqa: B023
        again = {row["id"] for row in moved}
        for batch in batches(_changed(units, stored, "digest", again)):
            rows = [
                row | {"digest": unit.digest} for unit in batch for row in unit.rows["entities"]
            ]
            self.bolt.write(lambda transaction: _write(transaction, "entities", rows))  # noqa: B023
            self.written["entities"] += len(rows)

    def _write_articles(self) -> None:
        keys = [extraction.article.id for extraction in self.corpus.extractions]
        stored = self._stored(keys)
        current: defaultdict[str, list[str]] = defaultdict(list)
        for extraction in self.corpus.extractions:
            current[source_id(extraction.article)].append(extraction.article.id)
        units = _changed(article_units(self.corpus, self.run), stored, "digest")
        for place, batch in enumerate(batches(units)):
            if place == 0:
                self._write_run()
            known = {unit.id for unit in batch if unit.id in stored}
            step = _ArticleBatch(batch, known, current)
            retracted = self.bolt.write(step.write)
            self.written["articles"] += len(batch)
            for unit in batch:
                for row in unit.rows.get("claims", ()):
                    self.written[_CLAIM_COUNTER[str(row["type"])]] += 1
            self.written["articlesRetracted"] += len(retracted.articles)
            self.written["claimsRetracted"] += len(retracted.claims)

    def _write_run(self) -> None:
        run = self.run
        row: Row = {
            "id": run.id, "code": run.code, "model": run.model, "spacy": run.spacy,
            "rules": run.rules,
        }  # fmt: skip
        self.bolt.write(lambda transaction: _write(transaction, "runs", [row]))

    def _write_disagreements(self) -> None:
        stored = self._stored(extraction.article.id for extraction in self.corpus.extractions)
        found = corpus_disagreements(self.corpus)
        units = disagreement_units(self.corpus, found)
        for batch in batches(_changed(units, stored, "disagreement_digest")):
            self.bolt.write(lambda transaction: _write_disagreements(transaction, batch))  # noqa: B023
            self.written["disagreements"] += sum(unit.size for unit in batch)

    def _stored(self, keys: Iterable[str]) -> "dict[str, _Stored]":
        articles_and_entities = cypher_file("load", "digests").statements
        found: dict[str, _Stored] = {}
        for ids in _slices(list(keys), BATCH):
            for statement in articles_and_entities:
                rows = self.bolt.read(statement, {"ids": ids}, lambda result: result.data())
                for row in rows:
                    labels = frozenset(row["labels"])
                    found[row["id"]] = _Stored(row["digest"], row["disagreementDigest"], labels)
        return found


def load(
    bolt: Bolt, extractions: Iterable[Extraction], resolution: Resolution, run: ExtractionRun
) -> dict[str, int]:
    """Bring the graph to what was read; the counters of what was written, all 0 the second time.

    Raises LoadError where the database wrote another number of rows than were sent.
    """
    return Loader(bolt, corpus(extractions, resolution), run).load()


@dataclass(frozen=True, slots=True)
class _Stored:
    digest: str | None
    disagreement_digest: str | None
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Retracted:
    articles: list[str]
    claims: list[str]


@dataclass(frozen=True, slots=True)
class _ArticleBatch:
    """Articles that are written in one transaction."""

    units: Sequence[Unit]
    known: set[str]  # ids of those that the graph has in some form
    current: Mapping[str, list[str]]  # ids of the load's articles, by source

    def write(self, transaction: neo4j.ManagedTransaction) -> _Retracted:
        """Retract what is gone, drop the edges of what is known, write all anew."""
        retracted = self._retract(transaction)
        claims = [str(row["id"]) for unit in self._known() for row in unit.rows.get("claims", ())]
        if self.known or retracted.claims:
            _each(transaction, "erase-drawn-edges", {"claims": claims + retracted.claims})
            articles = [unit.id for unit in self._known()]
            _each(transaction, "erase-article-edges", {"articles": articles, "claims": claims})
        for file in ARTICLE_FILES:
            rows = [row for unit in self.units for row in self._rows(unit, file)]
            _write(transaction, file, rows)
        return retracted

    def _known(self) -> Iterator[Unit]:
        return (unit for unit in self.units if unit.id in self.known)

    def _rows(self, unit: Unit, file: str) -> Iterator[Row]:
        for row in unit.rows.get(file, ()):
            yield row | {"digest": unit.digest} if file == "articles" else row

    def _retract(self, transaction: neo4j.ManagedTransaction) -> _Retracted:
        rows: list[Row] = [
            {"id": unit.id, "claims": [row["id"] for row in unit.rows.get("claims", ())]}
            for unit in self._known()
        ]
        claims = [found["claim"] for found in _find(transaction, "find-lost-claims", rows)]
        sources = sorted({str(unit.rows["articles"][0]["sourceId"]) for unit in self.units})
        rows = [{"sourceId": source, "current": self.current[source]} for source in sources]
        former = _find(transaction, "find-former-versions", rows)
        claims += [found["claim"] for found in former if found["claim"]]
        articles = sorted({found["article"] for found in former})
        if claims or articles:
            _each(transaction, "retract", {"articles": articles, "claims": claims})
        return _Retracted(articles, claims)


def batches(units: Iterable[Unit]) -> Iterator[list[Unit]]:
    """Units in groups of about BATCH rows, in order."""
    group: list[Unit] = []
    size = 0
    for unit in units:
        if group and size + unit.size > BATCH:
            yield group
            group, size = [], 0
        group.append(unit)
        size += unit.size
    if group:
        yield group


def _changed(
    units: Iterable[Unit],
    stored: Mapping[str, _Stored],
    name: str,
    again: Iterable[object] = (),
) -> Iterator[Unit]:
    forced = set(again)
    for unit in units:
        known = stored.get(unit.id)
        if known is None or getattr(known, name) != unit.digest or unit.id in forced:
            yield unit


def _labels(row: Row) -> frozenset[str]:
    return frozenset(
        {"Entity"}.union(*(labels for kind, labels in LABELS.items() if kind == row["type"]))
    )


def _write(transaction: neo4j.ManagedTransaction, file: str, rows: Sequence[Row]) -> None:
    """Run the statements of a file on rows. Raises LoadError unless each row was written."""
    for statement in cypher_file("load", file).statements if rows else ():
        _run(transaction, statement, rows, file)


def _run(
    transaction: neo4j.ManagedTransaction,
    statement: str,
    rows: Sequence[Row],
    file: str = "relabel-entities",
) -> None:
    record = transaction.run(statement, {"rows": rows}).single()
    if record is not None and record["rows"] != len(rows):
        raise LoadError(
            f"cypher/load/{file}.cypher wrote {record['rows']} rows of {len(rows)}: the database "
            "lacks what they refer to. Load again; if that fails, report it"
        )


def _find(
    transaction: neo4j.ManagedTransaction, file: str, rows: Sequence[Row]
) -> list[dict[str, str]]:
    statement = cypher_file("load", file).statements[0]
    return transaction.run(statement, {"rows": rows}).data() if rows else []


def _each(
    transaction: neo4j.ManagedTransaction, file: str, parameters: Mapping[str, list[str]]
) -> None:
    for statement in cypher_file("load", file).statements:
        transaction.run(statement, dict(parameters)).consume()


def _write_disagreements(transaction: neo4j.ManagedTransaction, batch: Sequence[Unit]) -> None:
    _each(transaction, "erase-disagreements", {"articles": [unit.id for unit in batch]})
    for file in ("contradicts", "corroborates"):
        _write(transaction, file, [row for unit in batch for row in unit.rows[file]])
    digests: list[Row] = [{"id": unit.id, "digest": unit.digest} for unit in batch]
    _write(transaction, "disagreement-digests", digests)


def _sweep(transaction: neo4j.ManagedTransaction) -> int:
    statements = cypher_file("load", "sweep").statements
    return sum(transaction.run(statement).single(strict=True)["swept"] for statement in statements)


def _slices(items: list[str], size: int) -> Iterator[list[str]]:
    return (items[place : place + size] for place in range(0, len(items), size))
