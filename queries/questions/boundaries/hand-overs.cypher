// question:
//   nl: Waar draagt de ene actor over aan de andere, en wat mag of moet die dan?
//   en: Where does one actor hand over to another, and what may or must that one do then?
// purpose: >
//   Acts of one actor that reach another by a text: it informs it, reports to it, gives it permission, advises, consults or
//   directs it. With each comes what the receiver may or must do by the same article of the law, or by the same paragraph of a
//   paper; whether the act of the one starts that of the other, the sentences show. An empty 'then' means that this article or
//   paragraph says nothing about the receiver; another one may.
// parameters:
//   actor: {type: actor, description: "only hand-overs from or to this actor"}
//   other: {type: actor, description: "only hand-overs between the two actors, with 'actor'"}
//   law: {type: law, description: "only hand-overs that stand in this law or in this provision of it"}
//   minimum: {type: count, default: 1, description: "only where 'then' has at least so many entries; 0 for all"}
// columns:
//   from: id of the actor that acts
//   from_name: its name
//   relation: INFORMS, REPORTS_TO, AUTHORISES, ADVISES, CONSULTS or DIRECTS
//   to: id of the receiver
//   to_name: its name
//   place: the article, or the paper, where it stands
//   then: what the receiver may or must do by the same article or paragraph, as 'modality competence'
//   after: of its conditions, those that speak of a notification, report, request, advice or permission, so of what reaches it
// links:
//   - {source: from, target: to, label: relation}
// cues:
//     nl: [overdracht, overdragen, draagt over, overgedragen, doorgeven, doorgeleid, schakel, estafette, neemt over,
//     overdrachtsmomenten, overdrachten, stokje, vervolgens, daarna, opvolging, doorzetten, overneemt, aansluit]
//     en: [hand, hands, handover, handovers, passes on, pass, transfer, link, takes over, baton, subsequently, follow-up,
//     trigger, triggers, picks up, pass the case, handoff, refer]
// tags: [relation, actor, boundary]
// example:
//   parameters: {}
//   rows: 3
//   answer:
//     - {from: aivd, relation: INFORMS, to: ctivd, then: [task lawfulness-review]}
//     - {from: mivd, relation: INFORMS, to: ctivd, then: [task lawfulness-review]}
MATCH (a:Actor)-[r:INFORMS|REPORTS_TO|AUTHORISES|ADVISES|CONSULTS|DIRECTS]->(b:Actor)
WHERE ($actor IS NULL OR $actor IN [a.id, b.id]) AND ($other IS NULL OR $other IN [a.id, b.id])
UNWIND r.statements AS id
MATCH (s:Statement {id: id})-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
WHERE $law IS NULL OR EXISTS { (p)-[:PART_OF]->(:Provision)-[:PART_OF*0..]->(:Law|Provision {id: $law}) }
OPTIONAL MATCH (p)-[:PART_OF]->(:Provision)-[:PART_OF*0..]->(top:Provision)-[:PART_OF]->(law:Law)
// Dutch laws that number articles by chapter ('4.10') have the article in the second place of the path, others in the first.
WITH a, b, r, d, p, s, CASE
    WHEN law.jurisdiction = 'nl' AND EXISTS { (top)<-[:PART_OF*2]-(x:Provision) WHERE x.path =~ '.+\\.\\d+\\.\\d+' } THEN 2
    ELSE 1
  END AS depth
OPTIONAL MATCH (p)-[:PART_OF]->(:Provision)-[:PART_OF*0..]->(article:Provision) WHERE size(split(article.path, '.')) = depth
WITH a, type(r) AS relation, b, coalesce(article, p) AS at, coalesce(article.id, d.id) AS place, collect(DISTINCT s.id) AS said
WITH a, relation, b, at, place, said, COLLECT {
    MATCH (at)<-[:PART_OF*0..]-(:Provision)<-[:BASED_ON]-(m:Mandate)<-[:HOLDS]-(b) RETURN m
    UNION
    MATCH (at)<-[:STATED_IN]-(:Statement)-[:SUPPORTS]->(m:Mandate)<-[:HOLDS]-(b) RETURN m
  } AS mandates
WITH a, relation, b, at, place, said, mandates, COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:GRANTS]->(c:Competence) WHERE c.id <> 'other'
    RETURN DISTINCT m.modality + ' ' + c.id AS act ORDER BY act
  } AS then
WHERE size(then) >= $minimum
RETURN a.id AS from, a.name AS from_name, relation, b.id AS to, b.name AS to_name, place, then,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:SUBJECT_TO]->(k)
    WHERE toLower(k.text) =~ ('(?s).*(ontvang|meld|verzoek|verslag|advies|toestemming|kennisgev|'
      + 'receipt|receiv|notification|report|request|opinion|advice|consent|authoris).*')
    RETURN DISTINCT k.text AS words ORDER BY words
  } AS after,
  COLLECT {
    UNWIND said AS id RETURN id
    UNION
    UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id AS id
  } AS statements
ORDER BY from, to, relation, place, at.id
