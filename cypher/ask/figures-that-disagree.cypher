// purpose: Which figures for the same deployment or support disagree, and who gives each?
// columns: actor, type, target, low, high, figures
MATCH (actor:Entity)-[r:DEPLOYS|SUPPORTS]->(target:Entity)
WHERE r.status <> 'denied' AND (r.quantityMin IS NOT NULL OR r.quantityMax IS NOT NULL)
WITH actor, target, type(r) AS type, coalesce(r.quantityMin, r.quantityMax) AS least,
     coalesce(r.quantityMax, r.quantityMin) AS most, r
ORDER BY least, most, r.publishedAt, r.claimId
WITH actor, target, type, min(least) AS low, max(most) AS high,
     collect(toString(toInteger(most)) + coalesce(' ' + r.what, '') + ' (' + r.status + ') '
             + coalesce(r.accordingTo, r.outlet, 'article ' + r.articleId)) AS figures
WHERE low < high
RETURN actor.name AS actor, type, target.name AS target, low, high, figures
ORDER BY actor, type, target;
