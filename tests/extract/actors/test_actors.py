"""Who a text names: by register, definition, portfolio, role, and the look of a name."""

import pytest

from extract.actors import ActorContext, find_mentions, read_definitions
from extract.references import ReferenceContext, find_references


def actors(text: str, language: str = "nl", law: str | None = None, definitions: str = "") -> list[str]:
    assert language in ("nl", "en")
    tongue = "nl" if language == "nl" else "en"
    references = find_references(text, ReferenceContext(language=tongue, law=law))
    context = ActorContext(
        language=tongue,
        law=law,
        definitions=read_definitions(definitions, tongue, law),
        masked=[(reference.start, reference.end) for reference in references],
    )
    return [actor for mention in find_mentions(text, context) for actor in mention.actors]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De AIVD, de MIVD en het NCSC spraken af", ["aivd", "mivd", "ncsc"]),
        ("Een rapport van de Algemene Rekenkamer aan de Tweede Kamer", ["algemene-rekenkamer", "tweede-kamer"]),
        ("De burgemeesters en het openbaar ministerie", ["burgemeester", "om"]),
        ("De CSIRT's melden dit aan Enisa", ["csirt-rol", "enisa"]),
        ("CSIRT-netwerk", ["csirts-network"]),
        ("De politiek is aan zet met AIVD-rapporten", []),
    ],
)
def test_names_of_the_register(text: str, found: list[str]) -> None:
    assert actors(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Onze Minister van Defensie besluit", ["minister-defensie"]),
        ("Onze Ministers van Buitenlandse Zaken en van Justitie en Veiligheid", ["minister-bz", "minister-jenv"]),
        ("de Minister van Defensie en de Minister van BZK", ["minister-defensie", "minister-bzk"]),
        ("het ministerie van Defensie", ["ministerie-defensie"]),
        (
            "Onze Minister-President, Minister van Algemene Zaken, en Onze betrokken Ministers",
            ["minister-president", "betrokken-minister"],
        ),
        ("de Minister van Sociale Zaken en Werkgelegenheid", ["?Minister van Sociale Zaken en Werkgelegenheid"]),
        ("Onze Minister wie het aangaat", ["?Onze Minister wie het aangaat"]),
        ("de departementen (BZK, JenV)", ["minister-bzk", "minister-jenv"]),
    ],
)
def test_ministers(text: str, found: list[str]) -> None:
    assert actors(text) == found


def test_words_that_mean_an_actor_in_some_acts_only() -> None:
    assert actors("The Commission and the Board", "en", "ai-act") == ["europese-commissie", "ai-board"]
    assert actors("The Board met.", "en", "nis2") == []
    assert actors("de coördinator en de diensten", law="wiv-2017") == ["coordinator-ivd", "aivd", "mivd"]
    assert actors("de coördinator en de diensten", law="wvr") == []
    assert actors("Defensie bouwt aan de Defensie Cyberstrategie") == ["minister-defensie"]


def test_a_name_that_is_mostly_a_place_is_an_actor_where_it_acts() -> None:
    assert actors("The Union may act. Union law and the market of the Union", "en", "nis2") == ["eu"]
    assert actors("De Unie kan helpen, in de Unie en met Unierecht", law="nis2") == ["eu"]


def test_heads_that_share_a_noun_name_two_roles() -> None:
    assert actors("essential and important entities", "en") == ["essentiele-entiteit", "belangrijke-entiteit"]
    assert actors("essentiële of belangrijke entiteiten") == ["essentiele-entiteit", "belangrijke-entiteit"]
    assert actors("opsporings- en veiligheidsdiensten") == ["?opsporingsdiensten", "aivd", "mivd"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("De Inspectie Overheidsinformatie schrijft", "nl", ["?Inspectie Overheidsinformatie"]),
        ("aan de Commissie voor de Bomen", "nl", ["?Commissie voor de Bomen"]),
        ("de toezichthoudende instantie en de vergunninghouder", "nl", ["?toezichthoudende instantie", "?vergunninghouder"]),
        ("The Maritime Safety Agency informs economic operators", "en", ["?Maritime Safety Agency", "?economic operators"]),
        (
            "de Nederlandse Bomenautoriteit (NBa) en de Bomenautoriteit",
            "nl",
            ["?Nederlandse Bomenautoriteit", "?Bomenautoriteit"],
        ),
        ("die instanties", "nl", []),
        ("de in artikel 4 bedoelde buitengewone opsporingsambtenaren", "nl", ["?buitengewone opsporingsambtenaren"]),
        ("voor twee soorten entiteiten en voor meerdere entiteiten", "nl", []),
        ("de raad van toezicht en het lokaal gezag", "nl", ["?raad van toezicht", "?lokaal gezag"]),
        (
            "entiteiten die domeinnaamregistratiediensten verlenen",
            "nl",
            ["?entiteiten die domeinnaamregistratiediensten verlenen"],
        ),
        ("het Nationaal Adviescentrum Duurzame Bomen", "nl", ["?Nationaal Adviescentrum Duurzame Bomen"]),
        ("de Kamers van Koophandel in de regio", "nl", ["?Kamers van Koophandel"]),
        ("een brief van de ANVS en het Bomenbedrijf Noord N.V.", "nl", ["?ANVS", "?Bomenbedrijf Noord N.V."]),
        ("namens de N.V. Bomenbedrijf", "nl", ["?N.V. Bomenbedrijf"]),
        ("De BKT adviseert over de BPM", "nl", ["?BKT"]),
        ("the Bank of Ruritania and relevant stakeholders", "en", ["?Bank of Ruritania", "?relevant stakeholders"]),
        ("the notified body informs the applicant", "en", ["aangemelde-instantie", "?applicant"]),
        ("in laatste instantie", "nl", []),
        ("in een gemeente", "nl", []),
    ],
)
def test_actors_outside_the_register(text: str, language: str, found: list[str]) -> None:
    assert actors(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "De dijkbeheerder en de bomenkeurmeester melden dat aan de mandans",
            "nl",
            ["?dijkbeheerder", "?bomenkeurmeester", "?mandans"],
        ),
        ("De stichting verstrekt de boom; de stichting is gevestigd te Delft", "nl", ["?stichting"]),
        ("Het plan wordt door de school vastgesteld op verzoek van de visser", "nl", ["?school", "?visser"]),
        ("het drukhouders, de schouder en E.I. Schippers", "nl", []),
        ("Welk bestuursorgaan kan dat?", "nl", []),
        ("The boat owner informs the Depositary; the airline shall report", "en", ["?owner", "?Depositary", "?airline"]),
        ("the placeholders", "en", []),
        (
            "Het Fonds en de Bomenkamer stellen vast dat de afdeling Bomen en Struiken",
            "nl",
            ["?Fonds", "?Bomenkamer", "?afdeling Bomen en Struiken"],
        ),
    ],
)
def test_words_for_who_acts(text: str, language: str, found: list[str]) -> None:
    assert actors(text, language) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("het hoofd van het bomenparket en het hoofd", ["?hoofd van het bomenparket"]),
        ("De directeur van het Nationaal Bomenarchief kan", ["?directeur van het Nationaal Bomenarchief"]),
        ("de directeur van de AIVD", ["aivd"]),
        ("de medewerkers van het Instituut Bomenleer", ["?Instituut Bomenleer"]),
    ],
)
def test_offices_with_their_body(text: str, found: list[str]) -> None:
    assert actors(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aan VNO-NCW, Boomwacht, NLbos en BKN", ["?VNO-NCW", "?Boomwacht", "?NLbos", "?BKN"]),
        ("aan Boomwacht, NLbos en BKN", []),
        ("het ministerie van Economische Zaken, Bomen en Struiken", ["ministerie-ez"]),
    ],
)
def test_names_listed_beside_bodies(text: str, found: list[str]) -> None:
    assert actors(text) == found


def test_a_word_broken_by_a_line_is_one_word() -> None:
    text = "De bevoegde autori- teiten en belang- rijke entiteiten"
    found = find_mentions(text, ActorContext(language="nl"))
    assert [mention.actors for mention in found] == [("bevoegde-autoriteit",), ("belangrijke-entiteit",)]
    assert [text[mention.start : mention.end] for mention in found] == ["bevoegde autori- teiten", "belang- rijke entiteiten"]


def test_targets_of_links_hold_no_actors() -> None:
    assert actors("[het besluit](../../politie/burgemeester.md) en https://politie.nl") == []


def test_foreign_governments_are_not_the_government() -> None:
    assert actors("De Ruritaanse Regering en de Regering van de Republiek Ruritanië") == [
        "?Ruritaanse Regering",
        "?Regering van de Republiek Ruritanië",
    ]
    assert actors("De Nederlandse Regering en de regering") == ["regering", "regering"]


def test_people_of_a_known_actor_count_as_that_actor() -> None:
    assert actors("De ambtenaren van de AIVD") == ["aivd"]
    assert actors("De ambtenaren") == ["?ambtenaren"]


def test_names_of_acts_hold_no_actors() -> None:
    assert actors("de Wet veiligheidsregio's en de Wet op de inlichtingen- en veiligheidsdiensten 2017") == []


@pytest.mark.parametrize(
    ("text", "language", "definitions"),
    [
        ("a. dienst: de AIVD of de MIVD;", "nl", {"dienst": ("aivd", "mivd")}),
        ("Onze Minister: Onze Minister van Financiën; bank: een rekening", "nl", {"Onze Minister": ("minister-fin",)}),
        ("minister: Minister van Defensie;", "nl", {"minister": ("minister-defensie",)}),
        ("koper: natuurlijke persoon of rechtspersoon die een boot koopt", "nl", {"koper": ("?koper",)}),
        ("wordt verstaan onder de schipper: degene die vaart", "nl", {"schipper": ("?schipper",)}),
        ("(4) ‘boat keeper’ means a natural or legal person who keeps boats", "en", {"boat keeper": ("?boat keeper",)}),
        ("in Limburg: de commissie voor de bomen", "nl", {}),
        ("Dienst Bomen van het openbaar ministerie (DBOM)", "nl", {"DBOM": ("?DBOM",)}),
        (
            "De Commissie voor de Bomen (hierna: bomencommissie) adviseert.",
            "nl",
            {"bomencommissie": ("?Commissie voor de Bomen",)},
        ),
        ("the Maritime Safety Agency (MSAX) may", "en", {"MSAX": ("?Maritime Safety Agency",)}),
        ("the European Central Bank (ECB) shall", "en", {"ECB": ("?European Central Bank",)}),
        (
            "The Maritime Safety Agency, hereinafter referred to as ‘the Agency’, may",
            "en",
            {"Agency": ("?Maritime Safety Agency",)},
        ),
        ("korpschef: de korpschef, aangewezen door de regering;", "nl", {}),
        ("Voor één punt geldt: de AIVD en de MIVD werken samen.", "nl", {}),
    ],
)
def test_definitions(text: str, language: str, definitions: dict[str, tuple[str, ...]]) -> None:
    assert read_definitions(text, "nl" if language == "nl" else "en") == definitions


def test_a_defined_term_is_found_inflected() -> None:
    assert actors(
        "De diensten en Onze Minister", definitions="dienst: de AIVD of de MIVD;Onze Minister: Onze Minister van Defensie"
    ) == [
        "aivd",
        "mivd",
        "minister-defensie",
    ]
