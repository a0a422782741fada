// question:
//   nl: Welk document verwijst naar welke wet, welk artikel of welk stuk, en hoe vaak?
//   en: Which document cites which law, article or paper, and how often?
// purpose: >
//   What the documents that were read name by title or number, the most cited first, with the sentence. What a law says of
//   itself ('this Regulation', its own articles) is left out. No row: nothing that was read cites it.
// parameters:
//   law: {type: law, description: "only citations of this law or a provision of it"}
//   document: {type: document, description: "only what this document cites"}
//   cited: {type: text, description: "only what has these words in its id or name, such as 26643"}
//   most: {type: count, default: 200, description: "at most so many rows"}
// columns:
//   document: the document that cites
//   cited: id of the law, provision or paper
//   name: name of the law or title of the paper; of a provision, the name of its law; unknown where a paper's title is
//   kind: law, provision or document
//   times: how many statements of the document cite it
//   words: sentences that do, at most three
// links:
//   - {source: document, target: cited, label: times}
// cues:
//     nl: [verwijst, verwijzen, verwijzingen, verwezen, citeert, aangehaald, haalt aan, genoemd, noemt, verwijzing,
//     geciteerd, aanhaling, hoe vaak genoemd, wordt genoemd]
//     en: [cites, cite, cited, citations, refers, refer, references, mention, mentions, cited by, citing, quoted, invoked,
//     mentioned, referenced, referred]
// tags: [law, evidence]
// example:
//   parameters: {law: wiv-2017}
//   rows: 1
//   answer:
//     - {document: voorbeeld-kamerstuk-hybride-dreigingen.txt, cited: "wiv-2017#73", kind: provision, times: 1}
CALL () {
  MATCH (:Law|Provision {id: $law})<-[:PART_OF*0..]-(x:Law|Provision)<-[r:CITES]-(d:Document)
  RETURN d, r, x
  UNION
  UNWIND CASE WHEN $law IS NULL THEN [true] ELSE [] END AS every
  MATCH (d:Document)-[r:CITES]->(x:Law|Provision|Document)
  WHERE d.id STARTS WITH coalesce($document, '')
  RETURN d, r, x
}
OPTIONAL MATCH (x)-[:PART_OF*0..]->(of:Law)
WITH d, r, x, of
WHERE ($document IS NULL OR d.id = $document)
  AND (of IS NULL OR NOT EXISTS { (d)-[:TEXT_OF]->(of) })
  AND ($cited IS NULL OR toLower(x.id + ' ' + coalesce(of.name, x.title, '')) CONTAINS toLower($cited))
WITH d, r, x, of ORDER BY size(r.statements) DESC, d.id, x.id LIMIT toInteger($most)
RETURN d.id AS document, x.id AS cited, coalesce(of.name, x.title) AS name,
  CASE WHEN x:Law THEN 'law' WHEN x:Provision THEN 'provision' ELSE 'document' END AS kind, size(r.statements) AS times,
  COLLECT {
    UNWIND r.statements AS id
    MATCH (s:Statement {id: id})
    WITH s.text AS text, min(s.start) AS start ORDER BY start, text
    RETURN text LIMIT 3
  } AS words,
  r.statements AS statements
ORDER BY times DESC, document, cited
