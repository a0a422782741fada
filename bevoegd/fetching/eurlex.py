"""Acts of the European Union by CELEX number, in Dutch and English.

Cellar gives them by content negotiation and redirects to the file; of an act in several files it answers 300 with a list. The
site EUR-Lex is asked where Cellar has none; it may answer 202 to programs, which is then said. Documentation: services.yaml.
"""

import re
from collections.abc import Iterator
from http import HTTPStatus

from bevoegd.fetching.cache import Answer, Request
from bevoegd.fetching.client import Client
from bevoegd.fetching.errors import Unexpected
from bevoegd.fetching.identifiers import Identifier
from bevoegd.fetching.wanted import Manifestation, Wanted, check_html
from extract.documents import Language

_CODES: dict[Language, str] = {"nl": "nld", "en": "eng"}  # ISO 639-3, which Cellar takes


def plan_eu_act(identifier: Identifier, client: Client, languages: tuple[Language, ...]) -> Iterator[Wanted]:
    """The act in each language."""
    number = identifier.number
    cellar = f"{client.services['cellar'].base}/celex/{number}"
    site = client.services["eur-lex"].base
    for language in languages:
        code = _CODES[language]
        page = Request(f"{site}/legal-content/{language.upper()}/TXT/HTML/?uri=CELEX:{number}", "text/html")
        manifestations = (
            Manifestation("cellar", Request(cellar, "application/xhtml+xml", code), ".html", _check_page),
            Manifestation("cellar", Request(cellar, "text/html", code), ".html", _check_page),
            Manifestation("eur-lex", page, ".html", check_html),
        )
        yield Wanted(f"{number} ({language})", f"{number}.{language}", manifestations)


def parts_of(answer: Answer, wanted: Wanted) -> list[Wanted]:
    """The files that a '300 Multiple Choices' lists, in its order, each a document of its own: 'x.nl', 'x.nl.2', 'x.nl.3'."""
    numbered = enumerate(_listed(answer), start=1)
    return [_part(wanted, Request(address), f".{number}" if number > 1 else "") for number, address in numbered]


def _part(wanted: Wanted, request: Request, ending: str) -> Wanted:
    return Wanted(wanted.id + ending, wanted.stem + ending, (Manifestation("cellar", request, ".html", check_html),))


def _check_page(answer: Answer) -> Answer:
    if answer.status == HTTPStatus.MULTIPLE_CHOICES and not _listed(answer):
        raise Unexpected(answer.asked, "the answer offers several files and lists none")
    return check_html(answer)


def _listed(answer: Answer) -> list[str]:
    return list(dict.fromkeys(re.findall(r'href="([^"\s]+/DOC_\d+)"', answer.data().decode(errors="replace"))))
