// purpose: Write entities. A node gets all its labels when it is made.
// $rows (list): []
// columns: rows
UNWIND [row IN $rows WHERE row.type = 'PERSON'] AS row
OPTIONAL MATCH (e:Entity {id: row.id})
WITH row, e WHERE e IS NULL
CREATE (:Entity:Actor:Person {id: row.id});

UNWIND [row IN $rows WHERE row.type = 'ORGANIZATION'] AS row
OPTIONAL MATCH (e:Entity {id: row.id})
WITH row, e WHERE e IS NULL
CREATE (:Entity:Actor:Organization {id: row.id});

UNWIND [row IN $rows WHERE row.type = 'COUNTRY'] AS row
OPTIONAL MATCH (e:Entity {id: row.id})
WITH row, e WHERE e IS NULL
CREATE (:Entity:Actor:Country:Location {id: row.id});

UNWIND [row IN $rows WHERE row.type = 'LOCATION'] AS row
OPTIONAL MATCH (e:Entity {id: row.id})
WITH row, e WHERE e IS NULL
CREATE (:Entity:Location {id: row.id});

UNWIND [row IN $rows WHERE row.type = 'GROUP'] AS row
OPTIONAL MATCH (e:Entity {id: row.id})
WITH row, e WHERE e IS NULL
CREATE (:Entity:Actor:Group {id: row.id});

UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties, e.type = row.type, e.digest = row.digest, e.retractedAt = null
RETURN count(e) AS rows;
