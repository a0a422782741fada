"""A reference: a span of text that cites an act or a provision, with what it points at."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from extract.documents.model import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceContext:
    """Where the text stands, which decides what 'artikel 6' or 'het eerste lid' points at.

    `law` is the register id of the act that the text is part of, None in a paper; `article` and `member` say where in it.
    `definitions` are short titles that the document itself binds: {'Wed': '?Wet op de economische delicten'}.
    """

    language: Language
    law: str | None = None
    article: str | None = None
    member: str | None = None
    definitions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """text[start:end] cites `targets`.

    A target is 'law' or 'law#article.member.item'; `articles` says the same down to the article ('wiv-2002#6'), without
    doubles, and names the law alone for a chapter, an annex and a law outside the register. Such a law is '?' and its title,
    a parliamentary paper 'kst-26643-785'. Both are empty when nothing says which act is meant.
    `relative` is true for a place within the act or article at hand ('het eerste lid', 'Chapter VII'), `to_self` for the act
    at hand named as 'deze wet' or 'this Directive'.
    """

    start: int
    end: int
    targets: tuple[str, ...]
    articles: tuple[str, ...]
    relative: bool = False
    to_self: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """text[start:end] names an act: a register id, '?' and a title, or None when 'die wet' has nothing to point at."""

    start: int
    end: int
    law: str | None
    to_self: bool = False
