// purpose: Who is said to deploy what to this place, by whom, and how firmly?
// $place (string): 'Russie'
// columns: actor, what, quantityMin, quantityMax, status, accordingTo, publishedAt, outlet, quote
// In Neo4j Browser, first:  :param {place: 'Russie'}
MATCH (actor:Entity)-[r:DEPLOYS]->(place:Location)
WHERE place.name = $place OR $place IN place.aliases
RETURN actor.name AS actor, r.what AS what, r.quantityMin AS quantityMin,
       r.quantityMax AS quantityMax, r.status AS status, r.accordingTo AS accordingTo,
       r.publishedAt AS publishedAt, r.outlet AS outlet, r.quote AS quote
ORDER BY publishedAt, r.articleId, r.start, actor;
