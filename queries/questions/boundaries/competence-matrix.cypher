// question:
//   nl: Welke actor heeft welke bevoegdheid, in één tabel?
//   en: Which actor holds which competence, in one table?
// purpose: >
//   A table of actors and competences, with in each cell how the actor has the competence. An empty cell means that no text
//   read so far gives or forbids it; a prohibition is shown, and alone it does not count for 'minimum'. An act of no concept
//   ('other') is left out.
// parameters:
//   kind: {type: text, description: "only this kind of actor, such as intelligence-service, minister, regulator or role"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   law: {type: law, description: "only what rests on this law or on this provision of it"}
//   minimum: {type: count, default: 8, description: "only actors that hold at least so many of these competences"}
// columns:
//   actor: id of the actor
//   name: its name
//   kind: kind of actor; null for a name that was found in a text only
//   competence: the competence
//   modalities: how the actor has it, such as 'duty, power'
//   grounds: laws and provisions; none where no text names one
// matrix: {rows: actor, columns: competence, cells: modalities}
// links:
//   - {source: actor, target: competence, label: modalities}
// cues:
//     nl: [matrix, tabel, kruistabel, schema, rooster, kruisje, rijen, kolommen, tabelvorm]
//     en: [matrix, table, cross table, grid, chart, rows, columns, crosstab, spreadsheet, tabulate, overview table]
// tags: [competence, actor, boundary]
// example:
//   parameters: {kind: intelligence-service, minimum: "1"}
//   rows: 4
//   answer:
//     - {actor: aivd, competence: disruption, modalities: power}
//     - {actor: aivd, competence: information-sharing, modalities: "duty, prohibition"}
//     - {actor: mivd, competence: information-sharing, modalities: "duty, power, prohibition"}
MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c:Competence)
WHERE c.id <> 'other'
  AND ($kind IS NULL OR a.kind = toLower($kind))
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
WITH a, c, collect(m) AS mandates
WITH a, collect({competence: c.id, mandates: mandates}) AS cells
WHERE size([cell IN cells WHERE any(m IN cell.mandates WHERE m.modality <> 'prohibition')]) >= $minimum
UNWIND cells AS cell
WITH a, cell.competence AS competence, cell.mandates AS mandates
WITH a, competence, mandates,
  COLLECT { UNWIND mandates AS m RETURN DISTINCT m.modality AS modality ORDER BY modality } AS modalities
RETURN a.id AS actor, a.name AS name, a.kind AS kind, competence,
  reduce(words = modalities[0], modality IN modalities[1..] | words + ', ' + modality) AS modalities,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY actor, competence
