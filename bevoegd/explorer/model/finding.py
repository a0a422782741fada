"""What a search finds, and the question that plain words ask."""

from typing import Literal

from bevoegd.explorer.model.terms import Shape, Words


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
