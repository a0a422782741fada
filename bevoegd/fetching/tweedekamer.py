"""Documents of the Tweede Kamer by number, from its open data (OData 4).

Documentation: https://opendata.tweedekamer.nl/documentatie/odata-api; the file of a document is at 'Document(id)/resource'.
"""

import re
from typing import Any
from urllib.parse import urlencode

from bevoegd.fetching.answers import json_of, one_line
from bevoegd.fetching.cache import Answer, Request
from bevoegd.fetching.client import Client
from bevoegd.fetching.errors import Absent, Unexpected
from bevoegd.fetching.identifiers import Identifier
from bevoegd.fetching.wanted import Manifestation, Wanted, check_file, check_pdf

SERVICE = "tweede-kamer"
_FIELDS = "Id,DocumentNummer,Titel,Onderwerp,Datum,ContentType"
_GUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_SUFFIXES = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "text/plain": ".txt",
}


def plan_document(identifier: Identifier, client: Client) -> Wanted:
    """The document of that number. Raises Absent when there is none, or none in a form that is a text."""
    number = identifier.number
    asked = urlencode({"$filter": f"DocumentNummer eq '{number}' and Verwijderd eq false", "$select": _FIELDS})
    rows = client.read(Request(f"{client.services[SERVICE].base}/Document?{asked}", "application/json"), _rows)
    if not rows:
        raise Absent(f"{number}: the Tweede Kamer has no document of that number; a number with a Z is a case ('zaak')")
    return _wanted(number, rows[0], client)


def _rows(answer: Answer) -> list[dict[str, Any]]:
    rows = json_of(answer).get("value")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Unexpected(answer.asked, "the answer has no list of documents ('value')")
    if any(not re.fullmatch(_GUID, str(row.get("Id"))) for row in rows):
        raise Unexpected(answer.asked, "the answer gives a document without an id")
    return rows


def _wanted(number: str, row: dict[str, Any], client: Client) -> Wanted:
    media_type = str(row.get("ContentType")).partition(";")[0]
    if media_type not in _SUFFIXES:
        raise Absent(f"{number}: is there as {one_line(media_type)}; bevoegd takes {', '.join(_SUFFIXES.values())}")
    suffix = _SUFFIXES[media_type]
    request = Request(f"{client.services[SERVICE].base}/Document({row['Id']})/resource")
    form = Manifestation(SERVICE, request, suffix, check_pdf if suffix == ".pdf" else check_file)
    title = one_line(str(row.get("Titel") or row.get("Onderwerp") or "")) or None
    return Wanted(number, number, (form,), title, one_line(str(row.get("Datum") or ""))[:10] or None)
