"""The graph as RDF that others can use: written, read back, checked and queried."""

from graph.rdf.export import FORMATS, export_rdf
from graph.rdf.load import import_rdf
from graph.rdf.names import BASE, Names, RdfError
from graph.rdf.opened import Export, open_export

__all__ = ["BASE", "FORMATS", "Export", "Names", "RdfError", "export_rdf", "import_rdf", "open_export"]
