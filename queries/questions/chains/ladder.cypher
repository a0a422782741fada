// question:
//   nl: Wie handelt er stap voor stap bij dit scenario, en waarop berust dat?
//   en: Who acts at each step of this scenario, and on what does that rest?
// purpose: >
//   The steps of a scenario in their order, from the detection of an incident to oversight afterwards. At each step: who holds
//   the competences that it calls for, or narrower ones, on which ground and condition, who gives prior permission, and whom
//   that actor must or does tell. A prohibition is no holding, but those who are forbidden the act are shown. Grounds in law
//   that was not in force on the date are left out. A row without an actor: no text that was read gives this step to anyone
//   the scenario asks for.
// parameters:
//   scenario: {type: scenario, required: true, description: "name of a shipped scenario, or the path of a YAML file"}
//   date: {type: date, default: today, description: "law in force on this date; a law without known dates counts as in force"}
//   step: {type: count, description: "only the step with this number"}
//   actor: {type: actor, description: "only what this actor does"}
// columns:
//   step: number of the step
//   step_nl: its words in Dutch
//   step_en: its words in English
//   actor: id of who acts; null where nobody is found
//   name: its name
//   modality: task, power, duty or practice; null where nobody is found
//   competences: those of the step, or narrower ones, that it holds
//   grounds: laws and provisions; none where no text names one
//   conditions: words that restrict it
//   filled_by: for a role, the actors that fill it, by the register
//   permission: who gives or reviews permission, in the article of the ground or in one that names it by number, or in the same
//     passage by a relation
//   tells: actors that it informs or reports to, by any text
//   duties_to_tell: how many duties to notify or to inform others it has under the same laws
//   must_tell: of these, the first ten by ground, with competence, ground and the words acted on
//   prohibited: actors that are forbidden an act of this step, or a broader one
// links:
//   - {source: permission, target: actor, label: step}
//   - {source: actor, target: tells, label: step}
// cues:
//     nl: [scenario, stap, stappen, ladder, draaiboek, volgorde, handelt, wie doet wat, stel dat, optreden bij, crisis,
//     gebeurt er als, wie eerst, aanpak bij, sabotage, desinformatie, beïnvloeding, kabel, opeenvolgend]
//     en: [scenario, step, steps, ladder, playbook, order, sequence, suppose, who does what, happens if, first, response
//     plan, stages, phase, sabotage, disinformation, influence, cable, in turn, walk me through]
// no_sparql: a scenario is a list of maps
// tags: [chain, scenario, competence]
// example:
//   parameters: {scenario: state-cyber-attack-vital, date: '2026-09-01'}
//   rows: 19
//   answer:
//     - {step: 3, actor: null, modality: null, grounds: []}
//     - {step: 6, actor: aivd, modality: power, permission: [minister-bzk, minister-defensie, tib], tells: [ctivd]}
//     - {step: 8, actor: dcc, conditions: [Indien de regering daartoe heeft besloten], prohibited: [krijgsmacht]}
WITH COLLECT {
    MATCH (law:Law {jurisdiction: 'nl'})
    WHERE COUNT { MATCH (law)<-[:PART_OF*3]-(p:Provision) WHERE p.path =~ '\\d+[a-z]*(\\.\\d+[a-z]*){2}' } >= 10
    RETURN law.id
  } AS by_chapter // laws that number their articles by chapter: in '11.10.2' of such a law the article is 11.10, elsewhere 11
UNWIND $scenario AS s
WITH by_chapter, s WHERE $step IS NULL OR s.number = $step
WITH by_chapter, s, COLLECT {
    UNWIND s.competences AS id
    MATCH (:Competence {id: id})<-[:BROADER*0..]-(c:Competence)<-[:GRANTS]-(m:Mandate)<-[:HOLDS]-(a:Actor)
    WHERE m.modality <> 'prohibition'
      AND (s.actors = [] OR a.id IN s.actors)
      AND ($actor IS NULL OR a.id = $actor)
      AND NOT EXISTS {
        MATCH (m)-[:BASED_ON]->(:Law|Provision)-[:PART_OF*0..]->(law:Law)
        WHERE law.in_force_from > $date OR law.in_force_to <= $date OR EXISTS {
          MATCH (newer:Law)-[:REPLACES]->(law)
          WHERE law.in_force_to IS NULL AND coalesce(newer.in_force_from, '') <= $date
        }
      }
    WITH DISTINCT a, m
    WITH a, m.modality AS modality, collect(m) AS mandates
    ORDER BY a.id, modality
    RETURN {actor: a, modality: modality, mandates: mandates}
  } AS found,
  COLLECT {
    UNWIND s.competences AS id
    MATCH (:Competence {id: id})-[:BROADER*0..]->(:Competence)<-[:GRANTS]-(m:Mandate {modality: 'prohibition'})
    MATCH (a:Actor)-[:HOLDS]->(m)
    WHERE s.actors = [] OR a.id IN s.actors
    RETURN DISTINCT a.id AS id ORDER BY id
  } AS prohibited
UNWIND CASE found WHEN [] THEN [{actor: null, modality: null, mandates: []}] ELSE found END AS row
WITH by_chapter, s, prohibited, row.actor AS a, row.modality AS modality, row.mandates AS mandates
WITH by_chapter, s, prohibited, a, modality, mandates,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law) RETURN DISTINCT law } AS laws,
  // permission for a power often stands in another member of its article, or in an article that names it by its number
  COLLECT {
    CALL (a, mandates, by_chapter) {
      UNWIND mandates AS m
      MATCH (m)-[:BASED_ON]->(:Provision)-[:PART_OF*0..]->(article:Provision)-[:PART_OF*1..]->(law:Law)
      WHERE size(split(article.path, '.')) = CASE WHEN law.id IN by_chapter THEN 2 ELSE 1 END
      WITH DISTINCT a, article, law, '(?s).*\\b' + replace(article.path, '.', '\\.') + '\\b.*' AS number
      MATCH (law)<-[:PART_OF*1..]-(place:Provision)<-[:BASED_ON]-(permit:Mandate)-[:GRANTS]->(c:Competence)
      WHERE c.id IN ['prior-authorisation', 'lawfulness-review'] AND permit.modality <> 'prohibition'
      MATCH (permit)<-[:SUPPORTS]-(said:Statement)
      WHERE said.text =~ '(?is).*(toestemming|machtiging|goedkeuring|\\blast\\b|permission|warrant|authoris|approv|consent).*'
        AND (EXISTS { (place)-[:PART_OF*0..]->(article) } OR said.text =~ number)
      MATCH (o:Actor)-[:HOLDS]->(permit)
      RETURN o
      UNION
      MATCH (o:Actor)-[r:AUTHORISES]->(a)
      UNWIND r.statements AS id
      MATCH (said:Statement {id: id})-[:STATED_IN]->(:Passage)<-[:STATED_IN]-(:Statement)-[:SUPPORTS]->(m:Mandate)
      WHERE m IN mandates
      RETURN o
    }
    WITH o WHERE o <> a
    RETURN DISTINCT o.id AS id ORDER BY id
  } AS permission
WITH s, prohibited, a, modality, mandates, permission, COLLECT {
    MATCH (a)-[:HOLDS]->(duty:Mandate {modality: 'duty'})-[:GRANTS]->(c:Competence)
    WHERE c.id IN ['incident-notification', 'information-sharing']
      AND EXISTS { MATCH (duty)-[:BASED_ON]->(:Law|Provision)-[:PART_OF*0..]->(law:Law) WHERE law IN laws }
    RETURN duty
  } AS telling
RETURN s.number AS step, s.nl AS step_nl, s.en AS step_en, a.id AS actor, a.name AS name, modality,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:GRANTS]->(c) RETURN DISTINCT c.id AS id ORDER BY id } AS competences,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS id ORDER BY id } AS grounds,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:SUBJECT_TO]->(k) RETURN DISTINCT k.text AS words ORDER BY words } AS conditions,
  COLLECT { MATCH (a)-[:HELD_BY]->(holder:Actor) RETURN DISTINCT holder.id AS id ORDER BY id } AS filled_by,
  permission,
  COLLECT { MATCH (a)-[:INFORMS|REPORTS_TO]->(other:Actor) RETURN DISTINCT other.id AS id ORDER BY id } AS tells,
  size(telling) AS duties_to_tell,
  COLLECT {
    UNWIND telling AS duty
    MATCH (duty)-[:GRANTS]->(c), (duty)-[:BASED_ON]->(g)
    WITH c.id AS competence, g.id AS ground,
      COLLECT { MATCH (duty)<-[:SUPPORTS]-(said:Statement) RETURN DISTINCT said.object AS words ORDER BY words } AS words
    ORDER BY ground, competence LIMIT 10
    RETURN {competence: competence, ground: ground, words: words}
  } AS must_tell,
  prohibited,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(said:Statement) RETURN DISTINCT said.id AS i ORDER BY i } AS statements
ORDER BY step, actor, modality
