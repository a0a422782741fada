// question:
//   nl: Waar geeft de ene tekst een actor wat een andere tekst haar onthoudt of verbiedt?
//   en: Where does one text give an actor what another text withholds or forbids?
// purpose: >
//   A power, task or duty of an actor beside a prohibition, or a statement that denies it a power, task, duty or practice, for
//   the same competence or a narrower or broader one. It is a place to read, seldom a real contradiction: the prohibition is
//   often the limit or the exception of the power, above all in one law ('same_law'), concerns another object, or stands in a
//   text that no longer applies. A denied task or duty is set against tasks and duties only. 'other' is left out.
// parameters:
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only where what is given is this competence or a narrower one"}
//   same_law: {type: text, description: "yes: within one law; no: between laws; unknown: one side names no ground"}
// columns:
//   actor: id of the actor
//   name: its name
//   gives: power, task or duty
//   competence: what is given
//   given_by: laws and provisions that give it; none where no text names one
//   given_if: words that restrict what is given
//   withholds: prohibition, or what a text denies (no power, no task, no duty, no practice)
//   withheld: the competence that is withheld
//   width: same, narrower or broader; of what is withheld beside what is given
//   withheld_by: laws and provisions that withhold it; none where no text names one
//   withheld_if: words that restrict what is withheld
//   same_law: yes or no, whether a law stands on both sides; unknown where one side names no ground
// links:
//   - {source: actor, target: competence, label: gives}
//   - {source: actor, target: withheld, label: withholds}
// cues:
//     nl: [tegenstrijdig, tegenstrijdigheid, tegenspraak, tegenspreken, strijdig, conflict, botsen, botst, spreken,
//     tegenstelling, schuren, schuurt, onverenigbaar, tegengesteld, haaks, inconsistent]
//     en: [conflict, conflicts, conflicting, contradiction, contradict, contradictory, inconsistent, clash, withholds,
//     odds, incompatible, clashing, opposing, contradictions, contradicts, rule out]
// tags: [competence, actor, boundary]
// example:
//   parameters: {}
//   rows: 4
//   answer:
//     - {actor: nctv, gives: power, competence: data-collection, given_by: [], withholds: prohibition, same_law: unknown}
//     - {actor: aivd, gives: duty, competence: information-sharing, withholds: prohibition, same_law: "yes"}
//     - {actor: mivd, gives: power, width: same, withheld_by: ["unreviewed:Voorbeeldwet digitale weerbaarheid#3.4"]}
CALL () {
  MATCH (s:Statement {modality: 'prohibition'}) WHERE s.stance = 'asserted'
  RETURN s
  UNION
  MATCH (s:Statement {stance: 'denied'}) WHERE s.modality <> 'prohibition'
  RETURN s
}
MATCH (a:Actor)<-[:SAYS_OF]-(s)-[:ABOUT]->(d:Competence)
WHERE s.kind = 'mandate' AND coalesce(s.judged, 'right') = 'right' AND d.id <> 'other' AND ($actor IS NULL OR a.id = $actor)
WITH a, d, CASE s.stance WHEN 'denied' THEN 'no ' + s.modality ELSE s.modality END AS withholds, collect(s) AS said
WITH a, d, withholds, said, [s IN said | s.text] AS texts, COLLECT {
    MATCH (c:Competence)-[:BROADER*0..]->(d) RETURN c
    UNION
    MATCH (d)-[:BROADER*0..]->(c:Competence) RETURN c
  } AS near
MATCH (a)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
WHERE m.modality IN ['power', 'task', 'duty'] AND (m.modality <> 'power' OR NOT withholds IN ['no task', 'no duty'])
  AND c IN near
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
// What one sentence gives and takes back is a rule with its exception.
WITH a, d, withholds, said, texts, m.modality AS gives, c, collect(m) AS found
WITH a, d, withholds, said, gives, c, COLLECT {
    UNWIND found AS m
    MATCH (m)<-[:SUPPORTS]-(o:Statement) WHERE NOT o.text IN texts
    RETURN DISTINCT m
  } AS mandates
WHERE mandates <> []
WITH a, d, withholds, said, gives, c, mandates,
  COLLECT {
    UNWIND said AS s
    UNWIND s.basis AS g
    RETURN DISTINCT CASE WHEN g STARTS WITH '?' THEN 'unreviewed:' + substring(g, 1) ELSE g END AS ground ORDER BY ground
  } AS withheld_by
WITH a, d, withholds, said, gives, c, mandates, withheld_by,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS given_by
WITH a, d, withholds, said, gives, c, mandates, withheld_by, given_by, CASE
    WHEN any(g IN given_by WHERE any(w IN withheld_by WHERE split(g, '#')[0] = split(w, '#')[0])) THEN 'yes'
    WHEN size(given_by) = 0 OR size(withheld_by) = 0 THEN 'unknown'
    ELSE 'no'
  END AS same_law
WHERE $same_law IS NULL OR same_law = toLower($same_law)
RETURN a.id AS actor, a.name AS name, gives, c.id AS competence, given_by,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS given_if,
  withholds, d.id AS withheld,
  CASE WHEN c = d THEN 'same' WHEN EXISTS { (d)-[:BROADER*]->(c) } THEN 'narrower' ELSE 'broader' END AS width,
  withheld_by,
  COLLECT { UNWIND said AS s UNWIND s.conditions AS condition RETURN DISTINCT condition ORDER BY condition } AS withheld_if,
  same_law,
  COLLECT {
    UNWIND said AS s RETURN s.id AS id
    UNION
    UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id AS id
  } AS statements
ORDER BY actor, competence, gives, withheld, withholds
