// purpose: How does support between actors go from week to week, denials counted against?
// columns: actor, target, week, net, claims
MATCH (actor:Entity)-[r:SUPPORTS]->(target:Entity)
RETURN actor.name AS actor, target.name AS target,
       CASE WHEN r.publishedAt IS NULL THEN null
            ELSE date.truncate('week', date(r.publishedAt)) END AS week,
       sum(CASE r.status WHEN 'denied' THEN -1 ELSE 1 END) AS net, count(*) AS claims
ORDER BY actor, target, week;
