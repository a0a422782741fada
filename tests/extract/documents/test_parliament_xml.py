"""Papers and debates of parliament in official XML: who says what, in which role, under which number."""

from pathlib import Path

import pytest

from extract.documents import Document, DocumentError, read_document
from extract.pipeline import Extractor
from extract.register import load_register
from extract.statement import Statement

META = '<metadata><meta name="OVERHEIDop.externMetadataRecord" content="https://example.org/{}/metadata.xml"/></metadata>'

LETTER = """<officiele-publicatie><metadata/><kamerstuk>
<kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2031-2032</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>99 123</dossiernr></dossiernummer><titel>Veilige havens</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN DEFENSIE</titel>
<datumtekst>Ontvangen <datum isodatum="2031-05-03">3 mei 2031</datum></datumtekst>
<algemeen><vrije-tekst><tekst><al>Ik bied u dit aan namens de minister van Defensie.</al>
<tussenkop>Vraag 1</tussenkop><al>Wie bewaakt de haven<noot><noot.nr>1</noot.nr><noot.al>Bij nacht.</noot.al></noot>?</al>
<tussenkop>Antwoord</tussenkop><al-groep><al>Dat doen:</al>
<lijst><li><li.nr>a.</li.nr><al>de marine;</al></li></lijst></al-groep></tekst></vrije-tekst>
<tekst-sluiting><ondertekening><functie>De Minister van Defensie,</functie><naam><voornaam>A.B.</voornaam>
<achternaam>Zeeman</achternaam></naam></ondertekening></tekst-sluiting></algemeen></stuk></kamerstuk></officiele-publicatie>"""

QUESTIONS = f"""<officiele-publicatie>{META.format("ah-tk-20312032-45")}<kamervragen>
<kamervraagkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamervraagkop>
<kamervraagnummer>45</kamervraagnummer>
<kamervraagomschrijving>Vragen van het lid <naam><achternaam>Zeeman</achternaam></naam> (Eb) aan de Minister van Defensie over
<kamervraagonderwerp>de bewaking van havens</kamervraagonderwerp> (ingezonden 1 mei 2031).</kamervraagomschrijving>
<kamervraagomschrijving>Antwoord van Minister <naam><achternaam>Van Vloed</achternaam></naam> (Defensie)
(ontvangen 3 mei 2031).</kamervraagomschrijving>
<vraag><nr>Vraag 1</nr><al>Moet de minister van Defensie de haven bewaken?</al></vraag>
<antwoord><nr>Antwoord 1</nr><al>Ja. Ik kan de haven sluiten.</al></antwoord>
<vraag><nr>2</nr><al>Weet u:</al><lijst><li><li.nr>a.</li.nr><al>wat dat kost?</al></li></lijst></vraag>
<vraag><nr>3</nr><al>Wanneer?</al></vraag>
<antwoord><nr>Antwoord 2 en 3</nr><al>Nee.</al></antwoord></kamervragen></officiele-publicatie>"""

DEBATE = f"""<officiele-publicatie>{META.format("h-tk-20312032-12-3")}<handelingen><agendapunt><nr>3</nr>
<item-titel>Havens</item-titel><onderwerp><al>Aan de orde is het debat over havens.</al></onderwerp>
<spreekbeurt><spreker><voorvoegsels>De</voorvoegsels> <naam><achternaam>voorzitter</achternaam></naam>:</spreker>
<tekst><al-groep><al>Het woord is aan mevrouw Zeeman.</al></al-groep></tekst></spreekbeurt>
<tekst><al>De vergadering wordt geschorst.</al></tekst>
<spreekbeurt><spreker><voorvoegsels>Mevrouw</voorvoegsels> <naam><achternaam>Zeeman</achternaam></naam>
(<politiek>Eb</politiek>):</spreker><tekst><al>Ik moet de haven sluiten.</al>
<motie><kop><titel>Motie</titel></kop><al>De Kamer,</al><motie-info><spreker><voorvoegsels>De</voorvoegsels>
<naam><achternaam>voorzitter</achternaam></naam>:</spreker><al>De motie krijgt nr. 8.</al></motie-info></motie>
<al>Dank u wel.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>"""


def read(folder: Path, text: str) -> Document:
    path = folder / "stuk.xml"
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def test_a_letter_of_a_minister(tmp_path: Path) -> None:
    document = read(tmp_path, LETTER)
    assert (document.kind, document.identifier) == ("parliament", "kst-99123-7")
    assert document.title == "Veilige havens; BRIEF VAN DE MINISTER VAN DEFENSIE"
    assert [(p.role, p.question, p.speaker, p.text) for p in document.passages[3:]] == [
        ("heading", None, "minister van Defensie", "BRIEF VAN DE MINISTER VAN DEFENSIE"),
        ("body", None, "minister van Defensie", "Ontvangen 3 mei 2031"),
        ("body", None, "minister van Defensie", "Ik bied u dit aan namens de minister van Defensie."),
        ("heading", "1", None, "Vraag 1"),
        ("restated", "1", None, "Wie bewaakt de haven?"),
        ("footnote", None, None, "Bij nacht."),
        ("heading", "1", "minister van Defensie", "Antwoord"),
        ("answer", "1", "minister van Defensie", "Dat doen:"),
        ("answer", "1", "minister van Defensie", "de marine;"),
        ("body", None, "minister van Defensie", "De Minister van Defensie, A.B. Zeeman"),
    ]


def test_written_questions_and_who_answers_them(tmp_path: Path) -> None:
    document = read(tmp_path, QUESTIONS)
    assert (document.kind, document.identifier) == ("parliament", "ah-tk-20312032-45")
    assert document.title.startswith("Vragen van het lid Zeeman (Eb) aan de Minister van Defensie over de bewaking van havens")
    asker, minister = "lid Zeeman (Eb)", "minister van Defensie"
    assert [(p.role, p.question, p.speaker, p.number, p.text) for p in document.passages[4:]] == [
        ("heading", "1", asker, None, "Vraag 1"),
        ("question", "1", asker, None, "Moet de minister van Defensie de haven bewaken?"),
        ("heading", "1", minister, None, "Antwoord 1"),
        ("answer", "1", minister, None, "Ja. Ik kan de haven sluiten."),
        ("heading", "2", asker, None, "2"),
        ("question", "2", asker, None, "Weet u:"),
        ("question", "2", asker, "a.", "wat dat kost?"),
        ("heading", "3", asker, None, "3"),
        ("question", "3", asker, None, "Wanneer?"),
        ("heading", "2 en 3", minister, None, "Antwoord 2 en 3"),
        ("answer", "2 en 3", minister, None, "Nee."),
    ]


def test_a_debate_and_who_speaks_in_it(tmp_path: Path) -> None:
    document = read(tmp_path, DEBATE)
    assert (document.kind, document.identifier, document.title) == ("parliament", "h-tk-20312032-12-3", "Havens")
    chair, member = "De voorzitter", "Mevrouw Zeeman (Eb)"
    assert [(p.role, p.speaker, p.text) for p in document.passages[2:]] == [
        ("body", None, "Aan de orde is het debat over havens."),
        ("heading", chair, "De voorzitter :"),
        ("body", chair, "Het woord is aan mevrouw Zeeman."),
        ("body", None, "De vergadering wordt geschorst."),
        ("heading", member, "Mevrouw Zeeman (Eb):"),
        ("body", member, "Ik moet de haven sluiten."),
        ("heading", member, "Motie"),
        ("body", member, "De Kamer,"),
        ("heading", chair, "De voorzitter :"),
        ("body", chair, "De motie krijgt nr. 8."),
        ("body", member, "Dank u wel."),
    ]


def test_a_minister_who_answers_is_an_actor_and_a_member_who_speaks_is_none(tmp_path: Path) -> None:
    def actors(text: str) -> set[tuple[str | None, str]]:
        records = Extractor(load_register()).records(read(tmp_path, text))
        return {(record.actor, record.stance) for record in records if isinstance(record, Statement)}

    assert ("minister-defensie", "asserted") in actors(QUESTIONS)
    assert actors(DEBATE) == set()


def test_nobody_speaks_where_no_name_is_given(tmp_path: Path) -> None:
    speech = "<handelingen><spreekbeurt><spreker/><al>Ja.</al></spreekbeurt></handelingen>"
    document = read(tmp_path, f"<officiele-publicatie>{speech}</officiele-publicatie>")
    assert [(p.speaker, p.text) for p in document.passages] == [(None, "Ja.")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<handeling/>", "is a debate in XML of before 2011"),
        ("<kamerwrk/>", "is a paper in XML of before 2011"),
        ("<vergaderverslag/>", "is a draft report of a debate"),
        ("<officiele-publicatie><gemeenteblad/></officiele-publicatie>", "is an official publication of another kind"),
    ],
)
def test_what_is_not_read_is_said_with_what_to_take_instead(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(DocumentError, match=f"stuk.xml: {says}"):
        read(tmp_path, text)
