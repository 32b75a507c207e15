// purpose: Drop what was drawn of claims: their projection and their disagreements.
// $claims (list): []
// columns:
MATCH ()-[r:STATES]->() WHERE r.claimId IN $claims DELETE r;

MATCH ()-[r:DEPLOYS]->() WHERE r.claimId IN $claims DELETE r;

MATCH ()-[r:SUPPORTS]->() WHERE r.claimId IN $claims DELETE r;
