"""What a thing, an edge or a passage says, in words, with every sentence that says so."""

from typing import Literal

from bevoegd.explorer.model.drawing import Edge, Filters, Node
from bevoegd.explorer.model.judging import JudgementShown
from bevoegd.explorer.model.terms import Cypher, Shape, Stance, Words


class NodeRequest(Shape):
    """Which node to explain."""

    node: str
    filters: Filters = Filters()


class EdgeRequest(Shape):
    """Which edge to explain."""

    source: str
    target: str
    type: str
    stance: Stance = "asserted"
    filters: Filters = Filters()


class Fact(Shape):
    """One line of what the register knows of a thing; `link` is where its text stands; `uncertain`: from general knowledge."""

    label: Words
    value: Words
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
    judgement: JudgementShown | None = None


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
