// purpose: Say what identifies each kind of node, and that a claim is drawn by one edge.
// columns:
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outlet_id IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:ExtractionRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT extraction_id IF NOT EXISTS FOR (n:Extraction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_step_id IF NOT EXISTS FOR (n:SchemaStep) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT states_claim IF NOT EXISTS FOR ()-[r:STATES]-() REQUIRE r.claimId IS UNIQUE;
CREATE CONSTRAINT deploys_claim IF NOT EXISTS FOR ()-[r:DEPLOYS]-() REQUIRE r.claimId IS UNIQUE;
CREATE CONSTRAINT supports_claim IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.claimId IS UNIQUE;
