"""From the register and statement records to nodes and relations."""

from graph.loader.records import LoadError, LoadReport, load_records
from graph.loader.register import load_register

__all__ = ["LoadError", "LoadReport", "load_records", "load_register"]
