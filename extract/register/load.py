"""Reads the register's YAML files and checks every field and every id in them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

import yaml

from extract.register.model import Actor, Competence, Law, Register, RegisterError, Term

Entry = TypeVar("Entry", Actor, Law, Competence)

ACTOR_LINKS = (
    "part_of", "minister", "heads", "chaired_by", "same_as", "predecessor", "successor", "joint_of", "held_by", "oversees",
)  # fmt: skip
LAW_LINKS = ("implements", "based_on", "replaces", "amends")
TEXT_KINDS = ("eu-acts", "papers")
ABSOLUTE_URI = re.compile(r"https?://[^\s/<>]+/[^\s<>]+")
SCALARS: Mapping[str, tuple[type, str]] = {"<class 'bool'>": (bool, "true or false"), "<class 'int'>": (int, "a whole number")}


@cache
def load_register() -> Register:
    """The register that ships with the project. Raises RegisterError."""
    return read_register(files("extract.register"))


def read_register(folder: Traversable) -> Register:
    """The register in a folder: `actors/*.yaml`, `laws/*.yaml` and `competences.yaml`. Raises RegisterError."""
    actors, laws = _by_id(_files(folder, "actors"), Actor), _by_id(_files(folder, "laws"), Law)
    competences = _by_id([folder.joinpath("competences.yaml")], Competence)
    for file, actor in actors.values():
        _check_links(file, actor, ACTOR_LINKS, actors)
        _check_links(file, actor, ("legal_basis",), laws)
        _check_uris(file, actor, ("tooi",))
        _check_terms(file, actor, laws)
    for file, law in laws.values():
        _check_links(file, law, LAW_LINKS, laws)
        _check_links(file, law, ("issued_by",), actors)
    for file, competence in competences.values():
        _check_links(file, competence, ("broader",), competences)
        _check_uris(file, competence, ("exact_match", "close_match"))
    return Register(_entries(actors), _entries(laws), _entries(competences), dict(_numbers(_entries(laws))))


def _files(folder: Traversable, name: str) -> list[Traversable]:
    yaml_files = [file for file in folder.joinpath(name).iterdir() if file.name.endswith(".yaml")]
    return sorted(yaml_files, key=lambda file: file.name)


def _by_id(sources: list[Traversable], kind: type[Entry]) -> dict[str, tuple[Traversable, Entry]]:
    """Each entry under its id, with the file it stands in."""
    entries: dict[str, tuple[Traversable, Entry]] = {}
    for file in sources:
        for id, block in _blocks(file).items():
            if id in entries:
                raise RegisterError(f"{file}: '{id}' also stands in {entries[id][0]}; keep one")
            entries[id] = (file, _entry(file, id, block, kind))
    return entries


def _entries(located: Mapping[str, tuple[Traversable, Entry]]) -> dict[str, Entry]:
    return {id: entry for id, (_, entry) in located.items()}


def _blocks(file: Traversable) -> dict[str, Any]:
    try:
        blocks = yaml.load(file.read_text(encoding="utf8"), OneKeyOnce)
    except yaml.YAMLError as error:
        raise RegisterError(f"{file}: not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(blocks, dict):
        raise RegisterError(f"{file}: expected one block an entry, 'id:' and its fields below it")
    return blocks


class OneKeyOnce(yaml.SafeLoader):
    """YAML that refuses a key twice in one block, where plain YAML keeps the last and says nothing."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=deep) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(None, None, f"'{key}' stands here twice", node.start_mark)
        return super().construct_mapping(node, deep=deep)


def _entry(file: Traversable, id: str, block: Any, kind: type[Entry]) -> Entry:  # noqa: ANN401
    if not isinstance(block, dict):
        raise RegisterError(f"{file}: '{id}' has no fields")
    known = {field.name: str(field.type) for field in fields(kind)}
    for name in block:
        if name not in known or name == "id":
            allowed = ", ".join(sorted(set(known) - {"id"}))
            raise RegisterError(f"{file}: '{id}' has an unknown field '{name}'; known are {allowed}")
    try:
        return kind(id=id, **{name: _value(value, str(known[name])) for name, value in block.items()})
    except (TypeError, ValueError) as error:
        raise RegisterError(f"{file}: '{id}': {error}") from None


def _value(value: Any, declared: str) -> Any:  # noqa: ANN401
    """The YAML value as the declared type of its field; raises ValueError when it is another."""
    if "Term" in declared:
        return tuple(_term(item) for item in value)
    if "tuple" in declared:
        return _strings(value)
    expected, wanted = SCALARS.get(declared, (str, "text (put quotes around it)"))
    if type(value) is not expected:
        raise ValueError(f"{value!r} should be {wanted}")
    return value


def _term(item: Mapping[str, Any]) -> Term:
    if not isinstance(item, dict) or set(item) != {"words", "in"}:
        raise ValueError(f"a term has 'words' and 'in', not {item!r}")
    return Term(_strings(item["words"]), _strings(item["in"]))


def _strings(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{value!r} should be a list of texts: [one, two]")
    return tuple(value)


def _check_links(file: Traversable, entry: Entry, names: tuple[str, ...], known: Mapping[str, object]) -> None:
    for name, id in _named(entry, names):
        if id not in known:
            raise RegisterError(f"{file}: '{entry.id}' names '{id}' as {name}, and no entry has that id")


def _check_uris(file: Traversable, entry: Entry, names: tuple[str, ...]) -> None:
    for name, uri in _named(entry, names):
        if not ABSOLUTE_URI.fullmatch(uri):
            raise RegisterError(f"{file}: '{entry.id}' has '{uri}' as {name}; give a whole address: 'https://...'")


def _named(entry: Entry, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each value of the fields, with the name of its field."""
    for name in names:
        value = getattr(entry, name)
        yield from ((name, one) for one in ((value,) if isinstance(value, str) else value or ()))


def _check_terms(file: Traversable, actor: Actor, laws: Mapping[str, object]) -> None:
    for term in actor.terms:
        for text in term.in_:
            if text not in laws and text not in TEXT_KINDS:
                raise RegisterError(f"{file}: a term of '{actor.id}' is for '{text}'; expected a law id or one of {TEXT_KINDS}")


def _numbers(laws: Mapping[str, Law]) -> Iterator[tuple[str, str]]:
    for law in laws.values():
        yield from ((number, law.id) for number in (law.id, law.bwb, law.celex, law.publication) if number)
