"""What is to be fetched for a number or a search; the services are asked where their lists are needed to know it."""

import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bevoegd.failures import Failures
from bevoegd.fetching.bwb import plan_act
from bevoegd.fetching.client import Client
from bevoegd.fetching.errors import FetchError
from bevoegd.fetching.eurlex import plan_eu_act
from bevoegd.fetching.identifiers import Identifier, read_identifier
from bevoegd.fetching.publications import papers_of, plan_publication, wanted_publication
from bevoegd.fetching.services import Searchable
from bevoegd.fetching.sru import Found, SruRecord, search
from bevoegd.fetching.tweedekamer import plan_document
from bevoegd.fetching.wanted import Wanted
from bevoegd.progress import counted
from extract.documents import Language

LANGUAGES: tuple[Language, ...] = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Search:
    """Words that are sought in a collection, from one day to another (ISO 8601), both included."""

    words: str
    collection: Searchable
    since: str | None = None
    until: str | None = None

    def query(self) -> str:
        """The query in CQL; quotation marks and backslashes of the words are left out, as they would end the words in it."""
        words = " ".join(self.words.replace('"', " ").replace("\\", " ").split())
        parts = [self.collection.query.format(words=words)]
        parts += [self.collection.since.format(since=self.since)] if self.since else []
        parts += [self.collection.until.format(until=self.until)] if self.until else []
        return " AND ".join(parts)


class Planner:
    """Numbers and searches to documents; what cannot be planned is named among the failures and the others go on."""

    def __init__(self, client: Client, failures: Failures, languages: tuple[Language, ...]) -> None:
        self._client = client
        self._failures = failures
        self._languages = languages

    def of_all(self, identifiers: Collection[Identifier], limit: int | None = None) -> Iterator[Wanted]:
        """The documents of each number, of a dossier at most `limit`."""
        for identifier in counted(identifiers, len(identifiers), "looking up"):
            try:
                yield from self._of(identifier, limit)
            except FetchError as error:
                self._failures.add(error)

    def of_search(self, sought: Search, limit: int) -> Iterator[Wanted]:
        """The documents that a search finds, at most `limit`."""
        try:
            found = search(self._client, sought.collection.service, sought.query(), limit)
        except FetchError as error:
            self._failures.add(error)
            return
        records = self._gathered(found, sought.words)
        acts = dict.fromkeys(number for record in records if (number := read_identifier(record.id)) and number.kind == "bwb")
        yield from self.of_all(acts)
        yield from self._of_records(record for record in records if read_identifier(record.id) not in acts)

    def _of(self, identifier: Identifier, limit: int | None) -> Iterator[Wanted]:
        match identifier.kind:
            case "bwb":
                yield from plan_act(identifier, self._client)
            case "celex":
                yield from plan_eu_act(identifier, self._client, self._languages)
            case "publication":
                yield plan_publication(identifier, self._client)
            case "dossier":
                papers = papers_of(identifier, self._client, limit)
                yield from self._of_records(self._gathered(papers, identifier.number))
            case "tweede-kamer":
                yield plan_document(identifier, self._client)

    def _gathered(self, found: Found, sought: str) -> list[SruRecord]:
        """The records, those before a page that does not come too; a word on stderr when there are more than were asked for."""
        records = list[SruRecord]()
        try:
            records.extend(found.records)
        except FetchError as error:
            self._failures.add(error)
        if len(records) < found.total:
            said = f"{sought}: has {found.total} documents, of which {len(records)} are taken; --limit sets how many"
            print(f"bevoegd: {said}", file=sys.stderr)
        return records

    def _of_records(self, records: Iterable[SruRecord]) -> Iterator[Wanted]:
        for record in records:
            try:
                yield wanted_publication(record)
            except FetchError as error:
                self._failures.add(error)
