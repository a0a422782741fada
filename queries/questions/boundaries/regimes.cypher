// question:
//   nl: Voor welke bevoegdheden van een actor gelden meer wetten naast elkaar, en waarin verschillen de voorwaarden?
//   en: For which competences of an actor do several laws apply side by side, and in what do their conditions differ?
// purpose: >
//   Competences that one actor has from more than one law, a row for each law, with modalities, conditions and whether the law
//   is still in force. The choice between two regimes may decide about permission, oversight and retention. A law that replaced
//   another stands beside it: see 'lapsed'. What rests on no named law is left out, and so is 'other'.
// parameters:
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   minimum: {type: count, default: 3, description: "only where at least so many laws give it"}
// columns:
//   actor: id of the actor
//   name: its name
//   competence: what it is about
//   law: id of the law
//   title: its title
//   lapsed: yes where the register has it as lapsed or replaced, no where it is in force by its dates, else unknown
//   modalities: task, power, duty, prohibition or practice
//   grounds: provisions of this law, or the law itself
//   conditions: words that restrict it under this law
// links:
//   - {source: actor, target: law, label: competence}
// cues:
//     nl: [regime, regimes, samenloop, stelsels, meer wetten, verschillende wetten, meerdere grondslagen, naast elkaar
//     gelden, tegelijk gelden, toepasselijk, verschillende regels, dubbele regeling]
//     en: [regime, regimes, concurrence, several laws, different laws, multiple bases, apply side, parallel,
//     simultaneously apply, overlapping laws, sets of rules, more than one law]
// tags: [law, competence, actor, boundary]
// example:
//   parameters: {actor: NCSC, competence: public-communication, minimum: "2"}
//   rows: 2
//   answer:
//     - {law: "unreviewed:Voorbeeldwet digitale weerbaarheid", conditions: [indien de betrokken leverancier vooraf is gehoord]}
//     - {law: "unreviewed:Voorbeeldwet digitale weerbaarheid 2015", conditions: [], lapsed: unknown}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE c.id <> 'other' AND a.id STARTS WITH coalesce($actor, '') AND ($actor IS NULL OR a.id = $actor)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
WITH a, c, law, collect(DISTINCT m) AS mandates
WITH a, c, collect({law: law, mandates: mandates}) AS regimes
WHERE size(regimes) >= $minimum
UNWIND regimes AS regime
WITH a, c, regime.law AS law, regime.mandates AS mandates
RETURN a.id AS actor, a.name AS name, c.id AS competence, law.id AS law, law.name AS title,
  CASE
    WHEN law.in_force_to <= toString(date()) OR EXISTS { (:Law)-[:REPLACES]->(law) } THEN 'yes'
    WHEN law.in_force_from IS NULL THEN 'unknown'
    ELSE 'no'
  END AS lapsed,
  COLLECT { UNWIND mandates AS m RETURN DISTINCT m.modality AS modality ORDER BY modality } AS modalities,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS conditions,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY actor, competence, law
