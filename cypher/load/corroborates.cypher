// purpose: Say which claim repeats that of another story.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (d:Claim {id: row.other})
CREATE (c)-[r:CORROBORATES {reason: row.reason}]->(d)
RETURN count(r) AS rows;
