// purpose: Statements that pass every filter, newest article first; one that is null lets all pass.
// $speakers (list, optional): null
// $topics (list, optional): null
// $kinds (list, optional): ['direct']
// $polarities (list, optional): null
// $cueClasses (list, optional): null
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
MATCH (c:Statement)-[proof:EXTRACTED_FROM]->(a:Article)
WHERE ($retracted OR c.retractedAt IS NULL)
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($polarities IS NULL OR c.polarity IN $polarities)
  AND ($cueClasses IS NULL OR c.cueClass IN $cueClasses)
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
  AND ($speakers IS NULL
       OR EXISTS { MATCH (c)-[:HAS_SUBJECT]->(e:Entity) WHERE e.id IN $speakers })
  AND ($topics IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(e:Entity) WHERE e.id IN $topics })
RETURN c.id AS id, [at, a.id, proof.start, c.id] AS position
ORDER BY at DESC, a.id, proof.start, c.id
LIMIT $limit;
