"""Readers: each format to the same Document, whose passages know their legal place and their offsets in the source."""

from extract.documents.mail import attachments
from extract.documents.model import (
    Document,
    DocumentError,
    DocumentKind,
    Language,
    Passage,
    PassageRole,
    Place,
    Reading,
    Segment,
    join,
    reading_of,
)
from extract.documents.reader import document_of, read_document, read_text
from extract.documents.source import File, format_of, read_file
from extract.documents.wti import is_wti

__all__ = [
    "Document",
    "DocumentError",
    "DocumentKind",
    "File",
    "Language",
    "Passage",
    "PassageRole",
    "Place",
    "Reading",
    "Segment",
    "attachments",
    "document_of",
    "format_of",
    "is_wti",
    "join",
    "read_document",
    "read_file",
    "read_text",
    "reading_of",
]
