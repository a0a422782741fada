"""Finding things by the words that a person types: names, numbers, provisions, and the passages with these words."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, Final, Literal, NamedTuple, TypeAlias, get_args

from bevoegd.explorer.citations import citation
from bevoegd.explorer.folding import words_of
from bevoegd.explorer.ids import node_id
from bevoegd.explorer.model import Hit, Hits, Words
from bevoegd.explorer.places import law_name, passage_place, provision_name
from bevoegd.explorer.snippets import marked
from bevoegd.explorer.stored import stored
from queries import Execute

Found: TypeAlias = Literal["actor", "competence", "law", "provision", "document", "passage"]
NAMED: Final[tuple[Found, ...]] = ("actor", "competence", "law", "document")
LAWS_TRIED: Final = 5  # laws that a name may mean, where a provision is searched


class Ranked(NamedTuple):
    """A hit with its tier: 0 named exactly, 1 known (of the register, or read), 2 found in texts only."""

    tier: int
    hit: Hit


def search(execute: Execute, words: str, kinds: Sequence[str], limit: int) -> Hits:
    """The first `limit` hits of the kinds (all where none is given) that have all the words; the last may go on.

    What is named exactly comes first, then what is known, then what only texts name; within that the best of each kind in turn.
    """
    wanted = [kind for kind in get_args(Found) if not kinds or kind in kinds]
    by_kind = [_hits(execute, kind, words, limit) for kind in wanted] if words_of(words) else []
    numbered = chain.from_iterable(enumerate(ranked) for ranked in by_kind)
    ordered = [ranked.hit for _, ranked in sorted(numbered, key=lambda entry: (entry[1].tier, entry[0]))]
    return Hits(hits=ordered[:limit], complete=len(ordered) <= limit)


def lucene(words: Iterable[str]) -> str:
    """All the words, the last of which may go on, for a full-text index; `words_of` leaves no mark with a meaning of its own.

    >>> lucene(["wet", "veil"])
    '+wet +(veil veil*)'
    """
    *whole, last = words
    return " ".join([*(f"+{word}" for word in whole), f"+({last} {last}*)"])


def _hits(execute: Execute, kind: Found, words: str, limit: int) -> list[Ranked]:
    """Of one kind, the best first; one more than `limit` where there are more."""
    if kind == "provision":
        return _provisions(execute, words, limit + 1)
    if kind == "passage":
        return _passages(execute, words, limit + 1)
    return [Ranked(_tier(row), _hit(kind, row)) for row in _named(execute, kind, words, limit + 1)]


def _named(execute: Execute, kind: str, words: str, limit: int) -> list[dict[str, Any]]:
    values = {"words": lucene(words_of(words)), "exact": " ".join(words.lower().split())}
    return execute(stored(f"search_{kind}"), values, limit).rows


def _tier(row: Mapping[str, Any]) -> int:
    if row["exact"]:
        return 0
    return 1 if row["known"] else 2


def _hit(kind: Found, row: Mapping[str, Any]) -> Hit:
    name = row["name"] or row["key"]
    words = Words(nl=row["name_nl"] or name, en=row["name_en"] or row["name_nl"] or name)
    return Hit(kind=kind, id=node_id(kind, row["key"]), name=words, about=row["about"])


def _provisions(execute: Execute, words: str, limit: int) -> list[Ranked]:
    written = citation(words)
    if not written or not words_of(written.law):
        return []
    laws = _named(execute, "law", written.law, LAWS_TRIED)
    meant = [law for law in laws if law["exact"]] or (laws if written.certain else [])
    starts = [f"{law['key']}#{written.path}" for law in meant]
    return [Ranked(_tier(row), _provision(row)) for row in execute(stored("search_provision"), {"starts": starts}, limit).rows]


def _provision(row: Mapping[str, Any]) -> Hit:
    name = provision_name(row["law"], law_name(row), row["path"])
    return Hit(kind="provision", id=node_id("provision", row["key"]), name=name, about=row["name"])


def _passages(execute: Execute, words: str, limit: int) -> list[Ranked]:
    found = words_of(words)
    keys = [row["key"] for row in execute(stored("search_passage"), {"words": lucene(found), "most": limit}).rows]
    places = {row["passage"]: row for row in execute(stored("passage_places"), {"passages": keys}).rows}
    return [Ranked(1, _passage(places[key], found)) for key in keys if key in places]


def _passage(row: Mapping[str, Any], found: list[str]) -> Hit:
    return Hit(
        kind="passage", id=row["passage"], name=passage_place(row), about=row["title"], marked=marked(row["text"], found)
    )
