"""PDF to blocks: the text layer of a file, or what is recognised on scanned pages."""

from extract.documents.pdf.file import read_pdf

__all__ = ["read_pdf"]
