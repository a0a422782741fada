// question:
//   nl: Wat voor actor is dit, onder wie valt zij, welke rollen vervult zij en hoeveel bevoegdheden heeft zij?
//   en: What kind of actor is this, under whom does it stand, which roles does it fill, and how many competences does it hold?
// purpose: >
//   One actor at a glance, a fact a row: kind, laws that it rests on, minister, parts and wholes, roles, other offices,
//   predecessors, overseers, and the number of competences by modality ('other', an act that fits no concept, not counted).
//   Facts of the register rest on no sentence. A fact that is missing is not known; it is not denied.
// parameters:
//   actor: {type: actor, required: true, description: "id, name or abbreviation of an actor, such as AIVD"}
// columns:
//   actor: id of the actor
//   fact: which fact; 'under responsibility of' is its minister or head
//   value: a word, a number, or the name of the other actor or law
//   other: id of the other actor or law; null where the fact is about no other
//   source: register, text or both
// links:
//   - {source: actor, target: other, label: fact}
// cues:
//     nl: [profiel, soort, overzicht, valt onder, organogram, ministerie, onderdeel van, onderdelen, wie of wat, wat is,
//     organisatie, wie is, beschrijving, beschrijf, ressorteert, valt onder welk ministerie, informatie over, typering,
//     steekkaart]
//     en: [profile, kind, overview, belongs, part of, organisation chart, ministry, parts, what is, describe, who is,
//     description, background, fact sheet, tell me about, falls under, summary, kind of body]
// tags: [actor, oversight]
// example:
//   parameters: {actor: mivd}
//   rows: 14
//   answer:
//     - {fact: kind, value: intelligence-service}
//     - {fact: under responsibility of, other: minister-defensie, source: [register, text]}
//     - {fact: powers, value: 2}
MATCH (a:Actor {id: $actor})
CALL (a) {
  WITH a, [
    {fact: 'kind', value: a.kind}, {fact: 'exists since', value: a.valid_from}, {fact: 'existed until', value: a.valid_to},
    {fact: 'reviewed', value: CASE WHEN a.reviewed THEN 'yes' ELSE 'no: found in a text only' END}
  ] AS facts
  UNWIND [f IN facts WHERE f.value IS NOT NULL] AS f
  RETURN 1 AS part, f.fact AS fact, f.value AS value, null AS other,
    [CASE WHEN a.reviewed THEN 'register' ELSE 'text' END] AS source, [] AS statements
  UNION
  MATCH (a)-[r:GROUNDED_IN|RESPONSIBLE_FOR|PART_OF|HELD_BY|SAME_AS|SUCCEEDS|OVERSEES|AUTHORISES|DIRECTS|CHAIRS]-(o:Actor|Law)
  WITH a, o, type(r) AS type, startNode(r) = a AS out, collect(r) AS edges
  RETURN CASE type WHEN 'GROUNDED_IN' THEN 2 ELSE 3 END AS part,
    CASE type
      WHEN 'GROUNDED_IN' THEN 'rests on'
      WHEN 'RESPONSIBLE_FOR' THEN CASE WHEN out THEN 'responsible for' ELSE 'under responsibility of' END
      WHEN 'PART_OF' THEN CASE WHEN out THEN 'part of' ELSE 'has part' END
      WHEN 'HELD_BY' THEN CASE WHEN out THEN 'role filled by' ELSE 'fills role' END
      WHEN 'SAME_AS' THEN 'same holder as'
      WHEN 'SUCCEEDS' THEN CASE WHEN out THEN 'came in the place of' ELSE 'succeeded by' END
      WHEN 'OVERSEES' THEN CASE WHEN out THEN 'oversees' ELSE 'overseen by' END
      WHEN 'AUTHORISES' THEN CASE WHEN out THEN 'gives permission to' ELSE 'needs permission of' END
      WHEN 'DIRECTS' THEN CASE WHEN out THEN 'directs' ELSE 'directed by' END
      ELSE CASE WHEN out THEN 'chairs' ELSE 'chaired by' END
    END AS fact, o.name AS value, o.id AS other,
    COLLECT { UNWIND edges AS e RETURN DISTINCT coalesce(e.source, 'register') AS source ORDER BY source } AS source,
    COLLECT { UNWIND edges AS e UNWIND e.statements AS id RETURN DISTINCT id } AS statements
  UNION
  UNWIND [
    ['power', 'powers'], ['task', 'tasks'], ['duty', 'duties'], ['prohibition', 'prohibitions'], ['practice', 'practices']
  ] AS word
  MATCH (a)-[:HOLDS]->(m:Mandate {modality: word[0]})-[:GRANTS]->(c:Competence) WHERE c.id <> 'other'
  MATCH (m)<-[:SUPPORTS]-(s:Statement)
  RETURN 4 AS part, word[1] AS fact, count(DISTINCT c) AS value, null AS other, ['text'] AS source,
    collect(DISTINCT s.id) AS statements
}
RETURN a.id AS actor, fact, value, other, source, statements
ORDER BY part, fact, other
