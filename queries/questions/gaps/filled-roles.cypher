// question:
//   nl: Wie vult welke rol in, waarvoor, volgens welke bepaling en sinds wanneer?
//   en: Who fills which role, for what, by which provision and since when?
// purpose: >
//   Roles that laws speak of (competent authority, CSIRT, single point of contact), with the provision of an EU act that asks for
//   each, and offices that go with another. A row is a role, who fills it and the provision that says so; what a law gives to
//   the role, its holder has. A row without a provision: the register alone knows it, or a text that names no provision. A row
//   without a holder: a role that an act asks for, and nobody is known to fill it. No row means that no such role is known.
// parameters:
//   role: {type: actor, description: "only this role, such as bevoegde-autoriteit"}
//   actor: {type: actor, description: "only roles that this actor fills"}
//   law: {type: law, description: "only roles under this law"}
// columns:
//   role: id of the role or body
//   name: its name
//   eu_provisions: provisions of EU acts that the row's provision implements, by a correlation table; without one, those that
//     say that the role must be filled
//   holder: id of the actor that fills it, chairs it, or is the same office; null where nobody is known to
//   holder_name: its name
//   relation: HELD_BY (fills the role), CHAIRS (chairs the body) or SAME_AS (the same holder)
//   provision: the law or provision that says so
//   for_what: for what the holder has the role, in words of the texts; empty where they do not say
//   since: since when the law of the provision is in force; 'unknown' where no date is known
//   until: until when it was; null where it is, or no date is known
//   source: register, text or both
//   laws: laws that the register names for both, or for the role where it names none for both
//   mandates: how many powers, tasks and duties the role has in the texts
//   competences: what these are about
//   shared_with: other holders of the same role
// links:
//   - {source: role, target: holder, label: relation}
// cues:
//     nl: [vult, vervult, rol, rollen, bekleedt, wie is de, aangewezen als, fungeert, optreedt als, invulling, ingevuld,
//     wie vervult, wie treedt op, aangewezen, fungerend]
//     en: [fills, role, roles, acts as, serves as, designated as, who is the, filled, designated, who serves, appointed
//     as, performs the role, which body is]
// no_sparql: sentences grouped by the provision that each names, slow on a large export
// tags: [role, eu, actor]
// example:
//   parameters: {role: csirt-rol}
//   rows: 1
//   answer:
//     - {holder: minister-jenv, relation: HELD_BY, source: [register], provision: null, since: unknown, mandates: 4}
CALL () {
  MATCH (role:Actor)-[r:HELD_BY|SAME_AS]->(holder:Actor)
  RETURN role, holder, type(r) AS relation, collect(r) AS edges
  UNION
  MATCH (holder:Actor)-[r:CHAIRS]->(role:Actor)
  RETURN role, holder, type(r) AS relation, collect(r) AS edges
  UNION
  MATCH (role:Actor {kind: 'role'})-[:GROUNDED_IN]->(:Law)
  WHERE NOT EXISTS { (role)-[:HELD_BY]->(:Actor) }
    AND role.name =~ '(?i).*(autoriteit|csirt|contactpunt|coördinator|aangemelde instantie).*'
  RETURN DISTINCT role, NULL AS holder, NULL AS relation, [] AS edges
}
WITH role, holder, relation, edges
WHERE ($role IS NULL OR role.id = $role) AND ($actor IS NULL OR holder.id = $actor)
CALL (edges) {
  UNWIND edges AS e
  UNWIND e.statements AS id
  MATCH (s:Statement {id: id})
  UNWIND CASE s.basis WHEN [] THEN [NULL] ELSE s.basis END AS ground
  RETURN CASE WHEN ground STARTS WITH '?' THEN 'unreviewed:' + substring(ground, 1) ELSE ground END AS provision,
    collect(DISTINCT s) AS sentences
  UNION
  WITH edges WHERE all(e IN edges WHERE e.statements = [])
  RETURN NULL AS provision, [] AS sentences
}
WITH role, holder, relation, edges, provision, sentences,
  COLLECT { MATCH (role)-[:GROUNDED_IN]->(l:Law) RETURN DISTINCT l.id AS id ORDER BY id } AS of_role,
  COLLECT { MATCH (role)-[:GROUNDED_IN]->(l:Law)<-[:GROUNDED_IN]-(holder) RETURN DISTINCT l.id AS id ORDER BY id } AS of_both,
  COLLECT {
    MATCH (:Provision {id: provision})-[:PART_OF*0..]->(:Provision)-[:IMPLEMENTS]->(eu:Provision)
    RETURN DISTINCT eu.id AS id ORDER BY id
  } AS implemented
WHERE $law IS NULL OR $law IN of_role OR $law = split(provision, '#')[0]
RETURN role.id AS role, role.name AS name,
  CASE implemented WHEN [] THEN COLLECT {
    MATCH (:Actor)-[r:APPOINTS|ESTABLISHES]->(role)
    UNWIND r.statements AS id
    MATCH (s:Statement {id: id})-[:STATED_IN]->(:Passage)-[:PART_OF]->(at:Provision)-[:PART_OF*1..]->(eu:Law {jurisdiction: 'eu'})
    WHERE provision IS NULL OR EXISTS { (:Law {id: split(provision, '#')[0]})-[:IMPLEMENTS]->(eu) }
    RETURN DISTINCT at.id AS id ORDER BY id
  } ELSE implemented END AS eu_provisions,
  holder.id AS holder, holder.name AS holder_name, relation, provision,
  COLLECT { UNWIND sentences AS s UNWIND s.conditions AS words RETURN DISTINCT words ORDER BY words } AS for_what,
  CASE WHEN holder IS NOT NULL THEN coalesce(
    head(COLLECT { MATCH (l:Law {id: split(provision, '#')[0]}) RETURN l.in_force_from }), 'unknown'
  ) END AS since,
  head(COLLECT { MATCH (l:Law {id: split(provision, '#')[0]}) RETURN l.in_force_to }) AS until,
  COLLECT { UNWIND edges AS e RETURN DISTINCT e.source AS source ORDER BY source } AS source,
  CASE of_both WHEN [] THEN of_role ELSE of_both END AS laws,
  COUNT { (role)-[:HOLDS]->(m:Mandate) WHERE m.modality <> 'prohibition' } AS mandates,
  COLLECT {
    MATCH (role)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
    WHERE m.modality <> 'prohibition' AND c.id <> 'other'
    RETURN DISTINCT c.id AS id ORDER BY id
  } AS competences,
  COLLECT {
    MATCH (role)-[:HELD_BY]->(other:Actor)
    WHERE relation = 'HELD_BY' AND other <> holder
    RETURN DISTINCT other.id AS id ORDER BY id
  } AS shared_with,
  [s IN sentences | s.id] AS statements
ORDER BY holder IS NULL, role, relation, holder, provision
