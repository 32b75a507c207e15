// purpose: Statements of some articles that pass every filter, newest article first.
// $articles (list): ['article:0']
// $speakers (list, optional): null
// $topics (list, optional): null
// $kinds (list, optional): ['direct']
// $polarities (list, optional): null
// $cueClasses (list, optional): null
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
MATCH (a:Article {id: article})<-[proof:EXTRACTED_FROM]-(c:Statement)
WHERE ($retracted OR c.retractedAt IS NULL)
  AND ($copies OR NOT coalesce(c.isCopy, false))
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($polarities IS NULL OR c.polarity IN $polarities)
  AND ($cueClasses IS NULL OR c.cueClass IN $cueClasses)
  AND ($terms IS NULL OR all(term IN $terms
          WHERE reduce(bare = ' ' + c.folded, pair IN $respelled | replace(bare, pair[0], pair[1]))
                CONTAINS term))
WITH a, c, proof, coalesce(a.publishedAt.epochMillis, -62135596800000) AS at
WHERE ($after IS NULL OR at < $after[0]
       OR (at = $after[0] AND (a.id > $after[1]
           OR (a.id = $after[1] AND (proof.start > $after[2]
               OR (proof.start = $after[2] AND c.id > $after[3]))))))
  AND ($speakers IS NULL
       OR EXISTS { MATCH (c)-[:HAS_SUBJECT]->(e:Entity) WHERE e.id IN $speakers })
  AND ($topics IS NULL OR EXISTS { MATCH (c)-[:ABOUT]->(e:Entity) WHERE e.id IN $topics })
RETURN c.id AS id, [at, a.id, proof.start, c.id] AS position
ORDER BY at DESC, a.id, proof.start, c.id
LIMIT $limit;
