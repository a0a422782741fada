"""SPARQL asked of an export: rows as those of Cypher, so that a question has the same answer from both."""

import re
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, Final

from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolutions, Store

from graph.rdf.names import Names, RdfError
from graph.rdf.terms import XSD
from graph.store import Table

SEPARATOR: Final = "\x1f"  # between the values of a list, which SPARQL gives as one text (GROUP_CONCAT)
LISTS: Final = re.compile(r"^# lists:(.*)$", re.MULTILINE)
PARAMETER: Final = re.compile(r"\$(\w+)")
VALUES: Final[dict[NamedNode, Callable[[str], Any]]] = {
    XSD["integer"]: int,
    XSD["double"]: float,
    XSD["decimal"]: float,
    XSD["boolean"]: lambda text: text == "true",
}


def ask_rdf(triples: Store, names: Names, query: str, parameters: Mapping[str, Any], limit: int | None) -> Table:
    """The rows of a SELECT query, see `graph.rdf.opened.Export.table`."""
    try:
        found = triples.query(_bound(query, parameters), prefixes=dict(names.prefixes), use_default_graph_as_union=True)
        if not isinstance(found, QuerySolutions):
            raise RdfError("write a SELECT query, which gives rows")
        columns = tuple(variable.value for variable in found.variables)
        solutions = [dict(zip(columns, solution, strict=True)) for solution in islice(found, limit and limit + 1)]
    except (SyntaxError, ValueError) as error:
        raise RdfError(f"not a SPARQL query: {' '.join(str(error).split())}") from None
    lists = {name for names in LISTS.findall(query) for name in names.split()}
    rows = [{name: _list(term) if name in lists else _cell(term) for name, term in row.items()} for row in solutions]
    return Table(columns, rows[:limit], limit is None or len(rows) <= limit)


def _bound(query: str, parameters: Mapping[str, Any]) -> str:
    """The query with each parameter as a literal, escaped as SPARQL and N-Triples have it; a list is one after another."""
    return PARAMETER.sub(lambda found: _literals(parameters[found[1]]) if found[1] in parameters else found[0], query)


def _literals(value: object) -> str:
    parts = value if isinstance(value, list) else ["" if value is None else value]
    return " ".join(_literal(part) for part in parts)


def _literal(value: object) -> str:
    """As SPARQL writes it; a whole number as digits, which LIMIT takes."""
    if isinstance(value, str | int | float):
        return str(value) if type(value) is int else str(Literal(value))
    raise RdfError(f"{value!r} is no parameter of SPARQL, which takes texts, numbers and lists of these")


def _list(term: object) -> list[str]:
    return sorted(part for part in str(_cell(term) or "").split(SEPARATOR) if part)


def _cell(term: object) -> Any:  # noqa: ANN401
    """A term as Python has it: a number, a truth value, a text, the text of an IRI; None where nothing is bound."""
    if isinstance(term, Literal):
        return VALUES.get(term.datatype, str)(term.value)
    return term.value if isinstance(term, NamedNode | BlankNode) else None
