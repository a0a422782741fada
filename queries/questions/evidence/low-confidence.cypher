// question:
//   nl: Welke uitspraken zijn onzeker gelezen?
//   en: Which statements were read with low confidence?
// purpose: >
//   The statements whose confidence lies below a number, the least sure first: what a person should check before relying on
//   it. The number says how often readings by that rule turn out right, not how true the sentence is. No row: nothing lies
//   below the number.
// parameters:
//   below: {type: number, default: 0.7, description: "a number from 0 to 1"}
//   document: {type: document, description: "only this document"}
//   kind: {type: text, description: "only mandate, relation or reference"}
//   actor: {type: actor, description: "only what is said of this actor"}
//   most: {type: count, default: 200, description: "at most so many statements"}
// columns:
//   confidence: from 0 to 1
//   document: the source
//   place: provision in a law, or role and number of a question or answer
//   kind: mandate, relation or reference
//   stance: asserted, asked, denied or declined
//   says: what the statement says, in ids
//   words: the sentence
//   rule: the rule that found it
//   supports_alone: true where a mandate rests on this statement only
// cues:
//     nl: [onzeker, onzekere, twijfelachtig, twijfel, vertrouwen, nakijken, betrouwbaar, zekerheid, minst zeker, wankel,
//     zwak, controleren, onbetrouwbaar, lage score]
//     en: [confidence, uncertain, doubtful, doubt, check, unsure, shaky, reliable, least certain, low score, weak, verify,
//     unreliable, double-check, confident, dubious]
// tags: [evidence, review]
// example:
//   parameters: {document: voorbeeldnota-digitale-dreigingen.txt}
//   rows: 1
//   answer:
//     - {kind: mandate, says: minister-defensie task other, words: De minister van Defensie is verantwoordelijk voor de MIVD.}
MATCH (s:Statement)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
WHERE s.confidence < $below AND s.judged IS NULL
  AND ($document IS NULL OR d.id = $document) AND ($kind IS NULL OR s.kind = toLower($kind))
  AND ($actor IS NULL OR EXISTS { (s)-[:SAYS_OF|SAYS_TO]->(:Actor {id: $actor}) })
WITH s, p, d ORDER BY s.confidence, d.id, s.start, s.id LIMIT toInteger($most)
OPTIONAL MATCH (p)-[:PART_OF]->(at:Provision)
OPTIONAL MATCH (s)-[:SAYS_OF]->(a:Actor)
OPTIONAL MATCH (s)-[:SAYS_TO]->(b:Actor)
OPTIONAL MATCH (s)-[:ABOUT]->(c:Competence)
RETURN s.confidence AS confidence, d.id AS document, coalesce(at.id, p.role + ' ' + p.question, p.role) AS place,
  s.kind AS kind, s.stance AS stance,
  CASE s.kind
    WHEN 'mandate' THEN a.id + ' ' + s.modality + ' ' + c.id
    WHEN 'relation' THEN a.id + ' ' + s.predicate + ' ' + b.id
    ELSE 'cites ' + s.object
  END AS says,
  s.text AS words, s.rule AS rule,
  EXISTS { MATCH (s)-[:SUPPORTS]->(m:Mandate) WHERE COUNT { (m)<-[:SUPPORTS]-() } = 1 } AS supports_alone, [s.id] AS statements
ORDER BY confidence, document, s.start, says, s.id
