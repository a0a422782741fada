"""Official publications and parliamentary papers: Staatsblad, Staatscourant, Kamerstukken, Aanhangsel, Handelingen.

A publication is looked up by its number at the search service, whose record names the address of each of its forms; a dossier
and a search give many records. Documentation: the 'Handleiding SRU 2.0' in services.yaml.
"""

from bevoegd.fetching.cache import Request
from bevoegd.fetching.client import Client
from bevoegd.fetching.errors import Absent, Unexpected
from bevoegd.fetching.identifiers import Identifier, read_identifier
from bevoegd.fetching.sru import Found, SruRecord, search
from bevoegd.fetching.wanted import Check, Manifestation, Wanted, check_html, check_pdf, check_xml

SERVICE = "publications-search"
_AREA = "c.product-area==officielepublicaties"
_FORMS: dict[str, Check] = {"xml": check_xml, "html": check_html, "pdf": check_pdf}  # the preferred one first


def plan_publication(identifier: Identifier, client: Client) -> Wanted:
    """The publication of that number. Raises Absent when the service knows none."""
    query = f'{_AREA} AND dt.identifier=="{identifier.number}"'
    records = search(client, SERVICE, query, 1).records
    record = next((found for found in records if found.id == identifier.number), None)
    if record is None:
        raise Absent(f"{identifier}: the official publications have none of that number; check it")
    return wanted_publication(record)


def papers_of(identifier: Identifier, client: Client, limit: int | None) -> Found:
    """The papers of a dossier. Raises Absent when it has none."""
    found = search(
        client, SERVICE, f'{_AREA} AND w.dossiernummer=="{identifier.number}" AND w.publicatienaam==Kamerstuk', limit
    )
    if not found.total:
        raise Absent(f"{identifier}: there are no papers of a dossier of that number; check it")
    return found


def wanted_publication(record: SruRecord) -> Wanted:
    """What to fetch for a record. Raises Unexpected for a number that is none, as it becomes the name of a file."""
    known = read_identifier(record.id)
    if known is None or known.kind != "publication":
        raise Unexpected(f"{SERVICE}", f"the answer holds a publication with the number '{record.id}'")
    forms = tuple(
        Manifestation("publications", Request(record.files[form]), f".{form}", check)
        for form, check in _FORMS.items()
        if form in record.files
    )
    if not forms:
        raise Absent(f"{record.id}: is there as {', '.join(record.files) or 'nothing'}; bevoegd takes {', '.join(_FORMS)}")
    return Wanted(record.id, record.id, forms, record.title, record.date)
