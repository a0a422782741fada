"""What the graph holds, in numbers."""

import sys

from bevoegd.output import Format, write_rows
from graph.store import Store

QUESTION = """
CALL { MATCH (d:Document {read: true}) RETURN 'documents' AS what, count(d) AS number
 UNION ALL MATCH (p:Passage) RETURN 'passages' AS what, count(p) AS number
 UNION ALL MATCH (s:Statement) RETURN 'statements' AS what, count(s) AS number
 UNION ALL MATCH (m:Mandate) RETURN 'mandates' AS what, count(m) AS number }
RETURN what, number
"""


def write_report(store: Store, form: Format) -> None:
    """Prints how many documents, passages, statements and mandates the graph holds now."""
    write_rows(("what", "number"), store.read(QUESTION, {}), form, sys.stdout)
