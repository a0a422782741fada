"""From the register and statement records to nodes and relations."""

from graph.loader.identity import UNREVIEWED, actor_id
from graph.loader.records import LoadError, LoadReport, apply_judgements, by_document, load_records
from graph.loader.register import load_register
from graph.loader.stored import stored_records, stored_statement

__all__ = [
    "UNREVIEWED",
    "LoadError",
    "LoadReport",
    "actor_id",
    "apply_judgements",
    "by_document",
    "load_records",
    "load_register",
    "stored_records",
    "stored_statement",
]
