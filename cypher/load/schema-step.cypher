// purpose: Record that a step of the schema was applied.
// $id (string): '001-constraints'
// $digest (string): '9f86d08188'
// columns: rows
MERGE (s:SchemaStep {id: $id})
SET s.digest = $digest, s.appliedAt = datetime()
RETURN count(s) AS rows;
