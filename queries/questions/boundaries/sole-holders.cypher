// question:
//   nl: Welke bevoegdheden heeft maar één actor?
//   en: Which competences does only one actor hold?
// purpose: >
//   Competences that one actor alone holds, or few actors: where it fails there is no other, and nobody to share with. A power,
//   a task and a duty count as holding; a practice and a prohibition do not. It says what the texts read so far give, not what
//   other law gives. A narrower concept that another holds is shown, for its holder may do part of it.
// parameters:
//   maximum: {type: count, default: 1, description: "competences with at most so many holders"}
//   actor: {type: actor, description: "only what this actor holds"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
// columns:
//   competence: what it is about
//   actor: id of the holder
//   name: its name
//   modalities: task, power or duty
//   grounds: laws and provisions; none where no text names one
//   holders: how many actors hold it
//   near: ids of other actors that hold a narrower or broader concept
// links:
//   - {source: actor, target: competence, label: modalities}
// cues:
//     nl: [alleen, enige, als enige, uitsluitend, exclusief, één actor, monopolie, slechts één, voorbehouden, nergens
//     anders, alleenrecht, unieke, uniek]
//     en: [only, sole, exclusive, exclusively, alone, single, monopoly, unique, reserved, solely, nobody else, just one]
// tags: [competence, actor, boundary]
// example:
//   parameters: {competence: response}
//   rows: 1
//   answer:
//     - {competence: counter-attack, actor: dcc, modalities: [power], near: []}
MATCH (a:Actor)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE m.modality IN ['power', 'task', 'duty'] AND c.id <> 'other'
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH c, a, collect(m) AS mandates
WITH c, collect({actor: a, mandates: mandates}) AS holders
WHERE size(holders) <= $maximum AND ($actor IS NULL OR any(h IN holders WHERE h.actor.id = $actor))
UNWIND holders AS h
WITH c, size(holders) AS number, [x IN holders | x.actor] AS actors, h.actor AS a, h.mandates AS mandates
RETURN c.id AS competence, a.id AS actor, a.name AS name,
  COLLECT { UNWIND mandates AS m RETURN DISTINCT m.modality AS modality ORDER BY modality } AS modalities,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  number AS holders,
  COLLECT {
    MATCH (d:Competence) WHERE EXISTS { (d)-[:BROADER*]->(c) } OR EXISTS { (c)-[:BROADER*]->(d) }
    MATCH (d)<-[:GRANTS]-(n:Mandate)<-[:HOLDS]-(o:Actor)
    WHERE n.modality IN ['power', 'task', 'duty'] AND NOT o IN actors
    RETURN DISTINCT o.id AS id ORDER BY id
  } AS near,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id } AS statements
ORDER BY holders, competence, actor
