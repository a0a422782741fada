"""Two sides are compared by actor, modality, competence and article; what is asked or denied is not compared."""

from hand_made import document, passage, statement

from extract.statement import MandateKey, Record, agreement

DISRUPT = {"actor": "mivd", "modality": "power", "competence": "disruption"}
OVERSEE = {"actor": "ctivd", "modality": "task", "competence": "oversight"}
DISRUPTION = MandateKey("mivd", "power", "disruption", "wiv-2017#73")


def side(*said: dict[str, object], provision: str | None = "wiv-2017#73.1") -> list[Record]:
    place = passage("a.md", 0, "Zij mogen dat.", provision=provision)
    return [document("a.md", "statute"), place, *(statement(place, "mandate", **content) for content in said)]


def test_members_and_items_are_of_one_article() -> None:
    found = agreement(side(DISRUPT), side(DISRUPT, provision="wiv-2017#73.2.a"))
    assert (found.both, found.f1) == ({DISRUPTION}, 1.0)


def test_f1_weighs_both_sides() -> None:
    found = agreement(side(DISRUPT, OVERSEE), side(DISRUPT))
    assert (set(found.left) - found.both, found.f1) == ({MandateKey("ctivd", "task", "oversight", "wiv-2017#73")}, 2 / 3)


def test_another_article_law_or_modality_differs() -> None:
    for other in (
        side(DISRUPT, provision="wiv-2017#74"),
        side(DISRUPT, provision="nis2#73"),
        side(DISRUPT, provision=None),
        side({**DISRUPT, "modality": "task"}),
    ):
        assert agreement(side(DISRUPT), other).f1 == 0.0


def test_a_mandate_counts_once_with_its_first_statement() -> None:
    records = [*side(DISRUPT), *side(DISRUPT, provision="wiv-2017#73.9")]
    found = agreement(records, [])
    assert [(key, said.provision) for key, said in found.left.items()] == [(DISRUPTION, "wiv-2017#73.1")]


def test_what_is_asked_or_cited_or_relates_is_no_mandate() -> None:
    place = passage("a.md", 0, "De CTIVD ziet toe op de MIVD.")
    relation = statement(place, "relation", actor="ctivd", predicate="oversees", object="mivd")
    assert agreement([*side({**DISRUPT, "stance": "asked"}), relation], []).f1 is None


def test_in_an_annex_the_chapter_counts() -> None:
    found = agreement(side(DISRUPT, provision="cra#annex-I.1.2.b"), side(DISRUPT, provision="cra#annex-I.2"))
    assert [key.article for key in (*found.left, *found.right)] == ["cra#annex-I.1", "cra#annex-I.2"]


def test_a_title_with_full_stops_keeps_them() -> None:
    found = agreement(side(DISRUPT, provision="?Besluit nr. 7#3.1"), [])
    assert [key.article for key in found.left] == ["?Besluit nr. 7#3"]


def test_part_of_an_agreement() -> None:
    found = agreement(side(DISRUPT, OVERSEE), side(DISRUPT))
    assert found.of(lambda key: key.actor == "mivd").f1 == 1.0
