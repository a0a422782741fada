// question:
//   nl: Wie houdt toezicht op de toezichthouders?
//   en: Who oversees the overseers?
// purpose: >
//   From an actor up, level by level: who oversees it (level 1), who oversees those (level 2), and so on. Each level shows to
//   whom the overseer reports, who appoints it and who bears responsibility for it, since an overseer that nobody oversees may
//   still have to account to someone. 'overseen_by' is empty where the chain ends. The one row of level 0 is the actor itself;
//   no other row means that no overseer of it is known.
// parameters:
//   actor: {type: actor, required: true, description: "id, name or abbreviation of an actor, such as AIVD"}
// columns:
//   level: 0 for the actor itself, 1 for its overseers, 2 for theirs
//   actor: id of the actor at this level
//   name: its name
//   oversees: whom it oversees in this chain, or the body that this one is part of; null at level 0
//   source: register, text or both
//   path: ids from the actor up to here
//   overseen_by: who oversees this one; none where no one is known, the end of the chain
//   reports_to: to whom it reports or gives information, by the texts
//   appointed_by: who appoints or dismisses it or its members, by the texts
//   responsible: who bears responsibility for it
// links:
//   - {source: actor, target: oversees, label: source}
// cues:
//     nl: [keten, toezichthouders, lagen, controleurs, bovenaan, trap, boven, toezicht op toezicht, hoogste, laatste, wie
//     bewaakt de bewakers, daarboven, trapsgewijs]
//     en: [chain, overseers, levels, layers, watches the watchers, ladder, top, up, oversight of the overseers, watchers,
//     guards, ultimate, chain of command, highest, upward, all the way]
// no_sparql: a path as a cell, level by level
// tags: [chain, oversight, actor]
// example:
//   parameters: {actor: aivd}
//   rows: 4
//   answer:
//     - {level: 0, actor: aivd, overseen_by: [civd, ctivd, tib]}
//     - {level: 1, actor: ctivd, source: [register, text], overseen_by: [], reports_to: [tweede-kamer]}
CALL () {
  MATCH (a:Actor {id: $actor})
  RETURN a, null AS below, 0 AS level, [a.id] AS path, [] AS edges
  UNION
  MATCH (start:Actor {id: $actor})
  MATCH up = (a:Actor)-[:OVERSEES*1..4]->(body:Actor)<-[:PART_OF*0..3]-(start)
  WHERE a <> start
  WITH a, nodes(up)[1] AS below, size([e IN relationships(up) WHERE type(e) = 'OVERSEES']) AS level,
    reverse([n IN nodes(up) | n.id]) AS path
  ORDER BY level, size(path), path
  WITH a, below, collect({level: level, path: path})[0] AS nearest
  RETURN a, below, nearest.level AS level, nearest.path AS path, COLLECT { MATCH (a)-[r:OVERSEES]->(below) RETURN r } AS edges
}
RETURN level, a.id AS actor, a.name AS name, below.id AS oversees,
  COLLECT { UNWIND edges AS e RETURN DISTINCT e.source AS source ORDER BY source } AS source,
  path,
  COLLECT { MATCH (o:Actor)-[:OVERSEES]->(:Actor)<-[:PART_OF*0..3]-(a) RETURN DISTINCT o.id AS id ORDER BY id } AS overseen_by,
  COLLECT { MATCH (a)-[:REPORTS_TO|INFORMS]->(o:Actor) WHERE level > 0 RETURN DISTINCT o.id AS id ORDER BY id } AS reports_to,
  COLLECT { MATCH (o:Actor)-[:APPOINTS]->(a) WHERE level > 0 RETURN DISTINCT o.id AS id ORDER BY id } AS appointed_by,
  COLLECT { MATCH (o:Actor)-[:RESPONSIBLE_FOR]->(a) RETURN DISTINCT o.id AS id ORDER BY id } AS responsible,
  COLLECT {
    CALL (a, edges, level) {
      UNWIND edges AS e
      UNWIND e.statements AS id
      RETURN id
      UNION
      MATCH (a)-[r:REPORTS_TO|INFORMS]->(:Actor)
      WHERE level > 0
      UNWIND r.statements AS id
      RETURN id
      UNION
      MATCH (:Actor)-[r:APPOINTS]->(a)
      WHERE level > 0
      UNWIND r.statements AS id
      RETURN id
    }
    RETURN DISTINCT id ORDER BY id
  } AS statements
ORDER BY level, actor, oversees
