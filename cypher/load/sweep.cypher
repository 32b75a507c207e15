// purpose: Leave nothing behind that no current article holds up. An entity that only retracted
//   articles or claims name is retracted itself.
// columns: swept
MATCH (s:Story)
WHERE NOT EXISTS { (s)<-[:IN_STORY]-(:Article) }
DELETE s
RETURN count(s) AS swept;

MATCH (o:Outlet)
WHERE NOT EXISTS { (o)<-[:PUBLISHED_BY]-(:Article) }
DELETE o
RETURN count(o) AS swept;

MATCH (e:Entity)
WHERE NOT EXISTS { (e)--() }
DELETE e
RETURN count(e) AS swept;

MATCH (e:Entity)
WHERE e.retractedAt IS NULL
  AND NOT EXISTS { MATCH (e)<-[:MENTIONS]-(a:Article) WHERE a.retractedAt IS NULL }
SET e.retractedAt = datetime(), e.digest = null
RETURN count(e) AS swept;
