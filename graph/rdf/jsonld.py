"""Compact JSON-LD 1.1: short names and short values by a context, which stands in the file and can be published beside it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import IO, Any, Final

from pyoxigraph import NamedNode

from graph.rdf.names import STANDARD, Names
from graph.rdf.nodes import SPO, Placed, Vocabulary
from graph.rdf.rows import batches
from graph.rdf.terms import XSD, PropertyTerms, Term
from graph.schema import load_schema

BLOCK: Final = 200  # triples; those of one subject within a block are one object
TYPE: Final = NamedNode(STANDARD["rdf"] + "type")
TEXT: Final = NamedNode(STANDARD["xsd"] + "string")
ID: Final = "@id"
THINGS: Final = (
    "rdf:subject",
    "rdf:predicate",
    "rdf:object",
    "oa:hasTarget",
    "oa:hasSource",
    "oa:hasSelector",
    "prov:wasGeneratedBy",
)
NATIVE: Final = (XSD["boolean"], XSD["integer"])  # whose canonical form in JSON is that of the graph


def context(names: Names) -> dict[str, Any]:
    """What the short names mean: base, vocabulary, prefixes, and the type of the values where a property has but one.

    >>> context(Names())["holds"]
    {'@id': 'bev:holds', '@type': '@id'}
    """
    compact = _Compact(names)
    typed = {compact.name(predicate): kind for predicate, kind in sorted(compact.kinds.items(), key=str)}
    terms = {name: {ID: name if ":" in name else f"bev:{name}", "@type": kind} for name, kind in typed.items()}
    return {"@base": names.base, "@vocab": names.prefixes["bev"], **names.prefixes, **terms}


def write_jsonld(triples: Iterable[Placed], out: IO[bytes], names: Names) -> None:
    """Writes triples as they come, an object a line, those of a named graph inside the object of that graph."""
    compact = _Compact(names)
    out.write(f'{{"@context": {_text(context(names))},\n"@graph": [\n'.encode())
    for number, (place, run) in enumerate(groupby(triples, key=lambda placed: placed[1])):
        within = isinstance(place, NamedNode)
        out.write(b",\n" if number else b"")
        if isinstance(place, NamedNode):
            out.write(f'{{"@id": {_text(compact.reference(place))}, "@graph": [\n'.encode())
        lines = (_text(node) for block in batches((triple for triple, _ in run), BLOCK) for node in compact.nodes(block))
        for at, line in enumerate(lines):
            out.write((",\n" if at else "").encode() + line.encode())
        out.write(b"\n]}" if within else b"")
    out.write(b"\n]}\n")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


class _Compact:
    """The short form of triples under a context."""

    def __init__(self, names: Names) -> None:
        self.names, self._own = names, names.prefixes["bev"]
        self.kinds = dict(_kinds(Vocabulary(names, load_schema())))
        self._names: dict[NamedNode, str] = {TYPE: "@type"}

    def nodes(self, triples: list[SPO]) -> Iterator[dict[str, Any]]:
        """An object a subject, in the order in which these come."""
        found: dict[NamedNode, dict[str, list[Any]]] = {}
        for subject, predicate, object in triples:
            values = found.setdefault(subject, {}).setdefault(self.name(predicate), [])
            values.append(
                self.name(object) if predicate == TYPE and isinstance(object, NamedNode) else self._value(predicate, object)
            )
        for subject, properties in found.items():
            single = {name: values[0] if len(values) == 1 else values for name, values in properties.items()}
            yield {ID: self.reference(subject), **single}

    def name(self, term: NamedNode) -> str:
        """The short name of a property or class: bare in the project's vocabulary, with its prefix in another."""
        if term not in self._names:
            spaces = ((f"{prefix}:", space) for prefix, space in self.names.prefixes.items())
            prefix, space = next(((p, s) for p, s in spaces if term.value.startswith(s)), ("", ""))
            self._names[term] = (
                term.value.removeprefix(space) if space == self._own else prefix + term.value.removeprefix(space)
            )
        return self._names[term]

    def reference(self, term: NamedNode) -> str:
        """The IRI of a thing, without the base."""
        return term.value.removeprefix(self.names.base) or term.value

    def _value(self, predicate: NamedNode, term: Term) -> Any:  # noqa: ANN401  a text or an object with its type
        if isinstance(term, NamedNode):
            reference = self.reference(term)
            return reference if self.kinds.get(predicate) == ID else {ID: reference}
        if term.datatype in NATIVE:
            return json.loads(term.value)
        if term.language:
            return {"@value": term.value, "@language": term.language}
        kind = None if term.datatype == TEXT else self.name(term.datatype)
        if kind == self.kinds.get(predicate):
            return term.value
        return {"@value": term.value, "@type": kind} if kind else {"@value": term.value}


def _kinds(vocabulary: Vocabulary) -> Iterator[tuple[NamedNode, str]]:
    """The properties whose values all have one type that is not text: '@id' of things, 'xsd:double' of numbers."""
    found = defaultdict[NamedNode, set[str | None]](set)
    of_nodes = (terms for properties in vocabulary.properties.values() for terms in properties.values())
    of_edges = (terms for edge in vocabulary.edges.values() for terms in edge.properties.values())
    for terms in (*of_nodes, *of_edges):
        for predicate in (terms.predicate, terms.wider) if terms.wider else (terms.predicate,):
            found[predicate].add(_kind(terms))
    for edge in vocabulary.edges.values():
        for predicate in (edge.predicate, edge.inverse) if edge.inverse else (edge.predicate,):
            found[predicate].add(ID)
    for name in THINGS:
        found[vocabulary.names.term(name)].add(ID)
    for predicate, kinds in found.items():
        if len(kinds) == 1 and (kind := kinds.pop()):
            yield predicate, kind


def _kind(terms: PropertyTerms) -> str | None:
    field = terms.field
    if field.of or field.type in ("uri", "uris"):
        return ID
    typed = {"number": "double", "datetime": "dateTime"}
    return f"xsd:{typed[field.type]}" if field.type in typed else None
