// purpose: The entities that a name means: by id, by a whole name or alias, or by whole words of one.
// $id (string): 'Volodymyr Zelensky'
// $words (string): 'volodymyr zelensky'
// $respelled (list): [['-', ' ']]
// columns: id, exact
// The name as it was given is $id, its bare words are $words; `exact` tells an id or a whole name.
// Folded names are respelled, one pair after the other, so that marks do not count.
MATCH (e:Entity)
WITH e, [name IN split(e.folded, ' | ') |
         trim(reduce(bare = name, pair IN $respelled | replace(bare, pair[0], pair[1])))] AS names
WHERE e.id = $id OR any(name IN names WHERE (' ' + name + ' ') CONTAINS (' ' + $words + ' '))
RETURN e.id AS id, e.id = $id OR $words IN names AS exact
ORDER BY id;
