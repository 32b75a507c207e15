// purpose: One article with its text, and the ids of its current claims in the order of the text.
// $id (string): 'article:0'
// columns: article, text, claims
MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (a)<-[proof:EXTRACTED_FROM]-(c:Claim) WHERE c.retractedAt IS NULL
WITH a, o, proof, c ORDER BY proof.start, proof.end, c.id
RETURN {id: a.id, name: a.name, title: a.title, url: a.url, outlet: o.name,
        publishedAt: toString(a.publishedAt)} AS article,
       a.text AS text, collect(c.id) AS claims;
