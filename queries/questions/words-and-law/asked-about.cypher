// question:
//   nl: Naar welke actoren en bevoegdheden vraagt elke spreker, en hoe vaak?
//   en: Which actors and competences does each speaker ask about, and how often?
// purpose: >
//   Who asks what an actor may or must do, counted in questions: a question that is repeated above its answer counts once.
//   Left out are questions that name no act of an actor ('open-questions' and 'unanswered' show them), and acts that fit no
//   concept ('other') unless asked for. No row: nothing of the kind is asked.
// parameters:
//   speaker: {type: text, description: "only a speaker whose name has these words, such as CDA"}
//   actor: {type: actor, description: "only questions about this actor"}
//   competence: {type: competence, description: "only questions about this competence or a narrower one"}
//   document: {type: document, description: "only questions of this paper"}
// columns:
//   speaker: who asks; unknown where the paper does not say so
//   actor: id of the actor that is asked about
//   name: its name
//   competence: the competence that is asked about
//   questions: how many questions
//   numbers: the questions, each as document and number (a place in the document where the paper gives no number)
// links:
//   - {source: speaker, target: actor, label: competence}
// cues:
//     nl: [hoe vaak, vraagt naar, stelt vragen, vragen over, kamerleden, fractie, fracties, vragenstellers, meest
//     gevraagd, belangstelling, onderwerp van vragen, stelt, kamerlid]
//     en: [how often, asks about, ask about, questions about, members, party, parties, interest, asked most, topics,
//     questioners, raised, mps]
// tags: [parliament, actor, competence]
// example:
//   parameters: {}
//   rows: 2
//   answer:
//     - {speaker: leden van de CDA-fractie, actor: mivd, competence: disruption, questions: 1}
//     - {actor: dcc, questions: 1, numbers: ["voorbeeld-kamerstuk-hybride-dreigingen.txt, 3b"]}
MATCH (s:Statement {stance: 'asked'})-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
MATCH (s)-[:SAYS_OF]->(a:Actor)
MATCH (s)-[:ABOUT]->(c:Competence)
WHERE coalesce(s.judged, 'right') = 'right' AND ($document IS NULL OR d.id = $document)
  AND ($speaker IS NULL OR toLower(s.speaker) CONTAINS toLower($speaker))
  AND ($actor IS NULL OR a.id = $actor)
  AND (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH s.speaker AS speaker, a, c, d.id + ', ' + coalesce(p.question, toString(p.start)) AS number, collect(s.id) AS ids
ORDER BY number
WITH speaker, a, c, collect(number) AS numbers, collect(ids) AS ids
RETURN speaker, a.id AS actor, a.name AS name, c.id AS competence, size(numbers) AS questions, numbers,
  COLLECT { UNWIND ids AS of UNWIND of AS id RETURN DISTINCT id } AS statements
ORDER BY questions DESC, actor, competence, speaker
