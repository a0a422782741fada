"""From what an analyst types (an id, a name, an abbreviation) to the id that a query needs."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import Any

from queries.execute import Execute, QuestionError


def resolve(execute: Execute, type: str, value: str) -> str:
    """The id of the one thing of this type ('actor', 'law', ...) that `value` means, whatever its capitals.

    An id goes before a name, and a name in full or an abbreviation before an alias. Of a law, '#' and a provision may follow:
    'Wiv 2017#73.1' gives 'wiv-2017#73.1'. Raises QuestionError for a name that means nothing, with the nearest names, and for
    one that means several things.
    """
    name, mark, path = value.partition("#") if type == "law" else (value, "", "")
    candidates = names_of(execute, type)
    for names in (_id, _names, _aliases):
        found = [candidate for candidate in candidates if _fold(name) in map(_fold, names(candidate))]
        if len(found) > 1:
            raise QuestionError(f"'{name}' means several: {', '.join(map(_shown, found))}; give the id")
        if found:
            return f"{found[0]['id']}{mark}{path}"
    raise QuestionError(f"the graph has no {type} '{name}'; {_suggestion(name, candidates)}")


def names_of(execute: Execute, type: str) -> list[dict[str, Any]]:
    """Everything of this type that the graph has, as {id, name, names, aliases}, by id."""
    return execute(_query(type), {}).rows


def names_with(words: str, candidates: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entries of `names_of` with an id, name or alias that holds all the words, the shortest such name first."""
    parts = _fold(words).split()
    fits = [(len(name), entry["id"], entry) for name, entry in _called(candidates) if all(part in name for part in parts)]
    return list({id: entry for _, id, entry in sorted(fits, key=itemgetter(0, 1))}.values())


def nearest_names(name: str, candidates: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entries of `names_of` with an id, name or alias that is spelled most like `name`, the nearest of three first."""
    known = dict(_called(candidates))
    near = {known[word]["id"]: known[word] for word in get_close_matches(_fold(name), known)}
    return list(near.values())


def _called(candidates: Iterable[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each id, name and alias, folded, with what it means."""
    for entry in candidates:
        yield from ((_fold(word), entry) for word in (*_id(entry), *_names(entry), *_aliases(entry)))


@cache
def _query(type: str) -> str:
    return files("queries").joinpath("names", f"{type}.cypher").read_text(encoding="utf8")


def _id(candidate: dict[str, Any]) -> Iterable[str]:
    return (candidate["id"],)


def _names(candidate: dict[str, Any]) -> Iterable[str]:
    return (name for name in candidate["names"] if name)


def _aliases(candidate: dict[str, Any]) -> Iterable[str]:
    return list(candidate["aliases"])


def _fold(name: str) -> str:
    return " ".join(name.casefold().split())


def _suggestion(name: str, candidates: list[dict[str, Any]]) -> str:
    if not candidates:
        return "it has none at all, so build it first"
    near = nearest_names(name, candidates)
    return f"nearest are {', '.join(map(_shown, near))}" if near else "nothing is called anything like it"


def _shown(candidate: dict[str, Any]) -> str:
    return candidate["id"] if candidate["name"] == candidate["id"] else f"{candidate['id']} ({candidate['name']})"
