// purpose: The entities that a name means: by id, by a whole name or alias, or by words in a row of one.
// $id (string): 'Zelensky'
// $name (string): 'zelensky'
// columns: id, exact
// The name as it was given is $id, folded it is $name; `exact` tells an id or a whole name.
MATCH (e:Entity)
WHERE e.id = $id OR any(name IN e.folded WHERE (' ' + name + ' ') CONTAINS (' ' + $name + ' '))
RETURN e.id AS id, e.id = $id OR $name IN e.folded AS exact
ORDER BY id;
