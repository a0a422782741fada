// question:
//   nl: Welke bevoegdheden hebben meer actoren, en waarin verschillen zij?
//   en: Which competences do several actors hold, and in what do they differ?
// purpose: >
//   Where competences meet or overlap: each competence that more than one actor holds (a prohibition is no holding), with the ground,
//   the conditions and the overseers of each holder, and which of these differ between the holders. An act that fits no concept
//   ('other') is left out unless asked for.
// parameters:
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   actor: {type: actor, description: "only competences that this actor holds too"}
// columns:
//   competence: what it is about
//   actor: id of a holder
//   name: its name
//   modalities: task, power, duty or practice
//   grounds: laws and provisions it rests on
//   conditions: words that restrict it
//   overseers: actors that oversee the holder
//   differs: which of grounds, conditions and overseers another holder does not have in the same way
// tags: [competence, actor, boundary]
// example:
//   parameters: {competence: disruption, actor: AIVD}
//   answer:
//     - {actor: aivd, modalities: [power], grounds: ["wiv-2017#73.1"], differs: [grounds, conditions, overseers]}
//     - {actor: mivd, modalities: [power], grounds: [wiv-2017, "wiv-2017#73.1"], differs: [grounds, conditions, overseers]}
//     - {actor: "unreviewed:autoriteit-havencyber", conditions: [], overseers: [], differs: [grounds, conditions, overseers]}
MATCH (c:Competence)<-[:GRANTS]-(m:Mandate)<-[:HOLDS]-(a:Actor)
WHERE m.modality <> 'prohibition'
  AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH c, a, collect(m) AS mandates
WITH c, {
    actor: a.id,
    name: a.name,
    modalities: COLLECT { UNWIND mandates AS m RETURN DISTINCT m.modality AS modality ORDER BY modality },
    grounds: COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground },
    conditions: COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS condition ORDER BY condition },
    overseers: COLLECT { MATCH (o:Actor)-[:OVERSEES]->(a) RETURN DISTINCT o.id AS overseer ORDER BY overseer }
  } AS holder
WITH c, collect(holder) AS holders
WHERE size(holders) > 1 AND ($actor IS NULL OR any(h IN holders WHERE h.actor = $actor))
UNWIND holders AS h
RETURN c.id AS competence, h.actor AS actor, h.name AS name, h.modalities AS modalities, h.grounds AS grounds,
  h.conditions AS conditions, h.overseers AS overseers,
  [aspect IN ['grounds', 'conditions', 'overseers'] WHERE any(other IN holders WHERE other[aspect] <> h[aspect])] AS differs
ORDER BY competence, actor
