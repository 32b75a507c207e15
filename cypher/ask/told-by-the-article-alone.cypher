// purpose: Which deployments and support rest on nobody's word but the article's own?
// columns: actor, type, target, status, outlet, quote
MATCH (actor:Entity)-[r:DEPLOYS|SUPPORTS]->(target:Entity)
WHERE r.accordingTo IS NULL
RETURN actor.name AS actor, type(r) AS type, target.name AS target, r.status AS status,
       r.outlet AS outlet, r.quote AS quote
ORDER BY r.publishedAt, r.articleId, r.start, actor, target;
