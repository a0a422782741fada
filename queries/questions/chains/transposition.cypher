// question:
//   nl: Welke nationale bepaling zet deze bepaling van een EU-besluit om, en andersom?
//   en: Which national provision transposes this provision of an EU act, and the other way round?
// purpose: >
//   The rows of correlation tables (transponeringstabel, concordantietabel) in explanatory memoranda: a provision of an EU act and
//   the national provision or law that implements it, with the row as evidence. A row without a national provision: the table
//   says that nothing needs to be done. What the table leaves open, and what no table was read for, has no row: it is unknown.
// parameters:
//   law: {type: law, description: "an EU act, a national law, or a provision of either, such as 'nis2#21'; all tables if not given"}
// columns:
//   eu_provision: id of the provision of the EU act
//   national_provision: id of the provision or law that implements it; null where the table says that none needs to
//   national_law: name of that law
//   in_force_from: since when that law is in force; 'unknown' where no date is known, null without a law
// links:
//   - {source: national_provision, target: eu_provision, label: in_force_from}
// cues:
//     nl: [transponeringstabel, concordantietabel, welke bepaling implementeert, welk artikel implementeert, zet om, omgezet
//     in welk artikel, nationale bepaling, geïmplementeerd in welk artikel]
//     en: [correlation table, transposition table, which provision implements, which article implements, transposed in which
//     article, national provision, counterpart of]
// tags: [chain, eu, law]
// example:
//   parameters: {law: "nis2#23"}
//   rows: 0
//   answer: []
CALL () {
  MATCH ()-[r:IMPLEMENTS {source: 'text'}]->()
  WITH r, startNode(r) AS national, endNode(r) AS eu
  WHERE eu:Provision
  RETURN eu.id AS eu_provision, national.id AS national_provision, r.statements AS statements
  UNION
  MATCH (s:Statement {kind: 'reference', predicate: 'implements', stance: 'denied'})
  WHERE coalesce(s.judged, 'right') = 'right'
  RETURN s.object AS eu_provision, NULL AS national_provision, collect(s.id) AS statements
}
WITH eu_provision, national_provision, statements
WHERE $law IS NULL OR any(id IN [eu_provision, national_provision] WHERE
  id = $law OR id STARTS WITH $law + '#' OR id STARTS WITH $law + '.' OR $law STARTS WITH id + '.')
OPTIONAL MATCH (law:Law {id: split(national_provision, '#')[0]})
RETURN eu_provision, national_provision, law.name AS national_law,
  CASE WHEN law IS NOT NULL THEN coalesce(law.in_force_from, 'unknown') END AS in_force_from, statements
ORDER BY eu_provision, national_provision
