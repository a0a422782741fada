"""Records: the contract between extraction and the graph, one JSON object per line."""

from extract.statement.agreement import Agreement, MandateKey, agreement
from extract.statement.as_of import AsOf
from extract.statement.model import DocumentRecord, Kind, Modality, PassageRecord, Record, Stance, Statement, statement_id
from extract.statement.stream import (
    RecordError,
    parse_records,
    read_records,
    record_validator,
    statement_of,
    write_records,
)

__all__ = [
    "Agreement",
    "AsOf",
    "DocumentRecord",
    "Kind",
    "MandateKey",
    "Modality",
    "PassageRecord",
    "Record",
    "RecordError",
    "Stance",
    "Statement",
    "agreement",
    "parse_records",
    "read_records",
    "record_validator",
    "statement_id",
    "statement_of",
    "write_records",
]
