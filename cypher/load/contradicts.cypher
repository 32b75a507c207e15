// purpose: Say which claim denies another, or gives another figure.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (d:Claim {id: row.other})
CREATE (c)-[r:CONTRADICTS {reason: row.reason}]->(d)
RETURN count(r) AS rows;
