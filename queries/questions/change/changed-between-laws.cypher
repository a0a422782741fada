// question:
//   nl: Wat veranderde er tussen deze twee wetten, per actor en bevoegdheid?
//   en: What changed between these two laws, by actor and competence?
// purpose: >
//   The mandates that rest on one law beside those that rest on another, such as an act and the act that replaced it. A row
//   is an actor and a competence that are not the same in both: gained, lost, moved (lost, and gained by others), or held
//   under another modality or other conditions. Conditions are compared word for word, so other words of the same meaning
//   show as a change. An act that fits no concept ('other') is left out unless asked for. No row: no difference, or no text
//   rests on either law.
// parameters:
//   from: {type: law, required: true, description: "the earlier law, or a provision of it, such as wiv-2002"}
//   to: {type: law, required: true, description: "the later law, or a provision of it, such as wiv-2017"}
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   change: {type: text, description: "only gained, lost, moved, modality, conditions or unknown"}
// columns:
//   actor: id of the actor
//   name: its name
//   competence: id of the competence
//   changes: >-
//     gained, lost, moved, modality or conditions; unknown where only one law has it and the text of the other was not read,
//     so that its silence says nothing
//   moved_to: of a loss, actors that gained the competence; of these one or more may have taken it over
//   moved_from: of a gain, actors that lost the competence
//   from_modality: task, power, duty, prohibition or practice under the earlier law
//   to_modality: the same under the later law
//   from_conditions: words that restrict it under the earlier law only
//   to_conditions: words that restrict it under the later law only
//   from_grounds: provisions of the earlier law
//   to_grounds: provisions of the later law
//   from_words: sentences that support it under the earlier law, at most three
//   to_words: sentences that support it under the later law, at most three
// links:
//   - {source: actor, target: competence, label: changes}
//   - {source: actor, target: moved_to, label: competence}
// cues:
//     nl: [veranderd, veranderde, verandering, gewijzigd, wijziging, verschil, anders, nieuw, oude wet, nieuwe wet,
//     vergeleken, opzichte, verschoven, overgang, gewonnen, verloren, veranderen, aangepast, nieuwe regels, vernieuwd,
//     toegevoegd, geschrapt, weg, erbij, uitgebreid, ingeperkt, bij de overgang]
//     en: [changed, change, changes, new, old act, new act, amended, difference, different, compared, lost, gained,
//     shifted, differs, altered, updated, added, dropped, removed, expanded, replaced rules, newly, moving from,
//     transition]
// tags: [law, change, actor, competence]
// no_sparql: of each group the first three sentences
// example:
//   parameters: {from: Voorbeeldwet digitale weerbaarheid 2015, to: Voorbeeldwet digitale weerbaarheid}
//   rows: 15
//   answer:
//     - {actor: minister-ez, competence: policy-making, changes: [moved], moved_to: [minister-jenv]}
//     - actor: ncsc
//       competence: public-communication
//       changes: [conditions]
//       to_conditions: [indien de betrokken leverancier vooraf is gehoord]
//     - {actor: nctv, competence: data-collection, changes: [lost], from_modality: [prohibition]}
//     - {actor: rdi, competence: penalties, changes: [gained], to_modality: [power]}
UNWIND [{law: $from, later: false}, {law: $to, later: true}] AS side
MATCH (top:Law|Provision {id: side.law})<-[:PART_OF*0..]-(g)<-[:BASED_ON]-(m:Mandate)<-[:HOLDS]-(a:Actor)
MATCH (m)-[:GRANTS]->(c:Competence)
WHERE (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH DISTINCT side.later AS later, a, c, m, g
WITH a, c, collect({later: later, mandate: m, ground: g.id, modality: m.modality, conditions: COLLECT {
    MATCH (m)-[:SUBJECT_TO]->(k) RETURN k.text
  }}) AS both
WITH a, c, [x IN both WHERE NOT x.later] AS before, [x IN both WHERE x.later] AS after
WITH c, collect({
  actor: a, before: before, after: after,
  from_modality: COLLECT { UNWIND before AS x RETURN DISTINCT x.modality AS modality ORDER BY modality },
  to_modality: COLLECT { UNWIND after AS x RETURN DISTINCT x.modality AS modality ORDER BY modality },
  from_all: COLLECT { UNWIND before AS x UNWIND x.conditions AS words RETURN DISTINCT words ORDER BY words },
  to_all: COLLECT { UNWIND after AS x UNWIND x.conditions AS words RETURN DISTINCT words ORDER BY words }
}) AS actors,
  EXISTS { (:Law|Provision {id: $from})-[:PART_OF*0..]->(:Law)<-[:TEXT_OF]-(:Document {read: true}) } AS from_read,
  EXISTS { (:Law|Provision {id: $to})-[:PART_OF*0..]->(:Law)<-[:TEXT_OF]-(:Document {read: true}) } AS to_read
// a prohibition is no holding, so it does not move
WITH *, COLLECT {
    UNWIND actors AS x
    WITH x WHERE x.before = [] AND from_read AND x.to_modality <> ['prohibition']
    RETURN x.actor.id AS id ORDER BY id
  } AS gainers,
  COLLECT {
    UNWIND actors AS x
    WITH x WHERE x.after = [] AND to_read AND x.from_modality <> ['prohibition']
    RETURN x.actor.id AS id ORDER BY id
  } AS losers
UNWIND actors AS x
WITH c, x, gainers, losers, [words IN x.from_all WHERE NOT toLower(words) IN [w IN x.to_all | toLower(w)]] AS from_conditions,
  [words IN x.to_all WHERE NOT toLower(words) IN [w IN x.from_all | toLower(w)]] AS to_conditions,
  CASE
    WHEN x.before = [] THEN CASE WHEN from_read THEN ['gained'] ELSE ['unknown'] END
    WHEN x.after = [] AND NOT to_read THEN ['unknown']
    WHEN x.after = [] THEN CASE WHEN x.actor.id IN losers AND gainers <> [] THEN ['moved'] ELSE ['lost'] END
    ELSE []
  END AS one_sided
WITH *, CASE
    WHEN one_sided <> [] THEN one_sided
    ELSE CASE WHEN x.from_modality <> x.to_modality THEN ['modality'] ELSE [] END
      + CASE WHEN from_conditions + to_conditions <> [] THEN ['conditions'] ELSE [] END
  END AS changes
WHERE changes <> [] AND ($change IS NULL OR toLower($change) IN changes) AND ($actor IS NULL OR x.actor.id = $actor)
RETURN x.actor.id AS actor, x.actor.name AS name, c.id AS competence, changes,
  CASE WHEN 'moved' IN changes THEN gainers ELSE [] END AS moved_to,
  CASE WHEN x.actor.id IN gainers THEN losers ELSE [] END AS moved_from,
  x.from_modality AS from_modality, x.to_modality AS to_modality, from_conditions, to_conditions,
  COLLECT { UNWIND x.before AS y RETURN DISTINCT y.ground AS ground ORDER BY ground } AS from_grounds,
  COLLECT { UNWIND x.after AS y RETURN DISTINCT y.ground AS ground ORDER BY ground } AS to_grounds,
  COLLECT {
    UNWIND x.before AS y
    WITH y.mandate AS m, any(words IN y.conditions WHERE words IN from_conditions) AS other
    MATCH (m)<-[:SUPPORTS]-(s:Statement)
    WITH s.text AS text, max(other) AS other, min(s.start) AS start
    RETURN text ORDER BY other DESC, start LIMIT 3
  } AS from_words,
  COLLECT {
    UNWIND x.after AS y
    WITH y.mandate AS m, any(words IN y.conditions WHERE words IN to_conditions) AS other
    MATCH (m)<-[:SUPPORTS]-(s:Statement)
    WITH s.text AS text, max(other) AS other, min(s.start) AS start
    RETURN text ORDER BY other DESC, start LIMIT 3
  } AS to_words,
  COLLECT {
    UNWIND x.before + x.after AS y
    WITH y.mandate AS m
    MATCH (m)<-[:SUPPORTS]-(s:Statement)
    RETURN DISTINCT s.id
  } AS statements
ORDER BY competence, actor
