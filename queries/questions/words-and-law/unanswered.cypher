// question:
//   nl: Wat is gevraagd en waarop wordt niet geantwoord?
//   en: What is asked, and what does the source decline to answer?
// purpose: >
//   The questions that papers put, each with the number of statements that its answer makes, and the answers that the source
//   declines to give, in the order of the paper. What is asked or declined supports no mandate.
// parameters:
//   actor: {type: actor, description: "only what is asked or declined about this actor"}
// columns:
//   document: the paper
//   question: number of the question
//   stance: asked or declined
//   speaker: who asks or declines
//   words: the question, paragraph by paragraph, or the sentence that declines
//   actors: ids of the actors it is about
//   competences: ids of the competences it is about
//   answers: of a question, how many statements the answer with its number makes
// cues:
//     nl: [niet beantwoord, geen antwoord, onbeantwoord, gevraagd, geantwoord, vragen, ontweken, zonder antwoord, niet
//     ingegaan, vragen zijn]
//     en: [unanswered, not answered, no answer, asked, answered, questions, left unanswered, without reply, dodged,
//     evaded, reply]
// tags: [parliament, evidence]
// example:
//   parameters: {}
//   rows: 5
//   answer:
//     - {question: "1", stance: asked}
CALL () {
  MATCH (p:Passage)-[:PART_OF]->(d:Document)
  WHERE p.role = 'question' OR p.role = 'restated' AND NOT EXISTS {
    MATCH (first:Passage {role: 'question', question: p.question})-[:PART_OF]->(d)
  }
  WITH d, p ORDER BY p.start
  WITH d, p.question AS question, p.speaker AS speaker, coalesce(p.question, p.id) AS one, collect(p) AS passages
  RETURN d, question, speaker, passages[0].start AS start, 'asked' AS stance, [p IN passages | p.text] AS words,
    COLLECT {
      UNWIND passages AS p
      MATCH (p)<-[:STATED_IN]-(s:Statement {stance: 'asked'}) WHERE coalesce(s.judged, 'right') = 'right'
      RETURN s
    } AS statements,
    COUNT {
      MATCH (s:Statement {stance: 'asserted'})-[:STATED_IN]->(:Passage {role: 'answer', question: question})-[:PART_OF]->(d)
      WHERE coalesce(s.judged, 'right') = 'right'
    } AS answers
  UNION
  MATCH (s:Statement)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
  WHERE coalesce(s.judged, 'right') = 'right'
    AND (s.stance = 'declined' OR s.stance = 'asked' AND NOT p.role IN ['question', 'restated'])
  RETURN d, p.question AS question, p.speaker AS speaker, s.start AS start, s.stance AS stance, [s.text] AS words,
    collect(s) AS statements, null AS answers
}
WITH d, question, speaker, start, stance, words, statements, answers,
  COLLECT { UNWIND statements AS s MATCH (s)-[:SAYS_OF|SAYS_TO]->(a:Actor) RETURN DISTINCT a.id AS actor ORDER BY actor } AS actors
WHERE $actor IS NULL OR $actor IN actors
RETURN d.id AS document, question, stance, speaker, words, actors,
  COLLECT { UNWIND statements AS s MATCH (s)-[:ABOUT]->(c) RETURN DISTINCT c.id AS competence ORDER BY competence } AS competences,
  answers, [s IN statements | s.id] AS statements
ORDER BY document, start, stance, words
