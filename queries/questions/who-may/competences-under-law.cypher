// question:
//   nl: Hoeveel bevoegdheden, taken, plichten en verboden geeft elke wet aan elke actor?
//   en: How many powers, tasks, duties and prohibitions does each law give to each actor?
// purpose: >
//   A table of laws and actors that shows who is central in a law and where an actor has its powers. It counts competences, not
//   provisions: a competence that a law gives in five articles in one modality counts once. An act that fits no concept
//   ('other') is not counted. Without a law, the row with law null counts what no text gives a ground for.
// parameters:
//   law: {type: law, description: "only this law, or this provision of it"}
//   actor: {type: actor, description: "only this actor"}
//   minimum: {type: count, default: 2, description: "only actors with at least so many competences under the law"}
// columns:
//   law: id of the law or paper; null where no ground is named
//   title: its title
//   actor: id of the actor
//   name: its name
//   powers: number of competences that it may exercise
//   tasks: number of competences that are its task
//   duties: number of competences that it must exercise
//   prohibitions: number of competences that it is in some way forbidden
//   practices: number of competences that a text only describes it as exercising
//   competences: ids of the competences, prohibitions left out
// links:
//   - {source: law, target: actor, label: powers}
// cues:
//     nl: [hoeveel, verdeling, aantal, aantallen, elke wet, per wet, telling, tellen, geteld, statistiek, totaal, per
//     actor, cijfers]
//     en: [how many, distribution, number, each law, per law, count, counts, totals, statistics, tally, breakdown,
//     figures, per actor]
// tags: [law, actor, competence]
// example:
//   parameters: {law: Voorbeeldwet digitale weerbaarheid, minimum: "1"}
//   rows: 9
//   answer:
//     - {actor: mivd, powers: 2, tasks: 0, duties: 1, prohibitions: 1}
//     - {actor: ncsc, powers: 1, tasks: 3, duties: 0}
//     - {actor: rdi, powers: 1, duties: 1}
CALL () {
  MATCH (:Law|Provision {id: $law})<-[:PART_OF*0..]-(:Law|Provision|Document)<-[:BASED_ON]-(m:Mandate)
  RETURN m
  UNION
  UNWIND CASE WHEN $law IS NULL THEN [true] ELSE [] END AS every
  MATCH (a:Actor)-[:HOLDS]->(m:Mandate)
  WHERE a.id STARTS WITH coalesce($actor, '')
  RETURN m
}
MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c:Competence)
WHERE c.id <> 'other'
  AND ($actor IS NULL OR a.id = $actor)
OPTIONAL MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law|Document)
WITH law, a, collect(DISTINCT {modality: m.modality, competence: c.id}) AS held, collect(DISTINCT m) AS mandates
WITH law, a, held, mandates,
  COLLECT {
    UNWIND held AS h
    WITH h WHERE h.modality <> 'prohibition'
    RETURN DISTINCT h.competence AS competence ORDER BY competence
  } AS competences
WHERE COUNT { UNWIND held AS h RETURN DISTINCT h.competence } >= $minimum
RETURN law.id AS law, coalesce(law.name, law.title) AS title, a.id AS actor, a.name AS name,
  size([h IN held WHERE h.modality = 'power']) AS powers,
  size([h IN held WHERE h.modality = 'task']) AS tasks,
  size([h IN held WHERE h.modality = 'duty']) AS duties,
  size([h IN held WHERE h.modality = 'prohibition']) AS prohibitions,
  size([h IN held WHERE h.modality = 'practice']) AS practices,
  competences,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY law, size(competences) DESC, actor
