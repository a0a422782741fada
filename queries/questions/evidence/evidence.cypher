// question:
//   nl: Waar staat dit, woord voor woord?
//   en: Where does a text say this, word for word?
// purpose: >
//   The statements behind a mandate, about an actor, a competence or a relation between actors, on the ground of a law or
//   naming it, or in one passage, whatever their stance, with the passage, the place in the source, and the rule that found
//   them. What the register alone says has no sentence. No row: no text that was read says so.
// parameters:
//   mandate: {type: mandate, description: "id of a mandate, from the question 'mandates-of'"}
//   actor: {type: actor, description: "the actor that it is said of"}
//   competence: {type: competence, description: "a competence, with narrower ones"}
//   relation: {type: relation, description: "a relation, such as oversees"}
//   other: {type: actor, description: "the other actor of a relation; with 'actor', all that ties the one to the other"}
//   law: {type: law, description: "a law or provision that the statement names or has as its ground"}
//   passage: {type: text, description: "id of a passage, from the question 'find-passages'"}
//   document: {type: document, description: "only this document"}
//   stance: {type: stance, description: "only this stance, such as asked"}
// any_of: [mandate, actor, competence, relation, other, law, passage]
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
// cues:
//     nl: [waar staat, welke zin, bewijs, bewijsplaats, bron, letterlijk, woordelijk, blijkt, vindplaats, passage, te
//     lezen, citaat, vermeld, aantonen, onderbouwing, onderbouwd, zinnen, vermeldt, waaruit, geschreven, citeer, bewijzen,
//     volgt dat]
//     en: [where, evidence, source, sentence, states, literally, verbatim, says, quote, show me, text, read, proof, prove,
//     cite, quotation, written, support, supporting, wording, exact words, backs up, passages, based on what text,
//     citation]
// tags: [evidence]
// example:
//   parameters: {relation: oversees, other: mivd}
//   rows: 2
//   answer:
//     - {place: answer 2, speaker: minister van Defensie, says: "ctivd oversees mivd", stance: asserted}
//     - {place: "unreviewed:Voorbeeldwet digitale weerbaarheid#4.1", says: "ctivd oversees mivd", stance: asserted}
WITH CASE WHEN $law STARTS WITH 'unreviewed:' THEN '?' + substring($law, 11) ELSE $law END AS named
CALL () {
  // the first of the parameters that is given says where to begin, those that leave fewest statements before others
  MATCH (s:Statement)-[:SUPPORTS]->(:Mandate {id: $mandate})
  RETURN s
  UNION
  MATCH (s:Statement)-[:STATED_IN]->(:Passage {id: $passage}) WHERE $mandate IS NULL
  RETURN s
  UNION
  MATCH (s:Statement)-[:SAYS_OF|SAYS_TO]->(:Actor {id: coalesce($actor, $other)}) WHERE coalesce($mandate, $passage) IS NULL
  RETURN s
  UNION
  MATCH (s:Statement)-[:STATED_IN]->(:Passage)-[:PART_OF]->(:Document {id: $document})
  WHERE coalesce($mandate, $passage, $actor, $other) IS NULL
  RETURN s
  UNION
  MATCH (s:Statement {kind: 'relation', predicate: $relation})
  WHERE coalesce($mandate, $passage, $actor, $other, $document) IS NULL
  RETURN s
  UNION
  MATCH (s:Statement)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence})
  WHERE coalesce($mandate, $passage, $actor, $other, $document, $relation) IS NULL
  RETURN s
  UNION
  UNWIND CASE WHEN coalesce($mandate, $passage, $actor, $other, $document, $relation, $competence) IS NULL THEN [true] ELSE [] END AS every
  MATCH (s:Statement) WHERE s.stance STARTS WITH coalesce($stance, '')
  RETURN s
}
MATCH (s)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
WHERE coalesce(s.judged, 'right') = 'right' AND ($mandate IS NULL OR EXISTS { (s)-[:SUPPORTS]->(:Mandate {id: $mandate}) })
  AND ($document IS NULL OR d.id = $document) AND ($stance IS NULL OR s.stance = $stance)
  AND ($passage IS NULL OR p.id = $passage)
  // a statement writes an unreviewed law with '?' before its name; '#' and '.' lead to its articles and members
  AND ($law IS NULL OR any(id IN coalesce(s.basis, []) + coalesce(s.object, '')
    WHERE id = named OR id STARTS WITH named + '#' OR id STARTS WITH named + '.'))
  AND ($actor IS NULL OR EXISTS { (s)-[:SAYS_OF]->(:Actor {id: $actor}) }
    OR s.predicate = 'cooperates-with' AND EXISTS { (s)-[:SAYS_TO]->(:Actor {id: $actor}) })
  AND ($competence IS NULL OR EXISTS { (s)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($relation IS NULL OR s.kind = 'relation' AND s.predicate = $relation)
  AND ($other IS NULL OR EXISTS { (s)-[:SAYS_TO]->(:Actor {id: $other}) }
    OR s.predicate = 'cooperates-with' AND EXISTS { (s)-[:SAYS_OF]->(:Actor {id: $other}) })
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
