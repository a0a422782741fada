"""A parsed sentence as the rules read it: plain objects, as rules ask every word hundreds of times.

Attributes that spaCy's Token has too are named as there, and mean the same (https://spacy.io/api/token). The labels are
those of Universal Dependencies; `tag_` is of the treebank (Alpino, Penn).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar, cast, overload

from extract.actors import Mention
from extract.references import Reference

T = TypeVar("T")


@dataclass(slots=True, eq=False, kw_only=True)
class Token:
    """A word, or one stand-in for a name or a citation (`found`); `start` and `end` are characters of the sentence's text.

    `features` are the morphological ones: {'VerbForm': ['Fin']}. The head of the root is the root itself.
    """

    doc: "Sentence" = field(repr=False)
    i: int
    text: str
    start: int = 0
    end: int = 0
    lower_: str = ""
    lemma_: str = ""
    pos_: str = ""
    tag_: str = ""
    dep_: str = ""
    features: Mapping[str, list[str]] = field(default_factory=dict)
    found: Mention | Reference | None = None
    is_punct: bool = False
    is_alpha: bool = False
    is_stop: bool = False
    is_name: bool = field(init=False)
    head: "Token" = field(init=False, repr=False)
    children: list["Token"] = field(default_factory=list, repr=False)
    answers: dict[str, Any] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.is_name = isinstance(self.found, Mention)
        self.head = self

    def __str__(self) -> str:
        return self.text

    @property
    def mention(self) -> Mention:
        """The name of a token that is one."""
        return cast(Mention, self.found)

    @property
    def reference(self) -> Reference | None:
        return self.found if isinstance(self.found, Reference) else None

    @property
    def ancestors(self) -> Iterator["Token"]:
        """The head, its head, and so on up to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def subtree(self) -> Iterator["Token"]:
        """The token and all that hangs below it, from left to right."""
        yield from (t for child in self.children if child.i < self.i for t in child.subtree)
        yield self
        yield from (t for child in self.children if child.i > self.i for t in child.subtree)

    @property
    def left_edge(self) -> "Token":
        """The leftmost token of the subtree."""
        return self.children[0].left_edge if self.children and self.children[0].i < self.i else self

    @property
    def conjuncts(self) -> tuple["Token", ...]:
        """The tokens that are joined with this one by 'conj', without itself."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for token in joined:
            joined += [child for child in token.children if child.dep_ == "conj" and child.i > token.i]
        return tuple(token for token in joined if token is not self)

    def nbor(self, distance: int = 1) -> "Token":
        """The token so many places to the right; raises IndexError where the sentence has none."""
        if self.i + distance < 0:
            raise IndexError(f"token {self.i} has no neighbour at {distance}")
        return self.doc.tokens[self.i + distance]


@dataclass(slots=True, eq=False)
class Sentence:
    """The tokens of one sentence, its language ('nl', 'en') and its own words."""

    lang_: str
    text: str
    tokens: list[Token] = field(default_factory=list)
    answers: dict[object, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> list[Token]: ...
    def __getitem__(self, place: int | slice) -> Token | list[Token]:
        return self.tokens[place]

    def attach(self, heads: list[int]) -> None:
        """Hangs each token below its head, by index; the root's is its own."""
        for token, head in zip(self.tokens, heads, strict=True):
            if head != token.i:
                token.head = self.tokens[head]
                token.head.children.append(token)


def once(doc: Sentence, key: object, find: Callable[[], T]) -> T:
    """What is asked of a sentence more than once is found once and kept with it."""
    if key not in doc.answers:
        doc.answers[key] = find()
    return cast(T, doc.answers[key])


def kept(ask: Callable[[Token], T]) -> Callable[[Token], T]:
    """A question of a word that the rules ask again and again, answered once for each word of a sentence."""
    name = f"{ask.__module__}.{ask.__qualname__}"

    @wraps(ask)
    def answer(token: Token) -> T:
        answers = token.answers
        if name not in answers:
            answers[name] = ask(token)
        return cast(T, answers[name])

    return answer
