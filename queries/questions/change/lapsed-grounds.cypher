// question:
//   nl: Welke mandaten berusten alleen op wetten die op deze datum niet (meer) in werking zijn?
//   en: Which mandates rest only on laws that are not, or no longer, in force on this date?
// purpose: >
//   An actor and a competence of which every ground that a text names is a law that on that date has ended, has been
//   replaced, or has not begun, by the register; with the laws that replaced it and the actors that hold the competence under
//   these. Where one ground is in force or unknown the pair is left out unless 'others' lets it in, and so is an act that
//   fits no concept ('other') unless asked for. A vague date ('2017') counts only outside its own span. No row: every pair
//   has a ground that may be in force.
// parameters:
//   date: {type: date, default: today, description: "a day, such as 2018-05-01, or today"}
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   others: {type: count, default: 0, description: "show pairs that rest on at most so many other laws too"}
// columns:
//   actor: id of the actor
//   name: its name
//   competence: id of the competence
//   modalities: task, power, duty, prohibition or practice
//   laws: the laws it rests on that are not in force on that date
//   states: of each of these, ended, replaced (the register has a successor but no end) or not yet in force
//   others: other laws it rests on, in force or unknown on that date; none unless asked for
//   grounds: all laws or provisions that it rests on
//   successors: laws in force on that date that replaced one of them, also by way of others
//   now_held_by: actors that hold the competence, or a narrower one, under a successor; none where no text says so
//   also_without_ground: true where a text says it too without naming a ground
// links:
//   - {source: actor, target: competence, label: states}
//   - {source: now_held_by, target: competence, label: successors}
// cues:
//     nl: [vervallen, ingetrokken, niet meer in werking, oude grondslag, verouderd, achterhaald, afgeschaft, dode letter,
//     oude wet, vervallen wet, niet langer, buiten werking]
//     en: [lapsed, repealed, no longer in force, outdated, expired, obsolete, withdrawn, dead, defunct, no longer valid,
//     no longer exist, superseded, ceased, gone]
// tags: [law, change, actor, competence]
// no_sparql: states in the order of the laws
// example:
//   parameters: {date: "2018-01-01", others: "1"}
//   rows: 2
//   answer:
//     - {actor: aivd, competence: disruption, laws: [wiv-2017], states: [not yet in force]}
//     - {actor: mivd, laws: [wiv-2017], others: ["unreviewed:Voorbeeldwet digitale weerbaarheid"]}
MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c:Competence)
WHERE ($actor IS NULL OR a.id = $actor) AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
OPTIONAL MATCH (m)-[:BASED_ON]->(g)-[:PART_OF*0..]->(law:Law)
WITH a, c, collect(DISTINCT law) AS laws, collect(DISTINCT g.id) AS grounds, collect(DISTINCT m) AS mandates,
  any(ground IN collect(g IS NULL) WHERE ground) AS also_without_ground
WHERE laws <> []
WITH *, COLLECT {
    UNWIND laws AS law
    // a vague date ('2017') tells nothing inside its own span
    RETURN {law: law, state: CASE
      WHEN $date = law.in_force_to OR $date > law.in_force_to AND NOT $date STARTS WITH law.in_force_to THEN 'ended'
      WHEN $date < law.in_force_from THEN 'not yet in force'
      WHEN law.in_force_to IS NULL AND EXISTS {
        MATCH (new:Law)-[:REPLACES]->(law) WHERE $date >= new.in_force_from
      } THEN 'replaced'
    END}
    ORDER BY law.id
  } AS states
WITH *, [x IN states WHERE x.state IS NULL | x.law.id] AS others, [x IN states WHERE x.state IS NOT NULL] AS states
WHERE states <> [] AND size(others) <= $others
WITH *, COLLECT {
    UNWIND [x IN states | x.law] AS law
    MATCH (new:Law)-[:REPLACES*1..]->(law)
    WHERE $date >= new.in_force_from
      AND (new.in_force_to IS NULL OR $date < new.in_force_to)
    RETURN DISTINCT new ORDER BY new.id
  } AS successors
RETURN a.id AS actor, a.name AS name, c.id AS competence,
  COLLECT { UNWIND mandates AS m RETURN DISTINCT m.modality AS modality ORDER BY modality } AS modalities,
  [x IN states | x.law.id] AS laws, [x IN states | x.state] AS states, others,
  COLLECT { UNWIND grounds AS ground RETURN ground ORDER BY ground } AS grounds,
  [new IN successors | new.id] AS successors,
  COLLECT {
    UNWIND successors AS new
    MATCH (new)<-[:PART_OF*0..]-(:Law|Provision)<-[:BASED_ON]-(n:Mandate)-[:GRANTS]->(:Competence)-[:BROADER*0..]->(c)
    WHERE n.modality <> 'prohibition'
    MATCH (holder:Actor)-[:HOLDS]->(n)
    RETURN DISTINCT holder.id AS holder ORDER BY holder
  } AS now_held_by,
  also_without_ground,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY competence, actor
