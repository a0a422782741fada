// question:
//   nl: Welke actoren en wetten kwamen in de plaats van andere, en wanneer?
//   en: Which actors and laws took the place of others, and when?
// purpose: >
//   Successions by the register: an actor that came in the place of another, a law that repeals and replaces another, each
//   with the dates that the register has. A date may be only a year; a law may begin before its predecessor ends. No row: the
//   register has no succession of this kind.
// parameters:
//   actor: {type: actor, description: "only successions from or to this actor"}
//   law: {type: law, description: "only successions from or to this law"}
//   competence: {type: competence, description: "only where the old or the new one has to do with this competence"}
// columns:
//   kind: actor or law
//   new: id of the successor
//   new_name: its name
//   old: id of the one it replaced
//   old_name: its name
//   relation: SUCCEEDS or REPLACES
//   new_from: when the successor began; unknown where the register has no date
//   old_to: when the predecessor ended; unknown where the register has no date
//   old_mandates: how many mandates the predecessor still holds or grounds in the graph
//   uncertain: fields of the two entries that the register is not certain of, among the dates and the succession
// links:
//   - {source: new, target: old, label: relation}
// cues:
//     nl: [opvolger, opvolgers, opgevolgd, voorganger, in de plaats, vervangt, vervangen, overgegaan, nieuwe naam, heet
//     nu, heette, ging over in, kwam voor, rechtsopvolger, opging, volgde, volgt]
//     en: [successor, successors, succeeded, predecessor, took the place, replaces, replaced, became, renamed, now called,
//     formerly, previous, came before, came after, taken over, merged, followed]
// tags: [change, actor, law]
// example:
//   parameters: {law: wiv-2002}
//   rows: 1
//   answer:
//     - {kind: law, new: wiv-2017, relation: REPLACES, new_from: "2018-05-01", old_to: "2018-05-01", uncertain: []}
MATCH (new:Actor|Law)-[r:SUCCEEDS|REPLACES]->(old:Actor|Law)
WHERE ($actor IS NULL OR $actor IN [new.id, old.id] AND new:Actor) AND ($law IS NULL OR $law IN [new.id, old.id] AND new:Law)
WITH new, old, type(r) AS relation, r,
  COLLECT { MATCH (old)-[:HOLDS]->(m:Mandate) RETURN m }
    + COLLECT { MATCH (old)<-[:PART_OF*0..]-()<-[:BASED_ON]-(m:Mandate) RETURN m } AS old_mandates
WHERE $competence IS NULL OR EXISTS {
    UNWIND old_mandates AS m
    MATCH (m)-[:GRANTS]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence})
  } OR EXISTS {
    MATCH (m:Mandate)-[:GRANTS]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence})
    WHERE EXISTS { (new)-[:HOLDS]->(m) } OR EXISTS { (new)<-[:PART_OF*0..]-()<-[:BASED_ON]-(m) }
  }
RETURN CASE WHEN new:Actor THEN 'actor' ELSE 'law' END AS kind, new.id AS new, new.name AS new_name, old.id AS old,
  old.name AS old_name, relation, coalesce(new.in_force_from, new.valid_from) AS new_from,
  coalesce(old.in_force_to, old.valid_to) AS old_to, size(old_mandates) AS old_mandates,
  [field IN ['in_force_from', 'valid_from', 'predecessor', 'replaces'] WHERE field IN new.uncertain | new.id + ' ' + field]
    + [field IN ['in_force_to', 'valid_to', 'successor'] WHERE field IN old.uncertain | old.id + ' ' + field] AS uncertain,
  coalesce(r.statements, []) AS statements
ORDER BY kind, new, old
