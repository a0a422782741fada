// question:
//   nl: Waar staat dit, woord voor woord?
//   en: Where does a text say this, word for word?
// purpose: >
//   The statements behind a mandate, or about an actor, a competence or a relation between actors, whatever their stance, with the
//   passage, the place in the source, and the rule that found them.
// parameters:
//   mandate: {type: mandate, description: "id of a mandate, from the question 'mandates-of'"}
//   actor: {type: actor, description: "the actor that it is said of"}
//   competence: {type: competence, description: "a competence, with narrower ones"}
//   relation: {type: relation, description: "a relation, such as oversees"}
//   other: {type: actor, description: "the other actor of a relation"}
// any_of: [mandate, actor, competence, relation, other]
// columns:
//   document: the source
//   place: provision in a law, or role and number of a question or answer
//   speaker: who says it, in a paper
//   stance: asserted, asked, denied or declined
//   says: what the statement says, in ids
//   passage: the whole passage, word for word
//   start: first character of the sentence in the source
//   end: the character after its last
//   rule: the rule that found it
//   confidence: from 0 to 1
// cues: {nl: [waar staat, bewijs, bron], en: [where, evidence, source]}
// tags: [evidence]
// example:
//   parameters: {relation: oversees, other: mivd}
//   rows: 2
//   answer:
//     - {place: answer 2, speaker: minister van Defensie, says: "ctivd oversees mivd", stance: asserted}
//     - {place: "unreviewed:Voorbeeldwet digitale weerbaarheid#4.1", says: "ctivd oversees mivd", stance: asserted}
MATCH (s:Statement)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
WHERE ($mandate IS NULL OR EXISTS { (s)-[:SUPPORTS]->(:Mandate {id: $mandate}) })
  AND ($actor IS NULL OR EXISTS { (s)-[:SAYS_OF]->(:Actor {id: $actor}) })
  AND ($competence IS NULL OR EXISTS { (s)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($relation IS NULL OR s.kind = 'relation' AND s.predicate = $relation)
  AND ($other IS NULL OR EXISTS { (s)-[:SAYS_TO]->(:Actor {id: $other}) })
OPTIONAL MATCH (p)-[:PART_OF]->(at:Provision)
OPTIONAL MATCH (s)-[:SAYS_OF]->(a:Actor)
OPTIONAL MATCH (s)-[:SAYS_TO]->(b:Actor)
OPTIONAL MATCH (s)-[:ABOUT]->(c:Competence)
RETURN d.id AS document, coalesce(at.id, p.role + ' ' + p.question, p.role) AS place, s.speaker AS speaker, s.stance AS stance,
  CASE s.kind
    WHEN 'mandate' THEN a.id + ' ' + s.modality + ' ' + c.id
    WHEN 'relation' THEN a.id + ' ' + s.predicate + ' ' + b.id
    ELSE 'cites ' + s.object
  END AS says,
  p.text AS passage, s.start AS start, s.end AS end, s.rule AS rule, s.confidence AS confidence, [s.id] AS statements
ORDER BY document, start, says
