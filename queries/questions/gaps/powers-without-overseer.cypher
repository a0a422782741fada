// question:
//   nl: Welke actoren hebben bevoegdheden terwijl niemand op hen toezicht houdt?
//   en: Which actors hold powers while nobody oversees them?
// purpose: >
//   Holders of powers for whom neither the register nor a text names an overseer, of the actor itself, of a body that it is
//   part of, or of a role that it fills. Who has a task or duty of oversight under the same laws is shown apart: such a text
//   may mean this actor without naming it. An act that fits no concept ('other') is left out unless asked for. No row means
//   that each holder has an overseer in the graph.
// parameters:
//   competence: {type: competence, description: "only powers of this competence and narrower ones"}
//   actor: {type: actor, description: "only this actor"}
//   kind: {type: text, description: "only this kind of actor, such as regulator or minister"}
//   at_least: {type: count, default: 1, description: "only actors with at least so many powers"}
// columns:
//   actor: id of the holder
//   name: its name
//   kind: kind of body; empty where the register does not have it
//   powers: how many powers nobody oversees
//   competences: what these powers are about
//   laws: laws they rest on; none where no text names one
//   ministers: who bears responsibility for it or for a body that it is part of; not asked of a minister
//   oversight_under_laws: others with a task or duty of oversight, review or supervision under these laws
// links:
//   - {source: actor, target: competences, label: powers}
// cues:
//     nl: [zonder toezicht, geen toezicht, niemand toezicht, toezichthouder, ongecontroleerd, zonder toezichthouder,
//     buiten toezicht, toezicht ontbreekt, zonder controle, niemand kijkt, onttrekt]
//     en: [without oversight, no oversight, overseer, nobody oversees, unsupervised, unchecked, escape, unmonitored, lack
//     oversight, not overseen, escapes, without supervision, no watchdog]
// tags: [gap, oversight, actor]
// example:
//   parameters: {}
//   rows: 11
//   answer:
//     - {actor: nctv, kind: coordinator, powers: 1, competences: [data-collection], laws: [], oversight_under_laws: []}
//     - {actor: dcc, powers: 1, competences: [counter-attack], ministers: [minister-defensie]}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate {modality: 'power'})-[:GRANTS]->(c:Competence)
WHERE a.id STARTS WITH coalesce($actor, '') AND ($actor IS NULL OR a.id = $actor)
  AND ($kind IS NULL OR a.kind = $kind)
  AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH a, collect(DISTINCT m) AS mandates
WHERE size(mandates) >= $at_least
  AND NOT EXISTS { (:Actor)-[:OVERSEES]->(:Actor)<-[:PART_OF*0..]-(a) }
  AND NOT EXISTS { (:Actor)-[:OVERSEES]->(:Actor)-[:HELD_BY]->(a) }
WITH a, mandates, COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
    RETURN DISTINCT law
  } AS laws
WITH collect({actor: a, mandates: mandates, laws: laws}) AS found
WITH found, COLLECT {
    MATCH (review:Competence)<-[:GRANTS]-(task:Mandate)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
    WHERE review.id IN ['oversight', 'lawfulness-review', 'supervision'] AND task.modality IN ['task', 'duty']
    MATCH (o:Actor)-[:HOLDS]->(task)
    RETURN DISTINCT {law: law.id, overseer: o.id} AS review
  } AS reviews
UNWIND found AS x
WITH x.actor AS a, x.mandates AS mandates, x.laws AS laws, reviews
RETURN a.id AS actor, a.name AS name, a.kind AS kind, size(mandates) AS powers,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:GRANTS]->(c)
    RETURN DISTINCT c.id AS competence ORDER BY competence
  } AS competences,
  COLLECT { UNWIND laws AS law RETURN law.id AS id ORDER BY id } AS laws,
  COLLECT {
    MATCH (a)-[:PART_OF*0..]->(:Actor)<-[:RESPONSIBLE_FOR]-(minister:Actor)
    WHERE coalesce(a.kind, '') <> 'minister'
    RETURN DISTINCT minister.id AS minister ORDER BY minister
  } AS ministers,
  COLLECT {
    WITH [law IN laws | law.id] AS ids
    UNWIND [r IN reviews WHERE r.law IN ids AND r.overseer <> a.id] AS review
    RETURN DISTINCT review.overseer AS overseer ORDER BY overseer
  } AS oversight_under_laws,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id AS id ORDER BY id } AS statements
ORDER BY powers DESC, actor
