// purpose: Who told whom: from the words of each claim about this actor outwards to the outlet.
// $actor (string): 'Corée du Nord'
// columns: claimId, type, claim, chain, publishedBy, url
// In Neo4j Browser, first:  :param {actor: 'Corée du Nord'}
MATCH (c:Claim)-[:HAS_SUBJECT]->(actor:Entity)
WHERE c.retractedAt IS NULL AND (actor.name = $actor OR $actor IN actor.aliases)
MATCH (c)-[t:ATTRIBUTED_TO]->(voice:Entity)
WITH c, t, voice
ORDER BY t.rank
WITH c, collect(voice.name + ' [' + t.role + ']') AS chain
MATCH (c)-[:EXTRACTED_FROM]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
RETURN c.id AS claimId, c.type AS type, c.text AS claim, chain, o.name AS publishedBy,
       a.url AS url
ORDER BY a.publishedAt, claimId;
