// question:
//   nl: Welke bevoegdheden zijn niet aan voorafgaande toestemming van een ander gebonden?
//   en: Which powers need no prior permission of another?
// purpose: >
//   The powers of a kind (the collection of data and what falls under it, unless another competence is given) for which
//   nothing in the graph asks prior permission: no words of a condition, and in the same article nobody who gives permission.
//   Who gives permission elsewhere in that law, or to the holder in general, is shown as 'elsewhere': read there whether it
//   covers the power. Nobody there either means that the graph knows of no permission, not that none is needed. A power
//   without a named ground has only the first test.
// parameters:
//   competence: {type: competence, default: data-collection, description: "this competence and narrower ones"}
//   actor: {type: actor, description: "only this holder"}
//   law: {type: law, description: "only powers on the ground of this law or provision"}
// columns:
//   actor: id of the holder
//   name: its name
//   competence: what the power is about
//   grounds: laws and provisions that give it without permission; none where no text names one
//   conditions: words that restrict it, none of them a permission
//   elsewhere: others who give prior permission in the same law, or to the holder by an edge
//   overseers: actors that oversee the holder or a body that it is part of
// links:
//   - {source: actor, target: competence, label: grounds}
// cues:
//   nl: [zonder toestemming, geen toestemming, machtiging, vooraf]
//   en: [without permission, no warrant, prior authorisation, unauthorised]
// tags: [gap, oversight, permission]
// example:
//   parameters: {}
//   rows: 1
//   answer:
//     - {actor: nctv, competence: data-collection, grounds: [], elsewhere: [minister-jenv]}
MATCH (:Competence {id: $competence})<-[:BROADER*0..]-(c:Competence)<-[:GRANTS]-(m:Mandate {modality: 'power'})
MATCH (a:Actor)-[:HOLDS]->(m)
WHERE ($actor IS NULL OR a.id = $actor)
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(top:Law|Provision {id: $law}) })
  AND NOT EXISTS {
    MATCH (m)-[:SUBJECT_TO]->(k:Condition)
    WHERE k.text =~ '(?is).*(toestemming|machtiging|goedkeuring|instemming|verlof|op last|bevel|\\bmits\\b.*\\blast\\b).*'
      OR k.text =~ '(?is).*(authoris|authoriz|permission|warrant|approval|consent).*'
  }
  // the whole article, since a member of it often asks the permission for what another member allows
  AND NOT EXISTS {
    MATCH (m)-[:BASED_ON]->(:Provision)-[:PART_OF*0..]->(article:Provision)-[:PART_OF]->(:Law)
    MATCH (article)<-[:PART_OF*0..]-(:Provision)<-[:BASED_ON]-(permit:Mandate)
    WHERE permit.modality <> 'prohibition' AND EXISTS { (permit)-[:GRANTS]->(:Competence {id: 'prior-authorisation'}) }
  }
WITH a, c, collect(m) AS mandates
RETURN a.id AS actor, a.name AS name, c.id AS competence,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT {
    UNWIND mandates AS m
    MATCH (m)-[:SUBJECT_TO]->(k)
    RETURN DISTINCT k.text AS condition ORDER BY condition
  } AS conditions,
  COLLECT {
    CALL (a, mandates) {
      MATCH (o:Actor)-[:AUTHORISES]->(a)
      RETURN o
      UNION
      UNWIND mandates AS m
      MATCH (m)-[:BASED_ON]->()-[:PART_OF*0..]->(law:Law)
      WITH DISTINCT law
      MATCH (law)<-[:PART_OF*0..]-()<-[:BASED_ON]-(permit:Mandate)-[:GRANTS]->(:Competence {id: 'prior-authorisation'})
      WHERE permit.modality <> 'prohibition'
      MATCH (o:Actor)-[:HOLDS]->(permit)
      RETURN o
    }
    WITH o WHERE o <> a
    RETURN DISTINCT o.id AS authoriser ORDER BY authoriser
  } AS elsewhere,
  COLLECT {
    MATCH (o:Actor)-[:OVERSEES]->(:Actor)<-[:PART_OF*0..]-(a)
    RETURN DISTINCT o.id AS overseer ORDER BY overseer
  } AS overseers,
  COLLECT { UNWIND mandates AS m MATCH (m)<-[:SUPPORTS]-(s:Statement) RETURN DISTINCT s.id AS id ORDER BY id } AS statements
ORDER BY size(elsewhere), actor, competence
