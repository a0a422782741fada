// question:
//   nl: Wie houdt toezicht op deze actor, geeft vooraf toestemming of draagt er verantwoordelijkheid voor?
//   en: Who oversees this actor, gives it prior permission, directs it or bears responsibility for it?
// purpose: >
//   The actors that stand above an actor, or above the holder of a mandate: by the register or by a text, with its sentence. With
//   each come its own oversight tasks (and those of its parts) under the laws that the overseen actor works under; of a mandate,
//   under the law of that mandate.
// parameters:
//   actor: {type: actor, description: "id, name or abbreviation of an actor, such as MIVD"}
//   mandate: {type: mandate, description: "id of a mandate, from the question 'mandates-of'"}
// any_of: [actor, mandate]
// columns:
//   overseer: id of the overseeing actor
//   name: its name
//   relation: OVERSEES, AUTHORISES, DIRECTS or RESPONSIBLE_FOR
//   source: register, text or both
//   oversight: its oversight tasks, each with holder, competence, ground and sentence
// cues:
//     nl: [toezicht, toezichthouder, controleert, controle, verantwoordelijk, ziet toe, houdt in de gaten, gezag,
//     aansturing, stuurt aan, leiding, wie gaat over, waakt, toezien, toeziet, waakhond, inspecteert, bewaakt, aan het
//     hoofd, baas, bevelen, ondergeschikt, wie stuurt, verantwoordelijkheid, toestemmen]
//     en: [oversees, oversight, supervises, supervise, responsible, watches, keeps an eye, controls, directs, in charge,
//     answers to, watchdog, monitors, monitor, scrutinises, scrutiny, reviews, boss, head of, above, subordinate,
//     supervisor, responsible for, keeps watch, keeping an eye]
// usual: true
// no_sparql: a list of maps as a cell
// tags: [oversight, actor]
// example:
//   parameters: {actor: aivd}
//   rows: 4
//   answer:
//     - {overseer: ctivd, relation: OVERSEES, source: [register, text]}
//     - {overseer: tib, relation: OVERSEES, source: [register]}
//     - {overseer: minister-bzk, relation: RESPONSIBLE_FOR, source: [register]}
MATCH (a:Actor)
WHERE a.id = $actor OR EXISTS { (a)-[:HOLDS]->(:Mandate {id: $mandate}) }
WITH a, COLLECT {
    MATCH (a)-[:HOLDS]->(m:Mandate)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
    WHERE $mandate IS NULL OR m.id = $mandate
    RETURN DISTINCT law
  } + COLLECT { MATCH (a)-[:GROUNDED_IN]->(law:Law) WHERE $mandate IS NULL RETURN law } AS laws
MATCH (o:Actor)-[r:OVERSEES|AUTHORISES|DIRECTS|RESPONSIBLE_FOR]->(a)
WITH o, laws, type(r) AS relation, collect(r) AS edges
RETURN o.id AS overseer, o.name AS name, relation,
  COLLECT { UNWIND edges AS e RETURN DISTINCT e.source AS source ORDER BY source } AS source,
  COLLECT { UNWIND edges AS e UNWIND e.statements AS id RETURN DISTINCT id } AS statements,
  COLLECT {
    MATCH (part:Actor)-[:PART_OF*0..]->(o)
    MATCH (part)-[:HOLDS]->(m:Mandate {modality: 'task'})-[:GRANTS]->(c:Competence)-[:BROADER*0..]->(:Competence {id: 'oversight'})
    MATCH (m)-[:BASED_ON]->(ground)-[:PART_OF*0..]->(law:Law) WHERE law IN laws
    MATCH (m)<-[:SUPPORTS]-(s:Statement)
    WITH DISTINCT part.id AS holder, m.modality AS modality, c.id AS competence, ground.id AS ground, s.start AS start, s.text AS text
    ORDER BY ground, start, holder, competence
    RETURN {holder: holder, modality: modality, competence: competence, ground: ground, text: text}
  } AS oversight
ORDER BY relation, overseer
