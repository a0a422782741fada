// question:
//   nl: Welke bevoegdheden, taken en plichten berusten op deze wet of dit artikel?
//   en: Which powers, tasks and duties rest on this law or article?
// purpose: Every mandate that is based on a law, or on a provision of it, in the order of the text; items and members under an article too.
// parameters:
//   law:
//     type: law
//     required: true
//     description: "a law (id, title, abbreviation or number), or law#article.member.item, such as 'Wiv 2017#73' or wiv-2017#8.2.a"
// columns:
//   ground: the law or provision that the mandate rests on
//   actor: id of the actor
//   name: its name
//   modality: task, power, duty, prohibition or practice
//   competence: what it is about
//   conditions: words that restrict it
//   evidence: where a text says so, and its sentence
// tags: [law, competence, actor]
// example:
//   parameters: {law: "Wiv 2017#8"}
//   answer:
//     - {ground: "wiv-2017#8.2.a", actor: aivd, modality: task, competence: threat-investigation, conditions: []}
MATCH (top:Law|Provision {id: $law})
MATCH (top)<-[:PART_OF*0..]-(ground)<-[:BASED_ON]-(m:Mandate)<-[:HOLDS]-(a:Actor)
MATCH (m)-[:GRANTS]->(c:Competence)
MATCH (m)<-[:SUPPORTS]-(s:Statement)
WITH ground, a, m, c, min(s.start) AS first
RETURN ground.id AS ground, a.id AS actor, a.name AS name, m.modality AS modality, c.id AS competence,
  COLLECT { MATCH (m)-[:SUBJECT_TO]->(k) RETURN k.text AS condition ORDER BY condition } AS conditions,
  COLLECT {
    MATCH (m)<-[:SUPPORTS]-(s:Statement)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
    OPTIONAL MATCH (p)-[:PART_OF]->(at:Provision)
    WITH DISTINCT d.id AS document, s.start AS start, s.text AS text,
      coalesce(at.id, d.id + coalesce(', ' + p.role + ' ' + p.question, '')) AS place
    ORDER BY document, start
    RETURN {place: place, text: text}
  } AS evidence
ORDER BY first, ground, actor, modality, competence
