// question:
//   nl: Wat beweert deze spreker, en op welke grond?
//   en: What does this speaker assert, and on which ground?
// purpose: >
//   What a speaker in a paper asserts of actors: what they may, must or must not do, and how they stand to each other. What
//   the speaker asks, denies or declines is left out. No row: the speaker asserts nothing that was read, or no speaker is
//   called so.
// parameters:
//   speaker: {type: text, required: true, description: "words of the speaker's name, such as 'minister van Defensie'"}
//   actor: {type: actor, description: "only what is said of this actor, or towards it"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   document: {type: document, description: "only this paper"}
// columns:
//   document: the paper
//   speaker: the speaker's name in full
//   actor: id of the actor it is said of
//   name: its name
//   act: task, power, duty, prohibition or practice; of two actors, the relation
//   about: id of the competence, or of the other actor
//   grounds: laws and provisions that the speaker names; none where none is named
//   conditions: words that restrict it
// links:
//   - {source: actor, target: about, label: act}
// cues:
//     nl: [beweert, stelt, volgens de minister, zegt, houdt vol, uitspraken van, bewering, aanvoert, verklaart, meent,
//     volgens, stelling, uitlating, gezegd]
//     en: [asserts, claims, maintains, according to, says, speaker, states, statement, assertion, declared, argues, said,
//     contends, opinion]
// tags: [parliament, actor, competence]
// example:
//   parameters: {speaker: minister van Defensie}
//   rows: 12
//   answer:
//     - {actor: dcc, act: power, about: counter-attack, conditions: [Indien de regering daartoe heeft besloten]}
//     - {actor: mivd, act: power, about: disruption, grounds: ["wiv-2017#73"]}
//     - {actor: ctivd, act: reports-to, about: tweede-kamer}
//     - {actor: krijgsmacht, act: prohibition, about: counter-attack}
MATCH (s:Statement {stance: 'asserted'})-[:STATED_IN]->(:Passage)-[:PART_OF]->(d:Document)
WHERE coalesce(s.judged, 'right') = 'right'
  AND s.speaker IS NOT NULL AND toLower(s.speaker) CONTAINS toLower($speaker) AND ($document IS NULL OR d.id = $document)
  AND ($actor IS NULL OR EXISTS { (s)-[:SAYS_OF|SAYS_TO]->(:Actor {id: $actor}) })
  AND ($competence IS NULL OR EXISTS { (s)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: $competence}) })
MATCH (s)-[:SAYS_OF]->(a:Actor)
MATCH (s)-[:ABOUT|SAYS_TO]->(about:Competence|Actor)
WITH d, s.speaker AS speaker, a, coalesce(s.modality, s.predicate) AS act, about.id AS about, collect(DISTINCT s) AS sentences
RETURN d.id AS document, speaker, a.id AS actor, a.name AS name, act, about,
  COLLECT {
    UNWIND sentences AS s
    MATCH (s)-[:SUPPORTS]->(:Mandate)-[:BASED_ON]->(g)
    RETURN DISTINCT g.id AS ground ORDER BY ground
  } AS grounds,
  COLLECT { UNWIND sentences AS s UNWIND s.conditions AS words RETURN DISTINCT words ORDER BY words } AS conditions,
  [s IN sentences | s.id] AS statements
ORDER BY document, speaker, actor, act, about
