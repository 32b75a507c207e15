// purpose: Who speaks of this subject, how often, and do they assert, deny, demand, ask or plan?
// $about (string): 'Corée du Nord'
// columns: speaker, statements, polarities, outlets
// In Neo4j Browser, first:  :param {about: 'Corée du Nord'}
MATCH (speaker:Actor)-[r:STATES]->(s:Statement)-[:ABOUT]->(topic:Entity)
WHERE topic.name = $about OR $about IN topic.aliases
RETURN speaker.name AS speaker, count(DISTINCT s) AS statements,
       collect(DISTINCT r.polarity) AS polarities, collect(DISTINCT r.outlet) AS outlets
ORDER BY statements DESC, speaker;
