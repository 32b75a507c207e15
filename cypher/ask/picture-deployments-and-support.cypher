// purpose: Draw who deploys where and who supports whom.
// columns: actor, relation, target
MATCH (actor:Entity)-[relation:DEPLOYS|SUPPORTS]->(target:Entity)
RETURN actor, relation, target
ORDER BY relation.publishedAt, relation.claimId
LIMIT 100;
