"""From statements to a property graph in Neo4j, and out again as RDF or a network. Knows no language processing.

What Python of one's own needs stands here, and `ask` in `queries`; docs/python.md shows how.
"""

from graph.connect import connect
from graph.networks import (
    accountability,
    accountability_paths,
    centrality,
    communities,
    coordination,
    cuts,
    cycles,
    information,
    network,
    oversight,
    removals,
    shared_competences,
)
from graph.rdf import Export, export_rdf, import_rdf, open_export
from graph.store import Store, StoreError, Table

__all__ = [
    "Export",
    "Store",
    "StoreError",
    "Table",
    "accountability",
    "accountability_paths",
    "centrality",
    "communities",
    "connect",
    "coordination",
    "cuts",
    "cycles",
    "export_rdf",
    "import_rdf",
    "information",
    "network",
    "open_export",
    "oversight",
    "removals",
    "shared_competences",
]
