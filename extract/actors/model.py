"""A mention: a span of text that names actors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from extract.documents.model import Language

# what a document calls its actors: {'dienst': ('aivd', 'mivd'), 'Onze Minister': ('minister-jenv',)}
Definitions: TypeAlias = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorContext:
    """Where the text stands: `law` is the register id of the act that it is part of, None in a paper.

    `masked` are (start, end) spans that hold no actor, however they read: the names of acts in citations.
    """

    language: Language
    law: str | None = None
    definitions: Definitions = field(default_factory=dict)
    masked: Sequence[tuple[int, int]] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """text[start:end] (`surface`) names `actors`: register ids, or '?' and the words for one outside the register.

    `rule` says how it was found: defined, register, term, minister, joint-head, organisation, acronym, role.
    """

    start: int
    end: int
    actors: tuple[str, ...]
    surface: str
    rule: str
