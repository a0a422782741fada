// question:
//   nl: Welke nationale regelingen voeren deze EU-besluiten uit, en aan wie geven zij welke rol?
//   en: Which national laws implement these EU acts, and to whom do they give which role?
// purpose: >
//   EU acts with the national laws that implement them, and each role of an authority, a CSIRT, a contact point or a
//   coordinator that the act asks for, with the actor that fills it, by the register. A row without a national law: the
//   register knows none (a regulation may need none). A row without a role: the register knows none for this act. A role
//   without a holder: nobody is known to fill it. No row means that the register has no such EU act.
// parameters:
//   law: {type: law, description: "an EU act or a national law that implements one"}
//   actor: {type: actor, description: "only roles that this actor fills"}
// columns:
//   eu_act: id of the EU act
//   eu_name: its name
//   kind: its kind, such as eu-directive
//   implemented_by: national laws that implement it; none where the register knows none
//   in_force_from: since when, in the order of these laws; 'unknown' where no date is known
//   role: id of a role that the act asks for; null where the register has none
//   role_in: those of the national laws that the register names for this role
//   holders: actors that fill the role; none where nobody is known to
//   mandates: how many powers, tasks and duties the act gives the role in the texts that were read; null without a role
// links:
//   - {source: implemented_by, target: eu_act, label: kind}
//   - {source: role, target: holders, label: role_in}
// cues:
//     nl: [implementeert, implementeren, implementatie, omzetting, omgezet, omzet, uitvoeren, nationale wet, richtlijn,
//     verordening, nederlandse wet, geïmplementeerd, omgezette, uitvoeringswet, uitvoering geeft, nationaal recht,
//     europese]
//     en: [implement, implements, implementation, transposition, transpose, transposed, national law, directive,
//     implemented, dutch law, national legislation, domestic, transposes, gives effect, member state law, european]
// no_sparql: dates in the order of the laws
// tags: [chain, eu, role, law]
// example:
//   parameters: {law: nis2}
//   rows: 6
//   answer:
//     - {role: csirt-rol, holders: [minister-jenv], implemented_by: [cyberbeveiligingsbesluit, cyberbeveiligingswet]}
//     - {role: csirt-coordinator-cra, holders: [], role_in: []}
MATCH (eu:Law {jurisdiction: 'eu'})
WHERE eu.kind STARTS WITH 'eu-' AND ($law IS NULL OR eu.id = $law OR EXISTS { (:Law {id: $law})-[:IMPLEMENTS]->(eu) })
WITH eu, COLLECT { MATCH (n:Law)-[:IMPLEMENTS]->(eu) RETURN n ORDER BY n.id } AS laws
OPTIONAL MATCH (role:Actor {kind: 'role'})-[:GROUNDED_IN]->(eu)
WHERE EXISTS { (role)-[:HELD_BY]->(:Actor) }
  OR role.name =~ '(?i).*(autoriteit|csirt|contactpunt|coördinator|aangemelde instantie).*'
WITH eu, laws, role, COLLECT { MATCH (role)-[:HELD_BY]->(h:Actor) RETURN DISTINCT h.id AS id ORDER BY id } AS holders
WHERE $actor IS NULL OR $actor IN holders
RETURN eu.id AS eu_act, eu.name AS eu_name, eu.kind AS kind, [l IN laws | l.id] AS implemented_by,
  [l IN laws | coalesce(l.in_force_from, 'unknown')] AS in_force_from, role.id AS role,
  [l IN laws WHERE EXISTS { (role)-[:GROUNDED_IN]->(l) } | l.id] AS role_in, holders,
  CASE WHEN role IS NOT NULL THEN COUNT {
    MATCH (role)-[:HOLDS]->(m:Mandate)-[:BASED_ON]->(:Law|Provision)-[:PART_OF*0..]->(eu)
    WHERE m.modality <> 'prohibition'
  } END AS mandates,
  COLLECT {
    MATCH (:Actor)-[r:APPOINTS|ESTABLISHES]->(role)
    UNWIND r.statements AS id
    MATCH (s:Statement {id: id})-[:STATED_IN]->(:Passage)-[:PART_OF]->(:Document)-[:TEXT_OF]->(eu)
    RETURN DISTINCT s.id AS id ORDER BY id
  } AS statements
ORDER BY laws = [], eu_act, role
