// question:
//   nl: Welke passages bevatten deze woorden?
//   en: Which passages have these words?
// purpose: >
//   Full text search in the passages that the graph keeps (those that carry a statement or put a question), the best match
//   first. Every word must occur, in any order and whatever its capitals; 'toezicht*' takes any ending, and a word with other
//   signs in it, such as 'opt-in', is sought as it stands. No other operators: no sign that a person types is an error. No
//   row: no kept passage has them all.
// parameters:
//   words: {type: text, required: true, description: "words that must all occur, such as 'bestuurlijke boete*'"}
//   document: {type: document, description: "only passages of this document"}
//   speaker: {type: text, description: "only what a speaker says whose name has these words"}
//   most: {type: count, default: 20, description: "at most so many passages"}
// columns:
//   score: how well it matches, higher is better; to compare within one answer
//   id: id of the passage, for the question 'evidence'
//   document: the source
//   place: provision in a law, or role and number of a question or answer
//   speaker: who speaks, in a paper
//   passage: the passage, word for word
//   start: its first character in the source
//   actors: ids of the actors that its statements are about
//   competences: ids of the competences that its statements are about
// cues:
//     nl: [zoek, zoeken, woorden, passages, tekst, komt voor, bevatten, zoekterm, voorkomt, trefwoord, doorzoek,
//     vermelding, vind]
//     en: [search, find, words, passages, containing, contain, occurs, keyword, look up, mention, full text, occurrence,
//     phrase]
// no_sparql: full text search with a score
// tags: [evidence]
// example:
//   parameters: {words: toezicht* rechtmatigheid}
//   rows: 2
//   answer:
//     - {document: voorbeeld-kamerstuk-hybride-dreigingen.txt, place: answer 2, speaker: minister van Defensie}
//     - {place: "unreviewed:Voorbeeldwet digitale weerbaarheid#4.1", actors: [aivd, ctivd, mivd]}
WITH [word IN split(toLower($words), ' ') WHERE word <> '' |
    // signs and capitals are operators of the index: only a plain word, with * behind it or not, goes in without quotes
    CASE WHEN word =~ '[\\p{L}\\p{N}]+\\*?' THEN word ELSE '"' + replace(replace(word, '\\', ''), '"', '') + '"' END] AS parts
WITH reduce(query = '', part IN parts | query + CASE query WHEN '' THEN '' ELSE ' AND ' END + part) AS query
CALL db.index.fulltext.queryNodes('passage_words', CASE query WHEN '' THEN '""' ELSE query END) YIELD node AS p, score
MATCH (p)-[:PART_OF]->(d:Document)
WHERE ($document IS NULL OR d.id = $document) AND ($speaker IS NULL OR toLower(p.speaker) CONTAINS toLower($speaker))
WITH p, d, score ORDER BY score DESC, d.id, p.start, p.id LIMIT toInteger($most)
OPTIONAL MATCH (p)-[:PART_OF]->(at:Provision)
RETURN round(score, 2) AS score, p.id AS id, d.id AS document,
  coalesce(at.id, p.role + ' ' + p.question, p.role) AS place,
  p.speaker AS speaker, p.text AS passage, p.start AS start,
  COLLECT { MATCH (p)<-[:STATED_IN]-()-[:SAYS_OF|SAYS_TO]->(a:Actor) RETURN DISTINCT a.id AS id ORDER BY id } AS actors,
  COLLECT { MATCH (p)<-[:STATED_IN]-()-[:ABOUT]->(c:Competence) RETURN DISTINCT c.id AS id ORDER BY id } AS competences,
  COLLECT { MATCH (p)<-[:STATED_IN]-(s:Statement) WHERE coalesce(s.judged, 'right') = 'right' RETURN s.id ORDER BY s.start, s.id } AS statements
ORDER BY score DESC, document, start
