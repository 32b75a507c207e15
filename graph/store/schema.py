"""The schema: numbered files of cypher/schema/, each applied once and recorded in the graph."""

import hashlib

from graph.errors import StoreError
from graph.store.bolt import Bolt, errors
from graph.store.cypher import CypherFile, cypher_file, cypher_files


def migrate(bolt: Bolt) -> tuple[str, ...]:
    """Apply what is not yet; the names of the steps that were applied.

    Raises StoreError where a step was edited after it was applied: later changes are files of their
    own, so that every graph went through the same steps.
    """
    applied = recorded(bolt)
    done = []
    for step in cypher_files("schema"):
        digest = _digest(step)
        if step.name in applied:
            if applied[step.name] != digest:
                raise StoreError(
                    f"cypher/schema/{step.name}.cypher was edited after it was applied"
                )
            continue
        with errors(bolt.at), bolt.session() as session:
            for statement in step.statements:
                bolt.dialect.define(session, statement)
        record = cypher_file("load", "schema-step").statements[0]
        parameters = {"id": step.name, "digest": digest}
        bolt.write(lambda transaction: transaction.run(record, parameters).consume())  # noqa: B023
        done.append(step.name)
    if done:
        with errors(bolt.at), bolt.session() as session:
            bolt.dialect.settle(session)
    return tuple(done)


def recorded(bolt: Bolt) -> dict[str, str]:
    """The digest of each applied step, by its name."""
    statement = cypher_file("load", "schema-steps").statements[0]
    return bolt.read(statement, {}, lambda found: {row["id"]: row["digest"] for row in found})


def complete(bolt: Bolt) -> bool:
    """Whether every step is applied."""
    return recorded(bolt).keys() >= {step.name for step in cypher_files("schema")}


def _digest(step: CypherFile) -> str:
    return hashlib.sha256("\n".join(step.statements).encode()).hexdigest()
