// purpose: Entities, those that most articles name first; a filter that is null lets all pass.
// $terms (list, optional): [' zelen']
// $respelled (list): [['-', ' ']]
// $types (list, optional): ['PERSON']
// $after (list, optional): null
// $limit (integer): 51
// columns: entity, position
// A filter of words: $terms are beginnings of words that one name must all hold, each after a blank;
// folded names are respelled, one pair after the other, so that marks do not count.
// The page begins after the position $after.
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($terms IS NULL
       OR any(name IN split(e.folded, ' | ') WHERE all(term IN $terms
              WHERE reduce(bare = ' ' + name, pair IN $respelled | replace(bare, pair[0], pair[1]))
                    CONTAINS term)))
OPTIONAL MATCH (e)<-[:MENTIONS]-(a:Article)
WITH e, count(DISTINCT a) AS articles
WHERE $after IS NULL OR articles < $after[0]
   OR (articles = $after[0] AND (e.name > $after[1] OR (e.name = $after[1] AND e.id > $after[2])))
RETURN {id: e.id, name: e.name, type: e.type, aliases: e.aliases, wikidataId: e.wikidataId,
        countryCode: e.countryCode, articles: articles} AS entity,
       [articles, e.name, e.id] AS position
ORDER BY articles DESC, e.name, e.id
LIMIT $limit;
