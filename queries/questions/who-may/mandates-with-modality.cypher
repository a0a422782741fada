// question:
//   nl: Welke actoren hebben een bevoegdheid, taak of plicht van deze soort, en waarvoor?
//   en: Which actors hold a power, a task, a duty or a prohibition, and for what?
// purpose: >
//   Every holder of one modality with each competence that it holds in this way. Narrow it by competence, by law or by kind of
//   actor (minister, intelligence-service, regulator, role, ...). 'other', an act that fits no concept, is left out unless
//   asked for. No row means that no text read so far gives it.
// parameters:
//   modality: {type: modality, required: true, description: "task, power, duty, prohibition or practice"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   law: {type: law, description: "only what rests on this law or on this provision of it"}
//   kind: {type: text, description: "only this kind of actor, such as intelligence-service, minister, regulator or role"}
// columns:
//   actor: id of the holder
//   name: its name
//   kind: kind of actor; null for a name that was found in a text only
//   modality: the modality asked for
//   competence: what it is about
//   grounds: laws and provisions; none where no text names one
//   conditions: words that restrict it
//   mandates: ids of the mandates, for the questions 'evidence' and 'overseers'
// links:
//   - {source: actor, target: competence, label: modality}
// cues:
//     nl: [houders, alle, lijst, iedereen, gezamenlijke, rij, opsomming, plicht, verplicht, verplichting, overzicht]
//     en: [holders, all, list, every, everyone, obligation, obliged, duty bound, enumerate, overview, under a duty]
// tags: [actor, competence]
// example:
//   parameters: {modality: power, kind: intelligence-service}
//   rows: 3
//   answer:
//     - {actor: aivd, competence: disruption}
//     - {actor: mivd, competence: disruption}
//     - {actor: mivd, competence: information-sharing, grounds: ["unreviewed:Voorbeeldwet digitale weerbaarheid#3.3"]}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate {modality: $modality})-[:GRANTS]->(c:Competence)
WHERE ($kind IS NULL OR a.kind = toLower($kind))
  AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
WITH a, m.modality AS modality, c, collect(m) AS mandates
RETURN a.id AS actor, a.name AS name, a.kind AS kind, modality, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS conditions,
  COLLECT { UNWIND mandates AS m RETURN m.id AS id ORDER BY id } AS mandates,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY actor, competence
