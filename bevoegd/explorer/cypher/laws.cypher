// What laws are called, where they stand and when they are in force; of one that the graph does not have, the id alone.
UNWIND $laws AS id
OPTIONAL MATCH (law:Law {id: id})
RETURN id AS law, coalesce(law.name, id) AS name, law.name_en AS name_en, law.short_nl AS short_nl, law.short_en AS short_en,
       law.abbreviations[0] AS short, law.bwb AS bwb, law.celex AS celex, law.in_force_from AS in_force_from,
       law.in_force_to AS in_force_to
