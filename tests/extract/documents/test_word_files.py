"""Word files: numbers of lists, headings, tables, notes, tracked changes, questions and answers."""

from pathlib import Path

import pytest
from shared_texts import CORPUS
from word_files import W, body, level, paragraph, row, write_word

from extract.documents import Document, Passage, read_document

NUMBERING = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "Artikel %1")}{level(1, "decimal", "%2.")}
{level(2, "lowerLetter", "%3.")}{level(3, "decimal", "%4°.")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">{level(0, "bullet", "&#xF0B7;")}{level(1, "decimal", "%1.%2")}</w:abstractNum>
<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Lijst"/>{level(0, "lowerRoman", "%1)")}</w:abstractNum>
<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Lijst"/></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Artikel"><w:name w:val="Artikel"/>
<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Bijzonder"><w:name w:val="Bijzonder"/><w:basedOn w:val="Artikel"/></w:style>
</w:styles>"""


def read(folder: Path, *parts: str, **others: str) -> Document:
    return read_document(write_word(folder / "haven.docx", body(*parts), styles=STYLES, numbering=NUMBERING, **others))


def placed(document: Document) -> list[tuple[str, str | None, str | None, str]]:
    return [(p.role, p.place.path(), p.number, p.text) for p in document.passages]


def test_the_numbers_of_articles_members_and_items_give_their_places(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        paragraph("Havenregeling", "Kop1"),
        paragraph("", "Artikel"),
        paragraph("Er is een havenmeester.", numbering=(1, 1)),
        paragraph("De havenmeester heeft tot taak:", numbering=(1, 1)),
        paragraph("het houden van toezicht op:", numbering=(1, 2)),
        paragraph("sluizen;", numbering=(1, 3)),
        paragraph("bruggen;", numbering=(1, 3)),
        paragraph("het geven van advies.", numbering=(1, 2)),
        paragraph("", "Bijzonder"),
        paragraph("De raad beslist.", numbering=(1, 1)),
    )
    assert placed(document) == [
        ("heading", None, None, "Havenregeling"),
        ("heading", "1", None, "Artikel 1"),
        ("body", "1.1", "1.", "Er is een havenmeester."),
        ("body", "1.2", "2.", "De havenmeester heeft tot taak:"),
        ("item", "1.2.a", "a.", "het houden van toezicht op:"),
        ("item", "1.2.a.1°", "1°.", "sluizen;"),
        ("item", "1.2.a.2°", "2°.", "bruggen;"),
        ("item", "1.2.b", "b.", "het geven van advies."),
        ("heading", "2", None, "Artikel 2"),
        ("body", "2.1", "1.", "De raad beslist."),
    ]
    assert (document.kind, document.language) == ("statute", "nl")


def test_a_file_with_macros_is_read_like_any_other(tmp_path: Path) -> None:
    document = read_document(write_word(tmp_path / "haven.docm", body(paragraph("De raad beslist."))))
    assert [p.text for p in document.passages] == ["De raad beslist."]


def test_a_list_may_start_anew_and_link_to_a_style(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        *(paragraph(text, numbering=(1, 2)) for text in ("sluis", "brug")),
        paragraph("kade", numbering=(2, 2)),
        paragraph("boei", numbering=(2, 2)),
        paragraph("schip", numbering=(3, 0)),
        paragraph("dek", numbering=(4, 0)),
        paragraph("roer", numbering=(4, 0)),
        paragraph("anker", "Artikel", numbering=(0, 0)),
        paragraph("ketting", numbering=(77, 0)),
    )
    numbered = [(p.number, p.text) for p in document.passages]
    assert numbered[:7] == [
        ("a.", "sluis"),
        ("b.", "brug"),
        ("a.", "kade"),
        ("b.", "boei"),
        ("•", "schip"),
        ("i)", "dek"),
        ("ii)", "roer anker ketting"),
    ]


def test_a_row_of_a_table_is_one_passage_and_a_layout_table_none(tmp_path: Path) -> None:
    inner = f"<w:tbl>{row(paragraph('Onderwerp'), paragraph('Sluizen in de nacht'))}</w:tbl>"
    table = row(paragraph("Havenmeester"), paragraph("Toezicht.") + paragraph("Advies."), paragraph(""))
    document = read(
        tmp_path,
        f"<w:tbl>{row(paragraph('Aan de raad.') + inner)}</w:tbl>",
        f"<w:tbl>{table}</w:tbl>",
        paragraph("Einde."),
    )
    assert [p.text for p in document.passages] == [
        "Aan de raad.",
        "Onderwerp – Sluizen in de nacht",
        "Havenmeester – Toezicht. Advies.",
        "Einde.",
    ]
    assert document.title == "Sluizen in de nacht"


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    def tracked(tag: str, text: str, holder: str = "t") -> str:
        return f'<w:{tag} w:id="1" w:author="x"><w:r><w:{holder} xml:space="preserve">{text}</w:{holder}></w:r></w:{tag}>'

    parts = tracked("del", "De brugwachter ", "delText"), tracked("ins", "De havenmeester "), tracked("moveFrom", "nooit ")
    document = read(tmp_path, f"<w:p>{''.join(parts)}{tracked('moveTo', 'beslist.')}</w:p>")
    assert [p.text for p in document.passages] == ["De havenmeester beslist."]


def test_notes_stand_apart_and_leave_no_mark_in_the_sentence(tmp_path: Path) -> None:
    notes = (
        f'<w:footnotes {W}><w:footnote w:id="7"><w:p><w:r><w:t>Dagblad De Dijk.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    mark = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    sentence = f"<w:p><w:r><w:t>De raad beslist</w:t></w:r>{mark}<w:r><w:t>.</w:t></w:r></w:p>"
    document = read(tmp_path, sentence, footnotes=notes)
    assert placed(document) == [("body", None, None, "De raad beslist."), ("footnote", None, "1", "Dagblad De Dijk.")]


def test_questions_and_answers_of_members_by_name(tmp_path: Path) -> None:
    document = read(
        tmp_path,
        paragraph("Antwoorden van de Minister van Water op vragen van de leden Sluis, Brug (Zee) en Kade (DIJK) over peil."),
        paragraph("Vraag 1"),
        paragraph("Wie bedient de sluis?"),
        paragraph("Antwoord op vraag 1"),
        paragraph("De sluiswachter. Zou dat anders moeten?"),
        paragraph("Vraag 2"),
        paragraph("Wie houdt toezicht?"),
        paragraph("Vraag 3"),
        paragraph("Waarom?"),
        paragraph("Antwoord op de vragen 2 en 3"),
        paragraph("De inspectie houdt toezicht."),
    )
    asker, minister = "leden Sluis, Brug (Zee) en Kade (DIJK)", "minister van Water"
    assert document.kind == "parliament"
    assert [(p.role, p.question, p.speaker) for p in document.passages if p.role != "heading"] == [
        ("restated", "1", asker),
        ("answer", "1", minister),
        ("restated", "2", asker),
        ("restated", "3", asker),
        ("answer", "2 en 3", minister),
    ]


DOCX = CORPUS / "docx"
MINISTER = "minister van Justitie en Veiligheid"


def told(document: Document, role: str) -> list[Passage]:
    return [passage for passage in document.passages if passage.role == role]


@pytest.mark.skipif(not DOCX.is_dir(), reason="../shared/corpus is absent")
@pytest.mark.parametrize(
    ("name", "questions", "answers", "asker", "notes", "date"),
    [
        ("argos", 6, ["1", "2", "3 en 4", "5", "6"], "leden Mutluer (PvdA) en Ellemeet (GroenLinks)", 1, "2023-11-07"),
        ("beckerman", 12, ["1", "2", "3, 4, 5, 9 en 10", "6", "7", "8", "11", "12"], "lid Beckerman (SP)", 5, "2023-12-04"),
        (
            "wolvega",
            8,
            ["1", "2", "4", "5", "6", "7", "3 en 8"],
            "leden Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA) en Helder (BBB)",
            0,
            None,
        ),
    ],
)
def test_answers_of_a_minister(name: str, questions: int, answers: list[str], asker: str, notes: int, date: str | None) -> None:
    """The date of the third stands in its header, which is not read."""
    document = read_document(DOCX / f"kamervragen-{name}.docx")
    assert (document.kind, document.date) == ("parliament", date)
    assert sorted(int(p.question or 0) for p in told(document, "restated")) == list(range(1, questions + 1))
    assert {p.speaker for p in told(document, "restated")} == {asker}
    assert list(dict.fromkeys(p.question for p in told(document, "answer"))) == answers
    assert {p.speaker for p in told(document, "answer")} == {MINISTER}
    assert len(told(document, "footnote")) == notes
    assert "ragen" in document.title
