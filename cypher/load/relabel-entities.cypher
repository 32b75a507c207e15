// purpose: Change what kind of thing an entity is. Each statement is a transaction of its own: the
//   embedded engine changes the labels of a node once in each. Without a digest the entity is
//   written again, so that a change broken off half-way is carried on.
// $rows (list): []
// columns: rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.digest = null
RETURN count(e) AS rows;

UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:Actor:Person:Organization:Country:Location:Group
RETURN count(e) AS rows;

UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
FOREACH (once IN CASE row.type WHEN 'PERSON' THEN [1] ELSE [] END | SET e:Actor:Person)
FOREACH (once IN CASE row.type WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Actor:Organization)
FOREACH (once IN CASE row.type WHEN 'COUNTRY' THEN [1] ELSE [] END | SET e:Actor:Country:Location)
FOREACH (once IN CASE row.type WHEN 'LOCATION' THEN [1] ELSE [] END | SET e:Location)
FOREACH (once IN CASE row.type WHEN 'GROUP' THEN [1] ELSE [] END | SET e:Actor:Group)
RETURN count(e) AS rows;
