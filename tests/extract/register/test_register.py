"""The register that ships reads well, and every kind of mistake in one is named with its file and entry."""

from pathlib import Path

import pytest

from extract.register import RegisterError, load_register, read_register
from extract.register.lexicon import Lexicon

ACTORS = "police:\n  kind: police\n  nl: politie\n"
LAWS = "act:\n  kind: act\n  jurisdiction: nl\n  nl: Wet\n"
COMPETENCES = "oversight:\n  nl: toezicht\n  en: oversight\n"


def folder(tmp_path: Path, actors: str = ACTORS, laws: str = LAWS, competences: str = COMPETENCES) -> Path:
    for name, text in {"actors/a.yaml": actors, "laws/l.yaml": laws, "competences.yaml": competences}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf8")
    return tmp_path


def test_the_shipped_register_links_services_to_their_ministers_and_overseers() -> None:
    register = load_register()
    assert register.actors["mivd"].minister == "minister-defensie"
    assert {"aivd", "mivd"} <= set(register.actors["ctivd"].oversees)
    assert register.laws["wiv-2017"].replaces == ("wiv-2002",)
    assert register.competences["lawfulness-review"].broader == "oversight"


@pytest.mark.parametrize(
    ("number", "law"),
    [("BWBR0039896", "wiv-2017"), ("32022L2555", "nis2"), ("cra", "cra"), ("BWBR9999999", None), (None, None)],
)
def test_a_publishers_number_gives_the_law(number: str | None, law: str | None) -> None:
    assert load_register().law_of(number) == law


@pytest.mark.parametrize(
    ("actors", "message"),
    [
        (ACTORS + "  colour: blue\n", "a.yaml: 'police' has an unknown field 'colour'"),
        (ACTORS + "  part_of: nobody\n", "a.yaml: 'police' names 'nobody' as part_of"),
        (ACTORS + "  legal_basis: [nothing]\n", "a.yaml: 'police' names 'nothing' as legal_basis"),
        (ACTORS + "  aliases: one\n", "a.yaml: 'police': 'one' should be a list"),
        (ACTORS + "  valid_from: 2013\n", "a.yaml: 'police': 2013 should be text"),
        (ACTORS + "  tooi: mnre1018\n", "a.yaml: 'police' has 'mnre1018' as tooi; give a whole address"),
        (ACTORS + "  certain: 0\n", "a.yaml: 'police': 0 should be true or false"),
        (ACTORS + "  terms: [{words: [x], in: [nowhere]}]\n", "a.yaml: a term of 'police' is for 'nowhere'"),
        (ACTORS + ACTORS, "'police' stands here twice"),
        ("police:\n  nl: politie\n", "'police':"),
        ("police: [\n", "a.yaml: not YAML"),
        ("- police\n", "a.yaml: expected one block an entry"),
    ],
)
def test_a_mistake_is_one_line_that_names_file_and_entry(tmp_path: Path, actors: str, message: str) -> None:
    with pytest.raises(RegisterError) as error:
        read_register(folder(tmp_path, actors=actors))
    assert message in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("field", ["exact_match", "close_match"])
@pytest.mark.parametrize("uri", ["190", "http://eurovoc.europa.eu/ 190", "eurovoc.europa.eu/190", "http://eurovoc.europa.eu/"])
def test_a_concept_elsewhere_has_a_whole_address(tmp_path: Path, field: str, uri: str) -> None:
    good = read_register(folder(tmp_path, competences=COMPETENCES + f"  {field}: ['http://eurovoc.europa.eu/190']\n"))
    assert getattr(good.competences["oversight"], field) == ("http://eurovoc.europa.eu/190",)
    with pytest.raises(RegisterError) as error:
        read_register(folder(tmp_path, competences=COMPETENCES + f"  {field}: ['{uri}']\n"))
    assert f"competences.yaml: 'oversight' has '{uri}' as {field}" in str(error.value)


def test_no_address_elsewhere_stands_for_two_entries() -> None:
    register = load_register()
    bodies = [actor.tooi for actor in register.actors.values() if actor.tooi]
    concepts = [uri for one in register.competences.values() for uri in (*one.exact_match, *one.close_match)]
    assert len(bodies) == len(set(bodies)) > 0
    assert len(concepts) == len(set(concepts)) > 0


def test_an_id_in_two_files_is_refused(tmp_path: Path) -> None:
    root = folder(tmp_path)
    (root / "actors" / "b.yaml").write_text(ACTORS, encoding="utf8")
    with pytest.raises(RegisterError, match=r"b\.yaml: 'police' also stands in .*a\.yaml"):
        read_register(root)


def test_the_lexicon_takes_the_longest_whole_word_name() -> None:
    lexicon = Lexicon([("Raad", 1), ("Raad van State", 2), ("AP", 3), ("politie", 4)])
    text = "Politie, raad van state, Raad, AP, ap, AP-lid, politiek"
    assert [(text[hit.start : hit.end], hit.value) for hit in lexicon.find(text)] == [
        ("Politie", 4),
        ("raad van state", 2),
        ("Raad", 1),
        ("AP", 3),
    ]
