"""The dossier of an actor: a page to print with all that the graph holds of it, each claim with its sentences by number."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from typing import Any, Final, NamedTuple

from bevoegd.explorer.edges import edges_at
from bevoegd.explorer.errors import Absent
from bevoegd.explorer.evidence import edge_of, edge_type, ends_of, in_paragraphs, statements_query
from bevoegd.explorer.facts import facts
from bevoegd.explorer.filters import filter_values
from bevoegd.explorer.grounds import grounds
from bevoegd.explorer.ids import node_id
from bevoegd.explorer.links import document_link
from bevoegd.explorer.mandates import each_once, overseers
from bevoegd.explorer.model import Filters, Ground, Language, Node, Sentence, Words
from bevoegd.explorer.nodes import named
from bevoegd.explorer.pages import rendered
from bevoegd.explorer.patterns import OF_ACTOR
from bevoegd.explorer.stored import stored
from bevoegd.explorer.wording import OTHER, plain_line, ungrounded, unknown
from graph.as_of import day_of
from queries import Execute

MOST: Final = 1_000  # sentences
EVERY_STANCE: Final = Filters(stances=["asserted", "asked", "denied", "declined"])


class Read(NamedTuple):
    """A statement, as `evidence.COLUMNS` has it, with its sentence and the number of that on the page."""

    number: int
    row: Mapping[str, Any]
    sentence: Sentence


class Said(NamedTuple):
    """A claim with the numbers of its sentences; none where the register says so."""

    words: Words
    numbers: list[int]


class Entry(NamedTuple):
    """One legal ground of a claim, None where the sentences name none."""

    ground: Ground | None
    conditions: list[str]
    numbers: list[int]


class Claim(NamedTuple):
    """What the actor may, must or must not do, ground by ground."""

    competence: Words
    words: Words
    entries: list[Entry]


def dossier(execute: Execute, actor_key: str, language: Language) -> str:
    """The HTML of the dossier; it has a style sheet of its own, '/dossier.css'. Raises Absent.

    Of more than a thousand sentences it has the surest, and says so.
    """
    id = node_id("actor", actor_key)
    node = named(execute, [id])[0].get(id)
    if node is None:
        raise Absent(id)
    read, complete = _read(execute, actor_key)
    things, _ = named(execute, (end for entry in read for end in ends_of(entry.row)))
    mandates = _mandates(execute, read, things, language)
    watching = overseers(execute, [actor_key], 0)[actor_key]
    values = {
        "node": node,
        "date": date.today().isoformat(),
        "day": day_of(execute),
        "version": version("bevoegd"),
        "facts": facts(execute, node, language)[0],
        "overseers": watching,
        "unknown": list(_unknown(node, mandates, watching)),
        "mandates": mandates,
        "relations": _relations(execute, node, read),
        "others": _others(read, things),
        "sentences": [entry.sentence for entry in read],
        "complete": complete,
        "documents": _documents(execute, language),
    }
    return rendered("dossier", language, values)


def _read(execute: Execute, actor: str) -> tuple[list[Read], bool]:
    """The statements about an actor in the order of the page, and whether these are all."""
    values = filter_values(execute, EVERY_STANCE) | {"key": actor}
    rows = execute(statements_query(OF_ACTOR, MOST), values).rows
    ordered = sorted(rows[:MOST], key=_order)
    found = in_paragraphs(execute, ordered)
    return [Read(number, *pair) for number, pair in enumerate(zip(ordered, found, strict=True), start=1)], len(rows) <= MOST


def _order(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """Mandates by competence, the unnamed last; then relations; then what is not asserted."""
    competence = row["competence"] or ""
    said = row["modality"] or row["predicate"]
    return row["stance"] != "asserted", row["kind"], competence == OTHER, competence, said, -row["confidence"], row["statement"]


def _mandates(execute: Execute, read: Sequence[Read], things: Mapping[str, Node], language: Language) -> list[Claim]:
    asserted = [entry for entry in read if (entry.row["kind"], entry.row["stance"]) == ("mandate", "asserted")]
    basis = grounds(execute, (ground for entry in asserted for ground in entry.row["basis"]), None, language)
    claims = []
    for members in _by_edge(asserted).values():
        actor, competence = (things[end] for end in ends_of(members[0].row))
        words = plain_line(members[0].row["modality"], "asserted", (actor, competence)).words
        claims.append(Claim(competence.name, words, list(_entries(members, basis))))
    return claims


def _entries(members: Sequence[Read], basis: Mapping[str, Ground]) -> Iterator[Entry]:
    by_ground: dict[str | None, list[Read]] = defaultdict(list)
    for member in members:
        for ground in member.row["basis"] or (None,):
            by_ground[ground].append(member)
    for ground, found in by_ground.items():
        conditions = each_once(member.row["conditions"] for member in found)
        yield Entry(basis[ground] if ground else None, conditions, [member.number for member in found])


def _relations(execute: Execute, node: Node, read: Sequence[Read]) -> list[Said]:
    """Every relation of the actor, by the register or a text."""
    edges, _ = edges_at(execute, [node.id], Filters(), ["actor"])
    bodies, _ = named(execute, (end for edge in edges for end in (edge.source, edge.target)))
    numbers = {edge: [entry.number for entry in found] for edge, found in _by_edge(read).items()}
    ordered = sorted(edges, key=lambda edge: (edge.type, edge.source != node.id, edge.id))
    return [
        Said(plain_line(edge.type, "asserted", (bodies[edge.source], bodies[edge.target])).words, numbers.get(edge.id, []))
        for edge in ordered
    ]


def _others(read: Sequence[Read], things: Mapping[str, Node]) -> list[Said]:
    """What is asked, denied or not answered."""
    found = []
    for members in _by_edge(entry for entry in read if entry.row["stance"] != "asserted").values():
        row = members[0].row
        first, second = (things[end] for end in ends_of(row))
        words = plain_line(edge_type(row), row["stance"], (first, second)).words
        found.append(Said(words, [member.number for member in members]))
    return found


def _by_edge(read: Iterable[Read]) -> dict[str, list[Read]]:
    found: dict[str, list[Read]] = defaultdict(list)
    for entry in read:
        found[edge_of(entry.row)].append(entry)
    return found


def _unknown(node: Node, mandates: Sequence[Claim], watching: Sequence[Node]) -> Iterator[Words]:
    if node.unknown:
        yield unknown(node.unknown, node)
    if not watching:
        yield unknown("overseer", node)
    yield from (ungrounded(claim.words) for claim in mandates if not any(entry.ground for entry in claim.entries))


def _documents(execute: Execute, language: Language) -> list[dict[str, str | None]]:
    rows = execute(stored("documents_read"), {}).rows
    return [{"id": row["id"], "title": row["title"], "link": document_link(row["identifier"], language)} for row in rows]
