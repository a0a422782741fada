// question:
//   nl: Wat zegt een stuk over een bevoegdheid, en wat zegt de wet daarvan?
//   en: What does a paper say of a competence, and what does the law say of it?
// purpose: >
//   What papers and reports assert that an actor may, must or must not do, beside what the statutes and EU acts that were
//   read say of the same actor, or of a role that it fills or a part of it by the register. 'supported': the law grants (or
//   forbids) the same competence. 'narrower': the law does so only for a narrower competence, only under conditions while the
//   paper names none, or grants it and forbids a part of it. 'contradicted': the law forbids what the paper allows, or the
//   reverse. 'unsupported': no law that was read says so; a law that was not read may. A law that grants a wider competence
//   does not support. Concepts are broad: a verdict says where to read, both sentences say what is right.
// parameters:
//   actor: {type: actor, description: "only what is said of this actor"}
//   competence: {type: competence, description: "only this competence or a narrower one"}
//   document: {type: document, description: "only this paper or report"}
//   verdict: {type: text, description: "only supported, narrower, contradicted or unsupported"}
// columns:
//   document: the paper or report
//   speaker: who says it; unknown where the paper does not say so
//   actor: id of the actor
//   name: its name
//   competence: id of the competence, as the paper has it
//   modality: what the paper says, of task, power, duty, prohibition and practice
//   verdict: supported, narrower, contradicted or unsupported
//   words: sentences of the paper, at most three
//   law_words: sentences of the law, each with its place, at most three, nearest to the paper first; none where no law says so
//   law_actors: ids of the actors that the law speaks of, the same one, a role that it fills or a direct part of it
//   law_modality: what the law says, of task, power, duty, prohibition and practice
//   law_competences: ids of the competences that the law speaks of, the same or narrower (of a prohibition, also wider)
//   conditions: words by which the paper restricts it
//   law_conditions: words by which these sentences of the law restrict it
//   laws: laws whose text says so, of the same kind or the reverse; none where none was read that does
//   lapsed: of these, the laws that are no longer in force, by the register
// links:
//   - {source: actor, target: competence, label: verdict}
// cues:
//     nl: [klopt, strookt, overeen, volgens de wet, tegen de wet, beweringen, waar, kamerstukken, stukken, feitelijk
//     juist, in lijn, afwijkt, controleer, waarheid, onderbouwd in de wet, bewering, steun in de wet]
//     en: [hold true, against the law, contradict, match, matches, correct, claims, papers, accurate, line with,
//     consistent, supported by, fact-check, verify, deviates, accords, backed, square]
// no_sparql: sentences from near to far
// tags: [parliament, law, boundary]
// example:
//   parameters: {document: voorbeeldnota-digitale-dreigingen.txt}
//   rows: 8
//   answer:
//     - {actor: ncsc, competence: public-communication, verdict: supported}
//     - {actor: nctv, competence: data-collection, verdict: contradicted}
//     - {actor: ncsc, competence: penalties, verdict: unsupported, laws: []}
//     - {actor: rdi, competence: supervision, verdict: supported, law_modality: [duty]}
MATCH (d:Document)<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement {stance: 'asserted'})-[:SAYS_OF]->(a:Actor)
WHERE d.type IN ['parliament', 'report'] AND coalesce(s.judged, 'right') = 'right'
  AND ($document IS NULL OR d.id = $document) AND ($actor IS NULL OR a.id = $actor)
MATCH (s)-[:ABOUT]->(c:Competence)
WHERE (c.id <> 'other' OR $competence = 'other')
  AND ($competence IS NULL OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
WITH d, s.speaker AS speaker, a, c, s.modality = 'prohibition' AS forbids, collect(s) AS said
WITH *, COLLECT { UNWIND said AS s UNWIND s.conditions AS words RETURN DISTINCT words ORDER BY words } AS conditions,
  COLLECT { MATCH (wider:Competence)<-[:BROADER*1..]-(c) RETURN wider } AS wider,
  // a role that the actor fills, or a part of it, can only add to what it may do
  [a] + COLLECT {
    MATCH (also:Actor)-[r:HELD_BY|PART_OF]->(a)
    WHERE NOT forbids AND r.source = 'register'
    RETURN also ORDER BY also.id
  } AS holders
CALL (a, c, wider, holders, said) {
  UNWIND holders AS holder
  MATCH (holder)<-[:SAYS_OF]-(l:Statement {stance: 'asserted'})-[:ABOUT]->(about:Competence)
  WHERE coalesce(l.judged, 'right') = 'right' AND (l.modality <> 'prohibition' OR holder = a)
    AND (EXISTS { (about)-[:BROADER*0..]->(c) } OR l.modality = 'prohibition' AND about IN wider)
  MATCH (l)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(:Document)-[:TEXT_OF]->(law:Law)
  OPTIONAL MATCH (p)-[:PART_OF]->(at:Provision)
  // two texts of one law, such as two prints of it, say one thing
  WITH holder, law, about, l, coalesce(at.id, law.id) AS place ORDER BY l.confidence DESC, place DESC, l.id
  WITH holder, law, about, l.modality AS modality, l.text AS text, collect(l)[0] AS l, collect(place)[0] AS place
  // nearest: a ground that the paper names too, the same verb, a law that the register does not end, a reading that is sure
  WITH l, holder, about, law, place ORDER BY any(s IN said WHERE any(g IN s.basis WHERE g IN l.basis)) DESC,
    any(s IN said WHERE s.predicate = l.predicate) DESC, law.in_force_to IS NULL DESC, holder = a DESC, l.confidence DESC, l.id
  RETURN collect({
    id: l.id, actor: holder.id, text: l.text, place: place, law: law, competence: about.id,
    narrower: about <> c AND NOT about IN wider,
    modality: l.modality, forbids: l.modality = 'prohibition', conditions: coalesce(l.conditions, [])
  }) AS lines
}
WITH *, [l IN lines WHERE l.forbids = forbids] AS same, [l IN lines WHERE l.forbids <> forbids] AS reverse
WITH *, CASE
    WHEN same = [] AND reverse = [] THEN 'unsupported'
    WHEN same = [] AND forbids THEN CASE WHEN conditions = [] THEN 'contradicted' ELSE 'unsupported' END
    WHEN same = [] AND any(l IN reverse WHERE l.conditions = [] AND NOT l.narrower) THEN 'contradicted'
    WHEN same = [] THEN 'narrower'
    WHEN all(l IN same WHERE l.narrower OR l.conditions <> [] AND conditions = []) THEN 'narrower'
    WHEN NOT forbids AND reverse <> [] THEN 'narrower'
    ELSE 'supported'
  END AS verdict,
  CASE WHEN same = [] THEN reverse[..3] WHEN reverse = [] THEN same[..3] ELSE same[..2] + reverse[..1] END AS shown
WHERE $verdict IS NULL OR verdict = toLower($verdict)
WITH *,
  COLLECT { UNWIND said AS s WITH s.text AS text, min(s.start) AS start ORDER BY start RETURN text LIMIT 3 } AS sentences
RETURN d.id AS document, speaker, a.id AS actor, a.name AS name, c.id AS competence,
  COLLECT { UNWIND said AS s RETURN DISTINCT s.modality AS modality ORDER BY modality } AS modality, verdict,
  sentences AS words,
  [l IN shown | l.place + ': ' + l.text] AS law_words,
  COLLECT { UNWIND lines AS l RETURN DISTINCT l.actor AS actor ORDER BY actor } AS law_actors,
  COLLECT { UNWIND lines AS l RETURN DISTINCT l.modality AS modality ORDER BY modality } AS law_modality,
  COLLECT { UNWIND lines AS l RETURN DISTINCT l.competence AS competence ORDER BY competence } AS law_competences,
  conditions,
  COLLECT { UNWIND shown AS l UNWIND l.conditions AS words RETURN DISTINCT words ORDER BY words } AS law_conditions,
  COLLECT { UNWIND lines AS l RETURN DISTINCT l.law.id AS law ORDER BY law } AS laws,
  COLLECT {
    UNWIND lines AS l
    WITH DISTINCT l.law AS law
    WHERE law.in_force_to <= toString(date()) OR EXISTS { (:Law)-[:REPLACES]->(law) }
    RETURN law.id AS lapsed ORDER BY lapsed
  } AS lapsed,
  [s IN said | s.id] + [l IN shown | l.id] AS statements
ORDER BY document, speaker, actor, competence, forbids
