// question:
//   nl: Welke bevoegdheden, taken en plichten steunen op geen wet, EU-besluit of verdrag?
//   en: Which powers, tasks and duties rest on no statute, EU act or treaty?
// purpose: >
//   What a text says that an actor may, must or does do, while no text names a statute, decree, EU act or treaty as the ground
//   for that actor, modality and competence: no ground at all, or only a parliamentary paper, a bill or a policy document. A
//   law that was not read may still give it. No row means that each has such a ground. Prohibitions need no basis and are left
//   out, and so is an act that fits no concept ('other') unless asked for.
// parameters:
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   modality: {type: modality, description: "only this modality, such as power"}
//   type: {type: text, description: "only what documents of this type say: parliament, report, statute or eu-act"}
// columns:
//   actor: id of the actor
//   name: its name
//   modality: task, power, duty or practice
//   competence: what it is said to do
//   grounds: papers, bills and policy documents that are named as the ground; none where nothing is named
//   documents: the documents that say it
//   types: their types; only eu-act or statute means that a recital, a circular or another part without articles says it
//   near: laws and provisions that give the same actor this competence in another modality, or a narrower or broader competence
//   prohibited: laws and provisions that forbid it to the same actor; unknown for a prohibition that names none
// links:
//   - {source: actor, target: competence, label: modality}
// cues:
//     nl: [zonder, wettelijke, grondslag, basis, ontbreekt, ongegrond, wetloos, ontbeert, ontberen, buitenwettelijk,
//     steunen, wettelijk fundament]
//     en: [without, basis, statutory, ground, unfounded, lack, extralegal, unsupported, no law behind, footing,
//     groundless, statute]
// tags: [gap, ground, actor]
// example:
//   parameters: {actor: ncsc}
//   rows: 2
//   answer:
//     - {modality: power, competence: penalties, grounds: [], near: []}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE m.modality <> 'prohibition'
  AND a.id STARTS WITH coalesce($actor, '') AND ($actor IS NULL OR a.id = $actor)
  AND ($modality IS NULL OR m.modality = $modality)
  AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH a, c, m.modality AS modality, collect(m) AS mandates, ['policy-document', 'bill'] AS no_law
WHERE NOT EXISTS {
  UNWIND mandates AS m
  MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
  WHERE law.kind IS NULL OR NOT law.kind IN no_law
}
WITH a, c, modality, mandates, no_law, COLLECT {
    UNWIND mandates AS m
    MATCH (m)<-[:SUPPORTS]-(:Statement)-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
    RETURN DISTINCT d.type AS type ORDER BY type
  } AS types
WHERE $type IS NULL OR $type IN types
RETURN a.id AS actor, a.name AS name, modality, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)<-[:SUPPORTS]-(:Statement)-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
    RETURN DISTINCT d.id AS document ORDER BY document
  } AS documents,
  types,
  COLLECT {
    MATCH (a)-[:HOLDS]->(other:Mandate)-[:GRANTS]->(held:Competence)
    WHERE other.modality <> 'prohibition' AND c.id <> 'other'
      AND (EXISTS { (held)-[:BROADER*0..]->(c) } OR EXISTS { (c)-[:BROADER*0..]->(held) })
    MATCH (other)-[:BASED_ON]->(g)-[:PART_OF*0..]->(law:Law)
    WHERE law.kind IS NULL OR NOT law.kind IN no_law
    RETURN DISTINCT g.id AS ground ORDER BY ground
  } AS near,
  COLLECT {
    MATCH (a)-[:HOLDS]->(other:Mandate {modality: 'prohibition'})-[:GRANTS]->(:Competence)<-[:BROADER*0..]-(c)
    OPTIONAL MATCH (other)-[:BASED_ON]->(g)
    RETURN DISTINCT coalesce(g.id, 'unknown') AS ground ORDER BY ground
  } AS prohibited,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id AS id ORDER BY id } AS statements
ORDER BY near <> [], actor, competence, modality
