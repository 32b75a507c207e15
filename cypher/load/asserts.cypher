// purpose: Say which deployments, support and statements a speaker's words contain.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (d:Claim {id: row.asserted})
CREATE (c)-[r:ASSERTS]->(d)
RETURN count(r) AS rows;
