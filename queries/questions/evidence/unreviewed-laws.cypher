// question:
//   nl: Welke wetten staan niet in het register?
//   en: Which laws are not in the register?
// purpose: >
//   Laws that the graph knows from the words of a text only, the most used first. The register has no dates, titles or
//   successors for them, so questions about dates show them as unknown. No row: every law is in the register.
// parameters:
//   document: {type: document, description: "only laws that this document is the text of, cites or rests mandates on"}
//   most: {type: count, default: 100, description: "at most so many laws"}
// columns:
//   law: id of the law
//   name: its name, as the text has it
//   mandates: how many mandates rest on it or on a provision of it
//   actors: how many actors hold these
//   citing: how many documents cite it or a provision of it
//   citations: how many statements do
//   read: true where the text of the law was read
//   example: a sentence that rests on it or cites it, the one that was read with most confidence
// cues:
//     nl: [onbekende wetten, onbekende regelingen, niet in het register, ongekeurd, ontbreken, regelingen, niet herkende
//     wetten, onbekend, ongeregistreerd]
//     en: [unreviewed, unknown laws, unknown acts, register, missing, statutes, unrecognised, unlisted, unknown,
//     unregistered]
// tags: [review, law]
// example:
//   parameters: {}
//   rows: 3
//   answer:
//     - {law: "unreviewed:Voorbeeldwet digitale weerbaarheid", mandates: 18, actors: 9, read: true}
//     - {law: "unreviewed:Voorbeeldwet digitale weerbaarheid 2015", mandates: 7, citing: 0}
MATCH (law:Law {reviewed: false})
WITH law, COLLECT { MATCH (law)<-[:PART_OF*0..]-()<-[:BASED_ON]-(m:Mandate) RETURN DISTINCT m } AS mandates,
  COLLECT { MATCH (law)<-[:PART_OF*0..]-()<-[r:CITES]-(:Document) RETURN r } AS cites,
  COLLECT { MATCH (law)<-[:TEXT_OF]-(d:Document) RETURN d } AS texts
WHERE $document IS NULL OR any(d IN texts WHERE d.id = $document) OR any(r IN cites WHERE startNode(r).id = $document)
  OR EXISTS {
    UNWIND mandates AS m
    MATCH (m)<-[:SUPPORTS]-(:Statement)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:Document {id: $document})
  }
WITH *, COLLECT { UNWIND cites AS r UNWIND r.statements AS id RETURN DISTINCT id } AS citing
ORDER BY size(mandates) + size(citing) DESC, law.id LIMIT toInteger($most)
WITH *, COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s } AS said
RETURN law.id AS law, law.name AS name, size(mandates) AS mandates,
  COUNT { UNWIND mandates AS m MATCH (m)<-[:HOLDS]-(a:Actor) RETURN DISTINCT a } AS actors,
  COUNT { UNWIND cites AS r RETURN DISTINCT startNode(r) } AS citing, size(citing) AS citations, texts <> [] AS read,
  COLLECT {
    UNWIND [s IN said | s.id] + citing AS id
    MATCH (s:Statement {id: id})
    RETURN s.text ORDER BY s.confidence DESC, s.id LIMIT 1
  }[0] AS example,
  COLLECT { UNWIND [s IN said | s.id] + citing AS id RETURN DISTINCT id } AS statements
ORDER BY mandates + citations DESC, law
