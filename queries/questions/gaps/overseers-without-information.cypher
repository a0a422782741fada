// question:
//   nl: Welke toezichthouders hebben geen recht op informatie?
//   en: Which overseers have no right to information?
// purpose: >
//   Actors that oversee another, or have a task, duty or power of oversight, review or supervision, for which the graph has no
//   power to collect or demand data or to inspect, and to which nobody has a duty to provide information or to report. What
//   counts is the actor, its parts and the role that it fills. Who informs it without a duty that a text states is shown: on
//   that goodwill it depends. No row means that each overseer has such a power, or is owed information.
// parameters:
//   actor: {type: actor, description: "only this overseer"}
//   kind: {type: text, description: "only this kind of actor, such as oversight-body or regulator"}
// columns:
//   overseer: id of the actor
//   name: its name
//   kind: kind of body; empty where the register does not have it
//   oversees: actors that it oversees, by the register or a text
//   tasks: its mandates of oversight, each with modality, competence and ground (null where no text names one)
//   informed_by: actors that inform it or report to it, by texts that state no duty to do so
// links:
//   - {source: overseer, target: oversees, label: name}
// cues:
//     nl: [toezichthouders, recht op informatie, inlichtingen, toegang, informatierecht, inzage, zonder informatie,
//     opvragen, gegevens inzien, inzagerecht, informatiepositie, blind, tandeloos]
//     en: [overseers, right, access, information, lack, inspect records, without information, demand, request documents,
//     inspect, toothless, blind, information powers, obtain]
// no_sparql: lists of maps
// tags: [gap, oversight, information]
// example:
//   parameters: {}
//   rows: 4
//   answer:
//     - {overseer: rdi, oversees: [vitale-aanbieder], informed_by: []}
//     - {overseer: tib, oversees: [aivd, mivd], tasks: [], informed_by: []}
CALL () {
  MATCH (o:Actor)-[:OVERSEES]->(:Actor)
  RETURN o
  UNION
  MATCH (o:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
  WHERE c.id IN ['oversight', 'lawfulness-review', 'supervision'] AND m.modality IN ['task', 'duty', 'power']
  RETURN o
}
WITH o, COLLECT {
    MATCH (c:Competence)-[:BROADER*0..]->(means:Competence) WHERE means.id IN ['data-collection', 'inspection']
    RETURN DISTINCT c
  } AS means
WHERE ($actor IS NULL OR o.id = $actor)
  AND ($kind IS NULL OR o.kind = $kind)
WITH o, means,
  COLLECT {
    MATCH (body:Actor)-[:PART_OF*0..2]->(o)
    RETURN body
    UNION
    MATCH (body:Actor)-[:HELD_BY]->(o)
    RETURN body
  } AS bodies,
  COLLECT { MATCH (o)-[:OVERSEES]->(a:Actor) RETURN DISTINCT a.id AS id ORDER BY id } AS oversees,
  COLLECT {
    MATCH (o)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
    WHERE c.id IN ['oversight', 'lawfulness-review', 'supervision'] AND m.modality IN ['task', 'duty', 'power']
    RETURN m
  } AS mandates
WHERE NOT EXISTS {
    UNWIND bodies AS body
    MATCH (body)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
    WHERE c IN means AND m.modality IN ['power', 'task']
  }
WITH o, oversees, mandates, COLLECT {
    UNWIND bodies AS body
    MATCH (from:Actor)-[r:INFORMS|REPORTS_TO]->(body)
    RETURN {
      actor: from.id,
      statements: r.statements,
      owed: EXISTS {
        UNWIND r.statements AS id
        MATCH (s:Statement {id: id})-[:STATED_IN]->(passage:Passage)
        MATCH (passage)<-[:STATED_IN]-(duty:Statement {modality: 'duty'})-[:SAYS_OF]->(from)
        WHERE duty.start = s.start AND coalesce(duty.judged, 'right') = 'right'
      }
    }
  } AS sources
WHERE none(source IN sources WHERE source.owed)
RETURN o.id AS overseer, o.name AS name, o.kind AS kind, oversees,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:GRANTS]->(c)
    OPTIONAL MATCH (m)-[:BASED_ON]->(g)
    WITH m.modality AS modality, c.id AS competence, g.id AS ground ORDER BY ground, competence, modality
    RETURN {modality: modality, competence: competence, ground: ground}
  } AS tasks,
  COLLECT { UNWIND sources AS source RETURN DISTINCT source.actor AS actor ORDER BY actor } AS informed_by,
  COLLECT {
    CALL (o, mandates, sources) {
      UNWIND mandates AS m
      MATCH (m)<-[:SUPPORTS]-(s:Statement)
      RETURN s.id AS id
      UNION
      MATCH (o)-[r:OVERSEES]->(:Actor)
      UNWIND r.statements AS id
      RETURN id
      UNION
      UNWIND sources AS source
      UNWIND source.statements AS id
      RETURN id
    }
    RETURN DISTINCT id ORDER BY id
  } AS statements
ORDER BY oversees = [], overseer
