// purpose: Draw who says what.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.subject})
CREATE (e)-[r:STATES {claimId: row.claim}]->(c)
SET r += row.properties, r.publishedAt = c.publishedAt, r.saidAt = c.saidAt,
    r.ingestedAt = c.ingestedAt
RETURN count(r) AS rows;
