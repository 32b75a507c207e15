// purpose: Draw the claims behind an actor's deployments and support: article, outlet, speakers.
// $actor (string): 'Corée du Nord'
// columns: actor, claim, subject, proof, article, published, outlet, attributed, voice
// In Neo4j Browser, first:  :param {actor: 'Corée du Nord'}
MATCH (claim:Claim)-[subject:HAS_SUBJECT]->(actor:Entity)
WHERE claim.retractedAt IS NULL AND claim.type <> 'STATES'
  AND (actor.name = $actor OR $actor IN actor.aliases)
MATCH (claim)-[proof:EXTRACTED_FROM]->(article:Article)
OPTIONAL MATCH (article)-[published:PUBLISHED_BY]->(outlet:Outlet)
OPTIONAL MATCH (claim)-[attributed:ATTRIBUTED_TO]->(voice:Entity)
RETURN actor, claim, subject, proof, article, published, outlet, attributed, voice
ORDER BY claim.id, attributed.rank
LIMIT 100;
