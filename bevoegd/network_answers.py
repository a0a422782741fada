"""Answers on networks on paper: what was asked, what the numbers mean, the rows with their sentences, the network itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any, Final, Literal, TextIO, TypeAlias

import networkx as nx
import yaml

from bevoegd.answers import MORE
from bevoegd.output import Format, write_rows
from graph.networks import ROLES, Among, Graph
from queries import STATEMENTS, Execute
from queries.cells import shown_sentences
from queries.trace import with_evidence

Row: TypeAlias = dict[str, Any]
NAMING: Final = ("actor", "actors", "path", "source", "target")  # columns with the ids of actors that a row is about


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: the measure, the projection it was taken on, which actors took part and how many did not."""

    measure: str
    projection: str
    among: Among
    left_out: int
    language: Literal["nl", "en"]

    def lines(self) -> Iterator[str]:
        """The question, what its numbers mean and who was left out, in words, a line each."""
        words = _words()
        measure = words["measures"][self.measure][self.language]
        yield f"{measure['asked']} ({words['projections'][self.projection][self.language]})"
        yield measure["meaning"]
        yield words["among"][self.among][self.language].format(number=self.left_out)

    def written(self, name: str, number: int) -> str:
        """That a measure was written to the graph, in words."""
        return str(_words()["written"][self.language].format(name=name, number=number))


@cache
def _words() -> Mapping[str, Any]:
    return yaml.safe_load(files("bevoegd").joinpath("networks.yaml").read_text(encoding="utf8"))  # type: ignore[no-any-return]


def traced(execute: Execute, graph: Graph, rows: Iterable[Row], asked: Asked) -> list[Row]:
    """The rows with the name of their actor, the sentences that they rest on, and the reasons to be careful with them."""
    named = [_with_name(graph, row, asked.language) for row in rows]
    return [row | {"doubts": row["doubts"] + _roles(graph, row)} for row in with_evidence(execute, named)]


def _with_name(graph: Graph, row: Row, language: str) -> Row:
    if "actor" not in row:
        return row
    name = graph.nodes[row["actor"]]["name_en" if language == "en" else "name"]
    return {"actor": row["actor"], "name": name} | row


def _roles(graph: Graph, row: Row) -> list[str]:
    roles = {id for id in about(row) if graph.nodes.get(id, {}).get("kind") in ROLES}
    return [f"a role, perhaps of several actors: {id}" for id in sorted(roles)]


def about(row: Row) -> set[str]:
    """The ids of the actors that a row is about."""
    cells = [row.get(column) or [] for column in NAMING]
    return {id for cell in cells for id in ([cell] if isinstance(cell, str) else cell)}


def write_answer(lines: Sequence[str], rows: list[Row], form: Format, sentences: int, out: TextIO) -> None:
    """Writes the words over a table or Markdown, and the rows; JSON and CSV have the rows alone, with all their sentences."""
    if form in ("table", "markdown"):
        out.write("".join(f"{line}\n" for line in lines) + "\n")
    columns = [column for column in rows[0] if form == "json" or column != STATEMENTS] if rows else []
    most = sentences if form in ("table", "markdown") else None
    shown = (
        rows
        if form == "json"
        else [_readable(row) | {"evidence": shown_sentences(row["evidence"], most, MORE)} for row in rows]
    )
    write_rows(columns, shown, form, out)


def _readable(row: Row) -> Row:
    """The row with a line for each count: 'minister-jenv 7'."""
    counts = {name: cell for name, cell in row.items() if isinstance(cell, dict)}
    return row | {name: [f"{id} {number}" for id, number in cell.items()] for name, cell in counts.items()}


def write_network(graph: Graph, rows: Iterable[Row], out: TextIO) -> None:
    """Writes the network as GraphML, the numbers of a row on the actor or the community that it is about, lists as text."""
    flat = graph.copy()
    for row in rows:
        members = row["actors"] if "community" in row else [row["actor"]] if "actor" in row else []
        for actor in members:
            flat.nodes[actor].update({name: value for name, value in row.items() if isinstance(value, int | float)})
    for _, _, edge in flat.edges(data=True):
        edge.update({name: "; ".join(value) for name, value in edge.items() if isinstance(value, list)})
    written = BytesIO()
    nx.write_graphml(flat, written)
    out.write(written.getvalue().decode("utf8"))
