// question:
//   nl: Via wie wordt over het handelen van deze actor verantwoording afgelegd aan het parlement?
//   en: Through whom does this actor, or whoever acts under this law, answer to parliament?
// purpose: >
//   The line from an actor, or from every holder of a power, task, duty or practice under a law (but parliament), to whoever
//   bears responsibility for it and from there to parliament: over the bodies that it is part of or the office that fills it,
//   the shortest way. Where the graph knows nobody who is responsible, or no text in which that office reports to or informs
//   parliament, the path ends in 'unknown'; that is a limit of what was read: ministers answer to parliament by the
//   constitution. No row means that nobody holds anything under the law.
// parameters:
//   actor: {type: actor, description: "id, name or abbreviation of an actor, such as NCSC"}
//   law: {type: law, description: "a law or provision: every holder of a mandate under it"}
//   parliament: {type: actor, description: "only lines to this parliament, chamber or committee"}
// any_of: [actor, law]
// columns:
//   actor: where the line starts
//   name: its name
//   path: ids from the actor up, over the responsible office to parliament, 'unknown' where the next is not known
//   responsible: who bears responsibility, the actor itself if it is a minister; null where unknown
//   parliament: a parliament, chamber or committee that this office, or the actor where nobody else is responsible, reports
//     to or informs, itself or with a body or role of it; null where no text says so
//   relations: how, REPORTS_TO or INFORMS; none where no text says so
//   end: parliament, responsible (the path ends at an office) or unknown (nobody is known to be responsible)
// links:
//   - {source: actor, target: responsible, label: end}
//   - {source: responsible, target: parliament, label: relations}
// cues:
//     nl: [verantwoording, rekenschap, parlement, kamer, afleggen, legt af, politiek verantwoordelijk, minister,
//     ministeriële verantwoordelijkheid, verantwoordt, verantwoorden, aanspreekbaar, aanspreken, bewindspersoon,
//     parlementair, politieke, verantwoordingslijn]
//     en: [accountable, accountability, parliament, answers for, answerable, minister, politically, line of
//     accountability, account to, called to account, ultimately responsible, house, held]
// no_sparql: a path as a cell, and the nearest of several
// tags: [chain, oversight, actor]
// example:
//   parameters: {actor: CTIVD}
//   rows: 1
//   answer:
//     - {actor: ctivd, path: [ctivd, tweede-kamer], responsible: null, end: parliament}
CALL () {
  MATCH (a:Actor {id: $actor})
  RETURN a
  UNION
  MATCH (:Law|Provision {id: $law})<-[:PART_OF*0..]-(:Law|Provision)<-[:BASED_ON]-(m:Mandate)<-[:HOLDS]-(a:Actor)
  WHERE $actor IS NULL AND m.modality <> 'prohibition' AND NOT coalesce(a.kind, '') STARTS WITH 'parliament'
  RETURN a
}
WITH DISTINCT a
WITH a, COLLECT {
    CALL (a) {
      MATCH up = (a)-[:PART_OF|HELD_BY*0..4]->(minister:Actor {kind: 'minister'})
      RETURN up, null AS r, minister
      UNION
      MATCH up = (a)-[:PART_OF|HELD_BY*0..4]->(:Actor)<-[r:RESPONSIBLE_FOR]-(minister:Actor)
      WHERE coalesce(a.kind, '') <> 'minister'
      RETURN up, r, minister
    }
    WITH minister, [n IN nodes(up) WHERE n <> minister | n.id] + [minister.id] AS path, length(up) + size([r]) AS steps,
      reduce(ids = coalesce(r.statements, []), e IN relationships(up) | ids + coalesce(e.statements, [])) AS statements
    ORDER BY steps, path
    WITH minister, steps, collect({path: path, statements: statements})[0] AS nearest
    RETURN {minister: minister, steps: steps, path: nearest.path, statements: nearest.statements}
  } AS ways
WITH a, [w IN ways WHERE all(other IN ways WHERE w.steps <= other.steps)] AS nearest
UNWIND CASE nearest WHEN [] THEN [{minister: null, path: [a.id], statements: []}] ELSE nearest END AS way
WITH a, way.minister AS minister, way.path AS path, way.statements AS statements, coalesce(way.minister, a) AS office
// the office speaks to parliament itself, as the holder of a role, or with the body that it is part of, such as the government
WITH a, minister, path, statements, office, COLLECT {
    CALL (office) {
      RETURN office AS body, 0 AS steps
      UNION
      MATCH (body:Actor)-[:HELD_BY|SAME_AS]->(office)
      RETURN body, 1 AS steps
      UNION
      MATCH up = (office)-[:PART_OF*1..2]->(body:Actor)
      RETURN body, length(up) AS steps
    }
    MATCH (body)-[r:REPORTS_TO|INFORMS]->(p:Actor)
    WHERE (p.kind IN ['parliament', 'parliamentary-committee'] OR p.id = 'europees-parlement')
      AND ($parliament IS NULL OR p.id = $parliament)
    WITH body, p, steps, collect(r) AS edges ORDER BY steps, body.id, p.id
    RETURN {
      path: CASE body WHEN office THEN [p.id] ELSE [body.id, p.id] END,
      parliament: p.id,
      steps: steps,
      relations: COLLECT { UNWIND edges AS e RETURN DISTINCT type(e) AS relation ORDER BY relation },
      statements: COLLECT { UNWIND edges AS e UNWIND e.statements AS id RETURN DISTINCT id ORDER BY id }
    }
  } AS lines
WITH a, minister, path, statements, [l IN lines WHERE all(other IN lines WHERE l.steps <= other.steps)] AS lines
UNWIND CASE lines WHEN [] THEN [{path: ['unknown'], parliament: null, relations: [], statements: []}] ELSE lines END AS line
RETURN a.id AS actor, a.name AS name, path + line.path AS path, minister.id AS responsible, line.parliament AS parliament,
  line.relations AS relations,
  CASE
    WHEN line.parliament IS NOT NULL THEN 'parliament'
    WHEN minister IS NOT NULL THEN 'responsible'
    ELSE 'unknown'
  END AS end,
  COLLECT { UNWIND statements + line.statements AS id RETURN DISTINCT id ORDER BY id } AS statements
ORDER BY actor, responsible, parliament
