// purpose: Who denies which claim, and who made it?
// columns: denier, denial, claimant, claim, denialOutlet, claimOutlet
MATCH (denial:Claim)-[r:CONTRADICTS {reason: 'denial'}]->(claim:Claim)
OPTIONAL MATCH (denial)-[:ATTRIBUTED_TO {rank: 0}]->(denier:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO {rank: 0}]->(claimant:Entity)
OPTIONAL MATCH (denial)-[:EXTRACTED_FROM]->(:Article)-[:PUBLISHED_BY]->(denialOutlet:Outlet)
OPTIONAL MATCH (claim)-[:EXTRACTED_FROM]->(:Article)-[:PUBLISHED_BY]->(claimOutlet:Outlet)
RETURN denier.name AS denier, denial.text AS denial, claimant.name AS claimant,
       claim.text AS claim, denialOutlet.name AS denialOutlet, claimOutlet.name AS claimOutlet
ORDER BY denial.publishedAt, denial.id, claim.id;
