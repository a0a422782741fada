"""Which statements `s` stand behind a thing or an edge, as Cypher patterns; ids go in as parameters."""

from typing import Final

from bevoegd.explorer.ids import parts
from bevoegd.explorer.model import Edge, Kind
from graph.loader.identity import as_read
from graph.schema import load_schema

# The statements about a thing: $key.
OF_NODE: Final[dict[Kind, str]] = {
    "actor": "(:Actor {id: $key})<-[:SAYS_OF]-(s:Statement)",
    "competence": "(:Competence {id: $key})<-[:ABOUT]-(s:Statement)",
    "law": "(:Law {id: $key})<-[:PART_OF*0..]-()<-[:BASED_ON]-(:Mandate)<-[:SUPPORTS]-(s:Statement)",
    "provision": "(:Provision {id: $key})<-[:PART_OF*0..]-()<-[:BASED_ON]-(:Mandate)<-[:SUPPORTS]-(s:Statement)",
    "document": "(:Document {id: $key})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement)",
}
# Those in which an actor is either party.
OF_ACTOR: Final = "(:Actor {id: $key})<-[:SAYS_OF|SAYS_TO]-(s:Statement)"
MANDATE: Final = (
    "(:Actor {id: $source})<-[:SAYS_OF]-(s:Statement {kind: 'mandate', modality: $said})-[:ABOUT]->(:Competence {id: $target})"
)
RELATION: Final = (
    "(:Actor {id: $source})<-[:SAYS_OF]-(s:Statement {kind: 'relation', predicate: $said})-[:SAYS_TO]->(:Actor {id: $target})"
)
# A symmetric relation is kept in one direction and may be said in either.
SYMMETRIC: Final = (
    "(:Actor {id: $source})<-[:SAYS_OF|SAYS_TO]-(s:Statement {kind: 'relation', predicate: $said})"
    "-[:SAYS_OF|SAYS_TO]->(:Actor {id: $target})"
)
BASED_ON: Final = (
    "(:Actor {id: $source})<-[:SAYS_OF]-(s:Statement)-[:SUPPORTS]->(:Mandate)-[:BASED_ON]->()"
    "-[:PART_OF*0..]->(:Law|Provision {id: $target})"
)
GRANTS: Final = (
    "(:Competence {id: $target})<-[:ABOUT]-(s:Statement)-[:SUPPORTS]->(:Mandate)-[:BASED_ON]->()"
    "-[:PART_OF*0..]->(:Provision {id: $source})"
)
CITES: Final = (
    "(:Document {id: $source})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement {kind: 'reference', object: $target_as_read})"
)
SAYS_OF: Final = (
    "(:Document {id: $source})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(s:Statement)-[:SAYS_OF]->(:Actor {id: $target})"
)
BY_TYPE: Final = {"BASED_ON": BASED_ON, "GRANTS": GRANTS, "CITES": CITES, "SAYS_OF": SAYS_OF}


def of_edge(edge: Edge) -> str | None:
    """The pattern of an edge's statements; None for what the register alone can say."""
    if edge.category == "mandate":
        return MANDATE
    if edge.category == "relation":
        relation = load_schema().relations[edge.type]
        return (SYMMETRIC if relation.symmetric else RELATION) if relation.predicate else None
    return BY_TYPE.get(edge.type)


def edge_values(edge: Edge) -> dict[str, str | None]:
    """The parameters of an edge's pattern; `said` is its modality, or its relation as a statement's predicate has it."""
    source, target = (_key(id) for id in (edge.source, edge.target))
    said = load_schema().relations[edge.type].predicate if edge.category == "relation" else edge.type
    return {"source": source, "target": target, "said": said, "target_as_read": as_read(target)}


def grounds_within(edge: Edge) -> str | None:
    """For an edge from or to a ground, that ground as statements write it: its lines are about what rests on it alone."""
    return {"BASED_ON": as_read(_key(edge.target)), "GRANTS": as_read(_key(edge.source))}.get(edge.type)


def _key(id: str) -> str:
    found = parts(id)
    return found[1] if found else id
