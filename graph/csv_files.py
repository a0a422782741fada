"""The graph as the CSV files that Neo4j's own import tool reads (`neo4j-admin database import full`).

Header fields and quoting: Neo4j Operations Manual, 'Import'. The tool leaves out a property that is an empty list, so each row
names its empty lists in `empty_lists`, and the Cypher to run after the import puts them back.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from graph.pages import PagesError, check_edges, edges, graph_mark, nodes
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
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ARGUMENTS).unlink(missing_ok=True)  # without it nothing half written is imported
    _write(folder / "Schema.csv", [":LABEL", *MARK], [["Schema", mark.schema, mark.register]])
    node_files, edge_files = ["Schema.csv"], []
    for entry in load_schema().classes.values():
        node_files.append(f"{entry.label}.csv")
        _write(folder / node_files[-1], node_header(entry), _node_rows(store, entry))
    for relation, edge in _joins():
        edge_files.append(f"{edge.source}-{relation.type}-{edge.target}.csv")
        _write(folder / edge_files[-1], edge_header(relation, edge), _edge_rows(store, relation, edge))
    (folder / ARGUMENTS).write_text(_lines(_arguments(node_files, edge_files)), encoding="utf8")
    (folder / AFTER).write_text(_lines(f"{statement.strip()};" for statement in _after()), encoding="utf8")
    return [*node_files, *edge_files, ARGUMENTS, AFTER]


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


def _node_rows(store: Store, entry: NodeClass) -> Iterator[list[Any]]:
    names = [name for name in entry.properties if name != "id"]
    for properties in nodes(store, entry.label):
        yield [entry.label, properties["id"], *_values(properties, names)]


def _edge_rows(store: Store, relation: Relation, edge: Edge) -> Iterator[list[Any]]:
    names = list(relation.properties_of(edge))
    for row in edges(store, relation.type, edge.source, edge.target):
        yield [relation.type, row.source, row.target, *_values(row.properties, names)]


def _values(properties: Mapping[str, Any], names: list[str]) -> list[Any]:
    return [*map(properties.get, names), [name for name in names if properties.get(name) == []]]


def _write(path: Path, header: list[str], rows: Iterable[list[Any]]) -> None:
    with path.open("w", encoding="utf8", newline="") as out:
        out.write(",".join(header) + "\n")
        out.writelines(",".join(map(cell, row)) + "\n" for row in rows)


def _arguments(node_files: list[str], edge_files: list[str]) -> Iterator[str]:
    """'./': the tool wants a folder before a file's name."""
    yield from (f"--nodes=./{name}" for name in node_files)
    yield from (f"--relationships=./{name}" for name in edge_files)
    yield from OPTIONS


def _after() -> Iterator[str]:
    yield from (PUT_BACK.format(pattern=pattern) for pattern in ("(x)", "()-[x]->()"))
    yield from definition_statements(load_schema())


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
