"""Questions as data: one Cypher file a question. Knows the schema of the graph only."""

from queries.asking import Askable, ask
from queries.execute import Execute, QuestionError, Table
from queries.library import library
from queries.match import Asked, Match, matches
from queries.parameters import CHOICES, NAMED, Parameter, choices
from queries.question import Answer, Link, Matrix, Question
from queries.resolve import names_of, names_with, nearest_names
from queries.scenario import scenario_names, scenario_titles
from queries.trace import STATEMENTS

__all__ = [
    "CHOICES",
    "NAMED",
    "STATEMENTS",
    "Answer",
    "Askable",
    "Asked",
    "Execute",
    "Link",
    "Match",
    "Matrix",
    "Parameter",
    "Question",
    "QuestionError",
    "Table",
    "ask",
    "choices",
    "library",
    "matches",
    "names_of",
    "names_with",
    "nearest_names",
    "scenario_names",
    "scenario_titles",
]
