// question:
//   nl: Wat mag of moet deze organisatie als geheel, met haar onderdelen, rollen en andere ambten?
//   en: What may or must this organisation do as a whole, with its parts, roles and other offices?
// purpose: >
//   The mandates of an actor together with those of its parts (a department of a committee), of the roles that it fills, and of
//   other offices of the same holder, each with how it comes to the actor. Law gives a mandate to the one that it names; that
//   the whole may use a power of its part does not follow.
// parameters:
//   actor: {type: actor, required: true, description: "id, name or abbreviation of an actor, such as CTIVD"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   modality: {type: modality, description: "only this modality, such as power"}
// columns:
//   holder: id of the actor that the text names
//   name: its name
//   how: itself, part, role, or other office
//   modality: task, power, duty, prohibition or practice
//   competence: what it is about
//   grounds: laws and provisions; none where no text names one
//   conditions: words that restrict it
// links:
//   - {source: holder, target: competence, label: modality}
// cues:
//     nl: [geheel, in zijn geheel, onderdelen, afdelingen, inclusief, organisatie, ambten, meegerekend, alle onderdelen,
//     alles bij elkaar, totale, gezamenlijk, met inbegrip, samengenomen, diensten en afdelingen]
//     en: [whole, as a whole, parts, departments, including, organisation, offices, altogether, taken together, all its
//     parts, entire, inclusive, combined, units]
// tags: [actor, competence]
// example:
//   parameters: {actor: minister van Justitie en Veiligheid}
//   rows: 6
//   answer:
//     - {holder: minister-jenv, how: itself, modality: duty, competence: policy-making}
//     - {holder: csirt-rol, how: role, modality: power, competence: cooperation}
MATCH (a:Actor {id: $actor})
CALL (a) {
  RETURN a AS holder, 'itself' AS how
  UNION
  MATCH (x:Actor)-[:PART_OF*1..4]->(a) RETURN x AS holder, 'part' AS how
  UNION
  MATCH (x:Actor)-[:HELD_BY]->(a) RETURN x AS holder, 'role' AS how
  UNION
  MATCH (x:Actor)-[:SAME_AS]-(a) RETURN x AS holder, 'other office' AS how
}
MATCH (holder)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE (c.id <> 'other' OR $competence = 'other')
  AND ($modality IS NULL OR m.modality = $modality)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH holder, how, m.modality AS modality, c, collect(DISTINCT m) AS mandates
RETURN holder.id AS holder, holder.name AS name, how, modality, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS conditions,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY how, holder, competence, modality
