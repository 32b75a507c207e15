// purpose: List the steps of the schema that were applied.
// columns: id, digest
MATCH (s:SchemaStep)
RETURN s.id AS id, s.digest AS digest
ORDER BY id;
