"""From the rows of an answer back to the words: the sentences that each rests on, and what makes a row doubtful."""

from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, TypeAlias

from queries.execute import Execute

Language: TypeAlias = Literal["cypher", "sparql"]
STATEMENTS: Final = "statements"  # the column that every question has: ids of the statements that the row rests on
EVIDENCE_COLUMNS: Final = ("evidence", "doubts")
FOR_DOUBTS: Final = {"unreviewed", "valid_from", "valid_to"}
LOW_CONFIDENCE: Final = 0.7  # what it is worth stands in docs/quality.md


def with_evidence(execute: Execute, rows: list[dict[str, Any]], language: Language = "cypher") -> list[dict[str, Any]]:
    """The rows with `evidence` (a map a sentence, in the order of the documents) and `doubts` (short phrases) added.

    `language` is that of the queries that `execute` runs.
    """
    ids = sorted({id for row in rows for id in row[STATEMENTS]})
    found = {sentence["statement"]: sentence for sentence in execute(_query(language), {"statements": ids}).rows}
    return [
        row | {STATEMENTS: sorted(row[STATEMENTS])} | _traced([found[id] for id in row[STATEMENTS] if id in found])
        for row in rows
    ]


@cache
def _query(language: Language) -> str:
    ending = {"cypher": "cypher", "sparql": "rq"}[language]
    return files("queries").joinpath(f"trace.{ending}").read_text(encoding="utf8")


def _traced(sentences: list[dict[str, Any]]) -> dict[str, Any]:
    ordered = sorted(sentences, key=lambda s: (s["document"], s["start"], s["end"], s["statement"]))
    evidence = {(s["place"], s["text"]): _without_doubts(s) for s in reversed(ordered)}
    return {"evidence": list(reversed(evidence.values())), "doubts": _doubts(ordered)}


def _without_doubts(sentence: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in sentence.items() if name not in FOR_DOUBTS}


def _doubts(sentences: list[dict[str, Any]]) -> list[str]:
    if not sentences:
        return ["rests on no sentence: on the register, or on what no text says"]
    highest = max(sentence["confidence"] for sentence in sentences)
    low = [f"low confidence ({highest:.2f})"] if highest < LOW_CONFIDENCE else []
    names = sorted({name for sentence in sentences for name in sentence["unreviewed"]})
    return [*low, *_dated(sentences, date.today().isoformat()), *(f"not reviewed: {name}" for name in names)]


def _dated(sentences: list[dict[str, Any]], today: str) -> list[str]:
    """Which sentences of acts are not the law on a day any more, or not yet."""
    lapsed = {
        f"worded anew or ended on {s['valid_to']}: {s['place']}" for s in sentences if s["valid_to"] and s["valid_to"] <= today
    }
    coming = {
        f"law only from {s['valid_from']}: {s['place']}" for s in sentences if s["valid_from"] and s["valid_from"] > today
    }
    return sorted(lapsed | coming)
