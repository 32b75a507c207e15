// purpose: How are two actors connected through what was said and done, in at most four steps?
// $from (string): 'Volodymyr Zelensky'
// $to (string): 'Corée du Nord'
// columns: steps, types, length
// In Neo4j Browser, first:  :param {from: 'Volodymyr Zelensky', to: 'Corée du Nord'}
MATCH (a:Entity), (b:Entity)
WHERE (a.name = $from OR $from IN a.aliases) AND (b.name = $to OR $to IN b.aliases)
MATCH path = (a)-[:STATES|ABOUT|DEPLOYS|SUPPORTS*1..4]-(b)
WITH [n IN nodes(path) | coalesce(n.name, n.text)] AS steps,
     [r IN relationships(path) | type(r)] AS types, length(path) AS length
RETURN DISTINCT steps, types, length
ORDER BY length, steps, types
LIMIT 25;
