// question:
//   nl: Waarover wil een spreker niets zeggen?
//   en: What does a speaker decline to say?
// purpose: >
//   Each sentence in which a speaker declines to speak ('geen uitspraken', 'cannot comment'), with the question that it
//   answers. Such a sentence supports no mandate and proves nothing about the matter. No row: no sentence that was read
//   declines.
// parameters:
//   speaker: {type: text, description: "only a speaker whose name has these words, such as Defensie"}
//   actor: {type: actor, description: "only sentences about this actor"}
//   competence: {type: competence, description: "only sentences about this competence or a narrower one"}
//   document: {type: document, description: "only sentences of this paper"}
// columns:
//   document: the paper
//   question: number of the question that is answered; unknown where the paper gives none
//   speaker: who declines; unknown where the paper does not say so
//   words: the sentence that declines
//   asked: the question, paragraph by paragraph; none where it was not read
//   askers: who put the question
//   actors: ids of the actors that the sentence is about
//   competences: ids of the competences that it is about
// cues:
//     nl: [weigert, geen uitspraken, geen mededelingen, niet zeggen, zwijgt, wil niet kwijt, doet geen, geheim,
//     geheimhouding, vertrouwelijk, ontwijkt, ingaan, gaat niet in, mededelingen, uitlaten]
//     en: [decline, declines, refuse, refuses, refused, no comment, silent, not say, withhold, declined, dodge, evade,
//     confidential, keeps quiet, refusing, silence, will not disclose, unwilling]
// tags: [parliament, evidence]
// example:
//   parameters: {speaker: Defensie}
//   rows: 1
//   answer:
//     - question: 3a
//       speaker: minister van Defensie
//       asked: ["Hoeveel van zulke acties heeft het Defensie Cyber Commando het afgelopen jaar uitgevoerd?"]
//       actors: [regering]
MATCH (s:Statement {stance: 'declined'})-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
WHERE coalesce(s.judged, 'right') = 'right' AND ($document IS NULL OR d.id = $document)
  AND ($speaker IS NULL OR toLower(s.speaker) CONTAINS toLower($speaker))
  AND ($actor IS NULL OR EXISTS { (s)-[:SAYS_OF|SAYS_TO]->(:Actor {id: $actor}) })
  AND ($competence IS NULL OR EXISTS { (s)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH d, p.question AS question, s.speaker AS speaker, s.text AS words, min(s.start) AS start, collect(s) AS sentences
// of a question that is repeated above its answer, the words that stand there
WITH d, question, speaker, words, start, sentences, COLLECT {
    MATCH (q:Passage {question: question})-[:PART_OF]->(d)
    WHERE q.role = 'restated' OR q.role = 'question' AND NOT EXISTS {
      MATCH (again:Passage {role: 'restated', question: question})-[:PART_OF]->(d)
    }
    RETURN q ORDER BY q.start
  } AS questions
RETURN d.id AS document, question, speaker, words, [q IN questions | q.text] AS asked,
  COLLECT {
    UNWIND questions AS q
    WITH DISTINCT q.speaker AS asker WHERE asker IS NOT NULL
    RETURN asker ORDER BY asker
  } AS askers,
  COLLECT { UNWIND sentences AS s MATCH (s)-[:SAYS_OF|SAYS_TO]->(a:Actor) RETURN DISTINCT a.id AS id ORDER BY id } AS actors,
  COLLECT { UNWIND sentences AS s MATCH (s)-[:ABOUT]->(c:Competence) RETURN DISTINCT c.id AS id ORDER BY id } AS competences,
  [s IN sentences | s.id] AS statements
ORDER BY document, start, words
