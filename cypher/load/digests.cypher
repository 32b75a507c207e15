// purpose: Tell what the graph has of the given articles and entities.
// $ids (list): []
// columns: id, digest, disagreementDigest, labels
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.digest AS digest, a.disagreementDigest AS disagreementDigest, labels(a) AS labels;

UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.digest AS digest, null AS disagreementDigest, labels(e) AS labels;
