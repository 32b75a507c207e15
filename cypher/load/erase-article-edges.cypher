// purpose: Drop the edges of articles and of their current claims, before they are written anew.
// $articles (list): []
// $claims (list): []
// columns:
UNWIND $articles AS id
MATCH (:Article {id: id})-[r:MENTIONS|IN_STORY|PUBLISHED_BY|READ_AS]->()
DELETE r;

UNWIND $articles AS id
MATCH (:Extraction {id: id})-[r:MADE_BY]->()
DELETE r;

UNWIND $claims AS id
MATCH (:Claim {id: id})-[r:EXTRACTED_FROM|HAS_SUBJECT|HAS_OBJECT|ATTRIBUTED_TO|ABOUT|ASSERTS]->()
DELETE r;
