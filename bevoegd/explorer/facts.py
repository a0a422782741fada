"""What the register, or a document itself, says of a thing: names, dates, numbers with links, and what it stands beside."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bevoegd.explorer.ids import LABELS, node_id
from bevoegd.explorer.links import document_link, law_link
from bevoegd.explorer.looks import type_name
from bevoegd.explorer.model import Cypher, Fact, Language, Node, Words
from bevoegd.explorer.nodes import named
from bevoegd.explorer.places import wording
from bevoegd.explorer.stored import stored
from bevoegd.explorer.wording import same
from graph.schema import load_schema
from queries import Execute

MOST_FACTS: Final = 50
PROPERTIES: Final = "MATCH (n:{label} {{id: $key}}) RETURN properties(n) AS properties"  # the label is one of the schema


def facts(execute: Execute, node: Node, language: Language) -> tuple[list[Fact], list[Cypher]]:
    """The facts of a thing, and the queries that gave them."""
    label = LABELS[node.kind]
    own = Cypher(query=PROPERTIES.format(label=label), parameters={"key": node.key})
    beside = Cypher(query=stored("node_beside"), parameters={"key": node.key, "label": label, "most": MOST_FACTS})
    properties = execute(own.query, own.parameters).rows[0]["properties"]
    found = [*_own(node, properties, language), *_beside(execute, beside)]
    if node.kind == "provision":
        found += _provision(execute, node, language)
    return found, [own, beside]


def _own(node: Node, properties: Mapping[str, Any], language: Language) -> Iterator[Fact]:
    doubtful, fields = properties.get("uncertain") or [], load_schema().classes[LABELS[node.kind]].properties
    for name in wording()["facts"]:
        value = properties.get(name)
        if value:
            yield Fact(
                label=Words(nl=fields[name].nl, en=fields[name].en),
                value=_value(node, name, value),
                link=_link(node, name, str(value), language),
                uncertain=name in doubtful or properties.get("certain") is False,
            )


def _value(node: Node, name: str, value: Any) -> Words:  # noqa: ANN401 (a property of any type)
    if name == "kind" and node.type:
        return type_name(node.kind, node.type)
    return same(", ".join(value) if isinstance(value, list) else str(value))


def _link(node: Node, name: str, value: str, language: Language) -> str | None:
    if name == "bwb":
        return law_link(node.key, value, None, None, language)
    if name == "celex":
        return law_link(node.key, None, value, None, language)
    return document_link(value, language) if name == "identifier" else None


def _beside(execute: Execute, asked: Cypher) -> Iterator[Fact]:
    rows = execute(asked.query, asked.parameters).rows
    others, _ = named(execute, (node_id(row["kind"], row["key"]) for row in rows))
    for row in rows:
        form = wording()["beside"][row["type"]]
        label = form if row["outward"] else form["inward"]
        other = others[node_id(row["kind"], row["key"])]
        yield Fact(label=Words(nl=label["nl"], en=label["en"]), value=other.name, node=other.id)


def _provision(execute: Execute, node: Node, language: Language) -> list[Fact]:
    """The law that it is part of, and its words in each text that was read."""
    law, _, path = node.key.partition("#")
    row = execute(stored("laws"), {"laws": [law]}).rows[0]
    link = law_link(law, row["bwb"], row["celex"], path, language)
    part = Fact(label=Words(**wording()["beside"]["law"]), value=same(row["name"]), link=link, node=node_id("law", law))
    label = Words(**wording()["text"])
    texts = execute(stored("node_texts"), {"key": node.key, "most": MOST_FACTS}).rows
    return [part, *(Fact(label=label, value=same(row["text"]), node=node_id("document", row["document"])) for row in texts)]
