"""From what an analyst types (an id, a name, an abbreviation) to the id that a query needs."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from operator import itemgetter
from typing import Any, Final

from queries.execute import Execute, QuestionError

NO_WORDS: Final = '""'  # what a full-text index finds nothing by


def resolve(execute: Execute, type: str, value: str) -> str:
    """The id of the one thing of this type ('actor', 'law', ...) that `value` means, whatever its capitals.

    An id goes before a name, and a name in full or an abbreviation before an alias. Of a law, '#' and a provision may follow:
    'Wiv 2017#73.1' gives 'wiv-2017#73.1'. Raises QuestionError for a name that means nothing, with the nearest names, and for
    one that means several things.
    """
    name, mark, path = value.partition("#") if type == "law" else (value, "", "")
    found = _meant(name, _indexed(execute, type, name))
    if not found:
        candidates = names_of(execute, type)
        found = _meant(name, candidates)
        if not found:
            raise QuestionError(f"the graph has no {type} '{name}'; {_suggestion(name, candidates)}")
    if len(found) > 1:
        raise QuestionError(f"'{name}' means several: {', '.join(map(_shown, found))}; give the id")
    return f"{found[0]['id']}{mark}{path}"


def _meant(name: str, candidates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those of the candidates that a name means: the one with exactly that id, or all that are called so in the nearest way."""
    exact = [candidate for candidate in candidates if candidate["id"] == name]
    ways = ([entry for entry in candidates if _fold(name) in map(_fold, names(entry))] for names in (_id, _names, _aliases))
    return exact or next(filter(None, ways), [])


def _indexed(execute: Execute, type: str, name: str) -> list[dict[str, Any]]:
    """What the indexes of the graph find by a name: all that are called so, and those with its words in a longer name.

    The words stand in quotes, between which only quotes and backslashes mean something to the index.
    """
    words = name.replace("\\", " ").replace('"', " ")
    return execute(_query(type), {"id": name, "words": f'"{words}"'}).rows


def names_of(execute: Execute, type: str) -> list[dict[str, Any]]:
    """Everything of this type that the graph has, as {id, name, names, aliases}, by id."""
    return execute(_query(type), {"id": None, "words": NO_WORDS}).rows


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
