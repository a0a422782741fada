// question:
//   nl: Welke handelingen passen in geen enkel begrip, en met welke woorden staan zij er?
//   en: Which acts fit no concept, and in which words do they stand?
// purpose: >
//   The acts that a text gives to an actor and that fit no concept of the register ('other'), by verb, the most frequent
//   first: where the concepts have a gap, or a word is missing that should lead to a concept. No row: every act fits a
//   concept.
// parameters:
//   actor: {type: actor, description: "only acts of this actor"}
//   document: {type: document, description: "only acts in this document"}
//   language: {type: text, description: "only nl or en"}
//   most: {type: count, default: 50, description: "at most so many verbs"}
// columns:
//   verb: the verb, as a dictionary has it
//   times: how many statements have it
//   actors: ids of the actors that do it most, at most five
//   modalities: task, power, duty, prohibition or practice
//   phrases: the words that name the act, the most frequent first, at most five
//   example: a sentence, the one that was read with most confidence
//   documents: how many documents have it
// cues:
//     nl: [geen begrip, overige handelingen, past nergens, ingedeeld, indelen, onbenoemd, restcategorie, overig, niet
//     thuis te brengen, ongeclassificeerd, buiten de indeling, taxonomie, diversen]
//     en: [no concept, other acts, fits nowhere, unclassified, classified, leftover, category, taxonomy, miscellaneous,
//     uncategorised, categories, does not fit, outside, remainder]
// tags: [review, competence]
// example:
//   parameters: {}
//   rows: 2
//   answer:
//     - {verb: assist, times: 1, actors: [enisa], modalities: [duty]}
//     - {verb: zijn, actors: [minister-defensie]}
MATCH (a:Actor)<-[:SAYS_OF]-(s:Statement)-[:ABOUT]->(:Competence {id: 'other'})
WHERE coalesce(s.judged, 'right') = 'right'
  AND ($actor IS NULL OR a.id = $actor)
  AND ($document IS NULL AND $language IS NULL OR EXISTS {
    MATCH (s)-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
    WHERE ($document IS NULL OR d.id = $document) AND ($language IS NULL OR d.language = toLower($language))
  })
WITH s, a ORDER BY s.confidence DESC, s.id
WITH s.predicate AS verb, collect({statement: s, actor: a.id}) AS said
ORDER BY size(said) DESC, verb LIMIT toInteger($most)
RETURN verb, size(said) AS times,
  COLLECT { UNWIND said AS x WITH x.actor AS actor, count(*) AS n ORDER BY n DESC, actor RETURN actor LIMIT 5 } AS actors,
  COLLECT { UNWIND said AS x RETURN DISTINCT x.statement.modality AS modality ORDER BY modality } AS modalities,
  COLLECT {
    UNWIND said AS x
    WITH x.statement.trigger AS phrase, count(*) AS n ORDER BY n DESC, phrase
    RETURN phrase LIMIT 5
  } AS phrases,
  said[0].statement.text AS example,
  COUNT {
    UNWIND said AS x
    WITH x.statement AS s
    MATCH (s)-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
    RETURN DISTINCT d
  } AS documents,
  [x IN said | x.statement.id] AS statements
ORDER BY times DESC, verb
