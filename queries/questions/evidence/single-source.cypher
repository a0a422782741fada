// question:
//   nl: Wat berust op één zin of één bron?
//   en: What rests on one sentence or one source alone?
// purpose: >
//   What an actor may, must or must not do by the word of one sentence, or of several sentences of one source. All grounds of
//   an actor, a modality and a competence are taken together; a source is a law, however many prints or languages of it were
//   read, or a paper. One sentence of a law may be all that is needed; of a paper it calls for a second look. An act that
//   fits no concept ('other') is left out unless asked for. No row: everything has more sentences, or more sources.
// parameters:
//   alone: {type: text, default: sentence, description: "sentence: on one sentence alone; source: on one source alone"}
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   document: {type: document, description: "only what this document says alone"}
//   most: {type: count, default: 200, description: "at most so many rows"}
// columns:
//   actor: id of the actor
//   name: its name
//   modality: task, power, duty, prohibition or practice
//   competence: id of the competence
//   sentences: how many different sentences say it
//   source: the law or the paper that says it
//   type: statute, eu-act, parliament or report
//   grounds: laws and provisions; none where no text names one
//   words: the sentences, at most three
//   confidence: the highest confidence of a statement
// links:
//   - {source: actor, target: competence, label: modality}
// cues:
//     nl: [één zin, één bron, enkele zin, enkele bron, één document, slechts, op één plek, enige bron, maar één, één keer,
//     dun onderbouwd]
//     en: [one sentence, single source, one document, one source, only source, sole source, just one sentence, only one,
//     once, thinly, lone, rests on one]
// tags: [evidence, review, actor, competence]
// example:
//   parameters: {competence: penalties}
//   rows: 3
//   answer:
//     - {actor: ncsc, source: voorbeeldnota-digitale-dreigingen.txt, type: report, grounds: []}
//     - {actor: rdi, source: "unreviewed:Voorbeeldwet digitale weerbaarheid", type: statute}
//     - {actor: bevoegde-autoriteit, modality: power, type: eu-act}
MATCH (a:Actor)-[:HOLDS]->(m)-[:GRANTS]->(c:Competence)
WHERE ($actor IS NULL OR a.id = $actor) AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
MATCH (m)<-[:SUPPORTS]-(s:Statement)-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (d)-[:TEXT_OF]->(law:Law)
WITH a, c, m.modality AS modality, collect(DISTINCT m) AS mandates, collect(DISTINCT s) AS said,
  collect(DISTINCT s.text) AS sentences, collect(DISTINCT coalesce(law.id, d.id)) AS sources, collect(DISTINCT d) AS documents
WHERE size(sources) = 1 AND (size(sentences) = 1 OR toLower($alone) = 'source')
  AND ($document IS NULL OR any(d IN documents WHERE d.id = $document))
RETURN a.id AS actor, a.name AS name, modality, c.id AS competence, size(sentences) AS sentences, sources[0] AS source,
  documents[0].type AS type,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND said AS s WITH s.text AS text, min(s.start) AS start ORDER BY start, text RETURN text LIMIT 3 } AS words,
  reduce(high = 0.0, s IN said | CASE WHEN s.confidence > high THEN s.confidence ELSE high END) AS confidence,
  [s IN said | s.id] AS statements
ORDER BY confidence, actor, competence, modality LIMIT toInteger($most)
