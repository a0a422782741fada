"""What several documents can name: kept until the last of them, as each may add statements, a name or dates."""

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from extract.statement import PassageRecord
from graph.loader import rows
from graph.loader.document import DocumentRecords
from graph.loader.elements import Elements, Join, properties_of
from graph.loader.identity import ground_id, ground_label, with_ancestors
from graph.loader.rows import Row


@dataclass(slots=True)
class Dates:
    """When what several wordings say holds: from the first day of the oldest to the last of the newest.

    Where the end of any wording is unknown, so is this one; where no wording has a first day, nothing is known.
    """

    start: str | None = None
    end: str | None = None
    ends: bool = True

    def add(self, wording: PassageRecord) -> None:
        if wording.valid_from:
            self.start = min(self.start or wording.valid_from, wording.valid_from)
        self.ends = self.ends and wording.valid_to is not None
        self.end = max(self.end or "", wording.valid_to or "") or None

    def properties(self) -> Row:
        return {"valid_from": self.start, "valid_to": self.end if self.ends else None} if self.start else {}


@dataclass(slots=True)
class Shared:
    """What documents share: the things they name, mandates, and the edges between these, with the statements they rest on.

    `words`: the first in the alphabet of those that texts have for an actor, by id; `dates` of provisions and mandates, by id.
    """

    nodes: dict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))
    edges: dict[Join, dict[tuple[str, str], set[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(set)))
    words: dict[str, str] = field(default_factory=dict)
    dates: dict[str, dict[str, Dates]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Dates)))

    def add(self, records: DocumentRecords) -> None:
        self._add_named(records)
        self._add_provisions(records)
        self._add_mandates(records)
        self._add_relations(records)

    def elements(self, read: Set[str]) -> Elements:
        """All of it, as it is when no document is to come: actors have their names, provisions and mandates their dates.

        Papers that are cited are left out where they were read themselves (`read`).
        """
        elements = Elements()
        for label, nodes in self.nodes.items():
            apart = read if label == "Document" else set[str]()
            elements.nodes[label] = [self._finished(label, row) for id, row in nodes.items() if id not in apart]
        for join, edges in self.edges.items():
            fixed = {"source": "text"} if "source" in (properties_of(join) or {}) else {}
            for (source, target), ids in edges.items():
                elements.link(join, source, target, {**fixed, "statements": sorted(ids)} if ids else {})
        return elements

    def _finished(self, label: str, row: Row) -> Row:
        """An actor that only texts know is called by their words, or by its id where a text has its id only."""
        if label == "Actor":
            return row | {"name": self.words.get(row["id"], row["id"])}
        dates = self.dates.get(label, {}).get(row["id"])
        return row | dates.properties() if dates else row

    def _name(self, label: str, named: Iterable[Row], **properties: object) -> None:
        nodes = self.nodes[label]
        for row in named:
            nodes.setdefault(row["id"], row | properties)

    def _link(self, join: tuple[str, str, str], source: str, target: str, statements: Iterable[str] = ()) -> None:
        """The edge, unless the schema has none between such things."""
        if properties_of(Join(*join)) is not None:
            self.edges[Join(*join)][source, target].update(statements)

    def _add_named(self, records: DocumentRecords) -> None:
        self._name("Actor", rows.actor_rows(records), reviewed=False)
        self._name("Competence", rows.competence_rows(records), reviewed=False)
        self._name("Law", rows.law_rows(records), reviewed=False)
        self._name("Document", [{"id": row["id"], "identifier": row["id"]} for row in rows.paper_rows(records)], read=False)
        for id, words in rows.actor_words(records):
            self.words[id] = min(self.words.get(id, words), words)

    def _add_provisions(self, records: DocumentRecords) -> None:
        for row in rows.provision_rows(records):
            self._name("Provision", [{"id": row["id"], "path": row["path"]}])
            self._link(("Provision", "PART_OF", row["parent_label"]), row["id"], row["parent"])
        for passage in records.passages:
            for provision in provisions_of(passage):
                self.dates["Provision"][provision].add(passage)

    def _add_mandates(self, records: DocumentRecords) -> None:
        places = {statement.id: statement.passage for statement in records.statements}
        passages = {passage.id: passage for passage in records.passages if provisions_of(passage)}
        for row in rows.mandate_rows(records):
            id = row["id"]
            self._name("Mandate", [{"id": id, "modality": row["modality"]}])
            self._link(("Actor", "HOLDS", "Mandate"), row["actor"], id)
            self._link(("Mandate", "GRANTS", "Competence"), id, row["competence"])
            if row["ground"]:
                self._link(("Mandate", "BASED_ON", row["ground_label"]), id, row["ground"])
            for statement in row["statements"]:
                if places[statement] in passages:
                    self.dates["Mandate"][id].add(passages[places[statement]])
        for row in rows.condition_rows(records):
            self._name("Condition", [{"id": row["id"], "text": row["text"]}])
            self._link(("Mandate", "SUBJECT_TO", "Condition"), row["mandate"], row["id"], row["statements"])

    def _add_relations(self, records: DocumentRecords) -> None:
        for type, relations in rows.relation_rows(records).items():
            for row in relations:
                self._link(("Actor", type, "Actor"), row["source"], row["target"], row["statements"])
        for row in rows.implementation_rows(records):
            implements = (row["source_label"], "IMPLEMENTS", ground_label(row["target"]))
            self._link(implements, row["source"], row["target"], row["statements"])


def provisions_of(passage: PassageRecord) -> list[str]:
    """The provisions that a passage is part of, the highest first; none where it stands in no provision."""
    place = ground_id(passage.provision) if passage.provision else ""
    return with_ancestors(place) if ground_label(place) == "Provision" else []
