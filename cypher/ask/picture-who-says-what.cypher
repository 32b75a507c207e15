// purpose: Draw what this speaker says, and whom and what it is about.
// $speaker (string): 'Volodymyr Zelensky'
// columns: speaker, states, statement, about, topic
// In Neo4j Browser, first:  :param {speaker: 'Volodymyr Zelensky'}
MATCH (speaker:Actor)-[states:STATES]->(statement:Statement)
WHERE speaker.name = $speaker OR $speaker IN speaker.aliases
OPTIONAL MATCH (statement)-[about:ABOUT]->(topic:Entity)
RETURN speaker, states, statement, about, topic
ORDER BY states.publishedAt, statement.id, topic.name
LIMIT 100;
