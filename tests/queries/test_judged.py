"""No answer rests on what a person judged wrong, and every question still runs."""

import pytest
from judging import cleared, judgement

from extract.register import load_register as read_register
from extract.statement import Record, Statement
from graph.loader import load_records, load_register
from graph.store import Store
from queries import Question, library


@pytest.fixture(scope="module")
def all_wrong(server: Store, sample_records: list[Record]) -> Store:
    """The samples with every mandate and relation in them judged wrong."""
    read = [r for r in sample_records if isinstance(r, Statement) and r.kind != "reference"]
    cleared(server)
    load_register(server, read_register())
    judgements = [
        judgement(sample_records, statement.text, "wrong", number=number, id=statement.id)
        for number, statement in enumerate(read, start=1)
    ]
    load_records(server, sample_records, judgements=judgements)
    assert server.read("MATCH (s:Statement {judged: 'wrong'}) RETURN count(s) AS number", {}) == [{"number": len(read)}]
    return server


@pytest.mark.parametrize("question", library().values(), ids=lambda question: question.id)
def test_no_answer_rests_on_what_is_judged_wrong(all_wrong: Store, question: Question) -> None:
    rows = question.run(all_wrong.table, question.example).rows
    used = {id for row in rows for id in row["statements"]}
    query = "MATCH (s:Statement {judged: 'wrong'}) WHERE s.id IN $used RETURN s.id AS id"
    assert all_wrong.read(query, {"used": sorted(used)}) == []
