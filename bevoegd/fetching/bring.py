"""Documents that are wanted to files in a folder."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

from bevoegd.failures import Failures
from bevoegd.fetching.cache import Answer, Cache
from bevoegd.fetching.client import Client, Manners
from bevoegd.fetching.errors import Absent, FetchError, Unexpected
from bevoegd.fetching.eurlex import parts_of
from bevoegd.fetching.folder import Folder
from bevoegd.fetching.identifiers import Identifier
from bevoegd.fetching.plan import LANGUAGES, Planner
from bevoegd.fetching.services import load_services
from bevoegd.fetching.wanted import Manifestation, Wanted
from bevoegd.progress import counted
from bevoegd.settings import settings
from extract.documents import Language


@contextmanager
def open_client(*, offline: bool = False, refresh: bool = False) -> Iterator[Client]:
    """A client with the services, the cache and the manners that the environment sets. Raises SettingsError."""
    found = settings()
    manners = Manners(found.fetch_pause, found.fetch_timeout, found.fetch_limit)
    cache = Cache(found.cache / "answers")
    with Client(load_services(found.services), cache, manners, offline=offline, refresh=refresh) as client:
        yield client


def bring(wanted: Sequence[Wanted], client: Client, folder: Folder, failures: Failures) -> Iterator[Path]:
    """The files of the documents, one after another as they come; what does not come is named and the others go on."""
    for one in counted(wanted, len(wanted), "fetching"):
        try:
            for document, form, answer in _taken(one, client):
                yield folder.put(document, form.suffix, answer, client.services[form.service])
        except FetchError as error:
            failures.add(error)


def fetch_to_cache(
    identifiers: Sequence[Identifier], failures: Failures, language: Language | None = None, *, offline: bool = False
) -> list[Path]:
    """The files of the documents with these numbers, in a folder of the cache."""
    languages = (language,) if language else LANGUAGES
    with open_client(offline=offline) as client:
        wanted = list(Planner(client, failures, languages).of_all(identifiers))
        return list(bring(wanted, client, Folder(settings().cache / "documents"), failures))


def _taken(wanted: Wanted, client: Client) -> Iterator[tuple[Wanted, Manifestation, Answer]]:
    """The first manifestation that can be had; a document in several files gives each of them."""
    form, answer = _first(wanted, client)
    if answer.status != HTTPStatus.MULTIPLE_CHOICES:
        yield wanted, form, answer
        return
    for part in parts_of(answer, wanted):
        yield part, *_first(part, client)


def _first(wanted: Wanted, client: Client) -> tuple[Manifestation, Answer]:
    """Raises the error of the last manifestation when none is there; one that is there but does not come ends the search."""
    last = FetchError(f"{wanted.id}: there is no form of it to fetch")
    for form in wanted.manifestations:
        try:
            return form, client.read(form.request, form.check)
        except (Absent, Unexpected) as error:
            last = error
    raise FetchError(f"{wanted.id}: {last}")
