// question:
//   nl: Welke bevoegdheden zijn niet aan voorafgaande toestemming van een ander gebonden?
//   en: Which powers need no prior permission of another?
// purpose: >
//   The powers of a kind (the collection of data and what falls under it, unless another competence is given) for which
//   nothing in the graph asks prior permission: no words of a condition, and nobody who gives or reviews permission in the
//   same article or in one that names it by its number. Who gives permission elsewhere in that law, or to the holder in
//   general, is shown as 'elsewhere': read there whether it covers the power. Nobody there either means that the graph knows
//   of no permission, not that none is needed. A power without a named ground has only the first test.
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
//     nl: [zonder toestemming, geen toestemming, zonder machtiging, vooraf, voorafgaande toets, op eigen houtje,
//     zelfstandig, eigen gezag, zonder rechter, zonder voorafgaande, zonder goedkeuring, hoeft niemand, autonoom]
//     en: [without permission, no permission, without warrant, prior approval, on its own authority, without
//     authorisation, no warrant, own initiative, unilaterally, independently, without approval, without asking, without
//     consent, self-authorise]
// tags: [gap, oversight, permission]
// example:
//   parameters: {}
//   rows: 1
//   answer:
//     - {actor: nctv, competence: data-collection, grounds: [], elsewhere: [minister-jenv]}
WITH '\\b(toestemming|machtiging|goedkeuring|instemming|verlof|(een|de|op|na|schriftelijke) (last|bevel)|'
  + 'authori[sz]ation|permission|warrant|approval|consent)\\b' AS permission
WITH permission, COLLECT {
    MATCH (nl:Law {jurisdiction: 'nl'})
    WHERE COUNT { MATCH (nl)<-[:PART_OF*3]-(p:Provision) WHERE p.path =~ '\\d+[a-z]*(\\.\\d+[a-z]*){2}' } >= 10
    RETURN nl.id
  } AS by_chapter, // laws that number their articles by chapter: in '11.10.2' of such a law the article is 11.10, elsewhere 11
  COLLECT {
    MATCH (law:Law)<-[:PART_OF*1..]-(place:Provision)<-[:BASED_ON]-(permit:Mandate)-[:GRANTS]->(about:Competence)
    WHERE about.id IN ['prior-authorisation', 'lawfulness-review'] AND permit.modality <> 'prohibition'
    MATCH (permit)<-[:SUPPORTS]-(said:Statement)
    WHERE said.text =~ ('(?is).*' + permission + '.*')
    RETURN DISTINCT {law: law.id, place: place.id, text: said.text}
  } AS permits
MATCH (:Competence {id: $competence})<-[:BROADER*0..]-(c:Competence)<-[:GRANTS]-(m:Mandate {modality: 'power'})
MATCH (a:Actor)-[:HOLDS]->(m)
WHERE ($actor IS NULL OR a.id = $actor)
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(top:Law|Provision {id: $law}) })
  AND NOT EXISTS {
    MATCH (m)-[:SUBJECT_TO]->(k:Condition)
    WHERE k.text =~ ('(?is).*' + permission + '.*')
      AND NOT k.text =~ ('(?is).*(?<!niet )\\b(zonder|without) [^,;]{0,60}' + permission + '.*')
  }
  // permission often stands in another member of the article, or in an article that names it by its number
  AND NOT EXISTS {
    MATCH (m)-[:BASED_ON]->(:Provision)-[:PART_OF*0..]->(article:Provision)-[:PART_OF*1..]->(law:Law)
    WHERE size(split(article.path, '.')) = CASE WHEN law.id IN by_chapter THEN 2 ELSE 1 END
      AND any(p IN permits WHERE p.law = law.id AND (p.place = article.id OR p.place STARTS WITH article.id + '.'
        OR p.text =~ '(?s).*\\b' + replace(article.path, '.', '\\.') + '\\b.*'))
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
