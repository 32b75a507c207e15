// purpose: Deployments or support of some articles that pass every filter, newest article first.
// $articles (list): ['article:0']
// $type (string): 'DEPLOYS'
// $agents (list, optional): null
// $targets (list, optional): null
// $sources (list, optional): null
// $statuses (list, optional): ['planned']
// $terms (list, optional): [' troupe']
// $respelled (list): [['-', ' ']]
// $retracted (boolean): false
// $copies (boolean): true
// $after (list, optional): null
// $limit (integer): 51
// columns: id, position
// A filter that is null lets all pass. Articles and entities are ids. $terms are beginnings of words
// that the quote must all hold, each after a blank; the folded quote is respelled, one pair after
// the other, so that marks do not count. $retracted keeps what is no longer found in its article,
// and $copies what an earlier article of the same story says already.
// The page begins after the position $after.
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[proof:EXTRACTED_FROM]-(c:Claim)
WHERE c.type = $type
  AND ($retracted OR c.retractedAt IS NULL)
  AND ($copies OR NOT coalesce(c.isCopy, false))
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($terms IS NULL OR all(term IN $terms
          WHERE reduce(bare = ' ' + c.folded, pair IN $respelled | replace(bare, pair[0], pair[1]))
                CONTAINS term))
WITH a, c, proof, coalesce(a.publishedAt.epochMillis, -62135596800000) AS at
WHERE ($after IS NULL OR at < $after[0]
       OR (at = $after[0] AND (a.id > $after[1]
           OR (a.id = $after[1] AND (proof.start > $after[2]
               OR (proof.start = $after[2] AND c.id > $after[3]))))))
  AND ($agents IS NULL OR EXISTS { MATCH (c)-[:HAS_SUBJECT]->(e:Entity) WHERE e.id IN $agents })
  AND ($targets IS NULL OR EXISTS { MATCH (c)-[:HAS_OBJECT]->(e:Entity) WHERE e.id IN $targets })
  AND ($sources IS NULL
       OR EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(e:Entity) WHERE e.id IN $sources })
RETURN c.id AS id, [at, a.id, proof.start, c.id] AS position
ORDER BY at DESC, a.id, proof.start, c.id
LIMIT $limit;
