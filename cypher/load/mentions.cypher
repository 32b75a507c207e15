// purpose: Say which entities an article mentions, and where.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[r:MENTIONS]->(e)
SET r += row.properties
RETURN count(r) AS rows;
