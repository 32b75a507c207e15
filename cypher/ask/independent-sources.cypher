// purpose: How many independent stories tell of this deployment, once copies are counted once?
// $actor (string): 'Corée du Nord'
// $place (string): 'Russie'
// columns: status, claims, articles, outlets, independentStories
// In Neo4j Browser, first:  :param {actor: 'Corée du Nord', place: 'Russie'}
MATCH (c:Deployment)-[:HAS_SUBJECT]->(actor:Entity), (c)-[:HAS_OBJECT]->(place:Entity)
WHERE c.retractedAt IS NULL
  AND (actor.name = $actor OR $actor IN actor.aliases)
  AND (place.name = $place OR $place IN place.aliases)
MATCH (c)-[:EXTRACTED_FROM]->(a:Article)-[:IN_STORY]->(story:Story)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
RETURN c.status AS status, count(DISTINCT c) AS claims, count(DISTINCT a) AS articles,
       count(DISTINCT o) AS outlets, count(DISTINCT story) AS independentStories
ORDER BY status;
