"""Values of properties as RDF terms, and back. A value comes back as it was, type and order included."""

import json
import math
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Final, TypeAlias

from pyoxigraph import Literal, NamedNode

from graph.judgements import utc_text
from graph.rdf.names import STANDARD, Names, RdfError
from graph.schema import Property, own_term

Term: TypeAlias = NamedNode | Literal
Pair: TypeAlias = tuple[NamedNode, Term]  # predicate and object

XSD: Final = {
    name: NamedNode(STANDARD["xsd"] + name)
    for name in ("boolean", "date", "dateTime", "decimal", "double", "gYear", "gYearMonth", "integer", "nonNegativeInteger")
}
JSON: Final = NamedNode(STANDARD["rdf"] + "JSON")
LISTS: Final = ("strings", "integers", "uris")
PYTHON: Final[dict[str, type]] = {"boolean": bool, "integer": int, "integers": int, "number": float}
DATES: Final = {4: XSD["gYear"], 7: XSD["gYearMonth"]}  # by the length of an ISO date that is not a day

AS_TERM: Final[dict[str, Callable[[Any], Term]]] = {
    "boolean": lambda value: Literal(str(value).lower(), datatype=XSD["boolean"]),
    "integer": lambda value: Literal(str(value), datatype=XSD["integer"]),
    "integers": lambda value: Literal(str(value), datatype=XSD["integer"]),
    "number": lambda value: Literal(repr(value), datatype=XSD["double"]),
    "date": lambda value: Literal(value, datatype=DATES.get(len(value), XSD["date"])),
    "datetime": lambda value: Literal(_utc(value), datatype=XSD["dateTime"]),
    "string": Literal,
    "strings": Literal,
    "uri": NamedNode,
    "uris": NamedNode,
}
AS_VALUE: Final[dict[str, Callable[[str], Any]]] = {
    "boolean": lambda text: text in ("true", "1"),
    "integer": int,
    "integers": int,
    "number": float,
    "datetime": lambda text: utc_text(datetime.fromisoformat(text)),
}


class PropertyTerms:
    """The RDF of one property.

    A list of one value is one triple. Any other list, whose order or emptiness triples do not tell, also stands as a whole:
    under the property's name in the project's vocabulary + 'InOrder', as JSON (the datatype of
    https://www.w3.org/TR/json-ld11/#the-rdf-json-datatype). Numbers of a list stand in that form alone.
    """

    def __init__(self, name: str, field: Property, names: Names) -> None:
        self.name, self.field = name, field
        self.predicate = names.term(field.rdf)
        self.wider = names.term(field.also) if field.also else None
        self.in_order = names.term(f"{own_term(name)}InOrder") if field.type in LISTS else None
        self._names = names
        self._python = PYTHON.get(field.type, str)
        self._as_term = self._make_term()

    def pairs(self, value: Any) -> list[Pair]:  # noqa: ANN401
        """Predicates with objects. Raises RdfError for a value that is not of the property's type."""
        if self.in_order is None:
            found: list[Pair] = [(self.predicate, self.term(value))]
        elif type(value) is not list:
            raise self._wrong(value)
        else:
            found = self._list_pairs(value, self.in_order)
        return found + [(self.wider, term) for predicate, term in found if predicate == self.predicate] if self.wider else found

    def term(self, value: Any) -> Term:  # noqa: ANN401
        """One value. Raises RdfError for one that is not of the property's type, such as a URI that is none."""
        if type(value) is not self._python or (isinstance(value, float) and not math.isfinite(value)):
            raise self._wrong(value)
        try:
            return self._as_term(value)
        except ValueError:
            raise self._wrong(value) from None

    def value(self, terms: Iterable[Pair]) -> Any:  # noqa: ANN401
        """The value that `pairs` gave these for."""
        whole = [json.loads(term.value) for predicate, term in terms if predicate == self.in_order]
        values = whole[0] if whole else [self._as_value(term) for predicate, term in terms if self.reads(predicate, term)]
        return values if self.in_order else values[0]

    def reads(self, predicate: NamedNode, term: Term) -> bool:
        """Whether it is a value of this property; two properties may share a predicate in different languages."""
        same = predicate == self.predicate and getattr(term, "language", None) == self.field.language
        return same or predicate == self.in_order

    def _list_pairs(self, values: list[Any], in_order: NamedNode) -> list[Pair]:
        terms = [self.term(value) for value in values]
        found: list[Pair] = [(self.predicate, term) for term in dict.fromkeys(terms)] if self._python is str else []
        if len(found) != 1 or len(values) != 1:
            found.append((in_order, Literal(json.dumps(values, ensure_ascii=False), datatype=JSON)))
        return found

    def _make_term(self) -> Callable[[Any], Term]:
        label, language, names = self.field.of, self.field.language, self._names
        if label:
            return lambda id: names.node(label, id)
        return (lambda words: Literal(words, language=language)) if language else AS_TERM[self.field.type]

    def _as_value(self, term: Term) -> Any:  # noqa: ANN401
        if self.field.of:
            return self._names.id_of(term.value)
        return AS_VALUE.get(self.field.type, str)(term.value)

    def _wrong(self, value: object) -> RdfError:
        return RdfError(f"'{self.name}' is {value!r}, and the schema says: {self.field.type}; correct it in the graph")


def _utc(text: str) -> str:
    """The text itself where it is a time as the graph writes it; equal times in RDF may be written in other ways."""
    if text != utc_text(datetime.fromisoformat(text)):
        raise ValueError(text)
    return text
