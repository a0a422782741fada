"""From the register and statement records to nodes and relations."""

from graph.loader.bulk import complete_import, write_import
from graph.loader.document import DocumentRecords
from graph.loader.identity import UNREVIEWED, actor_id
from graph.loader.loader import Loader, LoadReport
from graph.loader.records import apply_judgements, load_records
from graph.loader.register import load_register
from graph.loader.stored import stored_records, stored_statement
from graph.loader.stream import LoadError, by_document

__all__ = [
    "UNREVIEWED",
    "DocumentRecords",
    "LoadError",
    "LoadReport",
    "Loader",
    "actor_id",
    "apply_judgements",
    "by_document",
    "complete_import",
    "load_records",
    "load_register",
    "stored_records",
    "stored_statement",
    "write_import",
]
