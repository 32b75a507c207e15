// purpose: Write claims with their proof. A node gets all its labels when it is made.
// $rows (list): []
// columns: rows
UNWIND [row IN $rows WHERE row.type = 'STATES'] AS row
OPTIONAL MATCH (c:Claim {id: row.id})
WITH row, c WHERE c IS NULL
CREATE (:Claim:Statement {id: row.id, ingestedAt: datetime()});

UNWIND [row IN $rows WHERE row.type = 'DEPLOYS'] AS row
OPTIONAL MATCH (c:Claim {id: row.id})
WITH row, c WHERE c IS NULL
CREATE (:Claim:Deployment {id: row.id, ingestedAt: datetime()});

UNWIND [row IN $rows WHERE row.type = 'SUPPORTS'] AS row
OPTIONAL MATCH (c:Claim {id: row.id})
WITH row, c WHERE c IS NULL
CREATE (:Claim:Support {id: row.id, ingestedAt: datetime()});

UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (a:Article {id: row.article})
SET c += row.properties, c.publishedAt = datetime(row.publishedAt),
    c.saidAt = date(row.saidAt), c.saidAtEnd = date(row.saidAtEnd),
    c.eventStart = date(row.eventStart), c.eventEnd = date(row.eventEnd), c.retractedAt = null
CREATE (c)-[f:EXTRACTED_FROM]->(a)
SET f += row.proof
RETURN count(f) AS rows;
