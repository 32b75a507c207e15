// purpose: Draw who supports whom.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (e)-[r:SUPPORTS {claimId: row.claim}]->(o)
SET r += row.properties, r.publishedAt = c.publishedAt, r.eventStart = c.eventStart,
    r.eventEnd = c.eventEnd, r.ingestedAt = c.ingestedAt
RETURN count(r) AS rows;
