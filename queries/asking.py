"""A question of the library asked of a database or of an export of RDF, for Python of one's own."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Protocol

from queries.execute import QuestionError, Table
from queries.library import library
from queries.question import Answer
from queries.trace import Language


class Askable(Protocol):
    """What can be asked: an open database (`graph.Store`, in Cypher) or export (`graph.Export`, in SPARQL)."""

    @property
    def language(self) -> Language: ...

    def table(self, query: str, parameters: Mapping[str, Any], limit: int | None = None) -> Table: ...


def ask(graph: Askable, question: str, **given: str) -> Answer:
    """The answer to a question of the library, by its id, with its parameters ('bevoegd ask QUESTION --help' explains them).

    Every row rests on sentences: `row["evidence"]` holds them with their places, `row["doubts"]` says what to be careful with.
    A database takes names and abbreviations for things, an export takes ids. Raises QuestionError for a question or parameter
    that there is not, for a name that the graph does not have, and for a question that SPARQL cannot ask.

    >>> ask(connect(), "who-may", competence="disruption").markdown("actor", "modality", "grounds")  # doctest: +SKIP
    """
    found = library().get(question)
    if found is None:
        near = get_close_matches(question, library(), 1)
        hint = f"did you mean '{near[0]}'?" if near else "'bevoegd ask' lists them"
        raise QuestionError(f"the library has no question '{question}'; {hint}")
    run = found.run if graph.language == "cypher" else found.run_twin
    return run(graph.table, given)
