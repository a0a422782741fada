"""How long the questions of the library take on the graph that the environment names, a line a question, the slowest first.

`python tests/measure_questions.py` asks each with the parameters of its example and with actors, laws and competences drawn
from the graph, as people would name them by their ids, after one round that is not counted. A question that reads every node
of a large label (`scans`, by the server's own plan) takes longer the more documents there are.
"""

import os
import random
import statistics
import time
from collections.abc import Iterator
from typing import Final, NamedTuple

from bevoegd.database import open_store, reader
from bevoegd.settings import settings
from graph.store import Step, Store
from queries import Question, QuestionError, library

DRAWN: Final = 5  # of each kind, beside those of the example
LARGE: Final = 5_000  # nodes of a label from which on a scan is told
SEED: Final = 1
THINGS: Final = {
    "actor": "MATCH (n:Actor)-[:HOLDS]->() RETURN DISTINCT n.id AS id ORDER BY id",
    "law": "MATCH (n:Law)<-[:TEXT_OF]-() RETURN DISTINCT n.id AS id ORDER BY id",
    "competence": "MATCH (n:Competence)<-[:GRANTS]-() RETURN DISTINCT n.id AS id ORDER BY id",
}


class Asked(NamedTuple):
    """A question with how long its answers took (milliseconds), their rows, and the large labels that it reads whole."""

    question: str
    times: list[float]
    rows: int
    scans: set[str]


def main() -> None:
    with open_store() as store:
        drawn = {kind: draw(store, query) for kind, query in THINGS.items()}
        large = large_labels(store)
        asked = [ask(store, question, drawn, large) for question in library().values()]
    for one in sorted(asked, key=lambda one: -max(one.times)):
        scans = f"  reads all of {', '.join(sorted(one.scans))}" if one.scans else ""
        took = f"median {statistics.median(one.times):7.0f} ms  longest {max(one.times):7.0f} ms"
        print(f"{one.question:32} {took}  {one.rows:6} rows at most{scans}")
    times = sorted(time for one in asked for time in one.times)
    last = times[int(len(times) * 0.95)]
    print(f"{len(times)} answers: median {statistics.median(times):.0f} ms, 95th percentile {last:.0f} ms (target 100)")
    print(f"longest {times[-1]:.0f} ms (target 1000)")


def draw(store: Store, query: str) -> list[str]:
    found = [str(row["id"]) for row in store.read(query, {})]
    return random.Random(SEED).sample(found, min(DRAWN, len(found)))


def large_labels(store: Store) -> set[str]:
    counted = store.read("MATCH (n) RETURN head(labels(n)) AS label, count(*) AS number", {})
    return {row["label"] for row in counted if row["number"] >= LARGE}


def ask(store: Store, question: Question, drawn: dict[str, list[str]], large: set[str]) -> Asked:
    times, rows, scans = list[float](), 0, set[str]()
    for given in parameters(question, drawn):
        for counted in (False, True):
            begun = time.perf_counter()
            try:
                answer = question.run(reader(store), given, settings().row_limit)
            except QuestionError:
                break  # the example names what this graph does not have
            if counted:
                times.append((time.perf_counter() - begun) * 1000)
                rows = max(rows, len(answer.rows))
                scans |= scanned(store.plan(question.cypher, answer.values), large)
    return Asked(question.id, times or [0.0], rows, scans)


def parameters(question: Question, drawn: dict[str, list[str]]) -> Iterator[dict[str, str]]:
    """The example's, then each again with one of the things that it names in the place of another."""
    example = dict(question.example)
    yield example
    kinds = {parameter.name: parameter.type for parameter in question.parameters}
    for name in example:
        yield from ({**example, name: thing} for thing in drawn.get(kinds[name], ()))


def scanned(plan: list[Step], large: set[str]) -> set[str]:
    return {label for step in plan if "LabelScan" in step.operator for label in large if f":{label}" in step.details}


if __name__ == "__main__":
    os.environ.setdefault("BEVOEGD_TIME_LIMIT", "120")
    main()
