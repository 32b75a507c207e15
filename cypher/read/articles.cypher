// purpose: Articles that pass every filter, newest first; a filter that is null lets all pass.
// $outlet (string, optional): null
// $since (datetime, optional): '2024-10-01T00:00:00Z'
// $before (datetime, optional): null
// $terms (list, optional): [' troupe']
// $respelled (list): [['-', ' ']]
// $after (list, optional): null
// $limit (integer): 51
// columns: article, claims, position
// Of the bounds, $before is excluded. $terms are beginnings of words that title and text must all
// hold, each after a blank; both are respelled, one pair after the other, so that accents and marks
// do not count. The page begins after the position $after.
MATCH (a:Article)
WHERE ($since IS NULL OR a.publishedAt >= datetime($since))
  AND ($before IS NULL OR a.publishedAt < datetime($before))
  AND ($terms IS NULL OR all(term IN $terms
          WHERE reduce(bare = ' ' + toLower(coalesce(a.title, '') + ' ' + a.text),
                       pair IN $respelled | replace(bare, pair[0], pair[1])) CONTAINS term))
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
WITH a, o, coalesce(a.publishedAt.epochMillis, -62135596800000) AS at
WHERE ($outlet IS NULL OR o.name = $outlet)
  AND ($after IS NULL OR at < $after[0] OR (at = $after[0] AND a.id > $after[1]))
WITH a, o, at ORDER BY at DESC, a.id LIMIT $limit
OPTIONAL MATCH (a)<-[:EXTRACTED_FROM]-(c:Claim) WHERE c.retractedAt IS NULL
WITH a, o, at, count(c) AS claims
RETURN {id: a.id, name: a.name, title: a.title, url: a.url, outlet: o.name,
        publishedAt: toString(a.publishedAt)} AS article,
       claims, [at, a.id] AS position
ORDER BY at DESC, a.id;
