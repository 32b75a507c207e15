// purpose: Say who speaks, deploys or supports in a claim, by which words.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[r:HAS_SUBJECT]->(e)
SET r += row.properties
RETURN count(r) AS rows;
