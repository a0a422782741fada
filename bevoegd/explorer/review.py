"""Judgements of people: made, undone and listed, in the file first and then in the graph, so that both always agree."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from bevoegd.explorer.model import JudgementRequest, Judgements, JudgementShown
from bevoegd.explorer.verdict import checked_person, judgement_of
from graph.judgements import Correction, Entry, Judgement, JudgementError, JudgementFile, Withdrawal, now
from graph.loader import actor_id, apply_judgements
from graph.store import Store
from queries import Execute

# A judgement shows at the statement that was judged and at the one that corrects it.
JUDGED: Final = """
MATCH (j:Judgement)-[:JUDGES]->(s:Statement)-[:STATED_IN]->(p:Passage)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (correction:Statement)-[:INSTEAD_OF]->(s)
WITH j, s, p, d, correction WHERE $statements IS NULL OR s.id IN $statements OR correction.id IN $statements
RETURN properties(j) AS judgement, s.id AS statement, s.text AS said, p.id AS passage, d.id AS document,
  correction.id AS correction
"""
SHOWN: Final = ("id", "verdict", "by", "at", "reason", "actor", "other", "competence", "modality")


def judgements(store: Store, file: Path) -> Judgements:
    """All judgements that nobody withdrew or replaced, the newest first. Raises JudgementError, StoreError and OSError."""
    graph = _graph(store)
    replaced = {id for row in graph.values() for id in row["judgement"]["replaces"]}
    standing = [judgement for judgement in reversed(JudgementFile(file).standing()) if judgement.id not in replaced]
    return Judgements(judgements=[_shown(graph[j.id]) if j.id in graph else _absent(j) for j in standing])


def judgements_on(execute: Execute, statements: Iterable[str]) -> dict[str, JudgementShown]:
    """The judgements of these statements, and of those that they correct, by statement id."""
    found = {}
    for row in execute(JUDGED, {"statements": list(statements)}).rows:
        shown = _shown(row)
        found.update({id: shown for id in (row["statement"], row["correction"]) if id})
    return found


def judge(store: Store, file: Path, request: JudgementRequest) -> JudgementShown:
    """Writes a judgement to the file and puts it on the graph. Raises JudgementError, StoreError and OSError."""
    with JudgementFile(file).locked() as judged:
        judgement = judgement_of(store, judged.standing(), request)
        judged.add([judgement])
        apply_judgements(store, judgement.statement.document, judged.standing())
    return _one(store, judgement)


def undo(store: Store, file: Path, id: str, by: str, reason: str) -> JudgementShown:
    """Withdraws a judgement: a line more in the file, and the graph as it was without. Gives what was withdrawn.

    Raises JudgementError for one that is not there or is withdrawn already; StoreError and OSError.
    """
    by, reason = checked_person(by, reason)
    with JudgementFile(file).locked() as judged:
        judgement = next((judgement for judgement in judged.standing() if judgement.id == id), None)
        if judgement is None:
            raise JudgementError(
                f"no judgement '{id}' stands; 'bevoegd judgements list' shows those that do",
                f"er is geen oordeel '{id}' dat geldt; 'bevoegd judgements list' toont de oordelen die gelden",
                absent=True,
            )
        shown = _one(store, judgement)
        judged.add([Withdrawal(judgement=id, by=by, at=now(), reason=reason)])
        apply_judgements(store, judgement.statement.document, judged.standing())
    return shown


def add_entries(store: Store, file: Path, entries: Sequence[Entry]) -> int:
    """Adds judgements and withdrawals that the file does not have yet, and puts them on the graph; how many were added.

    Raises JudgementError for a judgement under the id of another; StoreError and OSError.
    """
    with JudgementFile(file).locked() as judged:
        known = judged.entries()
        added = [entry for entry in dict.fromkeys(entries) if entry not in known]
        _check_ids([*known, *added])
        judged.add(added)
        standing = judged.standing()
        for document in sorted({e.statement.document for e in judged.entries() if isinstance(e, Judgement)}):
            apply_judgements(store, document, standing)
    return len(added)


def _check_ids(entries: list[Entry]) -> None:
    ids = Counter(entry.id for entry in entries if isinstance(entry, Judgement))
    if twice := [id for id, count in ids.items() if count > 1]:
        raise JudgementError(
            f"two different judgements have the id '{twice[0]}'; give one another id",
            f"twee verschillende oordelen hebben het id '{twice[0]}'; geef er een een ander id",
        )


def _graph(store: Store) -> dict[str, dict[str, Any]]:
    """The rows of JUDGED by judgement id."""
    return {row["judgement"]["id"]: row for row in store.read(JUDGED, {"statements": None})}


def _one(store: Store, judgement: Judgement) -> JudgementShown:
    row = _graph(store).get(judgement.id)
    return _shown(row) if row else _absent(judgement)


def _shown(row: Mapping[str, Any]) -> JudgementShown:
    values = {name: row["judgement"].get(name) for name in SHOWN}
    return JudgementShown(
        **values, statement=row["statement"], passage=row["passage"], document=row["document"], said=row["said"], applies=True
    )


def _absent(judgement: Judgement) -> JudgementShown:
    """A judgement that the graph does not have, from the file."""
    correction, statement = judgement.correction or Correction(), judgement.statement
    return JudgementShown(
        id=judgement.id, statement=statement.id, verdict=judgement.verdict, by=judgement.by, at=judgement.at,
        reason=judgement.reason, actor=correction.actor and actor_id(correction.actor),
        other=correction.other and actor_id(correction.other), competence=correction.competence, modality=correction.modality,
        passage=None, document=statement.document, said=statement.text, applies=False,
    )  # fmt: skip
