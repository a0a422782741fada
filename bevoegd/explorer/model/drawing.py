"""The drawing: nodes, edges, what stands beside a node, and the ways between two."""

from typing import Annotated, Literal

from pydantic import Field

from bevoegd.explorer.model.terms import MOST_NODES, Category, Cypher, Kind, Modality, Shape, Stance, Verdict, Words


class Node(Shape):
    """A thing on the drawing. `id` is its kind and key: 'actor/aivd', 'provision/wiv-2017#73'; `short` is what it is called.

    `type` is the kind of actor or law ('intelligence-service', 'eu-directive'), None where there is none. `unknown` says why
    it is drawn as unknown: 'unreviewed' (found in a text only) or 'unfilled' (a role of EU law that nobody is known to fill).
    `neighbours` counts the actors, competences and laws next to it in the whole graph, under the filters of the request.
    """

    id: str
    kind: Kind
    key: str
    name: Words
    short: Words
    type: str | None = None
    unknown: Literal["unreviewed", "unfilled"] | None = None
    neighbours: int = 0


class Edge(Shape):
    """A line on the drawing: everything of one type and stance between two things.

    `type` is a relation of the schema ('OVERSEES', 'BASED_ON', 'IMPLEMENTS') or, in category 'mandate', a modality ('power').
    `statements` counts the sentences, `confidence` is the highest of them (None: the register says it). `grounded` is False
    for a mandate of which no text names the legal ground. `judged` is the verdict of a person, if there is one.
    """

    id: str
    source: str
    target: str
    category: Category
    type: str
    stance: Stance = "asserted"
    statements: int = 0
    confidence: float | None = None
    register_fact: bool = False
    grounded: bool = True
    judged: Verdict | None = None


class Filters(Shape):
    """What may be seen. An empty list or None does not restrict. `on` is an ISO date: laws known not to be in force then do not
    count."""

    modalities: list[Modality] = []
    relations: list[str] = []
    stances: list[Stance] = ["asserted"]
    law: str | None = None
    document: str | None = None
    on: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")] | None = None
    confidence: Annotated[float, Field(ge=0, le=1)] = 0


class GraphRequest(Shape):
    """Which nodes to draw, by id, under which filters. `whole`: everything there is, the best connected first, up to the most
    that may be drawn; `nodes` then does not count."""

    nodes: Annotated[list[str], Field(max_length=MOST_NODES)] = []
    whole: bool = False
    filters: Filters = Filters()


class NamesRequest(Shape):
    """Which things to name, by id."""

    nodes: Annotated[list[str], Field(max_length=MOST_NODES)]


class Graph(Shape):
    """Nodes with the edges between them. `complete` is False when there was more than may be drawn."""

    nodes: list[Node]
    edges: list[Edge]
    complete: bool = True
    cypher: list[Cypher]


class NeighbourRequest(Shape):
    """What stands next to a node. `groups`: of which the nodes come, all that are counted where it is None. `known` are nodes
    that are drawn already."""

    node: str
    filters: Filters = Filters()
    groups: list[str] | None = None
    limit: Annotated[int, Field(ge=1, le=MOST_NODES)] = 25
    known: Annotated[list[str], Field(max_length=MOST_NODES)] = []


class NeighbourGroup(Shape):
    """Neighbours of one kind of edge and one direction: id 'OVERSEES>actor', 'OVERSEES<actor', 'power>competence'.

    `counted`: whether the number on the node counts them, and 'expand all' brings them: actors, competences and laws, not the
    many provisions and documents.
    """

    id: str
    category: Category
    type: str
    outward: bool
    kind: Kind
    count: int
    hidden: int
    counted: bool


class Neighbours(Shape):
    """Groups with their counts, the most numerous first; `nodes` are ids of those asked for, the best attested first."""

    groups: list[NeighbourGroup]
    nodes: list[str]
    cypher: list[Cypher]


class PathRequest(Shape):
    """The shortest ways from one node to another."""

    source: str
    target: str
    filters: Filters = Filters()


class Paths(Shape):
    """Nodes on the shortest ways, way by way; none where there is no way of at most ten steps."""

    paths: list[list[str]]
    cypher: list[Cypher]
