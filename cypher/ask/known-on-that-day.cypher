// purpose: What had been published of deployments by that day, also what was retracted since?
// $day (datetime): '2030-01-01T00:00:00Z'
// columns: actor, place, what, quantityMin, quantityMax, status, publishedAt, retractedAt
// In Neo4j Browser, first:  :param {day: '2030-01-01T00:00:00Z'}
MATCH (c:Deployment)-[:HAS_SUBJECT]->(actor:Entity)
WHERE coalesce(c.publishedAt, c.ingestedAt) <= datetime($day) AND NOT c.isCopy
OPTIONAL MATCH (c)-[:HAS_OBJECT]->(place:Entity)
RETURN actor.name AS actor, place.name AS place, c.what AS what, c.quantityMin AS quantityMin,
       c.quantityMax AS quantityMax, c.status AS status, c.publishedAt AS publishedAt,
       c.retractedAt AS retractedAt
ORDER BY publishedAt, c.id;
