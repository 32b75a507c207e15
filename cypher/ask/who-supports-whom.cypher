// purpose: Whom does this actor support, by what means, and who supports it?
// $actor (string): 'Corée du Nord'
// columns: supporter, supported, what, status, accordingTo, publishedAt, outlet, quote
// In Neo4j Browser, first:  :param {actor: 'Corée du Nord'}
MATCH (supporter:Entity)-[r:SUPPORTS]->(supported:Entity)
WHERE $actor IN [supporter.name, supported.name]
   OR $actor IN supporter.aliases OR $actor IN supported.aliases
RETURN supporter.name AS supporter, supported.name AS supported, r.what AS what,
       r.status AS status, r.accordingTo AS accordingTo, r.publishedAt AS publishedAt,
       r.outlet AS outlet, r.quote AS quote
ORDER BY publishedAt, r.articleId, r.start, supporter, supported;
