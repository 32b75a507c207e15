// purpose: Drop the disagreements that start from the claims of articles.
// $articles (list): []
// columns:
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:EXTRACTED_FROM]-(:Claim)-[r:CONTRADICTS|CORROBORATES]->()
DELETE r;
