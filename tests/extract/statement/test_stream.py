"""Records go to JSON lines and come back the same; a line that is no record is refused by name."""

import io
import json
from dataclasses import MISSING, fields, replace
from importlib.resources import files

import pytest
from hand_made import eu_act, paper, statute
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.statement import (
    DocumentRecord,
    PassageRecord,
    Record,
    RecordError,
    Statement,
    read_records,
    statement_id,
    write_records,
)

RECORDS: list[Record] = [*statute(), *paper(), *eu_act()]


def written(records: list[Record]) -> str:
    out = io.StringIO()
    assert write_records(records, out) == len(records)
    return out.getvalue()


def line(record: Record, **changes: object) -> str:
    """The record's line with fields changed; a field that becomes `...` is left out."""
    values = {**json.loads(written([record])), **changes}
    return json.dumps({key: value for key, value in values.items() if value is not ...})


def test_records_come_back_as_they_went() -> None:
    text = written(RECORDS)
    assert text.count("\n") == len(RECORDS)
    assert list(read_records(text.splitlines(), "x")) == RECORDS


def test_empty_lines_are_passed_over() -> None:
    assert list(read_records(["\n", written(RECORDS[:1]), "  \n"], "x")) == RECORDS[:1]


@settings(deadline=None)
@given(st.text(min_size=1), st.lists(st.text()), st.floats(0, 1))
def test_any_words_come_back_the_same(text: str, conditions: list[str], confidence: float) -> None:
    record = replace(MANDATE, text=text, conditions=tuple(conditions), confidence=confidence)
    out = written([record])
    assert out.count("\n") == 1
    assert list(read_records(io.StringIO(out), "x")) == [record]


def test_keys_stand_in_the_order_of_the_model_and_letters_as_they_are() -> None:
    out = written([replace(MANDATE, text="coördinatie")])
    assert list(json.loads(out)) == [field.name for field in fields(Statement)]
    assert "coördinatie" in out


MANDATE = next(record for record in RECORDS if isinstance(record, Statement) and record.kind == "mandate")
RELATION = next(record for record in RECORDS if isinstance(record, Statement) and record.kind == "relation")
PASSAGE = next(record for record in RECORDS if isinstance(record, PassageRecord))


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ("{", "not JSON"),
        ("[]", "its 'kind' should be one of document, passage, mandate, relation, reference"),
        ("null", "its 'kind' should be one of"),
        ('{"kind": "opinion"}', "its 'kind' should be one of"),
        ('{"kind": ["mandate"]}', "its 'kind' should be one of"),
        (line(RECORDS[0], digest="ab"), "'ab' does not match"),
        (line(MANDATE, actor=None), "$.actor: None is not of type 'string'"),
        (line(MANDATE, trigger=...), "'trigger' is a required property"),
        (line(MANDATE, mood="merry"), "'mood' was unexpected"),
        (line(MANDATE, stance="doubted"), "'doubted' is not one of"),
        (line(MANDATE, confidence=1.5), "1.5 is greater than the maximum"),
        (line(MANDATE, spans=[]), "$.spans: [] should be non-empty"),
        (line(MANDATE, spans=[[1]]), "$.spans[0]: [1] is too short"),
        (line(RELATION, object=None), "None is not of type 'string'"),
        (line(PASSAGE, start=-1), "-1 is less than the minimum"),
    ],
)
def test_a_line_that_is_no_record_is_refused_by_name_and_number(bad: str, says: str) -> None:
    records = read_records([written(RECORDS[:1]), bad, written(RECORDS[:1])], "haven.jsonl")
    assert next(records) == RECORDS[0]
    with pytest.raises(RecordError, match=r"^haven.jsonl, line 2: ") as error:
        next(records)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("title", "model"), [("Document", DocumentRecord), ("Passage", PassageRecord), ("Statement", Statement)]
)
def test_the_published_schema_has_the_fields_of_the_model(title: str, model: type[Record]) -> None:
    published = json.loads(files("extract.statement").joinpath("records.schema.json").read_text(encoding="utf8"))
    schema = next(one for one in published["oneOf"] if one["title"] == title)
    names = [field.name for field in fields(model)]
    assert list(schema["properties"]) == names
    assert schema["required"] == [field.name for field in fields(model) if field.default is MISSING or field.name == "kind"]
    assert schema["additionalProperties"] is False


def test_an_id_stands_for_its_content() -> None:
    assert statement_id("a", ((1, 2),), None) == statement_id("a", ((1, 2),), None)
    assert len({statement_id(*content) for content in (("a", "b"), ("ab",), ("b", "a"), ("a", None), ("a", "None"))}) == 5
    assert statement_id("a").isalnum()
    assert len(statement_id("a")) == 16
