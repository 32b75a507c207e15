// purpose: Articles whose claims may pass the filters, newest first; a filter that is null lets all pass.
// $article (string, optional): null
// $outlet (string, optional): null
// $since (datetime, optional): '2024-10-01T00:00:00Z'
// $before (datetime, optional): null
// $mentioned (list, optional): null
// $after (list, optional): null
// $limit (integer): 64
// columns: id, position
// Of the bounds, $before is excluded. The article names at least one of the entities $mentioned.
// The list begins after the position $after.
MATCH (a:Article)
WHERE ($article IS NULL OR a.id = $article)
  AND ($since IS NULL OR a.publishedAt >= datetime($since))
  AND ($before IS NULL OR a.publishedAt < datetime($before))
  AND ($outlet IS NULL OR EXISTS { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) WHERE o.name = $outlet })
  AND ($mentioned IS NULL
       OR EXISTS { MATCH (a)-[:MENTIONS]->(e:Entity) WHERE e.id IN $mentioned })
WITH a, coalesce(a.publishedAt.epochMillis, -62135596800000) AS at
WHERE $after IS NULL OR at < $after[0] OR (at = $after[0] AND a.id > $after[1])
RETURN a.id AS id, [at, a.id] AS position
ORDER BY at DESC, a.id
LIMIT $limit;
