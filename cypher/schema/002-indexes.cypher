// purpose: Find articles and claims by source, kind and time without reading them all.
// columns:
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX outlet_name IF NOT EXISTS FOR (n:Outlet) ON (n.name);
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.sourceId);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX claim_published IF NOT EXISTS FOR (n:Claim) ON (n.publishedAt);
CREATE INDEX claim_kind_status IF NOT EXISTS FOR (n:Claim) ON (n.kind, n.status);
CREATE INDEX states_published IF NOT EXISTS FOR ()-[r:STATES]-() ON (r.publishedAt);
CREATE INDEX deploys_published IF NOT EXISTS FOR ()-[r:DEPLOYS]-() ON (r.publishedAt);
CREATE INDEX supports_published IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.publishedAt);
