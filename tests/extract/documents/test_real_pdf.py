"""The real PDF files of ../shared against what else is known of the same documents."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cache

import pytest
from document_checks import check_passages
from shared_texts import CORPUS

from extract.documents import Document, Passage, read_document

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
FILES = sorted(str(path.relative_to(CORPUS)) for path in CORPUS.glob("*/*.pdf"))
RUNNING = re.compile(
    r"(?:Tweede|Eerste) Kamer, vergaderjaar|Pagina \d+ van|Publicatieblad van de|Official Journal of|CONSULTATIE"
)


@cache
def document(name: str) -> Document:
    return read_document(CORPUS / name)


def words(passages: Iterable[Passage]) -> list[str]:
    return [word for passage in passages if passage.role != "footnote" for word in re.findall(r"\w+", passage.text)]


def places(name: str) -> set[str]:
    return {path for passage in document(name).passages if (path := passage.place.path())}


def recitals(name: str) -> list[str]:
    return [p.number for p in document(name).passages if p.place.article is None and p.role == "body" and p.number]


@pytest.mark.parametrize("name", FILES)
def test_every_passage_is_copied_from_the_source(name: str) -> None:
    check_passages(document(name))


@pytest.mark.parametrize("name", FILES)
def test_what_belongs_to_the_page_is_in_no_passage_and_little_else_is_left_out(name: str) -> None:
    read = document(name)
    running = [passage.text for passage in read.passages if RUNNING.fullmatch(passage.text) and passage.role != "footnote"]
    assert running == []
    assert sum(len(passage.text) for passage in read.passages) > 0.95 * len(" ".join(read.source.split()))


def test_the_official_journal_has_the_words_of_the_page_in_the_same_order() -> None:
    read, page = (words(document(f"eu/32022L2555.nl.{suffix}").passages) for suffix in ("pdf", "html"))
    alike = sum(block.size for block in SequenceMatcher(None, read, page, autojunk=False).get_matching_blocks())
    assert alike > 0.999 * max(len(read), len(page))


@pytest.mark.parametrize(
    ("one", "other"),
    [("eu/32022L2555.nl.pdf", "eu/32022L2555.nl.html"), ("eu/32022L2557.en.pdf", "eu/32022L2557.nl.html")],
)
def test_an_act_has_the_provisions_and_recitals_of_the_page(one: str, other: str) -> None:
    assert places(one) == places(other)
    assert recitals(one) == recitals(other)


def notes(name: str) -> list[str]:
    """The footnotes with their numbers, without white space, which a line's end may hide."""
    found = (passage for passage in document(name).passages if passage.role == "footnote")
    return ["".join(f"{passage.number or ''}{passage.text}".split()) for passage in found]


def test_the_footnotes_of_the_official_journal_are_those_of_the_page() -> None:
    assert notes("eu/32022L2555.nl.pdf") == notes("eu/32022L2555.nl.html")


@pytest.mark.parametrize(
    ("name", "identifier", "title", "numbers"),
    [
        ("nl/cbw-2025D26060.pdf", "kst-36764-3", "MEMORIE VAN TOELICHTING", [*range(1, 84), 1, 2, 3, *range(84, 102)]),
        ("nl/cbw-2025D45516.pdf", "kst-36764-8", "NOTA NAAR AANLEIDING VAN HET VERSLAG", [*range(1, 62)]),
    ],
)
def test_a_paper_has_its_number_title_speaker_and_footnotes(name: str, identifier: str, title: str, numbers: list[int]) -> None:
    """The explanatory memorandum numbers three footnotes on one of its pages anew."""
    read = document(name)
    assert (read.kind, read.identifier) == ("parliament", identifier)
    assert title in read.title
    assert {p.speaker for p in read.passages if p.role != "footnote"} == {"minister van Justitie en Veiligheid"}
    assert [p.number for p in read.passages if p.role == "footnote"] == [str(number) for number in numbers]


def test_no_paragraph_of_a_paper_starts_in_the_middle_of_a_sentence() -> None:
    broken = [p.text for name in FILES for p in document(name).passages if p.role == "body" and p.text[0].islower()]
    assert broken == []
