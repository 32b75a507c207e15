// purpose: Whose voice does each outlet carry, and with how many characters of their words?
// columns: outlet, speaker, statements, quotedCharacters
MATCH (a:Article)<-[f:EXTRACTED_FROM]-(s:Statement)-[:ATTRIBUTED_TO {rank: 0}]->(speaker:Entity)
WHERE s.retractedAt IS NULL
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
RETURN o.name AS outlet, speaker.name AS speaker, count(s) AS statements,
       sum(f.end - f.start) AS quotedCharacters
ORDER BY outlet, statements DESC, speaker;
