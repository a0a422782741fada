// A provision with those in it, and where its number may go on (article 7) those that begin with it (70, 73); the nearest first.
UNWIND $starts AS start
MATCH (p:Provision) WHERE p.id STARTS WITH start
MATCH (law:Law {id: split(p.id, '#')[0]})
RETURN p.id AS key, p.path AS path, p.id = start AS exact, law.reviewed AS known,
       law.id AS law, law.name AS name, law.name_en AS name_en, law.short_nl AS short_nl, law.short_en AS short_en,
       law.abbreviations[0] AS short
ORDER BY exact DESC, known DESC, NOT p.id STARTS WITH start + '.', size(p.path), key
