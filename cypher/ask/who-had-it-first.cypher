// purpose: Which outlet told of this deployment or support first, and which told it again?
// $actor (string): 'Corée du Nord'
// $target (string): 'Russie'
// columns: publishedAt, outlet, type, status, accordingTo, quote, copies
// In Neo4j Browser, first:  :param {actor: 'Corée du Nord', target: 'Russie'}
MATCH (actor:Entity)-[r:DEPLOYS|SUPPORTS]->(target:Entity)
WHERE (actor.name = $actor OR $actor IN actor.aliases)
  AND (target.name = $target OR $target IN target.aliases)
RETURN r.publishedAt AS publishedAt, r.outlet AS outlet, type(r) AS type, r.status AS status,
       r.accordingTo AS accordingTo, r.quote AS quote, r.copies AS copies
ORDER BY publishedAt, r.articleId, r.start, type;
