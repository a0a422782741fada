// question:
//   nl: Welke bevoegdheden vragen toestemming van een ander, en wie geeft die?
//   en: Which powers need the permission of another, and who gives it?
// purpose: >
//   Powers under prior permission, found in three ways. 'condition': a condition of the power speaks of permission, consent,
//   approval, an order of a court or a warrant. 'article': another actor gives prior permission under the same article, and its
//   sentence names no other member of it; that this power is meant is likely, not certain, so read both. 'relation': a text
//   says that another gives the holder permission, and the competence is null where that sentence gives no power. A power that
//   is not here may still need permission by another article.
// parameters:
//   actor: {type: actor, description: "only this holder"}
//   competence: {type: competence, description: "only this competence and narrower ones"}
//   law: {type: law, description: "only powers that rest on this law or on this provision of it"}
// columns:
//   actor: id of the holder
//   name: its name
//   competence: what the power is about; null where the text gives the permission and no power
//   found: condition, article or relation
//   givers: ids of the actors that give permission; none where no text that is tied to the power names them
//   permission: the conditions that speak of it
//   grounds: laws and provisions of the power; none where no text names one
// links:
//   - {source: givers, target: actor, label: competence}
// cues:
//     nl: [toestemming, machtiging, goedkeuring, instemming, last, vooraf, nodig, vereist, akkoord, toestemmen, fiat,
//     vergunning, rechterlijke, toets, goedgekeurd, groen licht, instemmen]
//     en: [permission, authorisation, consent, approval, approve, warrant, prior, required, needs, sign off, green light,
//     sign-off, authorised, authorise, judge, court, approved, clearance, advance]
// tags: [competence, actor, condition, oversight]
// example:
//   parameters: {}
//   rows: 3
//   answer:
//     - {actor: aivd, competence: disruption, found: article, givers: [minister-bzk, minister-defensie, tib]}
//     - {actor: mivd, competence: disruption, found: article, givers: [minister-bzk, minister-defensie, tib]}
//     - {actor: nctv, competence: null, found: relation, givers: [minister-jenv]}
WITH COLLECT { MATCH (p:Competence)-[:BROADER*0..]->(:Competence {id: 'prior-authorisation'}) RETURN p } AS permits
CALL (permits) {
  MATCH (a:Actor)-[:HOLDS]->(m:Mandate {modality: 'power'})-[r:SUBJECT_TO]->(k:Condition)
  MATCH (m)-[:GRANTS]->(c:Competence) WHERE NOT c IN permits
  WITH a, m, c, r, k, toLower(k.text) AS text,
    '(toestemming|machtiging|goedkeuring|goedgekeurd|instemming|een last(?! onder)|'
      + 'authori[sz]ation|warrant|consent|approv(al|ed))' AS word
  // Not: 'without consent', and what follows when permission is refused.
  WHERE text =~ ('(?s).*\\b' + word + '\\b.*')
    AND NOT text =~ ('(?s)(.*\\W)?(?<!niet )(zonder|without) [^,;]{0,60}' + word + '\\b.*')
    AND NOT text =~ '(?s).*(weiger|geweigerd|niet (\\w+ )?verleend|onthouden|refus|withdr|not (\\w+ )?granted).*'
  UNWIND r.statements AS id
  MATCH (s:Statement {id: id})
  RETURN a, c, m, 'condition' AS found, k.text AS permission, s, COLLECT {
      MATCH (s)-[:STATED_IN]->(:Passage)<-[:STATED_IN]-(o:Statement {stance: 'asserted'})-[:SAYS_OF]->(giver:Actor)
      WHERE o.text = s.text AND giver <> a AND coalesce(o.judged, 'right') = 'right'
        AND (o.predicate = 'authorises' AND o.kind = 'relation'
        OR EXISTS { (o)-[:ABOUT]->(:Competence)-[:BROADER*0..]->(:Competence {id: 'prior-authorisation'}) })
      RETURN DISTINCT giver
    } AS givers, [] AS more
  UNION
  MATCH (:Competence {id: 'prior-authorisation'})<-[:BROADER*0..]-()<-[:GRANTS]-(p:Mandate)<-[:SUPPORTS]-(o:Statement)
  WHERE p.modality <> 'prohibition'
  MATCH (giver:Actor)-[:HOLDS]->(p)-[:BASED_ON]->(ground:Provision)-[:PART_OF*0..]->(top:Provision)-[:PART_OF]->(law:Law)
  // Dutch laws that number articles by chapter ('4.10') have the member in the third place of the path, others in the second.
  WITH giver, o, ground, CASE
      WHEN law.jurisdiction = 'nl' AND EXISTS { (top)<-[:PART_OF*2]-(x:Provision) WHERE x.path =~ '.+\\.\\d+\\.\\d+' } THEN 2
      ELSE 1
    END AS member
  MATCH (ground)-[:PART_OF*0..]->(article:Provision) WHERE size(split(article.path, '.')) = member
  // 'The power, referred to in the first paragraph': then only powers of that member.
  WITH giver, o, article, member,
    ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'] AS ordinals
  WITH giver, o, article, member, [
    n IN range(1, 9) WHERE o.text CONTAINS 'het ' + ordinals[n - 1] + ' lid'
      OR o.text =~ ('(?s).*paragraph ' + n + '\\b(?! of (Article|the)).*') | toString(n)
  ] AS members
  MATCH (article)<-[:PART_OF*0..]-(at:Provision)<-[:BASED_ON]-(m:Mandate {modality: 'power'})<-[:HOLDS]-(a:Actor)
  WHERE a <> giver AND (size(members) = 0 OR coalesce(split(at.path, '.')[member], members[0]) IN members)
  MATCH (m)-[:GRANTS]->(c:Competence) WHERE NOT c IN permits
  MATCH (m)<-[:SUPPORTS]-(s:Statement)
  RETURN a, c, m, 'article' AS found, null AS permission, s, [giver] AS givers, [o.id] AS more
  UNION
  MATCH (giver:Actor)-[r:AUTHORISES]->(a:Actor)
  UNWIND r.statements AS id
  MATCH (s:Statement {id: id})-[:STATED_IN]->(p:Passage)
  OPTIONAL MATCH (p)<-[:STATED_IN]-(o:Statement)-[:SUPPORTS]->(m:Mandate {modality: 'power'})-[:GRANTS]->(c:Competence)
    WHERE o.text = s.text AND EXISTS { (a)-[:HOLDS]->(m) } AND NOT c IN permits
  RETURN a, c, m, 'relation' AS found, null AS permission, s, [giver] AS givers, [] AS more
}
WITH a, c, m, found, permission, s, givers, more
WHERE ($actor IS NULL OR a.id = $actor)
  // To ask for powers under prior permission is to ask for all.
  AND ($competence IS NULL OR $competence = 'prior-authorisation'
    OR EXISTS { (c)-[:BROADER*0..]->(:Competence {id: $competence}) })
  AND ($law IS NULL OR EXISTS { (m)-[:BASED_ON]->()-[:PART_OF*0..]->(:Law|Provision {id: $law}) })
WITH a, c, found, collect(DISTINCT m) AS mandates, collect(DISTINCT permission) AS permission, collect(DISTINCT s.id) AS ids,
  collect(givers) AS givers, collect(more) AS more
RETURN a.id AS actor, a.name AS name, c.id AS competence, found,
  COLLECT { UNWIND givers AS some UNWIND some AS giver RETURN DISTINCT giver.id AS id ORDER BY id } AS givers,
  COLLECT { UNWIND permission AS words RETURN words ORDER BY words } AS permission,
  COLLECT { UNWIND mandates AS m MATCH (m)-[:BASED_ON]->(g) RETURN DISTINCT g.id AS ground ORDER BY ground } AS grounds,
  COLLECT { UNWIND ids + reduce(all = [], some IN more | all + some) AS id RETURN DISTINCT id } AS statements
ORDER BY actor, competence, found
