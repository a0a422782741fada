"""Questions as data: one Cypher file a question. Knows the schema of the graph only."""

from queries.library import library
from queries.question import Answer, Parameter, Question
from queries.resolve import Execute, QuestionError

__all__ = ["Answer", "Execute", "Parameter", "Question", "QuestionError", "library"]
