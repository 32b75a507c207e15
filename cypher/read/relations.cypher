// purpose: Deployments or support that pass every filter, newest article first; null lets all pass.
// $type (string): 'DEPLOYS'
// $agents (list, optional): null
// $targets (list, optional): null
// $sources (list, optional): null
// $statuses (list, optional): ['planned']
// $article (string, optional): null
// $outlet (string, optional): null
// $since (datetime, optional): '2024-10-01T00:00:00Z'
// $before (datetime, optional): null
// $terms (list, optional): [' troupe']
// $respelled (list): [['-', ' ']]
// $retracted (boolean): false
// $after (list, optional): null
// $limit (integer): 51
// columns: id, position
// Entities and the article are ids. $before is excluded. $terms are beginnings of words that the
// quote must all hold, each after a blank; the folded quote is respelled, one pair after the
// other, so that marks do not count. $retracted keeps what is no longer found in its article.
// The page begins after the position $after.
MATCH (c:Claim)-[proof:EXTRACTED_FROM]->(a:Article)
WHERE c.type = $type
  AND ($retracted OR c.retractedAt IS NULL)
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($article IS NULL OR a.id = $article)
  AND ($since IS NULL OR a.publishedAt >= datetime($since))
  AND ($before IS NULL OR a.publishedAt < datetime($before))
  AND ($terms IS NULL OR all(term IN $terms
          WHERE reduce(bare = ' ' + c.folded, pair IN $respelled | replace(bare, pair[0], pair[1]))
                CONTAINS term))
WITH c, proof, a, coalesce(a.publishedAt.epochMillis, -62135596800000) AS at
WHERE ($after IS NULL OR at < $after[0]
       OR (at = $after[0] AND (a.id > $after[1]
           OR (a.id = $after[1] AND (proof.start > $after[2]
               OR (proof.start = $after[2] AND c.id > $after[3]))))))
  AND ($outlet IS NULL OR EXISTS { MATCH (a)-[:PUBLISHED_BY]->(o:Outlet) WHERE o.name = $outlet })
  AND ($agents IS NULL OR EXISTS { MATCH (c)-[:HAS_SUBJECT]->(e:Entity) WHERE e.id IN $agents })
  AND ($targets IS NULL OR EXISTS { MATCH (c)-[:HAS_OBJECT]->(e:Entity) WHERE e.id IN $targets })
  AND ($sources IS NULL
       OR EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(e:Entity) WHERE e.id IN $sources })
RETURN c.id AS id, [at, a.id, proof.start, c.id] AS position
ORDER BY at DESC, a.id, proof.start, c.id
LIMIT $limit;
