// purpose: Find the claims that the graph has of articles in which they are no longer read.
// $rows (list): []
// columns: claim
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:EXTRACTED_FROM]-(c:Claim)
WHERE c.retractedAt IS NULL AND NOT c.id IN row.claims
RETURN c.id AS claim;
