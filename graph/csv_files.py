"""The graph as the CSV files that Neo4j's own import tool reads (`neo4j-admin database import full`).

Header fields and quoting: Neo4j Operations Manual, 'Import'. The tool leaves out a property that is an empty list, so each row
names its empty lists in `empty_lists`, and the Cypher to run after the import puts them back.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TextIO

from graph.pages import EdgeRow, GraphMark, PagesError, check_edges, edges, graph_mark, nodes
from graph.schema import Edge, NodeClass, Property, Relation, definition_statements, load_schema
from graph.store import Store

TYPES: Final = {
    "strings": "string[]",
    "uris": "string[]",
    "integer": "long",
    "integers": "long[]",
    "number": "double",
    "boolean": "boolean",
}
SEPARATOR: Final = "\x1f"  # of the items of a list: the control character 'unit separator'
EMPTY: Final = "empty_lists"
ARGUMENTS: Final = "import.args"
AFTER: Final = "after-import.cypher"
OPTIONS: Final = ("--multiline-fields=true", "--array-delimiter=U+001F", "--id-type=string", "--strict=true")
MARK: Final = ("version:string", "register:string")
PUT_BACK: Final = """
MATCH {pattern} WHERE x.empty_lists IS NOT NULL
CALL (x) {{ FOREACH (name IN x.empty_lists | SET x[name] = []) REMOVE x.empty_lists }} IN TRANSACTIONS OF 10000 ROWS
"""


def write_csv(store: Store, folder: Path) -> list[str]:
    """Writes a file a class, a file a relation and pair of classes, and what to import them with; returns the files' names.

    `import.args` holds arguments for the import tool, which runs in that folder: `neo4j-admin database import full @import.args
    neo4j`. `after-import.cypher` puts back empty lists and defines constraints and indexes. Equal graphs give equal bytes.
    Raises PagesError for what the files could not hold, StoreError and OSError.
    """
    mark = graph_mark(store)
    check_edges(store)
    with CsvFiles(folder) as files:
        files.write_mark(mark)
        for label in load_schema().classes:
            files.write_nodes(label, nodes(store, label))
        for relation, edge in _joins():
            files.write_edges(relation, edge, edges(store, relation.type, edge.source, edge.target))
    return files.names


class CsvFiles:
    """The files in a folder, written side by side; a context manager, at whose end what to import them with is written too.

    Without that nothing half written is imported, so where it ends by an error it is left out.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ARGUMENTS).unlink(missing_ok=True)
        self._folder = folder
        self._open: dict[str, TextIO] = {}
        self._node_files, self._edge_files = list[str](), list[str]()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for file in self._open.values():
            file.close()
        if error is None:
            (self._folder / AFTER).write_text(_lines(f"{statement.strip()};" for statement in after_import()), encoding="utf8")
            arguments = _arguments(self._node_files, self._edge_files)
            (self._folder / ARGUMENTS).write_text(_lines(arguments), encoding="utf8")

    @property
    def names(self) -> list[str]:
        """Of all files that there are at the end."""
        return [*self._node_files, *self._edge_files, ARGUMENTS, AFTER]

    def write_mark(self, mark: GraphMark) -> None:
        """What the graph was made with."""
        row = _line(["Schema", mark.schema, mark.register])
        self._file("Schema.csv", [":LABEL", *MARK], self._node_files).write(row)

    def write_nodes(self, label: str, nodes: Iterable[Mapping[str, Any]]) -> None:
        """Nodes of a class, as their properties. Raises PagesError."""
        entry = load_schema().classes[label]
        file = self._file(f"{label}.csv", node_header(entry), self._node_files)
        file.writelines(map(_line, _node_rows(nodes, entry)))

    def write_edges(self, relation: Relation, edge: Edge, edges: Iterable[EdgeRow]) -> None:
        """Edges of a relation between two classes. Raises PagesError."""
        name = f"{edge.source}-{relation.type}-{edge.target}.csv"
        file = self._file(name, edge_header(relation, edge), self._edge_files)
        file.writelines(map(_line, _edge_rows(edges, relation, edge)))

    def _file(self, name: str, header: list[str], kind: list[str]) -> TextIO:
        if name not in self._open:
            self._open[name] = (self._folder / name).open("w", encoding="utf8", newline="")
            self._open[name].write(",".join(header) + "\n")
            kind.append(name)
        return self._open[name]


def node_header(entry: NodeClass) -> list[str]:
    """The columns of a class.

    >>> node_header(load_schema().classes["Condition"])
    [':LABEL', 'id:ID(Condition)', 'text:string', 'empty_lists:string[]']
    """
    others = {name: property for name, property in entry.properties.items() if name != "id"}
    return [":LABEL", f"id:ID({entry.label})", *_columns(others)]


def edge_header(relation: Relation, edge: Edge) -> list[str]:
    """The columns of a relation between two classes.

    >>> relation = load_schema().relations["SUBJECT_TO"]
    >>> edge_header(relation, relation.edges[0])
    [':TYPE', ':START_ID(Mandate)', ':END_ID(Condition)', 'statements:string[]', 'empty_lists:string[]']
    """
    return [":TYPE", f":START_ID({edge.source})", f":END_ID({edge.target})", *_columns(relation.properties_of(edge))]


def cell(value: object) -> str:
    """A value as a field: text in quotes, so that an empty one is told from none. Raises PagesError.

    >>> print(cell(None), cell(True), cell(0.25), cell('a "power" to'), sep=",")
    ,true,0.25,"a ""power"" to"
    """
    match value:
        case None | []:
            return ""
        case bool():
            return str(value).lower()
        case [""]:
            return _refuse("a list of one empty text")
        case list():
            return cell(SEPARATOR.join(map(_item, value)))
        case str():
            return '"' + value.replace('"', '""') + '"'
    return repr(value)


def _item(value: object) -> str:
    item = str(value)
    return item if SEPARATOR not in item else _refuse(f"{item!r} in a list: it has the control character U+001F")


def _refuse(what: str) -> str:
    raise PagesError(f"the import tool cannot read {what}; take it out of the graph")


def _columns(properties: Mapping[str, Property]) -> list[str]:
    named = [f"{name}:{TYPES.get(property.type, 'string')}" for name, property in properties.items()]
    return [*named, f"{EMPTY}:string[]"]


def _joins() -> Iterator[tuple[Relation, Edge]]:
    return ((relation, edge) for relation in load_schema().relations.values() for edge in relation.edges)


def _node_rows(nodes: Iterable[Mapping[str, Any]], entry: NodeClass) -> Iterator[list[Any]]:
    names = [name for name in entry.properties if name != "id"]
    for properties in nodes:
        yield [entry.label, properties["id"], *_values(properties, names)]


def _edge_rows(edges: Iterable[EdgeRow], relation: Relation, edge: Edge) -> Iterator[list[Any]]:
    names = list(relation.properties_of(edge))
    for row in edges:
        yield [relation.type, row.source, row.target, *_values(row.properties, names)]


def _values(properties: Mapping[str, Any], names: list[str]) -> list[Any]:
    return [*map(properties.get, names), [name for name in names if properties.get(name) == []]]


def _line(row: list[Any]) -> str:
    return ",".join(map(cell, row)) + "\n"


def _arguments(node_files: list[str], edge_files: list[str]) -> Iterator[str]:
    """'./': the tool wants a folder before a file's name."""
    yield from (f"--nodes=./{name}" for name in node_files)
    yield from (f"--relationships=./{name}" for name in edge_files)
    yield from OPTIONS


def after_import() -> Iterator[str]:
    """The Cypher to run after the import: it puts back empty lists and defines constraints and indexes."""
    yield from (PUT_BACK.format(pattern=pattern) for pattern in ("(x)", "()-[x]->()"))
    yield from definition_statements(load_schema())


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
