// purpose: Say where or whom a deployment or support goes to, by which words.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[r:HAS_OBJECT]->(e)
SET r += row.properties
RETURN count(r) AS rows;
