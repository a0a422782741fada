// question:
//   nl: Wie mag of moet iets tegenover of jegens deze actor doen?
//   en: Who may or must do something to, for or against this actor?
// purpose: >
//   What others may, must or must not do to, for or against an actor. It is found where the words of the act name the actor (by
//   name, abbreviation or alias; an abbreviation with its capitals), or where the same sentence also states a relation from the
//   holder to the actor ('A informs B'). An actor that a text means by a pronoun or in another sentence is missed, and a name
//   that stands in the words of an act need not be its target: read the sentence.
// parameters:
//   actor: {type: actor, required: true, description: "the actor at the other end, such as 'vitale aanbieder' or CTIVD"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   modality: {type: modality, description: "only this modality, such as duty"}
// columns:
//   holder: id of the actor that may or must
//   name: its name
//   modality: task, power, duty, prohibition or practice
//   competence: what it is about
//   acts: the words that name the act, as the texts have them
//   found: relations to the actor in the same sentence, and 'named' where the words of the act name it
//   grounds: laws and provisions; none where no text names one
//   conditions: words that restrict it
//   towards: id of the actor asked for
// links:
//   - {source: holder, target: towards, label: modality}
// cues:
//     nl: [tegenover, jegens, tegen, aanzien, richting, aandoen, ondergaan, mogen anderen, opleggen aan, ten aanzien, over
//     zich heen, waaraan, onderworpen, dulden, aangepakt, verplichten]
//     en: [towards, against, regard, vis-à-vis, to whom, done to, undergo, impose on, subject, subjected, target,
//     targeted, done against, demand from, toward, upon]
// tags: [actor, competence]
// example:
//   parameters: {actor: CTIVD}
//   rows: 2
//   answer:
//     - {holder: aivd, modality: duty, competence: information-sharing, found: [informs, named]}
//     - {holder: mivd, modality: duty, competence: information-sharing, found: [informs, named]}
MATCH (t:Actor {id: $actor})
WITH t, [n IN coalesce(t.aliases, []) + [t.name, t.name_nl, t.name_en] WHERE n IS NOT NULL | toLower(n)] AS names,
  coalesce(t.abbreviations, []) AS abbreviations
CALL (t, names, abbreviations) {
  MATCH (s:Statement {kind: 'mandate'})
  WHERE s.stance = 'asserted' AND any(text IN [coalesce(s.object, ''), coalesce(s.trigger, '')] WHERE
    any(n IN names WHERE toLower(text) CONTAINS n AND toLower(text) =~ ('(?s)(.*\\W)?\\Q' + n + '\\E(\\W.*)?'))
    OR any(n IN abbreviations WHERE text CONTAINS n AND text =~ ('(?s)(.*\\W)?\\Q' + n + '\\E(\\W.*)?')))
  RETURN s, true AS named, null AS r
  UNION
  MATCH (t)<-[:SAYS_TO]-(r:Statement {kind: 'relation', stance: 'asserted'})-[:SAYS_OF]->(a:Actor)
  MATCH (r)-[:STATED_IN]->(:Passage)<-[:STATED_IN]-(s:Statement {kind: 'mandate', stance: 'asserted'})-[:SAYS_OF]->(a)
  WHERE r.text = s.text AND coalesce(r.judged, 'right') = 'right'
  RETURN s, false AS named, r
}
WITH t, s, max(named) AS named, collect(r) AS relations
MATCH (s)-[:SAYS_OF]->(a:Actor)
WHERE a <> t AND coalesce(s.judged, 'right') = 'right'
MATCH (s)-[:SUPPORTS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE ($modality IS NULL OR m.modality = $modality)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH t, a, m.modality AS modality, c, collect(DISTINCT m) AS mandates, collect(DISTINCT s) AS said,
  collect(CASE WHEN named THEN ['named'] ELSE [] END + [r IN relations | r.predicate]) AS ways,
  collect([r IN relations | r.id]) AS related
RETURN a.id AS holder, a.name AS name, modality, c.id AS competence,
  COLLECT { UNWIND said AS s RETURN DISTINCT s.trigger AS act ORDER BY act } AS acts,
  COLLECT { UNWIND ways AS some UNWIND some AS way RETURN DISTINCT way ORDER BY way } AS found,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND said AS s UNWIND s.conditions AS condition RETURN DISTINCT condition ORDER BY condition } AS conditions,
  t.id AS towards,
  COLLECT { UNWIND [s IN said | s.id] + reduce(ids = [], some IN related | ids + some) AS id RETURN DISTINCT id } AS statements
ORDER BY holder, competence, modality
