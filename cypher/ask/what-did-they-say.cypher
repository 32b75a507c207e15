// purpose: What did this speaker say about that subject, word for word, and where can it be read?
// $speaker (string): 'Volodymyr Zelensky'
// $about (string): 'Corée du Nord'
// columns: publishedAt, cue, quote, accordingTo, outlet, url, articleId, start, end
// In Neo4j Browser, first:  :param {speaker: 'Volodymyr Zelensky', about: 'Corée du Nord'}
MATCH (speaker:Actor)-[r:STATES]->(s:Statement)-[:ABOUT]->(topic:Entity)
WHERE (speaker.name = $speaker OR $speaker IN speaker.aliases)
  AND (topic.name = $about OR $about IN topic.aliases)
RETURN r.publishedAt AS publishedAt, r.cue AS cue, r.quote AS quote, r.accordingTo AS accordingTo,
       r.outlet AS outlet, r.url AS url, r.articleId AS articleId, r.start AS start, r.end AS end
ORDER BY publishedAt, articleId, start;
