// question:
//   nl: Wat mag of moet de ene actor wel en de andere niet, en wat beide?
//   en: What may or must one actor do and another not, and what both?
// purpose: >
//   Two actors side by side, competence by competence, with modalities and grounds. A power, a task, a duty and a practice
//   count as holding; a prohibition is shown and does not count. 'only first' means that no text gives it to the other, not
//   that the other is forbidden it.
// parameters:
//   first: {type: actor, required: true, description: "one actor, such as AIVD"}
//   second: {type: actor, required: true, description: "the other actor, such as MIVD"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
// columns:
//   competence: what it is about
//   held_by: both, only first, only second, or neither (then one is forbidden it)
//   first_modalities: how the first actor has it; prohibition where it is forbidden
//   second_modalities: how the second actor has it
//   first_grounds: laws and provisions of the first; none where no text names one
//   second_grounds: laws and provisions of the second
//   first_conditions: words that restrict the first
//   second_conditions: words that restrict the second
//   actors: ids of the actors that hold it
// links:
//   - {source: actors, target: competence, label: held_by}
// cues:
//     nl: [vergelijk, vergelijking, vergeleken, naast elkaar, verschil, verschillen, anders dan, wel en niet, tegen
//     elkaar, omgekeerd, respectievelijk, verhoudt, verhouden, ten opzichte]
//     en: [compare, comparison, compared, side by side, versus, difference, differ, unlike, contrast, relative, vice
//     versa, as opposed]
// tags: [competence, actor, boundary]
// example:
//   parameters: {first: NCSC, second: RDI}
//   rows: 7
//   answer:
//     - {competence: penalties, held_by: both, first_modalities: [power], second_modalities: [power], first_grounds: []}
//     - {competence: supervision, held_by: only second, second_modalities: [duty, practice]}
//     - {competence: public-communication, held_by: only first}
MATCH (first:Actor {id: $first}), (second:Actor {id: $second})
UNWIND [first, second] AS x
MATCH (x)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH first, second, c, collect(CASE WHEN x = first THEN m END) AS ones, collect(CASE WHEN x = second THEN m END) AS others
WITH first, second, c, ones, others,
  any(m IN ones WHERE m.modality <> 'prohibition') AS one, any(m IN others WHERE m.modality <> 'prohibition') AS other
RETURN c.id AS competence,
  CASE WHEN one AND other THEN 'both' WHEN one THEN 'only first' WHEN other THEN 'only second' ELSE 'neither' END AS held_by,
  COLLECT { UNWIND ones AS m RETURN DISTINCT m.modality AS modality ORDER BY modality } AS first_modalities,
  COLLECT { UNWIND others AS m RETURN DISTINCT m.modality AS modality ORDER BY modality } AS second_modalities,
  COLLECT { UNWIND ones AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS first_grounds,
  COLLECT { UNWIND others AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS second_grounds,
  COLLECT { UNWIND ones AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS text ORDER BY text } AS first_conditions,
  COLLECT { UNWIND others AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS text ORDER BY text } AS second_conditions,
  CASE WHEN one THEN [first.id] ELSE [] END + CASE WHEN other THEN [second.id] ELSE [] END AS actors,
  COLLECT { UNWIND ones + others AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY held_by, competence
