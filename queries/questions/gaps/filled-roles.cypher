// question:
//   nl: Wie vult welke rol in, en onder welke wet?
//   en: Who fills which role, and under which law?
// purpose: >
//   Roles that laws speak of (competent authority, CSIRT, single point of contact) and offices that go with another, with the
//   actor that fills them. What a law gives to the role, its holder has. Several holders mean that each fills it for a sector
//   or a part of it, which the graph does not tell apart. No row means that no holder is known.
// parameters:
//   role: {type: actor, description: "only this role, such as bevoegde-autoriteit"}
//   actor: {type: actor, description: "only roles that this actor fills"}
//   law: {type: law, description: "only roles under this law"}
// columns:
//   role: id of the role or body
//   name: its name
//   holder: id of the actor that fills it, chairs it, or is the same office
//   holder_name: its name
//   relation: HELD_BY (fills the role), CHAIRS (chairs the body) or SAME_AS (the same holder)
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
// tags: [role, eu, actor]
// example:
//   parameters: {role: csirt-rol}
//   rows: 1
//   answer:
//     - {holder: minister-jenv, relation: HELD_BY, source: [register], mandates: 4, shared_with: []}
CALL () {
  MATCH (role:Actor)-[r:HELD_BY|SAME_AS]->(holder:Actor)
  RETURN role, holder, r
  UNION
  MATCH (holder:Actor)-[r:CHAIRS]->(role:Actor)
  RETURN role, holder, r
}
WITH role, holder, type(r) AS relation, collect(r) AS edges
WHERE ($role IS NULL OR role.id = $role) AND ($actor IS NULL OR holder.id = $actor)
WITH role, holder, relation, edges,
  COLLECT { MATCH (role)-[:GROUNDED_IN]->(l:Law) RETURN DISTINCT l.id AS id ORDER BY id } AS of_role,
  COLLECT { MATCH (role)-[:GROUNDED_IN]->(l:Law)<-[:GROUNDED_IN]-(holder) RETURN DISTINCT l.id AS id ORDER BY id } AS of_both
WHERE $law IS NULL OR $law IN of_role
RETURN role.id AS role, role.name AS name, holder.id AS holder, holder.name AS holder_name, relation,
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
  COLLECT { UNWIND edges AS e UNWIND e.statements AS id RETURN DISTINCT id ORDER BY id } AS statements
ORDER BY role, relation, holder
