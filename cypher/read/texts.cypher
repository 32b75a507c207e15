// purpose: The texts of articles, out of which the words of their claims are cut.
// $ids (list): ['article:0']
// columns: id, text
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text;
