"""Words that the shapes of the explorer have in common, and what every shape is."""

from typing import Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

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


class Problem(Shape):
    """Why something could not be done, in one line, and what to do. `kind`: 'closed' (no database), 'slow', 'empty', 'refused',
    'wrong' (the request), 'absent' (no such thing)."""

    kind: Literal["closed", "slow", "empty", "refused", "wrong", "absent"]
    message: Words
