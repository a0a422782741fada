"""When the words of an act hold, and the date of a document itself."""

from pathlib import Path

import pytest
from dated_act import DATA, NEW, OLD, write_dated_act
from shared_texts import CORPUS

from extract.documents import DocumentError, read_document, read_text
from extract.validity import UNKNOWN, Validity


def validities(path: Path) -> dict[str | None, Validity]:
    return {passage.place.path(): passage.valid for passage in read_document(path).passages if passage.role == "body"}


def test_an_article_has_its_words_until_the_technical_data_change_them(tmp_path: Path) -> None:
    folder = write_dated_act(tmp_path)
    since = Validity("2016-01-01")
    assert validities(folder / OLD) == {"1": since, "2": Validity("2016-01-01", "2021-07-01")}
    assert validities(folder / NEW) == {"1": since, "2": Validity("2021-07-01")}


def test_without_technical_data_the_end_is_unknown(tmp_path: Path) -> None:
    folder = write_dated_act(tmp_path)
    (folder / DATA).unlink()
    assert validities(folder / OLD)["2"] == Validity("2016-01-01")


def test_a_text_without_dates_has_none() -> None:
    document = read_text("### Artikel 1\n\nDe raad is bevoegd.", id="wet.md", language="nl")
    assert (document.date, document.wording_from) == (None, None)
    assert {passage.valid for passage in document.passages} == {UNKNOWN}


def test_a_wording_says_since_when_it_holds_and_when_the_act_was_signed(tmp_path: Path) -> None:
    document = read_document(write_dated_act(tmp_path) / NEW)
    assert (document.date, document.wording_from, document.identifier) == ("2015-03-02", "2021-07-01", "BWBR0099990")


def test_technical_data_alone_are_no_document(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="holds data about an act"):
        read_document(write_dated_act(tmp_path) / DATA)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("# Wet van 3 mei 2031, houdende regels voor havens\n\nEr is een haven.", "2031-05-03"),
        ("# Wet tot wijziging van de Havenwet van 3 mei 2031\n\nEr is een haven.", None),
        ("RICHTLIJN (EU) 2031/4 VAN DE RAAD\n\nvan 14 december 2031\n\nover havens", "2031-12-14"),
        ("REGULATION (EU) 2031/4 of 1 March 2031 on ports\n\nThere is a port.", "2031-03-01"),
        ("Vergaderjaar 2030\n\n98 765   Havens\n\nNr. 12   NOTA\n\nOntvangen 21 november 2030\n\nTekst.", "2030-11-21"),
        ("Aan de Voorzitter\n\nDen Haag, 9 juni 2030\n\nHierbij zend ik u de wet van 3 mei 2031.", "2030-06-09"),
        ("# Havens\n\nSinds de wet van 3 mei 2031 is er een haven.", None),
    ],
)
def test_the_date_of_a_document_is_its_own(text: str, date: str | None) -> None:
    assert read_text(text, id="stuk.md", language="nl").date == date


@pytest.mark.parametrize(
    ("known", "day", "holds"),
    [
        (Validity("2018-05-01"), "2018-05-01", True),
        (Validity("2018-05-01"), "2018-04-30", False),
        (Validity("2018-05-01", "2020-01-01"), "2020-01-01", False),
        (Validity(None, "2020-01-01"), "2019-12-31", None),
        (Validity("2018"), "2018-07-01", None),
        (Validity("2018"), "2019-01-01", True),
        (Validity("2010", "2018"), "2018-07-01", None),
    ],
)
def test_a_vague_date_tells_nothing_inside_its_own_span(known: Validity, day: str, holds: bool | None) -> None:
    assert known.covers(day) is holds


@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is absent")
def test_a_real_act_whose_second_article_changed_in_2026() -> None:
    passages = read_document(CORPUS / "bwb-xml/BWBR0018451-zorgtoeslag-toestand.xml").passages
    known = {passage.place.article: passage.valid for passage in passages if passage.place.article}
    assert known["2"] == Validity("2025-01-01", "2026-01-01", "stb-2011-620")
    assert known["8"] == Validity("2006-01-01", None, "stb-2005-369")
