"""What people judge of statements: data of their own, in a file that only grows."""

from graph.judgements.file import JudgementFile, read_entries, write_entries
from graph.judgements.model import (
    RULE,
    Correction,
    Entry,
    Judgement,
    JudgementError,
    Verdict,
    Withdrawal,
    corrected,
    new_id,
    now,
    standing,
    utc_text,
)

__all__ = [
    "RULE",
    "Correction",
    "Entry",
    "Judgement",
    "JudgementError",
    "JudgementFile",
    "Verdict",
    "Withdrawal",
    "corrected",
    "new_id",
    "now",
    "read_entries",
    "standing",
    "utc_text",
    "write_entries",
]
