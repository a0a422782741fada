// question:
//   nl: Op welke wettelijke plichten ziet niemand toe?
//   en: Which duties under a law does nobody supervise?
// purpose: >
//   The duties of an actor under a law, where either nobody has a task, duty or power of supervision or enforcement under that
//   law ('no supervisor'), or others have, but neither the register nor a text says that one of them oversees this actor or
//   names it in the words of that task ('not named'). The second kind is weaker: supervision of "compliance with this Act"
//   covers actors that it does not name. Another law may arrange the supervision, look at 'related'. No row means that no duty
//   has such a gap. An act that fits no concept ('other') is left out.
// parameters:
//   law: {type: law, description: "only this law"}
//   actor: {type: actor, description: "only duties of this actor"}
//   gap: {type: text, default: no supervisor, description: "'no supervisor', 'not named', or 'all'"}
// columns:
//   law: id of the law
//   law_name: its name
//   actor: id of the actor that has the duties
//   name: its name
//   gap: no supervisor (nobody supervises under this law) or not named (others do, this actor is not said to be overseen)
//   duties: how many duties
//   competences: what they are about
//   supervisors: who supervises or enforces under this law; none where the gap is 'no supervisor'
//   related: who supervises or enforces under a law that this law is made under, implements or amends, or that implements it
// links:
//   - {source: law, target: actor, label: gap}
// cues:
//     nl: [plicht, plichten, verplichtingen, toezicht, gecontroleerd, niemand, geen enkele, naleving, zonder toezicht,
//     toezichthouder, handhaaft niemand, ongecontroleerde plichten, niet nageleefd, toezicht ontbreekt, nalevingstoezicht]
//     en: [duty, duties, obligations, nobody, supervise, supervised, supervisor, compliance, enforced, monitored,
//     unenforced, unsupervised, go unchecked, policing, checks compliance]
// tags: [gap, oversight, law]
// example:
//   parameters: {gap: not named}
//   rows: 8
//   answer:
//     - {actor: minister-jenv, competences: [policy-making], supervisors: [rdi]}
WITH COLLECT {
    MATCH (c:Competence)-[:BROADER*0..]->(top:Competence) WHERE top.id IN ['supervision', 'enforcement']
    RETURN DISTINCT c
  } AS topics
MATCH (law:Law)<-[:PART_OF*0..]-(ground:Law|Provision)<-[:BASED_ON]-(m:Mandate {modality: 'duty'})-[:GRANTS]->(c:Competence)
WHERE $law IS NULL OR law.id = $law
MATCH (a:Actor)-[:HOLDS]->(m)
WHERE a.id STARTS WITH coalesce($actor, '') AND ($actor IS NULL OR a.id = $actor) AND c.id <> 'other'
WITH law, topics, a, collect(DISTINCT m) AS duties
WITH law, topics, collect({actor: a, duties: duties}) AS bearers
WITH law, bearers, topics, COLLECT {
    MATCH (law)<-[:PART_OF*0..]-(:Law|Provision)<-[:BASED_ON]-(m:Mandate)-[:GRANTS]->(c:Competence)
    WHERE m.modality <> 'prohibition' AND c IN topics
    MATCH (o:Actor)-[:HOLDS]->(m)<-[:SUPPORTS]-(said:Statement)
    RETURN DISTINCT {actor: o.id, words: toLower(coalesce(said.object, ''))} AS task
  } AS tasks
UNWIND bearers AS bearer
WITH law, topics, tasks, bearer.actor AS a, bearer.duties AS duties, COLLECT {
    UNWIND tasks AS task
    RETURN DISTINCT task.actor AS supervisor ORDER BY supervisor
  } AS supervisors
WITH law, topics, tasks, a, duties, supervisors, CASE supervisors WHEN [] THEN 'no supervisor' ELSE 'not named' END AS gap
WHERE ($gap = 'all' OR $gap = gap)
  AND none(task IN tasks WHERE task.actor <> a.id
    AND any(n IN [a.name_nl, a.name_en] + coalesce(a.aliases, []) WHERE task.words CONTAINS toLower(coalesce(n, a.name))))
  AND NOT EXISTS {
    MATCH (o:Actor)-[:OVERSEES]->(:Actor)-[:HELD_BY*0..1]->(:Actor)<-[:PART_OF*0..]-(a)
    WHERE o.id IN supervisors
  }
RETURN law.id AS law, law.name AS law_name, a.id AS actor, a.name AS name, gap, size(duties) AS duties,
  COLLECT { UNWIND duties AS m MATCH (m)-[:GRANTS]->(c) RETURN DISTINCT c.id AS competence ORDER BY competence } AS competences,
  supervisors,
  COLLECT {
    MATCH (law)-[:MADE_UNDER|IMPLEMENTS|AMENDS]-(:Law)<-[:PART_OF*0..]-(:Law|Provision)<-[:BASED_ON]-(m:Mandate)
    MATCH (m)-[:GRANTS]->(c:Competence)
    WHERE m.modality <> 'prohibition' AND c IN topics
    MATCH (o:Actor)-[:HOLDS]->(m)
    RETURN DISTINCT o.id AS id ORDER BY id
  } AS related,
  COLLECT { UNWIND duties AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id AS id ORDER BY id } AS statements
ORDER BY gap, law, duties DESC, actor
