// purpose: Claims by id, retracted ones too, each with its proof and everybody in it.
// $ids (list): ['statement:0', 'deployment:0']
// columns: claim, proof, article, subject, subjectSpan, object, objectSpan, sources, topics
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[proof:EXTRACTED_FROM]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (c)-[s:HAS_SUBJECT]->(subject:Entity)
OPTIONAL MATCH (c)-[t:HAS_OBJECT]->(object:Entity)
RETURN properties(c) AS claim, properties(proof) AS proof,
       {id: a.id, name: a.name, title: a.title, url: a.url, publishedAt: toString(a.publishedAt),
        outlet: o.name} AS article,
       subject {.id, .name, .type} AS subject, properties(s) AS subjectSpan,
       object {.id, .name, .type} AS object, properties(t) AS objectSpan,
       [(c)-[by:ATTRIBUTED_TO]->(e:Entity) |
        {id: e.id, name: e.name, type: e.type, rank: by.rank, role: by.role}] AS sources,
       [(c)-[:ABOUT]->(e:Entity) | {id: e.id, name: e.name, type: e.type}] AS topics;
