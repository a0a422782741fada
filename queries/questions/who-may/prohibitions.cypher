// question:
//   nl: Wat mogen actoren niet, of waarvan zegt een tekst dat zij het niet doen of er niet over gaan?
//   en: What may actors not do, or what does a text say that they do not do or have no power or task for?
// purpose: >
//   Prohibitions, and statements that deny a power, a task or a practice. That an actor need not do something (a denied duty)
//   is no prohibition and is left out. A condition often holds the exception ('tenzij', 'without consent'). No row means that
//   no text forbids it; that gives no permission.
// parameters:
//   actor: {type: actor, description: "only this actor"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   law: {type: law, description: "only what rests on this law or on this provision of it"}
// columns:
//   actor: id of the actor
//   name: its name
//   competence: what it is about
//   says: prohibition, or what a text denies (no power, no task, no practice)
//   acts: the words that name the act, as the texts have them
//   grounds: laws and provisions; none where no text names one
//   conditions: words that restrict it
// links:
//   - {source: actor, target: competence, label: says}
// cues:
//     nl: [verbod, verboden, niet, onbevoegd, uitgesloten, mag nooit, verbiedt, verbieden, niet toegestaan, ontoelaatbaar,
//     nooit, onthouden, blijft buiten]
//     en: [prohibition, prohibited, forbidden, banned, not allowed, cannot, never, ban, bans, off-limits, unlawful, may
//     not, must not, refrain, barred, out of bounds, disallowed]
// tags: [actor, competence]
// example:
//   parameters: {actor: NCTV}
//   rows: 1
//   answer:
//     - {competence: data-collection, says: prohibition, grounds: ["unreviewed:Voorbeeldwet digitale weerbaarheid 2015#3.2"]}
CALL () {
  MATCH (s:Statement {modality: 'prohibition'}) WHERE s.stance = 'asserted'
  RETURN s
  UNION
  MATCH (s:Statement {stance: 'denied'}) WHERE s.modality IN ['power', 'task', 'practice']
  RETURN s
}
MATCH (a:Actor)<-[:SAYS_OF]-(s)-[:ABOUT]->(c:Competence)
WHERE s.kind = 'mandate' AND coalesce(s.judged, 'right') = 'right'
  AND ($actor IS NULL OR a.id = $actor)
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
// A denied statement supports no mandate: its ground is its own 'basis' ('?' before a law that is not in the register).
WITH a, c, s, [g IN s.basis | CASE WHEN g STARTS WITH '?' THEN 'unreviewed:' + substring(g, 1) ELSE g END] AS grounds
WHERE $law IS NULL OR any(g IN grounds WHERE g = $law OR g STARTS WITH $law + '#' OR g STARTS WITH $law + '.')
WITH a, c, CASE s.stance WHEN 'denied' THEN 'no ' + s.modality ELSE s.modality END AS says,
  collect(s) AS said, collect(grounds) AS named
RETURN a.id AS actor, a.name AS name, c.id AS competence, says,
  COLLECT { UNWIND said AS s RETURN DISTINCT s.trigger AS act ORDER BY act } AS acts,
  COLLECT { UNWIND named AS some UNWIND some AS ground RETURN DISTINCT ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND said AS s UNWIND s.conditions AS condition RETURN DISTINCT condition ORDER BY condition } AS conditions,
  [s IN said | s.id] AS statements
ORDER BY actor, competence, says
