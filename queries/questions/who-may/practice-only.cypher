// question:
//   nl: Wat doen actoren volgens een tekst, zonder dat een tekst hun die taak, bevoegdheid of plicht geeft?
//   en: What do actors do according to a text, while no text gives them that task, power or duty?
// purpose: >
//   Practices without a mandate: a text describes the actor as doing it, and no text read so far gives the actor the same
//   competence, or a broader one, as a task, a power or a duty. The mandate may stand in a law that was not read, or rest on a
//   role that the actor fills ('roles' shows it). 'other' is left out.
// parameters:
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
// columns:
//   actor: id of the actor
//   name: its name
//   competence: what it does
//   forbidden: yes where a text also forbids it the same competence, else no
//   roles: ids of roles that it fills, by the register, that have the competence as a task, power or duty
// links:
//   - {source: actor, target: competence, label: forbidden}
// cues:
//     nl: [praktijk, feitelijk, zonder taak, doet in feite, gewoonte, doet het toch, formeel geen, in de praktijk, de
//     facto]
//     en: [practice, de facto, in fact, without mandate, in practice, actually do, factual, habit, informally, formal]
// tags: [competence, actor, gap]
// example:
//   parameters: {}
//   rows: 6
//   answer:
//     - {actor: nctv, competence: coordination, forbidden: "no", roles: []}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate {modality: 'practice'})-[:GRANTS]->(c:Competence)
WHERE c.id <> 'other' AND ($actor IS NULL OR a.id = $actor)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND NOT EXISTS {
    MATCH (a)-[:HOLDS]->(n:Mandate)-[:GRANTS]->(:Competence)<-[:BROADER*0..]-(c) WHERE n.modality IN ['task', 'power', 'duty']
  }
WITH a, c, collect(m) AS mandates
RETURN a.id AS actor, a.name AS name, c.id AS competence,
  CASE WHEN EXISTS { (a)-[:HOLDS]->(:Mandate {modality: 'prohibition'})-[:GRANTS]->(c) } THEN 'yes' ELSE 'no' END AS forbidden,
  COLLECT {
    MATCH (role:Actor)-[:HELD_BY]->(a)
    WHERE EXISTS {
      MATCH (role)-[:HOLDS]->(n:Mandate)-[:GRANTS]->(:Competence)<-[:BROADER*0..]-(c)
      WHERE n.modality IN ['task', 'power', 'duty']
    }
    RETURN DISTINCT role.id AS id ORDER BY id
  } AS roles,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY actor, competence
