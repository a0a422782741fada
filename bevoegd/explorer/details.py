"""What a thing, an edge or a passage says, in words, with every sentence that it rests on."""

from typing import Any, Final

from bevoegd.explorer.edge_lines import edge_lines
from bevoegd.explorer.edges import edges_at, edges_between
from bevoegd.explorer.errors import Absent
from bevoegd.explorer.evidence import COLUMNS, ends_of, ground_node, in_paragraphs, sentences, statements_query
from bevoegd.explorer.facts import facts
from bevoegd.explorer.filters import filter_values
from bevoegd.explorer.links import document_link, law_link
from bevoegd.explorer.mandates import MOST_LINES, all_shown, lines, mandates, mandates_query
from bevoegd.explorer.model import (
    Cypher,
    Edge,
    EdgeDetails,
    EdgeRequest,
    Filters,
    Language,
    Line,
    Node,
    NodeDetails,
    PassageDetails,
    Words,
)
from bevoegd.explorer.nodes import named, nodes
from bevoegd.explorer.patterns import OF_NODE, edge_values, of_edge
from bevoegd.explorer.places import cited
from bevoegd.explorer.stored import stored
from bevoegd.explorer.wording import plain_line, unknown
from graph.loader.identity import as_read
from queries import Execute

PASSAGE: Final = f"MATCH (s:Statement)-[:STATED_IN]->(:Passage {{id: $passage}})\nWITH s{COLUMNS}"


def node_details(execute: Execute, id: str, filters: Filters, language: Language = "nl") -> NodeDetails:
    """A thing with its facts and lines: mandates, the most attested first, then relations. `language` is that of the links.

    Raises Absent.
    """
    found, _ = nodes(execute, [id], filters)
    if not found:
        raise Absent(id)
    node = found[0]
    known, ran = facts(execute, node, language)
    asked = _asked_mandates(execute, OF_NODE[node.kind], filters, {"key": node.key}, _within(node))
    held = mandates(execute, asked)
    related, asked_edges = _relation_lines(execute, node, filters) if node.kind == "actor" else ([], [])
    return NodeDetails(
        node=node,
        facts=known,
        lines=[*lines(execute, held, filters, language), *related[:MOST_LINES]],
        complete=all_shown(held) and len(related) <= MOST_LINES,
        cypher=[*ran, asked, *asked_edges],
    )


def edge_details(execute: Execute, request: EdgeRequest, language: Language = "nl") -> EdgeDetails:
    """An edge in words, with what no text says of it and its sentences, the surest first; neighbours are not counted here.

    Raises Absent.
    """
    filters = request.filters.model_copy(update={"stances": [request.stance], "modalities": [], "relations": []})
    edge, ran = _edge(execute, request, filters)
    ends, _ = named(execute, [edge.source, edge.target])
    source, target = ends[edge.source], ends[edge.target]
    said, shown, complete = edge_lines(execute, edge, (source, target), filters, language)
    asked = _asked_statements(execute, edge, filters)
    found, all_found = sentences(execute, asked) if asked else ([], True)
    return EdgeDetails(
        edge=edge,
        source=source,
        target=target,
        lines=said,
        unknown=_unknown(edge, said, (source, target)),
        sentences=found,
        complete=complete and all_found,
        cypher=[*ran, *shown, *([asked] if asked else [])],
    )


def passage_details(execute: Execute, passage: str, language: Language = "nl") -> PassageDetails:
    """A paragraph with everything that is read in it, and what that is about. Raises Absent."""
    places = execute(stored("passage_places"), {"passages": [passage]}).rows
    if not places:
        raise Absent(passage)
    place = places[0]
    rows = execute(PASSAGE, {"passage": passage}).rows
    ends = (end for row in rows for end in (*ends_of(row), *map(ground_node, row["basis"])))
    about, _ = named(execute, ends)
    return PassageDetails(
        id=passage,
        document=place["document"],
        title=place["title"],
        place=cited(place),
        text=place["text"],
        link=_passage_link(place, language),
        sentences=in_paragraphs(execute, rows),
        nodes=list(about),
    )


def _within(node: Node) -> str | None:
    return as_read(node.key) if node.kind in ("law", "provision") else None


def _asked_mandates(execute: Execute, pattern: str, filters: Filters, values: dict[str, Any], within: str | None) -> Cypher:
    return Cypher(query=mandates_query(pattern), parameters=filter_values(execute, filters) | {"within": within} | values)


def _asked_statements(execute: Execute, edge: Edge, filters: Filters) -> Cypher | None:
    pattern = of_edge(edge)
    if not pattern:
        return None
    return Cypher(query=statements_query(pattern), parameters=filter_values(execute, filters) | edge_values(edge))


def _relation_lines(execute: Execute, node: Node, filters: Filters) -> tuple[list[Line], list[Cypher]]:
    found, asked = edges_at(execute, [node.id], filters, ["actor"])
    beside, _ = named(execute, (id for edge in found for id in (edge.source, edge.target)))
    ordered = sorted(found, key=lambda edge: (-edge.statements, edge.id))
    return [plain_line(edge.type, edge.stance, (beside[edge.source], beside[edge.target]), edge.id) for edge in ordered], asked


def _edge(execute: Execute, request: EdgeRequest, filters: Filters) -> tuple[Edge, list[Cypher]]:
    """The edge asked for; one that is read both ways may be asked for from either end."""
    found, ran = edges_between(execute, [request.source, request.target], filters)
    ends = (request.source, request.target)
    for wanted in (ends, ends[::-1]):
        for edge in found:
            if (edge.type, edge.stance, edge.source, edge.target) == (request.type, request.stance, *wanted):
                return edge, ran
    raise Absent(f"{request.type} {request.source} {request.target}")


def _unknown(edge: Edge, said: list[Line], ends: tuple[Node, Node]) -> list[Words]:
    """What no text says of an edge, in sentences."""
    source, _ = ends
    found = [unknown(node.unknown, node) for node in ends if node.kind == "actor" and node.unknown]
    without = [line for line in said if not line.grounds]
    if edge.category in ("mandate", "relation") and edge.statements and without:
        found.append(unknown("ground" if len(without) == len(said) else "some_ground", source))
    if edge.category == "mandate" and not any(line.overseers for line in said):
        found.append(unknown("overseer", source))
    if edge.category == "relation" and not edge.statements:
        found.append(unknown("register", source))
    return found


def _passage_link(place: dict[str, Any], language: Language) -> str | None:
    if place["law"]:
        return law_link(place["law"], place["bwb"], place["celex"], place["path"], language)
    return document_link(place["identifier"], language)
