"""Search and Retrieve via URL (SRU 2.0): CQL queries, answered in pages of records.

Standard: https://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/searchRetrieve-v1.0-part3-sru2.0.html; the records are
KOOP's (`gzd`), see the handbooks in services.yaml.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlencode

from bevoegd.fetching.answers import every, first_text, local, one_line, text_of, xml_of
from bevoegd.fetching.cache import Answer, Request
from bevoegd.fetching.client import Client
from bevoegd.fetching.errors import FetchError, Unexpected
from extract.documents.xml import Element

PAGE = 100  # records asked for at once


@dataclass(frozen=True, slots=True)
class SruRecord:
    """What a search found: the number, title and date as published, and the address of each manifestation ('xml', 'pdf')."""

    id: str
    title: str | None
    date: str | None
    files: dict[str, str]


class Page(NamedTuple):
    """One page of a result: its records, how many there are in all, and where the next page begins if the service says."""

    records: list[SruRecord]
    total: int
    following: int | None


class Found(NamedTuple):
    """How many records a query has in all, and those that were asked for."""

    total: int
    records: Iterator[SruRecord]


def search(client: Client, service: str, query: str, limit: int | None = None) -> Found:
    """What a CQL query finds, page after page, at most `limit` records. Raises FetchError when the service refuses it."""
    first = client.read(_request(client, service, query, 1, min(PAGE, limit or PAGE)), _page)
    return Found(first.total, islice(_records(client, service, query, first), limit))


def _records(client: Client, service: str, query: str, page: Page) -> Iterator[SruRecord]:
    """The records of the first page and of those after it, each page asked for when it is needed."""
    yield from page.records
    start = 1
    while (following := _next(page, start)) is not None:
        start = following
        page = client.read(_request(client, service, query, start, PAGE), _page)
        yield from page.records


def _request(client: Client, service: str, query: str, start: int, number: int) -> Request:
    connection = {"x-connection": "BWB"} if service == "bwb-search" else {}
    fields = {"operation": "searchRetrieve", "version": "2.0", **connection, "query": query}
    asked = urlencode({**fields, "startRecord": start, "maximumRecords": number})
    return Request(f"{client.services[service].base}?{asked}", "application/xml")


def _page(answer: Answer) -> Page:
    response = xml_of(answer)
    if local(response) != "searchRetrieveResponse":
        raise Unexpected(answer.asked, f"the answer is <{response.tag}> where a search result was expected")
    if problem := next(every(response, "diagnostic"), None):
        said = first_text(problem, "message") or first_text(problem, "details") or "it gives no reason"
        raise FetchError(f"{answer.asked}: the service refuses the query ({said}); put it in other words")
    total, following = first_text(response, "numberOfRecords") or "", first_text(response, "nextRecordPosition") or ""
    if not total.isdecimal():
        raise Unexpected(answer.asked, "the answer does not say how many records there are")
    records = [_record(element, answer) for element in every(response, "record")]
    return Page(records, int(total), int(following) if following.isdecimal() else None)


def _next(page: Page, start: int) -> int | None:
    """Where the next page begins, which KOOP does not always say; None after the last."""
    following = page.following or start + len(page.records)
    return following if page.records and start < following <= page.total else None


def _record(element: Element, answer: Answer) -> SruRecord:
    id = first_text(element, "identifier")
    if id is None:
        raise Unexpected(answer.asked, "the answer holds a record without a number")
    files = {item.attributes.get("manifestation", ""): text_of(item) for item in every(element, "itemUrl")}
    day = first_text(element, "date") or first_text(element, "available") or first_text(element, "modified")
    return SruRecord(one_line(id), first_text(element, "title"), day, files)
