"""What the schema's YAML files say, checked: classes with properties, relations with the classes they join."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import yaml

Language: TypeAlias = Literal["nl", "en"]
PropertyType: TypeAlias = Literal[
    "string", "strings", "integer", "integers", "number", "boolean", "date", "datetime", "uri", "uris"
]  # fmt: skip
NAME = re.compile(r"[A-Za-z_]+")


class SchemaError(Exception):
    """A schema file with a mistake; the message is one line that names the file or entry and what to do."""


class Count(NamedTuple):
    """How many; `most` is None where there is no bound."""

    least: int
    most: int | None


ANY_NUMBER: Final = Count(0, None)
REQUIRED: Final = ("type", "nl", "en", "description", "description_nl")  # of a property
COUNTS: Final = {"1": Count(1, 1), "0..1": Count(0, 1), "1..": Count(1, None)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of a node or relation, with its label and definition in Dutch and English.

    `rdf` is its RDF property (skos:prefLabel), `also` a wider one for those who do not know that, `language`
    that of its words. `of`: the value is the id of a node of that class, or of a rule. `values`: the words it is chosen from.
    """

    type: PropertyType
    nl: str
    en: str
    description: str
    description_nl: str
    rdf: str
    also: str | None = None
    language: str | None = None
    of: str | None = None
    required: bool = False
    values: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeClass:
    """A node label. Its key is always `id`; `search` names the properties of its full-text index, `indexed` lists those
    of its other indexes, one a list, by which questions find a few nodes among many.

    `rdf_by` gives narrower RDF types by the value of a property: {'kind': {'minister': 'org:Post'}}.
    """

    label: str
    nl: str
    en: str
    description: str
    description_nl: str
    rdf_type: str
    rdf_by: Mapping[str, Mapping[str, str]]
    properties: Mapping[str, Property]
    search: tuple[str, ...] = ()
    indexed: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """One pair of classes that a relation joins, with the RDF property between them and, where one is known, its inverse.

    `targets`: how many such edges leave each source; `sources`: how many come to each target. `bare`: it has none of the
    properties of its relation.
    """

    source: str
    target: str
    rdf: str
    inverse: str | None = None
    targets: Count = ANY_NUMBER
    sources: Count = ANY_NUMBER
    bare: bool = False


@dataclass(frozen=True, slots=True)
class RegisterField:
    """A field of register entries of class `label` that holds ids; `reverse`: the edge runs from those ids to the entry."""

    label: str
    field: str
    reverse: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A relation type. `predicate` is the relation statement that asserts it, `register` the register fields that give it."""

    type: str
    nl: str
    en: str
    description: str
    description_nl: str
    edges: tuple[Edge, ...]
    properties: Mapping[str, Property]
    predicate: str | None
    symmetric: bool
    register: tuple[RegisterField, ...]

    @property
    def between_actors(self) -> bool:
        """Whether it joins an actor to an actor, as PART_OF does among others."""
        return any(edge.source == edge.target == "Actor" for edge in self.edges)

    def properties_of(self, edge: Edge) -> Mapping[str, Property]:
        """What one of its edges has."""
        return {} if edge.bare else self.properties


@dataclass(frozen=True, slots=True)
class Schema:
    """Classes by label and relations by type, in the order of the files."""

    version: str
    classes: Mapping[str, NodeClass]
    relations: Mapping[str, Relation]

    def relation_of(self, predicate: str) -> Relation | None:
        """The relation that a statement's predicate asserts; None for a predicate that none has."""
        return next((relation for relation in self.relations.values() if relation.predicate == predicate), None)


@cache
def load_schema() -> Schema:
    """The schema that ships with the project. Raises SchemaError."""
    return read_schema(files("graph.schema"))


def read_schema(folder: Traversable) -> Schema:
    """The schema in a folder: `classes/*.yaml` and `relations.yaml`. Raises SchemaError."""
    class_files = sorted(folder.joinpath("classes").iterdir(), key=lambda file: file.name)
    classes = [_node_class(_read(file), file) for file in class_files if file.name.endswith(".yaml")]
    file = folder.joinpath("relations.yaml")
    data = _read(file)
    evidence = _properties(data["evidence"], f"{file}: evidence")
    relations = {type: _relation(type, block, evidence, file) for type, block in data["relations"].items()}
    schema = Schema(data["version"], {entry.label: entry for entry in classes}, relations)
    _check_edges(schema, file)
    return schema


def own_term(name: str) -> str:
    """A property's name as a term of the project's vocabulary.

    >>> own_term("in_force_to")
    'bev:inForceTo'
    """
    return "bev:" + re.sub(r"_(\w)", lambda found: found[1].upper(), name)


def _read(file: Traversable) -> dict[str, Any]:
    try:
        data = yaml.safe_load(file.read_text(encoding="utf8"))
    except yaml.YAMLError as error:
        raise SchemaError(f"{file}: not YAML: {' '.join(str(error).split())}") from None
    if not isinstance(data, dict):
        raise SchemaError(f"{file}: expected fields, 'label: ...'")
    return data


def _node_class(data: dict[str, Any], file: Traversable) -> NodeClass:
    try:
        return NodeClass(
            label=_name(data["label"], str(file)),
            nl=data["nl"],
            en=data["en"],
            description=data["description"].strip(),
            description_nl=data["description_nl"].strip(),
            rdf_type=data["rdf"]["type"],
            rdf_by=data["rdf"].get("by", {}),
            properties=_properties(data["properties"], str(file)),
            search=tuple(data.get("search", ())),
            indexed=tuple(map(tuple, data.get("indexed", ()))),
        )
    except KeyError as error:
        raise SchemaError(f"{file}: the class lacks {error}") from None


def _relation(type: str, data: dict[str, Any], evidence: Mapping[str, Property], file: Traversable) -> Relation:
    try:
        register = tuple(RegisterField(f["class"], f["field"], f.get("reverse", False)) for f in data.get("register", ()))
        edges = tuple(map(_edge, data["edge"]))
        own = _properties(data.get("properties", {}), f"{file}: relation '{type}'")
        return Relation(
            type=_name(type, str(file)),
            nl=data["nl"],
            en=data["en"],
            description=data["description"],
            description_nl=data["description_nl"],
            edges=edges,
            properties={**evidence, **own} if "predicate" in data or register else own,
            predicate=data.get("predicate"),
            symmetric=data.get("symmetric", False),
            register=register,
        )
    except KeyError as error:
        raise SchemaError(f"{file}: relation '{type}' lacks {error}") from None


def _edge(data: dict[str, Any]) -> Edge:
    counts = {name: COUNTS[data[name]] for name in ("targets", "sources") if name in data}
    return Edge(data["from"], data["to"], data["rdf"], data.get("inverse"), **counts, bare=data.get("bare", False))


def _properties(data: dict[str, Any], where: str) -> dict[str, Property]:
    return {_name(name, where): _property(name, fields, where) for name, fields in data.items()}


def _property(name: str, fields: dict[str, Any], where: str) -> Property:
    """A property; without an RDF property of its own it is in the project's vocabulary."""
    for field in REQUIRED:
        if field not in fields:
            raise SchemaError(f"{where}: property '{name}' lacks '{field}'")
    try:
        return Property(**{"rdf": own_term(name), **fields, "values": tuple(fields.get("values", ()))})
    except TypeError as error:
        raise SchemaError(f"{where}: property '{name}': {error}") from None


def _name(value: str, where: str) -> str:
    """A name that may stand in a query as it is; labels, types and properties come from here and nowhere else."""
    if not NAME.fullmatch(value):
        raise SchemaError(f"{where}: '{value}' is no name for a label, type or property; use letters and '_'")
    return value


def _check_edges(schema: Schema, file: Traversable) -> None:
    for relation in schema.relations.values():
        labels = {label for edge in relation.edges for label in (edge.source, edge.target)}
        for label in sorted(labels - set(schema.classes)):
            raise SchemaError(f"{file}: relation '{relation.type}' joins '{label}', and no class has that label")
