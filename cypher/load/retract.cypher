// purpose: Retract claims and former versions of articles. What they say and whom they name stays;
//   only what was concluded from them goes.
// $articles (list): []
// $claims (list): []
// columns:
UNWIND $claims AS id
MATCH (c:Claim {id: id})
SET c.retractedAt = datetime();

UNWIND $claims AS id
MATCH (:Claim {id: id})-[r:CONTRADICTS|CORROBORATES]-()
DELETE r;

UNWIND $articles AS id
MATCH (a:Article {id: id})
SET a.retractedAt = datetime(), a.digest = null, a.disagreementDigest = null;

UNWIND $articles AS id
MATCH (:Article {id: id})-[r:IN_STORY]->()
DELETE r;
