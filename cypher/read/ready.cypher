// purpose: Does the store answer?
// columns: ready
RETURN 1 AS ready;
