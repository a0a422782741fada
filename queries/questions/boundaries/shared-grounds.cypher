// question:
//   nl: Welke bepaling geeft hetzelfde aan meer actoren tegelijk?
//   en: Which provision gives the same to several actors at once?
// purpose: >
//   Provisions that give one competence, in one modality, to more than one actor: they act together, each in its own field, or
//   the one or the other ('or'); the sentence says which. A prohibition for several actors stands here too. No row means that
//   each such provision names one actor only.
// parameters:
//   law: {type: law, description: "only this law, or this provision of it"}
//   actor: {type: actor, description: "only what is given to this actor too"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   modality: {type: modality, description: "only this modality, such as power"}
// columns:
//   ground: the law or provision
//   modality: task, power, duty, prohibition or practice
//   competence: what it is about
//   actors: ids of the actors that it is given to
//   names: their names
//   conditions: words that restrict it, for one of them or all
// links:
//   - {source: actors, target: ground, label: competence}
// cues:
//     nl: [gezamenlijk, samen, dezelfde bepaling, hetzelfde artikel, gedeelde grond, gelijktijdig, tegelijk, beide
//     tegelijk, delen, gemeenschappelijke grondslag, in één bepaling, aan meerdere]
//     en: [jointly, together, same provision, same article, shared ground, at once, simultaneously, share, shared, same
//     clause, several bodies at once, one provision, empower both]
// tags: [law, actor, competence, boundary]
// example:
//   parameters: {modality: power}
//   rows: 3
//   answer:
//     - {ground: "wiv-2017#73", competence: disruption, actors: [aivd, mivd]}
//     - {ground: "unreviewed:Voorbeeldwet digitale weerbaarheid#3.2", actors: [minister-bzk, minister-defensie, tib]}
MATCH (g)<-[:BASED_ON]-(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE (c.id <> 'other' OR $competence = 'other')
  AND ($modality IS NULL OR m.modality = $modality)
  AND ($law IS NULL OR EXISTS { (g)-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
MATCH (a:Actor)-[:HOLDS]->(m)
WITH g, m.modality AS modality, c, collect(DISTINCT a) AS holders, collect(m) AS mandates
WHERE size(holders) > 1 AND ($actor IS NULL OR any(a IN holders WHERE a.id = $actor))
RETURN g.id AS ground, modality, c.id AS competence,
  COLLECT { UNWIND holders AS a RETURN a.id AS id ORDER BY id } AS actors,
  COLLECT { UNWIND holders AS a RETURN a.name AS name ORDER BY a.id } AS names,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS conditions,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY ground, competence, modality
