"""Parliamentary papers: letters, speakers, questions, repeated questions, answers, footnotes."""

from extract.documents import Document, read_text

PAPER = """Vergaderjaar 2030-2031

12 345

Havens en sluizen

B

VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR WATER

Aan de minister van Water

Vragen van de leden van de Zeepartij-fractie

Vraag 1

De leden vernemen dat sluizen vaker open staan.¹

Vraag 1a

¹ Dagblad De Dijk, blz. 3.

Kunt u zeggen wie de sluizen op de grote rivieren bedient?

Vraag 2

Wie houdt toezicht op de
bediening van sluizen in de nacht?

De commissie ziet uw antwoord tegemoet.

Voorzitter van de vaste commissie voor Water

BRIEF VAN DE MINISTER VAN WATER

Hierbij ontvangt u mijn antwoorden.

Vraag 1a

De leden vernemen dat sluizen vaker open staan. Kunt u zeggen wie de sluizen op de grote rivieren bedient?

De sluiswachters bedienen de sluizen. Waarom zou dat anders zijn?

Vraag 2

Wie houdt toezicht op de bediening van sluizen in de nacht?

De inspectie houdt toezicht op de

sluiswachters.

De minister van Water,

A. de Vries
"""
CHAIR = "voorzitter van de vaste commissie voor Water"
MEMBERS = "leden van de Zeepartij-fractie"
MINISTER = "minister van Water"


def spoken(document: Document) -> list[tuple[str, str | None, str | None, str]]:
    return [(p.role, p.question, p.speaker, p.text) for p in document.passages]


def test_who_asks_and_who_answers_which_question() -> None:
    document = read_text(PAPER, id="paper.txt", language="nl")
    assert (document.kind, document.identifier) == ("parliament", "kst-12345-B")
    start = next(n for n, p in enumerate(document.passages) if p.text.startswith("BRIEF VAN DE VOORZITTER"))
    assert spoken(document)[start + 3 :] == [
        ("heading", "1", MEMBERS, "Vraag 1"),
        ("question", "1", MEMBERS, "De leden vernemen dat sluizen vaker open staan."),
        ("heading", "1a", MEMBERS, "Vraag 1a"),
        ("footnote", None, None, "Dagblad De Dijk, blz. 3."),
        ("question", "1a", MEMBERS, "Kunt u zeggen wie de sluizen op de grote rivieren bedient?"),
        ("heading", "2", MEMBERS, "Vraag 2"),
        ("question", "2", MEMBERS, "Wie houdt toezicht op de bediening van sluizen in de nacht?"),
        ("body", None, CHAIR, "De commissie ziet uw antwoord tegemoet."),
        ("body", None, CHAIR, "Voorzitter van de vaste commissie voor Water"),
        ("heading", None, MINISTER, "BRIEF VAN DE MINISTER VAN WATER"),
        ("body", None, MINISTER, "Hierbij ontvangt u mijn antwoorden."),
        ("heading", "1a", MEMBERS, "Vraag 1a"),
        (
            "restated",
            "1a",
            MEMBERS,
            "De leden vernemen dat sluizen vaker open staan. Kunt u zeggen wie de sluizen op de grote rivieren bedient?",
        ),
        ("answer", "1a", MINISTER, "De sluiswachters bedienen de sluizen. Waarom zou dat anders zijn?"),
        ("heading", "2", MEMBERS, "Vraag 2"),
        ("restated", "2", MEMBERS, "Wie houdt toezicht op de bediening van sluizen in de nacht?"),
        ("answer", "2", MINISTER, "De inspectie houdt toezicht op de sluiswachters."),
        ("body", None, MINISTER, "De minister van Water,"),
        ("body", None, MINISTER, "A. de Vries"),
    ]


def test_answers_without_the_letter_that_asks() -> None:
    text = """Kamervragen

Vraag 3
Klopt het dat de brug dicht is?
Antwoord 3
Ja, de brug is dicht.

De staatssecretaris van Water,

B. Bakker
"""
    document = read_text(text, id="vragen", language="nl")
    assert spoken(document)[1:5] == [
        ("heading", "3", None, "Vraag 3"),
        ("restated", "3", None, "Klopt het dat de brug dicht is?"),
        ("heading", "3", "staatssecretaris van Water", "Antwoord 3"),
        ("answer", "3", "staatssecretaris van Water", "Ja, de brug is dicht."),
    ]
