"""What the server tells the page: every answer's shape, and so the OpenAPI description. `web/src/contract.ts` mirrors it."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Kind: TypeAlias = Literal["actor", "competence", "law", "provision", "document"]
Category: TypeAlias = Literal["relation", "mandate", "ground", "law", "text"]
Stance: TypeAlias = Literal["asserted", "asked", "denied", "declined"]
Modality: TypeAlias = Literal["task", "power", "duty", "prohibition", "practice"]
Language: TypeAlias = Literal["nl", "en"]
Verdict: TypeAlias = Literal["right", "wrong", "corrected"]

MOST_NODES = 5_000
MOST_EDGES = 15_000


class Shape(BaseModel):
    """An answer or request of the explorer; a field that it does not know is refused."""

    model_config = ConfigDict(extra="forbid")


class Words(Shape):
    """The same words in Dutch and English."""

    nl: str
    en: str


class Cypher(Shape):
    """A query that a person can paste into Neo4j Browser, with its parameters."""

    query: str
    parameters: dict[str, Any]


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


class EdgeRequest(Shape):
    """Which edge to explain."""

    source: str
    target: str
    type: str
    stance: Stance = "asserted"
    filters: Filters = Filters()


class NodeRequest(Shape):
    """Which node to explain."""

    node: str
    filters: Filters = Filters()


class PathRequest(Shape):
    """The shortest ways from one node to another."""

    source: str
    target: str
    filters: Filters = Filters()


class Paths(Shape):
    """Nodes on the shortest ways, way by way; none where there is no way of at most ten steps."""

    paths: list[list[str]]
    cypher: list[Cypher]


class Hit(Shape):
    """Something that a search found. `kind` 'passage' leads to a text; `marked` is a piece of it with the words in «...»."""

    kind: Literal["actor", "competence", "law", "provision", "document", "passage"]
    id: str
    name: Words
    about: str | None = None
    marked: str | None = None


class Hits(Shape):
    """What was found, the best first."""

    hits: list[Hit]
    complete: bool = True


class Taken(Shape):
    """The question of the library that a plain question was taken for; `near` are others that come close."""

    question: str | None
    words: Words | None
    values: dict[str, str]
    near: list[str]


class Fact(Shape):
    """One line of what the register knows of a thing; `link` is where its text stands; `uncertain`: from general knowledge."""

    label: Words
    value: str
    link: str | None = None
    node: str | None = None
    uncertain: bool = False


class Ground(Shape):
    """A legal ground in words ('Wiv 2017, art. 73, lid 1'), with where it stands in the official text and its node."""

    id: str
    words: Words
    link: str | None
    in_force: Literal["yes", "no", "unknown"]


class Sentence(Shape):
    """One statement in its paragraph. `marks` are [start, end) offsets in `paragraph` of the words that it was read from.

    `claim` says in words what was read there; `values` has the ids that a correction may change.
    """

    statement: str
    document: str
    title: str
    place: str
    paragraph: str
    marks: list[tuple[int, int]]
    claim: Words
    stance: Stance
    speaker: str | None
    confidence: float
    rule: str
    conditions: list[str]
    values: dict[str, str | None]
    judgement: "JudgementShown | None" = None


class Line(Shape):
    """What a node or edge says, as a sentence for a memo, with what it rests on."""

    words: Words
    conditions: list[str]
    grounds: list[Ground]
    overseers: list[Node]
    edge: str | None = None


class NodeDetails(Shape):
    """All that is known of a thing: facts of the register, and line by line what it may and must do and how it stands to
    others."""

    node: Node
    facts: list[Fact]
    lines: list[Line]
    complete: bool
    cypher: list[Cypher]


class EdgeDetails(Shape):
    """What an edge says and every sentence that says so. `unknown` names in words what no text says (ground, overseer)."""

    edge: Edge
    source: Node
    target: Node
    lines: list[Line]
    unknown: list[Words]
    sentences: list[Sentence]
    complete: bool
    cypher: list[Cypher]


class PassageDetails(Shape):
    """A paragraph with everything that is read in it."""

    id: str
    document: str
    title: str
    place: str
    text: str
    link: str | None
    sentences: list[Sentence]
    nodes: list[str]


class ParameterShown(Shape):
    """A parameter of a question; `choices` where its values are a fixed list."""

    name: str
    type: str
    description: str
    required: bool
    default: str | None
    choices: list[str]


class QuestionShown(Shape):
    """A question of the library, as a form and an answer need it."""

    id: str
    family: str
    question: Words
    purpose: str
    parameters: list[ParameterShown]
    any_of: list[str]
    columns: dict[str, str]
    matrix: dict[str, str] | None
    links: list[dict[str, str]]
    usual: bool
    tags: list[str]
    example: dict[str, str]


class AskRequest(Shape):
    """A question with its values, as a person writes them."""

    question: str
    values: dict[str, str]


class AnswerShown(Shape):
    """An answer: rows by column, with `statements`, `evidence` and `doubts` in each, as in `bevoegd ask --format json`."""

    question: str
    columns: list[str]
    rows: list[dict[str, Any]]
    complete: bool
    cypher: Cypher


class CypherRequest(Shape):
    """A query that reads, where the explorer was started with --cypher."""

    query: Annotated[str, Field(max_length=20_000)]
    parameters: dict[str, Any] = {}


class TableShown(Shape):
    """The answer of a query that a person wrote; `nodes` are those of its values that the drawing can show."""

    columns: list[str]
    rows: list[dict[str, Any]]
    complete: bool
    nodes: list[str]


class Look(Shape):
    """How a class is drawn: colours in hexadecimal on light and dark ground, and a shape."""

    kind: Kind
    words: Words
    shape: Literal["circle", "diamond", "square", "rectangle", "triangle"]
    light: str
    dark: str


class Term(Shape):
    """A word of the legend: a relation, modality or stance, with its meaning."""

    id: str
    category: Category
    words: Words
    meaning: Words | None = None


class Option(Shape):
    """A value of a filter, with how many mandates or statements it has."""

    id: str
    name: Words
    count: int


class Meta(Shape):
    """What the page must know before it draws: the legend, the values of the filters, what may be done, what there is."""

    version: str
    review: bool
    cypher: bool
    looks: list[Look]
    terms: list[Term]
    laws: list[Option]
    documents: list[Option]
    scenarios: list[Option]
    counts: dict[str, int]


class JudgementRequest(Shape):
    """A person's verdict on a statement. For 'corrected', what it should have said; a value that is None stays as it was.

    Actors and competences go by their key. `other` is the second actor of a relation, which has no competence or modality.
    """

    statement: str
    verdict: Verdict
    by: Annotated[str, Field(min_length=1, max_length=200)]
    reason: Annotated[str, Field(min_length=1, max_length=2_000)]
    actor: str | None = None
    other: str | None = None
    competence: str | None = None
    modality: Modality | None = None


class WithdrawalRequest(Shape):
    """Who takes a judgement back, and why."""

    by: Annotated[str, Field(min_length=1, max_length=200)]
    reason: Annotated[str, Field(min_length=1, max_length=2_000)]


class JudgementShown(Shape):
    """A judgement that nobody withdrew or replaced. `statement` is the judged one, as the graph has it; `said` its sentence.

    `applies` is False when no document of the graph has that sentence any more.
    """

    id: str
    statement: str
    verdict: Verdict
    by: str
    at: str
    reason: str
    actor: str | None
    other: str | None
    competence: str | None
    modality: Modality | None
    document: str
    said: str
    applies: bool


class Judgements(Shape):
    """All judgements that stand, the newest first."""

    judgements: list[JudgementShown]


class Problem(Shape):
    """Why something could not be done, in one line, and what to do. `kind`: 'closed' (no database), 'slow', 'empty', 'refused',
    'wrong' (the request), 'absent' (no such thing)."""

    kind: Literal["closed", "slow", "empty", "refused", "wrong", "absent"]
    message: Words
