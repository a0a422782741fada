// Passages with the document and the provision that they stand in.
UNWIND $passages AS id
MATCH (p:Passage {id: id})-[:PART_OF]->(d:Document)
OPTIONAL MATCH (p)-[:PART_OF]->(v:Provision)
OPTIONAL MATCH (d)-[:TEXT_OF]->(own:Law)
OPTIONAL MATCH (law:Law) WHERE law.id = coalesce(split(v.id, '#')[0], own.id)
RETURN p.id AS passage, p.text AS text, p.start AS start, p.end AS end, p.role AS role, p.question AS question,
       d.id AS document, coalesce(d.title, d.identifier, d.id) AS title, d.identifier AS identifier, d.language AS language,
       v.id AS provision, v.path AS path, law.id AS law, law.name AS name, law.name_en AS name_en,
       law.short_nl AS short_nl, law.short_en AS short_en, law.abbreviations[0] AS short, law.bwb AS bwb, law.celex AS celex,
       law.uri AS uri
