// purpose: List the whole graph in a stable order, nodes before edges.
// columns: labels, properties | type, start, end, properties
MATCH (n)
WHERE n:Article OR n:Claim OR n:Entity OR n:Outlet OR n:Story OR n:Extraction OR n:ExtractionRun
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id;

MATCH (a)-[r:STATES|DEPLOYS|SUPPORTS|ABOUT|ASSERTS|ATTRIBUTED_TO|EXTRACTED_FROM|HAS_SUBJECT
  |HAS_OBJECT|MENTIONS|CONTRADICTS|CORROBORATES|PUBLISHED_BY|IN_STORY|READ_AS|MADE_BY]->(b)
RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties
ORDER BY type, start, end, r.claimId, r.rank;
