// question:
//   nl: Waarop berust deze regeling, en wat voert zij uit, wijzigt of vervangt zij?
//   en: What does this law rest on, and what does it implement, amend or replace?
// purpose: >
//   The steps from a law up to what stands above it or went before it, by the register: the act that it is made under, the EU
//   act that it implements, the acts that it amends or replaces, and the same of each of these, as far as the constitution, a
//   treaty or an EU act. 'top' says where nothing further is known. Without a law, every law with such a step gives its rows.
//   No row means that the register knows nothing above this law, not that it has no basis.
// parameters:
//   law: {type: law, description: "a law, or a provision of it"}
// columns:
//   law: the law that the way starts from
//   steps: how many steps from there
//   source: id of the lower law of this step
//   relation: MADE_UNDER, IMPLEMENTS, AMENDS or REPLACES
//   target: id of the law that it rests on, implements, amends or replaces
//   target_name: its name
//   kind: its kind, such as act, eu-directive or constitution
//   in_force_from: date, or less, since which it is in force; null where unknown
//   in_force_to: date, or less, until which it was in force; null where it is in force or the date is unknown
//   top: true where the register knows nothing above or before it
//   path: ids from the law to here, the shortest way
// links:
//   - {source: source, target: target, label: relation}
// cues:
//     nl: [hiërarchie, waarop berust, hogere regeling, grondslag van de wet, gebaseerd, delegatie, moederwet, verdrag,
//     grondwet, rust op, bovenliggende, hogere, basisregeling, afgeleid, terug te voeren, grondwettelijke, stamboom,
//     uitgevaardigd]
//     en: [hierarchy, rests on, made under, higher law, parent act, enabling, treaty, constitution, derived, underlying,
//     based on which, higher-ranking, derives, traced back, ranking, parent, enacted, foundation, ultimately based]
// no_sparql: a path as a cell, the shortest way
// tags: [chain, law, eu]
// example:
//   parameters: {law: cyberbeveiligingsbesluit}
//   rows: 14
//   answer:
//     - {source: cyberbeveiligingsbesluit, relation: IMPLEMENTS, target: nis2, steps: 1, top: false}
MATCH (law:Law)
WHERE $law IS NULL AND EXISTS { (law)-[:MADE_UNDER|IMPLEMENTS|AMENDS|REPLACES]->(:Law) }
  OR EXISTS { (:Law|Provision {id: $law})-[:PART_OF*0..]->(law) }
MATCH way = (law)-[:MADE_UNDER|IMPLEMENTS|AMENDS|REPLACES*1..6]->(above:Law)
WITH law, relationships(way)[-1] AS step, above, length(way) AS steps, [n IN nodes(way) | n.id] AS path
ORDER BY steps, path
WITH law, step, above, collect({steps: steps, path: path})[0] AS nearest
RETURN law.id AS law, nearest.steps AS steps, startNode(step).id AS source, type(step) AS relation, above.id AS target,
  above.name AS target_name, above.kind AS kind, above.in_force_from AS in_force_from, above.in_force_to AS in_force_to,
  NOT EXISTS { (above)-[:MADE_UNDER|IMPLEMENTS|AMENDS|REPLACES]->(:Law) } AS top, nearest.path AS path, [] AS statements
ORDER BY law, steps, source, relation, target
