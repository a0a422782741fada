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
// cues:
//     nl: [berust, berusten, rusten, grond, grondslag, artikel, krachtens, ingevolge, op basis van, volgt uit, regelt,
//     geeft, bevat, ontleent, vloeit, verplicht, schrijft voor, toestaat, inhoud, voortvloeien, vloeien voort, verleent,
//     kent toe, uit hoofde, op grond, wat zegt, wat regelt, bepaalt, gebaseerd, verplichtingen, plichten, taken,
//     bevoegdheden]
//     en: [rest, rests, basis, article, under, pursuant, follows from, provide, provides, contain, grants, grant, confer,
//     lay down, say, oblige, allow, require, provide for, empowers, flow, flows, derive, created by, set out, stipulates,
//     arise, based, assign, regulate, obligations, duties, tasks, powers]
// usual: true
// tags: [law, competence, actor]
// example:
//   parameters: {law: "Voorbeeldwet digitale weerbaarheid#3.4"}
//   rows: 2
//   answer:
//     - {actor: aivd, modality: prohibition}
//     - {actor: mivd, modality: prohibition}
MATCH (top:Law|Provision {id: $law})
MATCH (top)<-[:PART_OF*0..]-(ground)<-[:BASED_ON]-(m:Mandate)<-[:HOLDS]-(a:Actor)
MATCH (m)-[:GRANTS]->(c:Competence)
MATCH (m)<-[:SUPPORTS]-(s:Statement)
WITH ground, a, m, c, min(s.start) AS first
RETURN ground.id AS ground, a.id AS actor, a.name AS name, m.modality AS modality, c.id AS competence,
  COLLECT { MATCH (m)-[:SUBJECT_TO]->(k) RETURN k.text AS condition ORDER BY condition } AS conditions,
  COLLECT { MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN s.id } AS statements
ORDER BY first, ground, actor, modality, competence
