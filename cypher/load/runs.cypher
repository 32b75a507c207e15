// purpose: Name the versions of the code and of the model that read articles.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MERGE (r:ExtractionRun {id: row.id})
SET r.code = row.code, r.model = row.model, r.spacy = row.spacy, r.rules = row.rules
RETURN count(r) AS rows;
