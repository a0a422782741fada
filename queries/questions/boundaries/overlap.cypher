// question:
//   nl: Welke actoren overlappen het meest in wat zij mogen of moeten?
//   en: Which actors overlap most in what they may or must do?
// purpose: >
//   Pairs of actors by the number of competences that both hold, with the share of this in all that either holds (Jaccard
//   index, 1 when they hold the same). A power, a task, a duty and a practice count as holding, a prohibition and 'other' do
//   not. A shared competence is a place to look, no proof of overlap: grounds, persons and places may differ; the question
//   'compare-actors' shows them side by side.
// parameters:
//   actor: {type: actor, description: "only pairs with this actor"}
//   competence: {type: competence, description: "count only this competence and narrower ones"}
//   kind: {type: text, description: "only pairs of two actors of this kind, such as regulator or minister"}
//   minimum: {type: count, default: 15, description: "only pairs that share at least so many competences"}
// columns:
//   actor: id of one actor; the one asked for, if any
//   name: its name
//   other: id of the other actor
//   other_name: its name
//   shared: number of competences that both hold
//   jaccard: shared, divided by the number of competences that one or both hold
//   competences: ids of the shared competences
//   only_actor: number of competences that only the first holds
//   only_other: number of competences that only the other holds
// links:
//   - {source: actor, target: other, label: competences}
// cues:
//     nl: [overlappen, overlap, overlapt, dubbel, dubbelingen, gedeeld, meest, gemeen, gemeenschappelijk, samenvallen,
//     vergelijkbaar, doublures, hetzelfde doen, vaarwater, gelijkaardige]
//     en: [overlap, overlaps, duplicate, duplication, shared, most, common, coincide, similar, redundant, same field, most
//     alike, resemble, tread]
// tags: [competence, actor, boundary]
// example:
//   parameters: {actor: mivd, minimum: "2"}
//   rows: 1
//   answer:
//     - {actor: mivd, other: aivd, shared: 2, jaccard: 1.0, competences: [disruption, information-sharing]}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE m.modality <> 'prohibition' AND c.id <> 'other'
  AND ($kind IS NULL OR a.kind = toLower($kind))
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH a, collect(DISTINCT c) AS held
WITH collect({actor: a, held: held}) AS holders
UNWIND [h IN holders WHERE $actor IS NULL OR h.actor.id = $actor] AS x
UNWIND holders AS y
WITH x, y WHERE CASE WHEN $actor IS NULL THEN x.actor.id < y.actor.id ELSE y.actor.id <> $actor END
WITH x, y, [c IN x.held WHERE c IN y.held] AS shared
WHERE size(shared) >= $minimum
RETURN x.actor.id AS actor, x.actor.name AS name, y.actor.id AS other, y.actor.name AS other_name, size(shared) AS shared,
  round(1.0 * size(shared) / (size(x.held) + size(y.held) - size(shared)), 2) AS jaccard,
  COLLECT { UNWIND shared AS c RETURN c.id AS id ORDER BY id } AS competences,
  size(x.held) - size(shared) AS only_actor, size(y.held) - size(shared) AS only_other,
  COLLECT {
    UNWIND [x.actor, y.actor] AS a
    MATCH (a)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence) WHERE m.modality <> 'prohibition' AND c IN shared
    MATCH (m)<-[:SUPPORTS]-(s:Statement)
    RETURN DISTINCT s.id
  } AS statements
ORDER BY shared DESC, jaccard DESC, actor, other
