// question:
//   nl: Welke documenten zijn gelezen, en wat leverden zij op?
//   en: Which documents were read, and what did they give?
// purpose: >
//   Every document that was read, with what the graph has from it. The graph keeps the passages that carry a statement or put
//   a question, so the share is of these, not of the whole text. No row: nothing was read, or nothing of this type or
//   language.
// parameters:
//   document: {type: document, description: "only this document"}
//   type: {type: text, description: "only statute, eu-act, parliament or report"}
//   language: {type: text, description: "only nl or en"}
//   law: {type: law, description: "only texts of this law"}
// columns:
//   document: id of the document
//   title: its title, as printed; unknown where none was found
//   type: statute, eu-act, parliament or report
//   language: nl or en
//   law: the law that it is the text of; none for a paper or report
//   date: when it was adopted, settled, received or sent; unknown where the text does not say
//   wording_from: of one wording of a law among several, since when it holds
//   passages: how many passages are kept
//   with_statement: share of these that carry a statement, from 0 to 1
//   statements_made: how many statements it makes, of every kind and stance
//   mandates: how many mandates it supports
//   relations: how many statements tell how two actors stand to each other
//   references: how many statements cite a law or paper
//   not_asserted: how many statements are asked, denied or declined
//   confidence: mean confidence of the statements that are no reference; unknown where there are none
//   low: how many of these lie below 0.7
// cues:
//     nl: [documenten, gelezen, bronnen, overzicht, stukken, ingelezen, dekking, corpus, documentenlijst, welke teksten,
//     inhoud, geladen, bestanden, opgenomen]
//     en: [documents, sources, overview, read, loaded, coverage, corpus, files, texts, included, contents, ingested,
//     processed, database]
// tags: [evidence, review]
// example:
//   parameters: {}
//   rows: 5
//   answer:
//     - {document: voorbeeldnota-digitale-dreigingen.txt, type: report, statements_made: 14, mandates: 9, relations: 5}
//     - {document: voorbeeld-kamerstuk-hybride-dreigingen.txt, references: 1, not_asserted: 5}
//     - {document: voorbeeldwet-digitale-weerbaarheid-2015.md, type: statute, language: nl, mandates: 7, with_statement: 1.0}
MATCH (d:Document {read: true})
WHERE ($document IS NULL OR d.id = $document) AND ($type IS NULL OR d.type = toLower($type))
  AND ($language IS NULL OR d.language = toLower($language))
  AND ($law IS NULL OR EXISTS { (d)-[:TEXT_OF]->(:Law {id: $law}) })
CALL (d) {
  OPTIONAL MATCH (d)<-[:PART_OF]-(p:Passage)
  OPTIONAL MATCH (p)<-[:STATED_IN]-(s:Statement)
  WITH p, s, CASE WHEN s.kind <> 'reference' THEN s.confidence END AS confidence
  RETURN count(DISTINCT p) AS passages, count(DISTINCT CASE WHEN s IS NOT NULL THEN p END) AS carrying, count(s) AS statements_made,
    sum(CASE WHEN s.kind = 'relation' THEN 1 ELSE 0 END) AS relations,
    sum(CASE WHEN s.kind = 'reference' THEN 1 ELSE 0 END) AS references,
    sum(CASE WHEN s.stance <> 'asserted' THEN 1 ELSE 0 END) AS not_asserted,
    round(avg(confidence), 2) AS confidence, sum(CASE WHEN confidence < 0.7 THEN 1 ELSE 0 END) AS low
}
RETURN d.id AS document, d.title AS title, d.type AS type, d.language AS language,
  COLLECT { MATCH (d)-[:TEXT_OF]->(law:Law) RETURN law.id ORDER BY law.id }[0] AS law, d.date AS date, d.wording_from AS wording_from, passages,
  CASE WHEN passages > 0 THEN round(1.0 * carrying / passages, 2) END AS with_statement, statements_made,
  COUNT { MATCH (d)<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Statement)-[:SUPPORTS]->(m:Mandate) RETURN DISTINCT m } AS mandates,
  relations, references, not_asserted, confidence, low, [] AS statements
ORDER BY type, document
