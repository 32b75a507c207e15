"""The graph database behind one small surface; the only part that speaks to one."""

from graph.store.cypher import CypherFile, Parameter, cypher_folder, questions
from graph.store.store import Answer, Health, Store, open_store

__all__ = [
    "Answer",
    "CypherFile",
    "Health",
    "Parameter",
    "Store",
    "cypher_folder",
    "open_store",
    "questions",
]
