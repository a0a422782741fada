// question:
//   nl: Langs welke weg komt informatie van deze actor bij die andere?
//   en: By which way does information get from this actor to that other one?
// purpose: >
//   The shortest ways, of six steps at most, over relations that texts state: one actor informs, reports to or advises the
//   next, or they cooperate (that is read both ways). Each step stands once, with all relations between the two; two steps
//   with the same number are ways beside each other. A way shows that each link exists, not that the same information may go
//   all along it; a role ('Member State') may mean another holder on each side. No row means that no such way is known.
// parameters:
//   from: {type: actor, required: true, description: "who has the information, such as MIVD"}
//   to: {type: actor, required: true, description: "who should get it, such as NCSC"}
// columns:
//   step: number of the step
//   source: id of who gives the information
//   source_name: its name
//   relations: INFORMS, REPORTS_TO, ADVISES or COOPERATES_WITH
//   target: id of who gets it
//   target_name: its name
//   ways: how many of the shortest ways go over this step
// links:
//   - {source: source, target: target, label: relations}
// cues:
//     nl: [langs welke weg, komt informatie, informatiestroom, bereikt, route, lijn, via via, terecht, informatieketen,
//     doorgegeven, bereiken, kanaal, kanalen, loopt, doorgeleiding, krijgt te horen]
//     en: [which way, path, flow, route, reach, get from, travel, channel, travels, reaches, flows, pass information, via,
//     connected, get to]
// no_sparql: shortest paths, step by step
// tags: [chain, information, actor]
// example:
//   parameters: {from: rdi, to: vitale-aanbieder}
//   rows: 2
//   answer:
//     - {step: 1, source: rdi, relations: [INFORMS], target: ncsc}
//     - {step: 2, source: ncsc, relations: [INFORMS], target: vitale-aanbieder}
MATCH way = ALL SHORTEST (:Actor {id: $from})
  ((x:Actor)-[r:INFORMS|REPORTS_TO|ADVISES|COOPERATES_WITH]-(:Actor)
    WHERE startNode(r) = x OR type(r) = 'COOPERATES_WITH'){1,6}
  (:Actor {id: $to})
WITH collect(way) AS ways
UNWIND ways AS way
UNWIND range(1, length(way)) AS step
WITH step, nodes(way)[step - 1] AS source, nodes(way)[step] AS target, collect(DISTINCT relationships(way)[step - 1]) AS edges,
  count(DISTINCT [n IN nodes(way) | n.id]) AS ways
RETURN step, source.id AS source, source.name AS source_name,
  COLLECT { UNWIND edges AS e RETURN DISTINCT type(e) AS relation ORDER BY relation } AS relations,
  target.id AS target, target.name AS target_name, ways,
  COLLECT { UNWIND edges AS e UNWIND e.statements AS id RETURN DISTINCT id ORDER BY id } AS statements
ORDER BY step, source, target
