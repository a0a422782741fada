"""The graph's schema, declared once in YAML: classes, relations, and what follows from them."""

from graph.schema.constraints import definition_statements, prepare
from graph.schema.dictionary import data_dictionary
from graph.schema.model import (
    ANY_NUMBER,
    Count,
    Edge,
    Language,
    NodeClass,
    Property,
    RegisterField,
    Relation,
    Schema,
    SchemaError,
    load_schema,
    own_term,
)

__all__ = [
    "ANY_NUMBER",
    "Count",
    "Edge",
    "Language",
    "NodeClass",
    "Property",
    "RegisterField",
    "Relation",
    "Schema",
    "SchemaError",
    "data_dictionary",
    "definition_statements",
    "load_schema",
    "own_term",
    "prepare",
]
