"""The graph database: Neo4j, or the embedded engine that stands in for it."""
