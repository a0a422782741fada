"""The graph as RDF that others can use: written, read back, checked and queried."""

from graph.rdf.export import FORMATS, export_rdf
from graph.rdf.load import import_rdf
from graph.rdf.names import BASE, Names, RdfError

__all__ = ["BASE", "FORMATS", "Names", "RdfError", "export_rdf", "import_rdf"]
