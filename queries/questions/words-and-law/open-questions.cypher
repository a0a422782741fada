// question:
//   nl: Welke vragen blijven open, van wie zijn ze en waarover gaan ze?
//   en: Which questions stay open, who puts them and what are they about?
// purpose: >
//   The questions of papers to which the answer asserts or denies nothing that was read as a statement: the answer is
//   missing, speaks in general, or declines. An answer under a part of the number ('1a' to '1') counts. No row: every
//   question has an answer that says something, or the graph holds no paper with questions.
// parameters:
//   speaker: {type: text, description: "only questions of a speaker whose name has these words, such as CDA"}
//   actor: {type: actor, description: "only questions about this actor"}
//   competence: {type: competence, description: "only questions about this competence or a narrower one"}
//   document: {type: document, description: "only questions of this paper"}
// columns:
//   document: the paper
//   question: number of the question; unknown where the paper gives none
//   speaker: who asks; unknown where the paper does not say so
//   words: the question, paragraph by paragraph
//   actors: ids of the actors it asks about; none where it names no act of an actor
//   competences: ids of the competences it asks about; none where it names none
//   declined: the sentences of the answer that decline; none where the answer says nothing that was read
// cues:
//     nl: [open, openstaande, blijft open, onbeantwoord, wacht op antwoord, kamervragen, nog te beantwoorden, liggen,
//     uitstaande, hangende, wachten]
//     en: [open, left open, without answer, unresolved, pending, outstanding, parliamentary questions, awaiting, still to
//     be answered, hanging, remain]
// tags: [parliament, evidence]
// example:
//   parameters: {}
//   rows: 1
//   answer:
//     - question: 3a
//       speaker: leden van de CDA-fractie
//       actors: []
//       declined: [Over aantallen operaties doet het kabinet in het openbaar geen uitspraken.]
MATCH (p:Passage)-[:PART_OF]->(d:Document)
WHERE ($document IS NULL OR d.id = $document)
  AND ($speaker IS NULL OR toLower(p.speaker) CONTAINS toLower($speaker))
  // a question that is repeated above its answer counts once
  AND (p.role = 'question' OR p.role = 'restated' AND NOT EXISTS {
    MATCH (first:Passage {role: 'question', question: p.question})-[:PART_OF]->(d)
  })
WITH d, p ORDER BY p.start, p.id
WITH d, p.question AS question, p.speaker AS speaker, coalesce(p.question, p.id) AS one, collect(p) AS passages
WITH d, question, speaker, passages,
  COLLECT {
    UNWIND passages AS p
    MATCH (p)<-[:STATED_IN]-(s:Statement {stance: 'asked'}) WHERE coalesce(s.judged, 'right') = 'right'
    RETURN s
  } AS asked,
  COLLECT {
    MATCH (s:Statement)-[:STATED_IN]->(answer:Passage {role: 'answer'})-[:PART_OF]->(d)
    WHERE answer.question =~ question + '[a-z]*' AND s.kind <> 'reference'
      AND coalesce(s.judged, 'right') = 'right'
    RETURN s ORDER BY s.start, s.id
  } AS answers
WHERE all(s IN answers WHERE s.stance = 'declined')
  AND ($actor IS NULL OR EXISTS { UNWIND asked AS s MATCH (s)-[:SAYS_OF|SAYS_TO]->(:Actor {id: $actor}) })
  AND ($competence IS NULL
    OR EXISTS { UNWIND asked AS s MATCH (s)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH *,
  COLLECT { UNWIND answers AS s WITH s.text AS sentence, min(s.start) AS start ORDER BY start RETURN sentence } AS declined
RETURN d.id AS document, question, speaker, [p IN passages | p.text] AS words,
  COLLECT { UNWIND asked AS s MATCH (s)-[:SAYS_OF|SAYS_TO]->(a:Actor) RETURN DISTINCT a.id AS actor ORDER BY actor } AS actors,
  COLLECT { UNWIND asked AS s MATCH (s)-[:ABOUT]->(c) RETURN DISTINCT c.id AS competence ORDER BY competence } AS competences,
  declined,
  COLLECT { UNWIND asked + answers AS s RETURN DISTINCT s.id } AS statements
ORDER BY document, passages[0].start, speaker
