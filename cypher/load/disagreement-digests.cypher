// purpose: Remember which disagreements an article's claims have in the graph.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.disagreementDigest = row.digest
RETURN count(a) AS rows;
