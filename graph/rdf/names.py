"""IRIs: of nodes and edges under a base that the user can set, of standard vocabularies by their usual prefixes."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final
from urllib.parse import quote, unquote

from pyoxigraph import NamedNode

from graph.schema import load_schema

# An address that nobody serves (RFC 2606); to be replaced when a publisher gives the graph its own.
BASE: Final = "https://bevoegd.example/"
ABSOLUTE: Final = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]*/")
STANDARD: Final = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


class RdfError(Exception):
    """What cannot be written as RDF or read from it; the message is one line that names the node or file and what to do."""


@dataclass(frozen=True)
class Names:
    """The IRIs of a graph that is published under `base`. Raises RdfError for a base that is no absolute IRI ending in '/'.

    >>> Names().node("Provision", "wiv-2017#8.2.a").value
    'https://bevoegd.example/provision/wiv-2017%238.2.a'
    >>> Names("https://data.example.org/hybrid/").term("bev:oversees").value
    'https://data.example.org/hybrid/vocabulary#oversees'
    """

    base: str = BASE

    def __post_init__(self) -> None:
        if not ABSOLUTE.fullmatch(self.base):
            raise RdfError(f"'{self.base}' is no base for IRIs; give an absolute one that ends in '/', such as {BASE}")

    def node(self, label: str, id: str) -> NamedNode:
        """The IRI of a node, or of a thing beside it such as the rule that found it."""
        return _node(self.base, label, id)

    def edge(self, *key: str) -> NamedNode:
        """The IRI of an edge that has properties, from what makes it one edge: type, both ends, origin."""
        return NamedNode(f"{self.base}edge/{hashlib.sha256(json.dumps(key).encode()).hexdigest()[:20]}")

    def graph(self, document: str) -> NamedNode:
        """The named graph of what a document says."""
        return self.node("graph", document)

    def read(self, iri: str) -> tuple[str, str] | None:
        """Label and id of the node that an IRI names, None for another thing.

        >>> Names().read("https://bevoegd.example/actor/aivd")
        ('Actor', 'aivd')
        """
        word, slash, id = iri.removeprefix(self.base).partition("/")
        label = self._labels.get(word)
        return (label, unquote(id)) if label and slash and iri.startswith(self.base) else None

    def id_of(self, iri: str) -> str:
        """The id in an IRI that `node` made, whatever its label."""
        return unquote(iri.removeprefix(self.base).partition("/")[2])

    def term(self, name: str) -> NamedNode:
        """The IRI of a prefixed name such as 'skos:broader'. Raises KeyError for a prefix that is not in `prefixes`."""
        if name not in self._terms:
            prefix, _, local = name.partition(":")
            self._terms[name] = NamedNode(self.prefixes[prefix] + local)
        return self._terms[name]

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """Namespaces by prefix, the project's own vocabulary ('bev') among them."""
        return {"bev": f"{self.base}vocabulary#", **STANDARD}

    @cached_property
    def _terms(self) -> dict[str, NamedNode]:
        return {}

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {label.lower(): label for label in load_schema().classes}


@lru_cache(maxsize=100_000)
def _node(base: str, label: str, id: str) -> NamedNode:
    """Kept for a while, as most things are named by several triples."""
    return NamedNode(f"{base}{label.lower()}/{quote(id, safe='')}")
