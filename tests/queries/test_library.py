"""Questions of a user's own: what a folder of Cypher files must say, and what is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from graph.store import Store, StoreError
from queries import QuestionError, library

Write: TypeAlias = Callable[..., Path]
GOOD = """// question: {nl: "Welke actoren van deze soort zijn er?", en: "Which actors of this kind are there?"}
// purpose: A list.
// parameters:
//   kind: {type: text, default: minister, description: kind of actor}
// columns: {actor: id}
// cues: {nl: [soort], en: [kind]}
// tags: [actor]
// example: {parameters: {}, rows: 1, answer: [{actor: minister-bzk}]}
MATCH (a:Actor {kind: $kind}) RETURN a.id AS actor, [] AS statements ORDER BY actor
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a question file in a folder of its own and gives the folder."""

    def write_one(text: str, name: str = "actors-of-kind.cypher") -> Path:
        file = tmp_path / "own" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf8")
        return file.parent

    return write_one


def test_a_question_of_ones_own_is_asked_as_the_others_are(loaded: Store, write: Write) -> None:
    question = library(write(GOOD))["actors-of-kind"]
    assert [row["actor"] for row in question.run(loaded.table, {}).rows] == ["minister-bzk"]
    assert [row["actor"] for row in question.run(loaded.table, {"kind": "csirt"}).rows] == ["ncsc"]
    assert question.family == "own"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (GOOD, "MATCH (n) RETURN n", "begins with no description in comment lines"),
        ("// purpose: A list.\n", "", "lacks or misuses a field: 'purpose'"),
        ("// tags: [actor]", "// tags: [actor", "its description is not YAML"),
        ("// tags: [actor]", "// tags: [actor]\n// colour: red", "has a field 'colour' that none has"),
        ("type: text", "type: colour", "parameter 'kind' has type 'colour', not one of actor, law"),
        ("kind: $kind", "kind: $sort", r"uses \$sort, which 'parameters' does not declare"),
        ("{kind: $kind}", "", "declares 'kind', which its Cypher does not use"),
        ("// tags: [actor]", "// tags: [actor]\n// any_of: [actor]", "'any_of' names 'actor', which is no parameter"),
        (
            "// tags: [actor]",
            "// tags: [actor]\n// links: [{source: a, target: actor, label: actor}]",
            "names 'a', which is no",
        ),
        ("nl: [soort]", "nl: [no]", "the cue 'False' is no text; quote it"),
        (", [] AS statements", "", "must return 'statements'"),
    ],
)
def test_a_file_with_a_mistake_is_named(write: Write, old: str, new: str, message: str) -> None:
    with pytest.raises(QuestionError, match=rf"actors-of-kind\.cypher: .*{message}"):
        library(write(GOOD.replace(old, new)))


def test_columns_that_the_description_does_not_have_are_refused(loaded: Store, write: Write) -> None:
    question = library(write(GOOD.replace("a.id AS actor", "a.id AS id").replace("BY actor", "BY id")))["actors-of-kind"]
    with pytest.raises(QuestionError, match="its Cypher returns id, statements; its description says actor, statements"):
        question.run(loaded.table, {})


def test_a_question_that_writes_is_refused_by_the_server(loaded: Store, write: Write) -> None:
    question = library(write(GOOD.replace("RETURN", "SET a.kind = 'none' RETURN")))["actors-of-kind"]
    with pytest.raises(StoreError, match="only queries that read are allowed"):
        question.run(loaded.table, {})
    assert loaded.read("MATCH (a:Actor {kind: 'none'}) RETURN a", {}) == []


def test_a_name_that_is_taken_is_refused(write: Write) -> None:
    with pytest.raises(QuestionError, match=r"who-may\.cypher: there is a question 'who-may' already"):
        library(write(GOOD, "who-may.cypher"))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(QuestionError, match="no such folder with questions; correct BEVOEGD_QUERIES"):
        library(tmp_path / "none")
