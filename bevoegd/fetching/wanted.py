"""A document that is to be fetched, and the ways in which it can be had."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from bevoegd.fetching.answers import is_html, root_of
from bevoegd.fetching.cache import Answer, Request
from bevoegd.fetching.errors import Unexpected

Check: TypeAlias = Callable[[Answer], Answer]  # gives the answer back; raises Unexpected for what is not the document


@dataclass(frozen=True, slots=True)
class Manifestation:
    """One form of a document (FRBR): how to ask for it, the suffix of its file, and how to see that it is what came."""

    service: str
    request: Request
    suffix: str
    check: Check


@dataclass(frozen=True, slots=True)
class Wanted:
    """`id` is the number that was asked for, `stem` the name of its file without suffix; the first manifestation that can be
    had is taken. `date` is the publisher's, ISO 8601."""

    id: str
    stem: str
    manifestations: tuple[Manifestation, ...]
    title: str | None = None
    date: str | None = None

    @property
    def address(self) -> str:
        return self.manifestations[0].request.address


def check_xml(answer: Answer) -> Answer:
    """For a publication's XML. KOOP gives publications without a text an XML that holds their metadata alone."""
    if root_of(answer)[0] == "metadata":
        raise Unexpected(answer.asked, "the XML holds data about the document and none of its text")
    return answer


def check_html(answer: Answer) -> Answer:
    if not is_html(answer):
        raise Unexpected(answer.asked, "the answer is no web page")
    return answer


def check_pdf(answer: Answer) -> Answer:
    if not answer.data().startswith(b"%PDF"):
        raise Unexpected(answer.asked, "the answer is no PDF")
    return answer


def check_file(answer: Answer) -> Answer:
    if not answer.size or is_html(answer):
        raise Unexpected(answer.asked, "the answer is no document")
    return answer
