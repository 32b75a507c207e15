// purpose: Who denies which claim, and who made it?
// columns: denier, denial, claimant, claim, denialOutlet, claimOutlet
MATCH (no:Claim)-[:CONTRADICTS {reason: 'denial'}]->(yes:Claim)
OPTIONAL MATCH (no)-[:ATTRIBUTED_TO {rank: 0}]->(by:Entity)
OPTIONAL MATCH (yes)-[:ATTRIBUTED_TO {rank: 0}]->(of:Entity)
OPTIONAL MATCH (no)-[:EXTRACTED_FROM]->(:Article)-[:PUBLISHED_BY]->(noIn:Outlet)
OPTIONAL MATCH (yes)-[:EXTRACTED_FROM]->(:Article)-[:PUBLISHED_BY]->(yesIn:Outlet)
RETURN by.name AS denier, no.text AS denial, of.name AS claimant, yes.text AS claim,
       noIn.name AS denialOutlet, yesIn.name AS claimOutlet
ORDER BY no.publishedAt, no.id, yes.id;
