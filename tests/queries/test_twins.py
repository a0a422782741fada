"""Every question that SPARQL can ask has the same rows from an export of RDF as from Neo4j."""

from collections.abc import Iterator

import pytest
from answer_rows import as_set

from graph.rdf import Export, export_rdf, open_export
from graph.store import Store
from queries import Question, library

TWINS = [question for question in library().values() if question.sparql]


@pytest.fixture(scope="module")
def export(sample_graph: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Export]:
    """An export of the graph of the shipped samples."""
    path = tmp_path_factory.mktemp("export") / "samples.nq"
    with path.open("wb") as out:
        export_rdf(sample_graph, out, "nq")
    with open_export(path) as export:
        yield export


@pytest.mark.parametrize("question", TWINS, ids=lambda question: question.id)
def test_a_twin_gives_the_rows_of_its_question(sample_graph: Store, export: Export, question: Question) -> None:
    for given in parameters(question):
        expected = question.run(sample_graph.table, given)
        ids = {name: None if value is None else str(value) for name, value in expected.values.items()}
        found = question.run_twin(export.table, ids)
        assert found.columns == expected.columns
        assert as_set(found.rows) == as_set(expected.rows), given


def parameters(question: Question) -> list[dict[str, str]]:
    """Those of the example, and only those that the question needs, as far as the example has them."""
    required = {p.name for p in question.parameters if p.required} | set(question.any_of[:1])
    needed = {name: value for name, value in question.example.items() if name in required or name in question.any_of}
    return [dict(question.example)] if question.missing(needed) else [dict(question.example), needed]


def test_a_question_is_asked_in_sparql_or_says_why_not() -> None:
    """One or the other, so that none is left out unseen."""
    assert [q.id for q in library().values() if (q.sparql is None) == (q.no_sparql is None)] == []
