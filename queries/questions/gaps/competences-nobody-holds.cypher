// question:
//   nl: Welke bevoegdheden heeft niemand, volgens wat gelezen is?
//   en: Which competences does nobody hold, by what was read?
// purpose: >
//   The competences of the taxonomy that no actor has as a power, a task, a duty or a practice, neither themselves nor a
//   narrower one. A row means that no text that was read gives it to anyone, not that nobody has it in law. Prohibitions,
//   questions, denials and refusals to answer about it are shown, for these are no holding. No row means that each has a
//   holder.
// parameters:
//   broader: {type: competence, description: "only this competence and narrower ones, such as response"}
// columns:
//   competence: id of the competence
//   name_nl: its Dutch name
//   name_en: its English name
//   broader: the competences above it, nearest first
//   held_above: actors that hold a competence above it, which may or may not cover it
//   prohibited: actors that are forbidden it, or a narrower one
//   asked: actors of which a text asks, denies or declines to say that they have it, with that stance
// cues:
//     nl: [niemand, heeft niemand, leemte, leemten, ontbreekt, gat, gaten, geen enkele, belegd, ligt nergens, onbelegd,
//     nergens belegd, niet toegekend, hiaat, hiaten, witte vlek, vacuüm]
//     en: [nobody, no one, missing, holder, gap, gaps, unassigned, unheld, unallocated, not assigned, nobody has, vacuum,
//     blank spot, void, left to no one]
// no_sparql: concepts from near to far, and lists of maps
// tags: [gap, competence]
// example:
//   parameters: {broader: response}
//   rows: 4
//   answer:
//     - {competence: military-operations, held_above: []}
MATCH (c:Competence)
WHERE c.reviewed AND c.id <> 'other'
  AND ($broader IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $broader}) })
  AND NOT EXISTS {
    MATCH (c)<-[:BROADER*0..]-(:Competence)<-[:GRANTS]-(m:Mandate)<-[:HOLDS]-(:Actor)
    WHERE m.modality <> 'prohibition'
  }
RETURN c.id AS competence, c.name_nl AS name_nl, c.name_en AS name_en,
  COLLECT { MATCH path = (c)-[:BROADER*1..]->(above:Competence) RETURN above.id AS id ORDER BY length(path) } AS broader,
  COLLECT {
    MATCH (c)-[:BROADER*1..]->(:Competence)<-[:GRANTS]-(m:Mandate)<-[:HOLDS]-(a:Actor)
    WHERE m.modality <> 'prohibition'
    RETURN DISTINCT a.id AS id ORDER BY id
  } AS held_above,
  COLLECT {
    MATCH (c)<-[:BROADER*0..]-(:Competence)<-[:GRANTS]-(:Mandate {modality: 'prohibition'})<-[:HOLDS]-(a:Actor)
    RETURN DISTINCT a.id AS id ORDER BY id
  } AS prohibited,
  COLLECT {
    MATCH (c)<-[:BROADER*0..]-(:Competence)<-[:ABOUT]-(s:Statement)-[:SAYS_OF]->(a:Actor)
    WHERE s.stance <> 'asserted' AND coalesce(s.judged, 'right') = 'right'
    WITH DISTINCT a.id AS actor, s.stance AS stance
    RETURN {actor: actor, stance: stance} ORDER BY actor, stance
  } AS asked,
  COLLECT {
    MATCH (c)<-[:BROADER*0..]-(:Competence)<-[:ABOUT]-(s:Statement)
    WHERE coalesce(s.judged, 'right') = 'right'
    RETURN DISTINCT s.id AS id ORDER BY id
  } AS statements
ORDER BY competence
