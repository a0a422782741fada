// question:
//   nl: Welke mandaten kwamen of gingen tussen deze twee dagen, doordat een wet begon, eindigde of anders werd geformuleerd?
//   en: Which mandates came or went between these two days, because a law came into force, ended or was worded anew?
// purpose: >
//   The mandates on laws that by the register came into force, or ended, after the first day and up to the second. 'came' and
//   'went' show what a law as a whole brings and takes, and, where several wordings of it were read that say since when and
//   until when its articles have their words, what these bring and take. Apart stand rows without an actor, one a law:
//   'unknown', a law with mandates of which it cannot be told what they did in these days (no date at all, a date too vague such
//   as '2018', a successor but no end, or an article that changed while only one wording was read). An act that fits no
//   concept ('other') is left out unless asked for. No row: nothing came or went, and nothing is unknown.
// parameters:
//   from: {type: date, required: true, description: "the day before the first change, such as 2018-01-01"}
//   to: {type: date, default: today, description: "the last day, such as 2018-12-31, or today"}
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   law: {type: law, description: "only this law, or a provision of it"}
// columns:
//   change: came, went or unknown
//   date: the day of the change; of an unknown one, the vague date if there is one
//   law: id of the law
//   actor: id of the actor; none in a row that is unknown
//   name: its name
//   competence: id of the competence; none in a row that is unknown
//   modalities: task, power, duty, prohibition or practice
//   grounds: the law or provisions of it; none in a row that is unknown
//   mandates: how many mandates the row stands for
//   stays_under: >-
//     other laws, begun and not ended on the last day as far as the register knows, under which the same actor has the same
//     competence
//   replaced_by: laws that replaced this law, by the register
// links:
//   - {source: actor, target: competence, label: change}
// cues:
//     nl: [kwamen, gingen, tussen, data, sinds, erbij gekomen, weggevallen, periode, bijgekomen, verdwenen, vervielen,
//     ingegaan, tussentijds, nieuw sinds]
//     en: [came, went, between, dates, since, period, appeared, disappeared, new since, gone, began, ended, added,
//     dropped, window]
// tags: [law, change, actor, competence]
// example:
//   parameters: {from: "2018-01-01", to: "2018-12-31"}
//   rows: 5
//   answer:
//     - {change: came, date: "2018-05-01", law: wiv-2017, actor: aivd, competence: disruption}
//     - {change: came, actor: mivd, grounds: ["wiv-2017#73"]}
//     - {change: unknown, law: "unreviewed:Voorbeeldwet digitale weerbaarheid 2015", actor: null, mandates: 7}
MATCH (a:Actor)-[:HOLDS]->(m)-[:BASED_ON]->(g)-[:PART_OF*0..]->(law:Law)
MATCH (m)-[:GRANTS]->(c:Competence)
WHERE ($actor IS NULL OR a.id = $actor) AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($law IS NULL OR EXISTS { (g)-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
WITH law, collect({actor: a, competence: c, mandate: m, ground: g.id}) AS held
WITH *, law.in_force_from AS start, law.in_force_to AS end,
  COLLECT { MATCH (new:Law)-[:REPLACES]->(law) RETURN new ORDER BY new.id } AS successors
// a vague date ('2018') is settled only where its whole span lies on one side
WITH *, CASE
    WHEN start = $from OR start < $from AND NOT $from STARTS WITH start OR start > $to THEN []
    WHEN start IS NULL AND end <= $from AND NOT $from STARTS WITH end THEN []
    WHEN size(start) = 10 THEN [{change: 'came', date: start}]
    ELSE [{change: 'unknown', date: start}]
  END + CASE
    WHEN end IS NULL AND NOT any(new IN successors WHERE new.in_force_from IS NULL OR new.in_force_from <= $to) THEN []
    WHEN end = $from OR end < $from AND NOT $from STARTS WITH end OR end > $to THEN []
    WHEN size(end) = 10 THEN [{change: 'went', date: end}]
    ELSE [{change: 'unknown', date: end}]
  END AS changes
UNWIND held AS h
WITH *, h.mandate.valid_from AS since, h.mandate.valid_to AS until
WITH *, changes + CASE
    WHEN since <= $from OR since > $to OR since = start OR since IS NULL THEN []
    WHEN EXISTS { (law)<-[:TEXT_OF]-(d:Document) WHERE d.wording_from < since } THEN [{change: 'came', date: since}]
    ELSE [{change: 'unknown', date: since}]
  END + CASE
    WHEN until <= $from OR until > $to OR until = end OR until IS NULL THEN []
    WHEN EXISTS { (law)<-[:TEXT_OF]-(d:Document) WHERE d.wording_from >= until } THEN [{change: 'went', date: until}]
    ELSE [{change: 'unknown', date: until}]
  END AS changes
UNWIND changes AS x
WITH law, successors, x, CASE WHEN x.change <> 'unknown' THEN h.actor END AS a,
  CASE WHEN x.change <> 'unknown' THEN h.competence END AS c, collect(h) AS held
RETURN x.change AS change, x.date AS date, law.id AS law, a.id AS actor, a.name AS name, c.id AS competence,
  COLLECT { UNWIND held AS h RETURN DISTINCT h.mandate.modality AS modality ORDER BY modality } AS modalities,
  COLLECT { UNWIND held AS h WITH h WHERE a IS NOT NULL RETURN DISTINCT h.ground AS ground ORDER BY ground } AS grounds,
  COUNT { UNWIND held AS h RETURN DISTINCT h.mandate } AS mandates,
  COLLECT {
    MATCH (a)-[:HOLDS]->(n:Mandate)-[:GRANTS]->(c)
    MATCH (n)-[:BASED_ON]->()-[:PART_OF*0..]->(other:Law)
    WHERE other <> law AND other.in_force_from <= $to AND (other.in_force_to IS NULL OR other.in_force_to > $to)
    RETURN DISTINCT other.id AS id ORDER BY id
  } AS stays_under,
  [new IN successors | new.id] AS replaced_by,
  COLLECT { UNWIND held AS h WITH h.mandate AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY change, date, law, competence, actor
