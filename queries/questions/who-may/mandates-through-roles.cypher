// question:
//   nl: Wat mag of moet deze actor doordat zij een rol vervult, zoals bevoegde autoriteit of CSIRT?
//   en: What may or must this actor do because it fills a role, such as competent authority or CSIRT?
// purpose: >
//   Mandates that a law gives to a role, for the actors that fill the role by the register. A role of an EU act can be filled
//   by several actors, each for its own sector; the text gives the mandate to the role, and which part of it is whose is not in
//   the graph. No row means that the register knows no role that the actor fills.
// parameters:
//   actor: {type: actor, required: true, description: "who fills a role, such as minister-jenv, or a role, such as csirt-rol"}
//   role: {type: actor, description: "of an actor with several roles, only this role; of a role, only this actor"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   modality: {type: modality, description: "only this modality, such as power"}
// columns:
//   actor: id of the actor that fills the role
//   name: its name
//   role: id of the role
//   modality: task, power, duty, prohibition or practice
//   competence: what it is about
//   grounds: laws and provisions; none where no text names one
//   conditions: words that restrict it
//   shared_with: ids of the other actors that fill the role
// links:
//   - {source: actor, target: role, label: competence}
// cues:
//     nl: [rol, rollen, vervult, hoedanigheid, als bevoegde autoriteit, doordat, als csirt, functie als, uit hoofde van
//     rol, omdat zij, in de rol, optredend als]
//     en: [role, roles, fills, capacity, by virtue, as competent authority, acting as, role as, because it is, wearing the
//     hat, in its role, serving as]
// tags: [actor, competence, eu]
// example:
//   parameters: {actor: csirt-rol}
//   rows: 4
//   answer:
//     - {actor: minister-jenv, modality: task, competence: incident-response, shared_with: []}
//     - {actor: minister-jenv, modality: power, competence: cooperation, conditions: [where appropriate]}
MATCH (r:Actor)-[:HELD_BY]->(a:Actor)
WHERE $actor IN [a.id, r.id] AND ($role IS NULL OR $role IN [a.id, r.id])
MATCH (r)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE (c.id <> 'other' OR $competence = 'other')
  AND ($modality IS NULL OR m.modality = $modality)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH a, r, m.modality AS modality, c, collect(DISTINCT m) AS mandates
RETURN a.id AS actor, a.name AS name, r.id AS role, modality, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS conditions,
  COLLECT { MATCH (r)-[:HELD_BY]->(o:Actor) WHERE o <> a RETURN DISTINCT o.id AS id ORDER BY id } AS shared_with,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY role, actor, competence, modality
