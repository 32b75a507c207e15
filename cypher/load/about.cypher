// purpose: Say which entities a statement speaks of, and how often.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[r:ABOUT]->(e)
SET r.count = row.count
RETURN count(r) AS rows;
