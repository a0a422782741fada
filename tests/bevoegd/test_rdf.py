"""bevoegd export in RDF and import: what a user writes and reads back."""

import gzip
import json
from pathlib import Path

import pytest
from calls import Fail, Run
from judging import cleared, dump
from rdflib import Graph, Namespace

from graph.rdf import FORMATS
from graph.store import Store


@pytest.mark.parametrize("format", FORMATS)
def test_an_export_comes_back_by_import(samples: Store, run: Run, tmp_path: Path, format: str) -> None:
    before, path = dump(samples), tmp_path / f"graph.{format}"
    run("export", format, path)
    cleared(samples)
    assert "85 Statement" in run("import", path)
    assert dump(samples) == before


def test_a_database_that_holds_a_graph_is_refused(samples: Store, run: Run, fail: Fail, tmp_path: Path) -> None:
    run("export", "nq", tmp_path / "graph.nq")
    code, message = fail("import", tmp_path / "graph.nq")
    assert (code, "holds a graph already" in message) == (1, True)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("graph.xls", b"", "its name should end in .ttl, .trig"),
        ("graph.ttl", b"no Turtle at all", "not Turtle"),
        ("graph.nq", b"", "not an export of this program"),
        ("graph.nq", gzip.compress(b"x"), "not N-Quads"),
        ("graph.ttl", b'<http://e/> <http://rdfs.org/ns/void#uriSpace> "http://e/" .', "not a whole export of this program"),
    ],
)
def test_a_file_that_is_no_export_is_named(
    database: Store, fail: Fail, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    code, line = fail("import", tmp_path / name)
    assert code == 1
    assert message in line
    assert str(tmp_path / name) in line


def test_a_file_that_lost_lines_is_not_whole(samples: Store, run: Run, fail: Fail, tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    run("export", "nq", path)
    lines = path.read_text(encoding="utf8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not ("/mandate/" in line and "#type" in line)), encoding="utf8")
    cleared(samples)
    assert "has 0 Mandate nodes and says it has 54; the file is not whole" in fail("import", path)[1]


def test_iris_begin_with_the_base_of_the_user(
    samples: Store, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(samples)
    monkeypatch.setenv("BEVOEGD_BASE", "https://data.example.org/hybrid/")
    run("export", "nq", tmp_path / "graph.nq")
    text = (tmp_path / "graph.nq").read_text(encoding="utf8")
    assert "<https://data.example.org/hybrid/actor/aivd>" in text
    assert "bevoegd.example" not in text
    cleared(samples)
    run("import", tmp_path / "graph.nq")
    assert dump(samples) == before


def test_the_context_of_json_ld_makes_rdf_of_short_names(run: Run, tmp_path: Path) -> None:
    run("export", "context", tmp_path / "context.jsonld", "--base", "https://data.example.org/hybrid/")
    written = json.loads((tmp_path / "context.jsonld").read_text(encoding="utf8"))
    data = json.dumps(written | {"@id": "actor/tib", "@type": "Actor", "oversees": "actor/aivd"})
    graph = Graph().parse(data=data, format="json-ld")
    base = Namespace("https://data.example.org/hybrid/")
    assert (base["actor/tib"], base["vocabulary#oversees"], base["actor/aivd"]) in graph


@pytest.mark.parametrize("base", ["no-iri", "https://data.example.org/hybrid", "https://data example.org/"])
def test_a_base_that_is_none_is_named(database: Store, fail: Fail, base: str) -> None:
    code, line = fail("export", "ttl", "-", "--base", base)
    assert code == 1
    assert f"'{base}' is no base for IRIs" in line
