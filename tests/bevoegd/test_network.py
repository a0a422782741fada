"""The commands on networks: words over the rows, sentences and doubts in them, formats, what is written back."""

import csv
import io
import json
import re
from pathlib import Path

import networkx as nx
import pytest
from calls import Fail, Run

from graph.store import Store

PAGE = (Path(__file__).parents[2] / "docs" / "networks.md").read_text(encoding="utf8")


def test_ties_with_their_sentences(samples: Store, run: Run) -> None:
    rows = json.loads(run("network", "edges", "--projection", "oversight", "--actor", "MIVD", "--format", "json"))
    by_source = {row["source"]: row for row in rows}
    assert by_source.keys() == {"civd", "ctivd", "tib"}
    assert "CTIVD" in by_source["ctivd"]["evidence"][0]["text"]
    assert by_source["ctivd"]["doubts"] == ["not reviewed: Voorbeeldwet digitale weerbaarheid"]
    assert by_source["civd"]["doubts"] == ["rests on no sentence: on the register, or on what no text says"]


def test_centrality_says_what_it_means_in_both_languages(samples: Store, run: Run) -> None:
    question = ("network", "centrality", "--projection", "information")
    english, dutch = run(*question).splitlines(), run(*question, "--lang", "nl").splitlines()
    assert english[0] == "Who stands between the others? (who informs, advises or reports to whom)"
    assert english[1].startswith("betweenness: of all pairs of others")
    assert dutch[1].startswith("betweenness: bij welk deel")
    assert "Military Intelligence and Security Service" in "\n".join(english)
    assert "Militaire Inlichtingen- en Veiligheidsdienst" in "\n".join(dutch)


def test_cut_points(samples: Store, run: Run) -> None:
    rows = json.loads(run("network", "cut-points", "--format", "json"))
    by_actors = {tuple(row["actors"]): row["cut_off"] for row in rows}
    assert by_actors["mivd",] == ["dcc"]


def test_no_cycle_is_no_row(samples: Store, run: Run) -> None:
    assert run("network", "cycles").endswith("(no rows)\n")


def test_communities_with_a_line_for_each_minister(samples: Store, run: Run) -> None:
    [row] = csv.DictReader(io.StringIO(run("network", "communities", "--actor", "MIVD", "--format", "csv")))
    assert "minister-defensie 1" in row["ministers"].split("; ")


def test_accountability_ends_in_unknown(samples: Store, run: Run) -> None:
    rows = json.loads(run("network", "accountability", "--actor", "MIVD", "--format", "json"))
    assert [(row["towards"], row["path"]) for row in rows] == [
        ("minister", ["mivd", "minister-defensie"]),
        ("parliament", ["mivd", "unknown"]),
    ]


def test_removal_names_who_loses_its_only_overseer(samples: Store, run: Run) -> None:
    question = ("network", "removal", "--actor", "CTIVD", "--projection", "oversight", "--format")
    [row] = json.loads(run(*question, "json"))
    assert (row["lose_all"], row["lose_one"]) == (["coordinator-ivd"], ["aivd", "mivd"])
    assert "| ctivd |" in run(*question, "markdown")


def test_a_role_is_doubtful(samples: Store, run: Run) -> None:
    question = ("network", "edges", "--projection", "information", "--among", "register", "--format", "json")
    doubts = {doubt for row in json.loads(run(*question)) for doubt in row["doubts"]}
    assert "a role, perhaps of several actors: vitale-aanbieder" in doubts


def test_graphml_holds_the_network_with_its_numbers(samples: Store, run: Run) -> None:
    graph = nx.parse_graphml(run("network", "centrality", "--projection", "information", "--format", "graphml"))
    assert graph.edges["mivd", "dcc"]["relations"] == "INFORMS"
    assert graph.nodes["ctivd"]["betweenness"] > 0


@pytest.mark.parametrize(("command", "written"), [("centrality", "betweenness"), ("communities", "community")])
def test_a_measure_is_written_only_when_asked(samples: Store, run: Run, command: str, written: str) -> None:
    query = (
        "MATCH (a:Actor) WHERE a[$name] IS NOT NULL RETURN count(a) AS actors, collect(DISTINCT a[$name + '_network']) AS of"
    )
    question = ("network", command, "--projection", "information")
    run(*question)
    assert samples.read(query, {"name": written}) == [{"actors": 0, "of": []}]
    assert f"{written} was written to " in run(*question, "--write")
    [row] = samples.read(query, {"name": written})
    assert (row["actors"] > 5, row["of"]) == (True, ["information"])


def test_an_actor_without_a_tie(samples: Store, fail: Fail) -> None:
    code, line = fail("network", "removal", "--actor", "CIVD")
    assert (code, "'civd' has no tie in the network 'information'" in line) == (1, True)


def test_a_measure_that_means_nothing_on_a_network_is_refused(fail: Fail) -> None:
    code, line = fail("network", "cycles", "--projection", "coordination")
    assert (code, "'coordination' is not one of" in line) == (2, True)


def test_the_answers_on_the_page_are_the_programs_own(samples: Store, run: Run) -> None:
    answers = re.findall(r"```\n\$ bevoegd (.*)\n\n((?:.*\n)*?)```", PAGE)
    assert len(answers) == 2
    assert [answer for command, answer in answers if run(*command.split()) != answer] == []
