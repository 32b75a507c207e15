// purpose: Say to whom the article attributes a claim; rank 0 is nearest to the words.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[r:ATTRIBUTED_TO]->(e)
SET r.rank = row.rank, r.role = row.role
RETURN count(r) AS rows;
