// Laws, provisions and papers, each with what is known of the law that it is or is part of.
UNWIND $grounds AS ground
OPTIONAL MATCH (law:Law {id: split(ground, '#')[0]})
RETURN ground, coalesce(law.id, split(ground, '#')[0]) AS law, coalesce(law.name, split(ground, '#')[0]) AS name,
       law.name_en AS name_en, law.short_nl AS short_nl, law.short_en AS short_en, law.abbreviations[0] AS short,
       law.bwb AS bwb, law.celex AS celex, law.in_force_from AS in_force_from, law.in_force_to AS in_force_to
