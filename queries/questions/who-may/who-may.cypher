// question:
//   nl: Wie mag, moet of mag niet dit doen, op welke grond en onder welke voorwaarden?
//   en: Who may, must or must not do this, on which ground and under which conditions?
// purpose: >
//   The actors that hold a competence or a narrower one, each with the modality (a power, a task, a duty, a prohibition, or only a
//   practice), every ground that a text names, the conditions, and who oversees the actor.
// parameters:
//   competence: {type: competence, required: true, description: "id or name of a competence, such as disruption"}
//   actor: {type: actor, description: "only this actor"}
//   law: {type: law, description: "only what rests on this law or provision"}
//   modality: {type: modality, description: "only this modality, such as power"}
// columns:
//   actor: id of the actor
//   name: its name
//   modality: task, power, duty, prohibition or practice
//   competence: the competence asked for, or a narrower one
//   grounds: laws and provisions; none where no text names one
//   lapsed: laws among the grounds that are no longer in force, by the register
//   conditions: words that restrict it, from any of the texts
//   overseers: actors that oversee the actor, by the register or a text
// links:
//   - {source: actor, target: competence, label: modality}
// cues:
//     nl: [wie, welke dienst, welke instantie, welk orgaan, mag, mogen, kan, kunnen, moet, moeten, bevoegd, bevoegdheid
//     om, is het toegestaan, iemand, instanties, bevoegdheid, gerechtigd, toegestaan, gaat over, heeft de macht]
//     en: [who, which, may, can, must, allowed, competent, power to, able to, is it permitted, entitled, authority, power,
//     authorised, permitted, anyone, right to, in charge of, charged]
// usual: true
// tags: [competence, actor]
// example:
//   parameters: {competence: counter-attack}
//   rows: 2
//   answer:
//     - {actor: dcc, modality: power, conditions: [Indien de regering daartoe heeft besloten]}
//     - {actor: krijgsmacht, modality: prohibition}
MATCH (:Competence {id: $competence})<-[:BROADER*0..]-(c:Competence)<-[:GRANTS]-(m:Mandate)<-[:HOLDS]-(a:Actor)
WHERE ($actor IS NULL OR a.id = $actor) AND ($modality IS NULL OR m.modality = $modality)
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
WITH c, a, m.modality AS modality, collect(m) AS mandates
RETURN a.id AS actor, a.name AS name, modality, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
    WHERE law.in_force_to <= toString(date()) OR EXISTS { (:Law)-[:REPLACES]->(law) }
    RETURN DISTINCT law.id AS id ORDER BY id
  } AS lapsed,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS condition ORDER BY condition } AS conditions,
  COLLECT { MATCH (o:Actor)-[:OVERSEES]->(a) RETURN DISTINCT o.id AS overseer ORDER BY overseer } AS overseers,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY competence, actor, modality
