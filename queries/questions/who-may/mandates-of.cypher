// question:
//   nl: Wat mag, moet of mag deze actor niet, en waarom?
//   en: What may, must or must not this actor do, and why?
// purpose: Every mandate of an actor, by competence and modality, in the order of the alphabet, with grounds, conditions and evidence.
// parameters:
//   actor: {type: actor, required: true, description: "id, name or abbreviation of an actor, such as MIVD"}
//   modality: {type: modality, description: "only this modality, such as prohibition"}
// columns:
//   competence: what it is about
//   modality: task, power, duty, prohibition or practice
//   grounds: laws and provisions; none where no text names one
//   lapsed: laws among the grounds that are no longer in force, by the register
//   conditions: words that restrict it, from any of the texts
//   mandates: ids of the mandates, for the questions 'evidence' and 'overseers'
// cues:
//     nl: [wat, mag, moet, kan, taken, taak, bevoegdheden, bevoegdheid, plichten, verplichtingen, verplicht, waartoe,
//     mandaat, mandaten, gerechtigd, doen, werkzaamheden, opdracht, functie, takenpakket, verantwoordelijkheden, doet,
//     bevoegd, toegestaan]
//     en: [what, may, must, can, tasks, powers, power, duties, obligations, obliged, entitled, mandate, mandates,
//     responsibilities, allowed, remit, role, duty, task, responsible, functions, do, permitted, competences, required]
// usual: true
// tags: [actor, competence]
// example:
//   parameters: {actor: Rijksinspectie Digitale Infrastructuur}
//   rows: 4
//   answer:
//     - {competence: penalties, modality: power, grounds: ["unreviewed:Voorbeeldwet digitale weerbaarheid#4.2"]}
//     - {competence: information-sharing, modality: practice, grounds: []}
MATCH (:Actor {id: $actor})-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE $modality IS NULL OR m.modality = $modality
WITH c, m.modality AS modality, collect(m) AS mandates
RETURN c.id AS competence, modality,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
    WHERE law.in_force_to <= toString(date()) OR EXISTS { (:Law)-[:REPLACES]->(law) }
    RETURN DISTINCT law.id AS id ORDER BY id
  } AS lapsed,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS condition ORDER BY condition } AS conditions,
  COLLECT { UNWIND mandates AS m RETURN m.id AS id ORDER BY id } AS mandates,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY competence, modality
