// purpose: Read back the current articles that another run has read, a page at a time.
// $run (string): 'run:0'
// $after (string): ''
// $limit (integer): 200
// columns: id, json, text
MATCH (x:Extraction)
WHERE x.runId <> $run AND x.id > $after
MATCH (a:Article {id: x.id})
WHERE a.retractedAt IS NULL
RETURN x.id AS id, x.json AS json, a.text AS text
ORDER BY id
LIMIT $limit;
