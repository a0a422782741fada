"""Two wordings of an act of our own as the BWB has them, with its technical data, and a letter that cites other laws."""

from pathlib import Path

ARTICLE = """<artikel label-id="{label}" inwerking="{since}"><kop><label>Artikel</label> <nr>{number}</nr></kop>
<al>{text}</al></artikel>"""
WORDING = """<?xml version="1.0" encoding="UTF-8"?>
<toestand bwb-id="BWBR0099990" inwerkingtreding="{since}"><wetgeving soort="wet">
<intitule ondertekening_bron="2015-03-02">Wet van 2 maart 2015, houdende regels over havens (Havenwet)</intitule>
<citeertitel>Havenwet</citeertitel><wet-besluit><wettekst>{articles}</wettekst></wet-besluit></wetgeving></toestand>
"""
TECHNICAL = """<wetstechnische-informatie bwb-id="BWBR0099990"><wijzigingen><regelingelementen>
<regelingelement label-id="11"><datum waarde="2016-01-01"/></regelingelement>
<regelingelement label-id="12"><datum/><datum waarde="2021-07-01"/><datum waarde="2016-01-01"/></regelingelement>
</regelingelementen></wijzigingen></wetstechnische-informatie>
"""
LETTER = """De MIVD is op grond van artikel 73 van de Wiv 2017 bevoegd maatregelen te treffen tegen een dreiging.

De AIVD is op grond van de Wiv 2002 bevoegd gegevens te verzamelen.
"""
GATE = ("1", "11", "2016-01-01", "De Minister van Defensie is bevoegd de toegang tot de haven te weigeren.")
BEFORE = ("2", "12", "2016-01-01", "De AIVD is bevoegd onderzoek te doen naar dreigingen tegen de haven.")
AFTER = ("2", "12", "2021-07-01", "De MIVD is bevoegd onderzoek te doen naar dreigingen tegen de haven.")
OLD, NEW, DATA = "BWBR0099990_2016-01-01.xml", "BWBR0099990_2021-07-01.xml", "BWBR0099990.WTI"


def wording(since: str, *articles: tuple[str, str, str, str]) -> str:
    """The XML of a wording; an article is its number, label, first day and text."""
    parts = (ARTICLE.format(number=n, label=label, since=day, text=text) for n, label, day, text in articles)
    return WORDING.format(since=since, articles="".join(parts))


def write_dated_act(folder: Path) -> Path:
    """Writes both wordings, the technical data and the letter into a folder."""
    (folder / OLD).write_text(wording("2016-01-01", GATE, BEFORE))
    (folder / NEW).write_text(wording("2021-07-01", GATE, AFTER))
    (folder / DATA).write_text(TECHNICAL)
    (folder / "brief.txt").write_text(LETTER)
    return folder
