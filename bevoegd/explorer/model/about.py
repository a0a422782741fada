"""What the page must know before it draws."""

from typing import Literal

from bevoegd.explorer.model.terms import Category, Kind, Shape, Words


class Look(Shape):
    """How a class is drawn: colours in hexadecimal on light and dark ground, and a shape.

    `types` are the kinds of actor or law that it is for, by id, with their names; the last look of a kind is for all others.
    """

    kind: Kind
    types: dict[str, Words]
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
    """What the page must know before it draws: the legend, the values of the filters, what may be done, what there is.

    `as_of`: the day whose law the graph holds (ISO); None where it holds all that was read.
    """

    version: str
    as_of: str | None
    review: bool
    cypher: bool
    kinds: dict[Kind, Words]
    looks: list[Look]
    terms: list[Term]
    laws: list[Option]
    documents: list[Option]
    scenarios: list[Option]
    counts: dict[str, int]
