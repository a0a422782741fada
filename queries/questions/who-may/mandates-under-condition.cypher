// question:
//   nl: Wat mag of moet alleen onder een voorwaarde met deze woorden, en wie treft dat?
//   en: What may or must be done only under a condition with these words, and by whom?
// purpose: >
//   The mandates that a text restricts with a condition in which the given words stand, whatever their capitals: a threshold
//   ('ernstig', 'significant'), a term ('without undue delay'), an emergency. No row means that no condition has these words;
//   the text may put the same in other words, so try several.
// parameters:
//   words: {type: text, required: true, description: "words in the condition, such as 'ernstig' or 'undue delay'"}
//   actor: {type: actor, description: "only this holder"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   modality: {type: modality, description: "only this modality, such as power"}
// columns:
//   condition: the condition, as the text has it
//   actor: id of the holder
//   name: its name
//   modality: task, power, duty, prohibition or practice
//   competence: what it is about
//   grounds: laws and provisions; none where no text names one
// links:
//   - {source: actor, target: competence, label: condition}
// cues:
//     nl: [voorwaarde, voorwaarden, voorwaardelijk, drempel, mits, omstandigheden, alleen als, vereiste, vereisten,
//     restrictie, beperking, slechts indien, geval van, zolang, afhankelijk]
//     en: [condition, conditions, conditional, threshold, provided, circumstances, only if, requirement, subject to the
//     condition, where serious, restricted, proviso, limited, dependent, unless]
// tags: [condition, competence, actor]
// example:
//   parameters: {words: vooraf}
//   rows: 1
//   answer:
//     - {actor: ncsc, competence: public-communication, condition: indien de betrokken leverancier vooraf is gehoord}
MATCH (k)<-[r:SUBJECT_TO]-(m)<-[:HOLDS]-(a:Actor)
WHERE toLower(k.text) CONTAINS toLower($words)
  AND ($actor IS NULL OR a.id = $actor)
  AND ($modality IS NULL OR m.modality = $modality)
MATCH (m)-[:GRANTS]->(c:Competence)
WHERE $competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) }
WITH k, a, m.modality AS modality, c, collect(m) AS mandates, collect(r.statements) AS named
RETURN k.text AS condition, a.id AS actor, a.name AS name, modality, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND named AS ids UNWIND ids AS id RETURN DISTINCT id } AS statements
ORDER BY actor, competence, modality, condition
