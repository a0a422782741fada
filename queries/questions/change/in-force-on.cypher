// question:
//   nl: Welke mandaten golden op deze datum, omdat hun wet toen in werking was?
//   en: Which mandates stood on this date, because their law was in force then?
// purpose: >
//   The mandates of an actor, a competence or a law, with the state of the law on a date by the register: 'in force', or
//   'unknown' where the register has no beginning, has a date too vague to tell ('2017' covers every day of that year), knows
//   a successor but no end, or where no text names a law. What was certainly not in force is left out. A law is in force from
//   its first day up to, not on, the day it ends. Where wordings of a law were read that say since when and until when its
//   articles have their words, these count too: a mandate that the wording of that day does not give is left out, and is
//   'unknown' where that wording was not read. No row: nothing stood on that date, or nothing is known.
// parameters:
//   date: {type: date, default: today, description: "a day, such as 2018-05-01, or today"}
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   law: {type: law, description: "only mandates that rest on this law, or a provision of it"}
// any_of: [actor, competence, law]
// columns:
//   status: in force or unknown, on that date
//   actor: id of the actor
//   name: its name
//   modality: task, power, duty, prohibition or practice
//   competence: id of the competence
//   law: id of the law; none where no text names one
//   grounds: the law or provisions of it
//   in_force_from: first day of the law; unknown where the register has none
//   in_force_to: day on which the law is no longer in force; none where the register has no end
//   replaced_by: laws that replaced it, by the register
//   uncertain: of the two dates, those that the register is not certain of
// links:
//   - {source: actor, target: competence, label: modality}
// cues:
//     nl: [gold, golden, geldig, in werking, van kracht, destijds, datum, toen, mocht, toentertijd, per datum,
//     rechtsgeldig, toenmalige, indertijd]
//     en: [in force, date, time, stood, valid, applied, back then, as of, as at, force, effective, back in, then, legally
//     valid]
// tags: [law, change, actor, competence]
// example:
//   parameters: {date: "2020-01-01", competence: disruption}
//   rows: 4
//   answer:
//     - {status: in force, actor: aivd, grounds: ["wiv-2017#73"], in_force_from: "2018-05-01"}
//     - {status: in force, actor: mivd, grounds: ["wiv-2017#73"]}
//     - {status: unknown, actor: aivd, law: "unreviewed:Voorbeeldwet digitale weerbaarheid", in_force_from: null}
MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c:Competence)
WHERE ($actor IS NULL OR a.id = $actor)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
OPTIONAL MATCH (m)-[:BASED_ON]->(g)-[:PART_OF*0..]->(law:Law)
WITH *, CASE
    WHEN m.valid_to <= $date AND EXISTS { (law)<-[:TEXT_OF]-(d:Document) WHERE m.valid_to <= d.wording_from <= $date } THEN 'no'
    WHEN m.valid_from > $date AND EXISTS { (law)<-[:TEXT_OF]-(d:Document) WHERE d.wording_from <= $date } THEN 'no'
    WHEN m.valid_to <= $date OR m.valid_from > $date THEN 'unknown'
    ELSE 'yes'
  END AS worded
WHERE worded <> 'no'
WITH a, c, worded, m.modality AS modality, law, collect(DISTINCT g.id) AS grounds, collect(DISTINCT m) AS mandates,
  law.in_force_from AS start, law.in_force_to AS end
WITH *, COLLECT { MATCH (new:Law)-[:REPLACES]->(law) RETURN new ORDER BY new.id } AS successors
// a vague date ('2017') tells nothing inside its own span
WITH *, CASE
    WHEN $date STARTS WITH start AND $date <> start THEN null
    ELSE $date >= start
  END AS begun,
  CASE
    WHEN end IS NULL AND any(new IN successors WHERE new.in_force_from IS NULL OR new.in_force_from <= $date) THEN null
    WHEN end IS NULL THEN false
    WHEN $date STARTS WITH end AND $date <> end THEN null
    ELSE $date >= end
  END AS ended
WHERE coalesce(begun, true) AND NOT coalesce(ended, false)
RETURN CASE WHEN begun AND NOT ended AND worded = 'yes' THEN 'in force' ELSE 'unknown' END AS status,
  a.id AS actor, a.name AS name, modality, c.id AS competence, law.id AS law,
  COLLECT { UNWIND grounds AS ground RETURN ground ORDER BY ground } AS grounds,
  start AS in_force_from, end AS in_force_to, [new IN successors | new.id] AS replaced_by,
  [field IN ['in_force_from', 'in_force_to'] WHERE field IN law.uncertain] AS uncertain,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY status, competence, actor, law, modality
