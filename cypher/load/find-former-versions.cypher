// purpose: Find the former versions of articles, which have the same source and another text, with
//   their claims.
// $rows (list): []
// columns: article, claim
UNWIND $rows AS row
MATCH (a:Article {sourceId: row.sourceId})
WHERE a.retractedAt IS NULL AND NOT a.id IN row.current
OPTIONAL MATCH (a)<-[:EXTRACTED_FROM]-(c:Claim)
WHERE c.retractedAt IS NULL
RETURN a.id AS article, c.id AS claim;
