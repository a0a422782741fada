"""The real documents of ../shared: nothing lost, every offset exact, the provisions the questions rest on in their place."""

from collections.abc import Iterator
from functools import cache

import pytest
from document_checks import check_passages
from shared_texts import CORPUS

from extract.documents import Document, read_document

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
READ = ("nl/*.md", "nl/*.txt", "eu/*.md", "eu/*.html", "eu/*.mhtml", "web/*.md", "web/*.html", "docx/*.docx")
FILES = sorted(str(path.relative_to(CORPUS)) for pattern in READ for path in CORPUS.glob(pattern))


@cache
def document(name: str) -> Document:
    return read_document(CORPUS / name)


def places(name: str) -> set[str]:
    return {path for passage in document(name).passages if (path := passage.place.path())}


def in_articles(name: str) -> set[str]:
    return {path for path in places(name) if not path.startswith("annex")}


@pytest.mark.parametrize("name", FILES)
def test_every_passage_is_copied_from_the_source(name: str) -> None:
    check_passages(document(name))


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith(("nl/", "eu/")) and not name.endswith("html")])
def test_no_words_are_lost(name: str) -> None:
    """Marks, links and white space go: at least six in ten characters of the source stay."""
    read = document(name)
    assert sum(len(passage.text) for passage in read.passages) > 0.6 * len(" ".join(read.source.split()))


def test_a_consolidated_act_in_a_saved_page_has_the_places_of_the_official_journal() -> None:
    assert places("eu/32022L2555.en.mhtml") == places("eu/32022L2555.en.html")


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("eu/32022L2555.en.html", 1105),
        ("eu/32022L2555.nl.html", 1105),
        ("eu/32022L2555.en.mhtml", 923),
        ("eu/32022L2557.nl.html", 490),
        ("eu/32024R2690.en.html", 607),
        ("eu/32024R2690.nl.html", 607),
        ("web/cbw-wetsvoorstel-detail.html", 423),
        ("web/ncsc-over-de-cbw.html", 42),
        ("web/nis-cooperation-group.html", 73),
    ],
)
def test_leaving_out_what_surrounds_a_page_leaves_all_its_passages(name: str, count: int) -> None:
    """As many as were read before; the last page had one more, a link past its menu."""
    assert len(document(name).passages) == count


def test_five_documents_are_what_they_are() -> None:
    named = {n: (document(n).kind, document(n).language, document(n).identifier) for n in FILES if n in FIVE}
    assert named == FIVE


FIVE = {
    "nl/kst-30821-F.txt": ("parliament", "nl", "kst-30821-F"),
    "nl/BWBR0039896-wiv-2017.md": ("statute", "nl", "BWBR0039896"),
    "nl/BWBR0013409-wiv-2002.md": ("statute", "nl", "BWBR0013409"),
    "eu/32022L2555.en.md": ("eu-act", "en", "32022L2555"),
    "eu/32024R2847.en.md": ("eu-act", "en", "32024R2847"),
}


@pytest.mark.parametrize(
    ("name", "stem", "items"),
    [
        ("nl/BWBR0039896-wiv-2017.md", "8.2", "abcdef"),
        ("nl/BWBR0013409-wiv-2002.md", "6.2", "abcde"),
        ("eu/32022L2555.en.md", "11.3", "abcdefgh"),
        ("eu/32022L2555.en.html", "11.3", "abcdefgh"),
        ("eu/32022L2555.nl.md", "11.3", "abcdefgh"),
        ("eu/32024R2847.en.md", "14.2", "abc"),
    ],
)
def test_tasks_stand_item_by_item_under_their_stem(name: str, stem: str, items: str) -> None:
    passages = document(name).passages
    introduced = [p for p in passages if p.parent is not None and passages[p.parent].place.path() == stem]
    assert [p.place.path() for p in introduced] == [f"{stem}.{item}" for item in items]
    assert {p.role for p in introduced} == {"item"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("eu/32022L2555.en.html", "eu/32022L2555.nl.html"),
        ("eu/32024R2690.en.html", "eu/32024R2690.nl.html"),
    ],
)
def test_two_languages_of_an_act_have_the_same_provisions(one: str, other: str) -> None:
    assert places(one) == places(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("eu/32022L2555.nl.html", "eu/32022L2555.nl.md"), ("eu/32022L2557.nl.html", "eu/32022L2557.en.md")],
)
def test_two_formats_of_an_act_have_the_same_articles(one: str, other: str) -> None:
    """The annexes are tables, whose cells a conversion to Markdown runs together."""
    assert in_articles(one) == in_articles(other)


@pytest.mark.parametrize(
    ("name", "articles", "recitals"), [("32024R1689", 113, 180), ("32024R2847", 71, 130), ("32022R2554", 64, 106)]
)
def test_articles_and_recitals_of_a_converted_act_are_complete(name: str, articles: int, recitals: int) -> None:
    passages = document(f"eu/{name}.en.md").passages
    headings = [p.place.article for p in passages if p.role == "heading" and p.place.article]
    assert [name for name in dict.fromkeys(headings) if not name.startswith("annex")] == [
        str(number) for number in range(1, articles + 1)
    ]
    first_article = next(p.index for p in passages if p.place.article)
    numbered = [p.number for p in passages[:first_article] if p.role == "body" and p.number]
    assert numbered == [f"({number})" for number in range(1, recitals + 1)]


def _numbers(role: str) -> Iterator[str | None]:
    return iter(dict.fromkeys(p.question for p in document("nl/kst-30821-F.txt").passages if p.role == role))


def test_the_questions_of_the_paper_and_who_puts_and_answers_them() -> None:
    asked = ["1", "1a", "1b", "1c", "2", "3", "4", "4a", "4b", "4c", "5", "5a", "5b", "5c"]
    assert list(_numbers("question")) == asked
    answered = [number for number in asked if number not in ("1", "4", "5")]
    assert list(_numbers("restated")) == answered
    assert list(_numbers("answer")) == answered
    speakers = {(p.role, p.speaker) for p in document("nl/kst-30821-F.txt").passages if p.question and p.role != "heading"}
    assert speakers == {
        ("question", "leden van de PvdD-fractie"),
        ("restated", "leden van de PvdD-fractie"),
        ("answer", "minister van Defensie"),
    }


def test_each_question_of_the_paper_is_answered_by_as_many_paragraphs_as_it_has() -> None:
    passages = document("nl/kst-30821-F.txt").passages
    counted = {n: sum(p.role == "answer" and p.question == n for p in passages) for n in ("1a", "1b", "1c", "5a", "5b", "5c")}
    assert counted == {"1a": 3, "1b": 2, "1c": 1, "5a": 3, "5b": 2, "5c": 3}
    assert not any(p.text.startswith("weerbaarheid tegen") for p in passages)
    assert [p.number for p in passages if p.role == "footnote" and p.number] == list("¹²³⁴⁵⁶")
