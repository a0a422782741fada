// question:
//   nl: Welke rollen uit een wet zijn door niemand ingevuld?
//   en: Which roles that a law calls for does nobody fill?
// purpose: >
//   Roles of an authority, a CSIRT, a contact point, a coordinator or a body that assesses, which laws give tasks to, for
//   which the register names no holder; and every other role that a text says the given appointer must appoint, designate or
//   set up. The register holds the Dutch designations that it could find: no holder in it is a sign of a gap, and no proof. No
//   row means that each such role has a holder.
// parameters:
//   appointer: {type: actor, default: lidstaat, description: "who must fill the role, such as a Member State"}
//   law: {type: law, description: "only roles that this law speaks of"}
// columns:
//   role: id of the role
//   name: its name
//   appointers: actors that appoint it, designate it or set it up, by a text
//   laws: laws that the register names for it, or that give it a power, task or duty
//   implemented_by: national laws that implement these, where a holder may be named
//   mandates: how many powers, tasks and duties the role has
//   competences: what these are about
// links:
//   - {source: appointers, target: role, label: laws}
// cues:
//     nl: [rollen, rol, niet ingevuld, vacant, oningevuld, onvervuld, nog niemand, aangewezen, open plekken, lege, nog
//     niet aangewezen, onbezet, invullen, nog open]
//     en: [roles, role, unfilled, vacant, not filled, not designated, empty, slot, slots, unassigned, not yet designated,
//     open position, unoccupied, still empty, nobody fills, yet]
// tags: [gap, role, eu]
// example:
//   parameters: {}
//   rows: 4
//   answer:
//     - {role: markttoezichtautoriteit, appointers: [], laws: [ai-act, cra]}
MATCH (role:Actor)
WHERE role.kind = 'role'
  AND NOT EXISTS { (role)-[:HELD_BY]->(:Actor) }
  AND (EXISTS { (:Actor {id: $appointer})-[:APPOINTS|ESTABLISHES]->(role) }
    OR role.name =~ '(?i).*(autoriteit|csirt|contactpunt|coördinator|aangemelde instantie).*')
WITH role, COLLECT {
    CALL (role) {
      MATCH (role)-[:GROUNDED_IN]->(law:Law)
      RETURN law
      UNION
      MATCH (role)-[:HOLDS]->(:Mandate)-[:BASED_ON]->(:Law|Provision)-[:PART_OF*0..]->(law:Law)
      RETURN law
    }
    RETURN DISTINCT law
  } AS laws
WHERE $law IS NULL OR any(l IN laws WHERE l.id = $law)
RETURN role.id AS role, role.name AS name,
  COLLECT { MATCH (o:Actor)-[:APPOINTS|ESTABLISHES]->(role) RETURN DISTINCT o.id AS id ORDER BY id } AS appointers,
  COLLECT { UNWIND laws AS l RETURN l.id AS id ORDER BY id } AS laws,
  COLLECT { UNWIND laws AS l MATCH (n:Law)-[:IMPLEMENTS]->(l) RETURN DISTINCT n.id AS id ORDER BY id } AS implemented_by,
  COUNT { (role)-[:HOLDS]->(m:Mandate) WHERE m.modality <> 'prohibition' } AS mandates,
  COLLECT {
    MATCH (role)-[:HOLDS]->(m:Mandate)-[:GRANTS]->(c:Competence)
    WHERE m.modality <> 'prohibition' AND c.id <> 'other'
    RETURN DISTINCT c.id AS id ORDER BY id
  } AS competences,
  COLLECT {
    MATCH (:Actor)-[r:APPOINTS|ESTABLISHES]->(role)
    UNWIND r.statements AS id
    RETURN DISTINCT id ORDER BY id
  } AS statements
ORDER BY mandates DESC, role
