"""The questions of the library as saved Cypher for Neo4j Browser, each with the values of its example.

What Neo4j Browser takes in depends on its age:

- Browser 5 (the one that comes with Neo4j 5): a ZIP archive with `.cypher` files, dropped on its window; the folder of a file
  becomes a folder of favourites and its first line, a comment, the name. Several statements with ';' between them run one after
  another, `:params` among them. Source: `FileDrop`, `readZipFiles` and `handleCommandEpic` in the source of
  neo4j/neo4j-browser; Browser manual, 'Visual tour'.
- the Browser since 2025, and Query in Neo4j's console: a CSV file, uploaded in the drawer 'Saved Cypher', with the columns of
  `COLUMNS`. `:params` must run by itself there, so it is an entry of its own. Source: files that were exported there, such as
  `cypher/assemblyline_cypher.csv` in nrouyer/assemblylineplanning on GitHub; Aura manual, 'Query operations'.

Both set a whole number of `:params` as a float.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from itertools import count, groupby
from pathlib import Path
from textwrap import wrap
from typing import Any, Final, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bevoegd.answers import params_command, write_cypher
from queries import Execute, Question, QuestionError
from queries.parameters import value_of

COLUMNS: Final = ("name", "description", "query", "id", "parentId", "isFolder")
LINE: Final = 125  # characters of a comment line

Row: TypeAlias = tuple[str, str, str, int, int | None, str]


@dataclass(frozen=True, slots=True)
class Favourite:
    """A question with values for its parameters; `warning` says why a value is as written and not an id, empty if none is."""

    question: Question
    values: Mapping[str, Any]
    warning: str = ""

    @property
    def name(self) -> str:
        """Its name in a list: 'who-may: Who may ...?'."""
        return f"{self.question.id}: {self.question.question_en}"


def favourites(execute: Execute, questions: Iterable[Question]) -> list[Favourite]:
    """Each question with its example, names in it as the ids that the graph has. Raises what `execute` raises."""
    return [_favourite(execute, question) for question in questions]


def _favourite(execute: Execute, question: Question) -> Favourite:
    values: dict[str, Any] = {}
    lacking: list[str] = []
    for parameter in question.parameters:
        written = question.example.get(parameter.name, parameter.default)
        try:
            values[parameter.name] = value_of(execute, parameter, written)
        except QuestionError as error:
            values[parameter.name] = written
            lacking.append(str(error))
    return Favourite(question, values, f"Change :params first: {'; '.join(lacking)}." if lacking else "")


def write_favourites(found: list[Favourite], path: Path) -> None:
    """Writes a CSV file or a ZIP archive by the ending of its name, or else a folder of `.cypher` files. Raises OSError."""
    if path.suffix.lower() == ".csv":
        path.write_text(_csv(found), encoding="utf8", newline="")
    elif path.suffix.lower() == ".zip":
        _write_zip(found, path)
    else:
        for name, text in _files(found):
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            (path / name).write_text(text, encoding="utf8")


def _files(found: list[Favourite]) -> Iterator[tuple[str, str]]:
    for favourite in found:
        yield f"{favourite.question.family}/{favourite.question.id}.cypher", script(favourite)


def script(favourite: Favourite) -> str:
    """The favourite as a `.cypher` file: comments, of which the first is its name, then `:params`, then the query."""
    out = StringIO()
    notes = (favourite.question.purpose, favourite.warning)
    lines = [favourite.name, *(line for note in notes for line in wrap(note, LINE))]
    out.writelines(f"// {line}\n" for line in lines)
    write_cypher(favourite.question.cypher, favourite.values, out)
    return out.getvalue()


def _write_zip(found: list[Favourite], path: Path) -> None:
    """The same favourites give the same bytes."""
    with ZipFile(path, "w") as archive:
        for name, text in _files(found):
            archive.writestr(ZipInfo(name), text, ZIP_DEFLATED)


def _csv(found: list[Favourite]) -> str:
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(found))
    return out.getvalue()


def _rows(found: list[Favourite]) -> Iterator[Row]:
    """A folder a family, and in it the parameters and the query of each question."""
    numbers = count()
    for family, members in groupby(found, key=lambda favourite: favourite.question.family):
        folder = next(numbers)
        yield (family, "", "", folder, None, "true")
        for favourite in members:
            question = favourite.question
            if favourite.values:
                values = params_command(favourite.values)
                yield (f"{question.id}: :params", favourite.warning, values, next(numbers), folder, "false")
            yield (favourite.name, " ".join(question.purpose.split()), question.cypher, next(numbers), folder, "false")
