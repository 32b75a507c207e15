// purpose: Which deployments told in the conditional has no firm report confirmed since?
// columns: actor, place, what, quantityMin, quantityMax, accordingTo, publishedAt, outlet, quote
MATCH (actor:Entity)-[r:DEPLOYS]->(place:Location)
WHERE r.status IN ['reported', 'possible']
  AND NOT EXISTS {
    MATCH (actor)-[firm:DEPLOYS]->(place)
    WHERE firm.status = 'actual'
      AND (firm.publishedAt > r.publishedAt
           OR firm.publishedAt IS NULL OR r.publishedAt IS NULL)
  }
RETURN actor.name AS actor, place.name AS place, r.what AS what, r.quantityMin AS quantityMin,
       r.quantityMax AS quantityMax, r.accordingTo AS accordingTo, r.publishedAt AS publishedAt,
       r.outlet AS outlet, r.quote AS quote
ORDER BY publishedAt, actor, place, quote;
