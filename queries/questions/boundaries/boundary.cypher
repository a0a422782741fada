// question:
//   nl: Welke bevoegdheden hebben meer actoren, en waarin verschillen zij?
//   en: Which competences do several actors hold, and in what do they differ?
// purpose: >
//   Where competences meet or overlap: each competence that more than one actor holds (a prohibition is no holding), with the ground,
//   the conditions, the thresholds among these, the overseers and the ministers of each holder, and which of these differ between
//   the holders. An act that fits no concept ('other') is left out unless asked for.
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
//   thresholds: of these words, those that ask for a number or a degree (serious, significant, large-scale, necessary)
//   overseers: actors that oversee the holder
//   ministers: who bears responsibility for the holder
//   differs: which of grounds, conditions, thresholds, overseers and ministers another holder does not have in the same way
// links:
//   - {source: actor, target: competence, label: modalities}
// cues:
//     nl: [verschil, verschillen, waarin, meer actoren, meerdere instanties, grens, grenzen, afbakening, beide, allebei,
//     onderscheid, onderscheiden, uiteenlopen, afwijken, raken, scheidslijn, taakverdeling]
//     en: [differ, difference, differences, boundary, boundaries, several, multiple, both, delineation, distinguish,
//     distinction, diverge, dividing line, demarcation, vary]
// tags: [competence, actor, boundary]
// example:
//   parameters: {competence: disruption, actor: AIVD}
//   rows: 2
//   answer:
//     - {actor: aivd, modalities: [power], ministers: [minister-bzk], differs: [ministers]}
//     - {actor: mivd, modalities: [power], ministers: [minister-defensie], differs: [ministers]}
MATCH (c:Competence)<-[:GRANTS]-(m:Mandate)<-[:HOLDS]-(a:Actor)
WHERE m.modality <> 'prohibition'
  AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH c, a, collect(m) AS mandates,
  '(?i).*(\\d|ernstig|aanzienlijk|significant|grootschalig|noodzakelijk|serious|substantial|large-scale|necessary).*' AS degree
WITH c, a, mandates, degree,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS condition ORDER BY condition } AS conditions
WITH c, {
    actor: a.id,
    name: a.name,
    modalities: COLLECT { UNWIND mandates AS m RETURN DISTINCT m.modality AS modality ORDER BY modality },
    grounds: COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground },
    conditions: conditions,
    thresholds: [condition IN conditions WHERE condition =~ degree],
    overseers: COLLECT { MATCH (o:Actor)-[:OVERSEES]->(a) RETURN DISTINCT o.id AS overseer ORDER BY overseer },
    ministers: COLLECT { MATCH (o:Actor)-[:RESPONSIBLE_FOR]->(a) RETURN DISTINCT o.id AS minister ORDER BY minister },
    statements: COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id }
  } AS holder
WITH c, collect(holder) AS holders
WHERE size(holders) > 1 AND ($actor IS NULL OR any(h IN holders WHERE h.actor = $actor))
UNWIND holders AS h
RETURN c.id AS competence, h.actor AS actor, h.name AS name, h.modalities AS modalities, h.grounds AS grounds,
  h.conditions AS conditions, h.thresholds AS thresholds, h.overseers AS overseers, h.ministers AS ministers,
  [aspect IN ['grounds', 'conditions', 'thresholds', 'overseers', 'ministers']
    WHERE any(other IN holders WHERE other[aspect] <> h[aspect])] AS differs,
  h.statements AS statements
ORDER BY competence, actor
