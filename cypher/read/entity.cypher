// purpose: One entity with the number of current claims in each of its parts.
// $id (string): 'entity:0'
// columns: entity
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)<-[:MENTIONS]-(a:Article)
WITH e, count(DISTINCT a) AS articles
OPTIONAL MATCH (e)<-[:HAS_SUBJECT]-(s:Statement) WHERE s.retractedAt IS NULL
WITH e, articles, count(DISTINCT s) AS statements
OPTIONAL MATCH (e)<-[:ABOUT]-(t:Statement) WHERE t.retractedAt IS NULL
WITH e, articles, statements, count(DISTINCT t) AS about
OPTIONAL MATCH (e)<-[:HAS_SUBJECT|HAS_OBJECT]-(d:Deployment) WHERE d.retractedAt IS NULL
WITH e, articles, statements, about, count(DISTINCT d) AS deployments
OPTIONAL MATCH (e)<-[:HAS_SUBJECT|HAS_OBJECT]-(u:Support) WHERE u.retractedAt IS NULL
WITH e, articles, statements, about, deployments, count(DISTINCT u) AS supports
RETURN {id: e.id, name: e.name, type: e.type, aliases: e.aliases, wikidataId: e.wikidataId,
        countryCode: e.countryCode, articles: articles, statements: statements, about: about,
        deployments: deployments, supports: supports} AS entity;
