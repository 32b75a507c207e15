// purpose: Say which outlet published an article.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MERGE (o:Outlet {id: row.id})
SET o.name = row.name
WITH row, o
MATCH (a:Article {id: row.article})
CREATE (a)-[:PUBLISHED_BY]->(o)
RETURN count(o) AS rows;
