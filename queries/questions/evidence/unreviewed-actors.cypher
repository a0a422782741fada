// question:
//   nl: Welke actoren staan niet in het register?
//   en: Which actors are not in the register?
// purpose: >
//   Actors that the graph knows from the words of a text only, the most frequent first: a name to add to the register,
//   another name of an actor that is in it, or a reading that is wrong. No row: every actor is in the register.
// parameters:
//   document: {type: document, description: "only actors that this document names; counts are of this document then"}
//   most: {type: count, default: 100, description: "at most so many actors"}
// columns:
//   actor: id of the actor
//   name: its name, as the text has it
//   mentions: how many statements name it
//   mandates: how many mandates it holds
//   relations: how many relations to other actors it has
//   documents: how many documents name it
//   example: a sentence that names it, the one that was read with most confidence
//   place: where that sentence stands
// cues:
//     nl: [onbekende actoren, onbekende organisaties, niet in het register, ongekeurd, ontbreken in register, niet
//     herkend, nieuwe namen, ongeregistreerd, onbekend]
//     en: [unreviewed, unknown actors, unknown bodies, register, missing, unrecognised, not recognised, unlisted, unknown,
//     unregistered, new names]
// tags: [review, actor]
// example:
//   parameters: {}
//   rows: 1
//   answer:
//     - {actor: "unreviewed:autoriteit-havencyber", name: Autoriteit Havencyber, mentions: 3, mandates: 2, relations: 1}
MATCH (a:Actor {reviewed: false})<-[:SAYS_OF|SAYS_TO]-(s)
WHERE coalesce(s.judged, 'right') = 'right'
  AND ($document IS NULL OR EXISTS { (s)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:Document {id: $document}) })
WITH a, collect(DISTINCT s) AS mentioned
ORDER BY size(mentioned) DESC, a.id LIMIT toInteger($most)
CALL (mentioned) {
  UNWIND mentioned AS s
  MATCH (s)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
  WITH s, p, d ORDER BY s.confidence DESC, d.id, s.start, s.id
  RETURN collect(s) AS said, collect(p)[0] AS passage, collect(DISTINCT d) AS documents
}
RETURN a.id AS actor, a.name AS name, size(said) AS mentions,
  COUNT { UNWIND said AS s MATCH (s)-[:SUPPORTS]->(m:Mandate)<-[:HOLDS]-(a) RETURN DISTINCT m } AS mandates,
  COUNT { UNWIND said AS s WITH s WHERE s.kind = 'relation' RETURN DISTINCT s.predicate, s.object } AS relations,
  size(documents) AS documents, said[0].text AS example,
  COALESCE(COLLECT { MATCH (passage)-[:PART_OF]->(at:Provision) RETURN at.id }[0], documents[0].id) AS place,
  [s IN said | s.id] AS statements
ORDER BY mentions DESC, actor
