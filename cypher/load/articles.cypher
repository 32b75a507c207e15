// purpose: Write articles, what was read in them, and the story that each belongs to.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
  ON CREATE SET a.ingestedAt = datetime()
SET a += row.properties, a.sourceId = row.sourceId, a.publishedAt = datetime(row.publishedAt),
    a.retractedAt = null, a.digest = row.digest
RETURN count(a) AS rows;

UNWIND $rows AS row
MERGE (s:Story {id: row.story})
WITH row, s
MATCH (a:Article {id: row.id})
CREATE (a)-[:IN_STORY]->(s)
RETURN count(s) AS rows;

UNWIND $rows AS row
MATCH (run:ExtractionRun {id: row.run})
MERGE (x:Extraction {id: row.id})
SET x.json = row.extraction, x.runId = row.run
WITH row, x, run
MATCH (a:Article {id: row.id})
CREATE (a)-[:READ_AS]->(x)-[:MADE_BY]->(run)
RETURN count(x) AS rows;
