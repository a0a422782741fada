"""The reference of the question library: an index and a page a question, in Markdown, made from the questions themselves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from itertools import groupby
from pathlib import Path

from bevoegd.output import write_rows
from queries import Parameter, Question

INDEX = "README.md"
HEAD = "# Questions of the library\n\nMade by `bevoegd export reference`; each is one Cypher file in `queries/questions/`.\n"


def write_reference(questions: Mapping[str, Question], folder: Path) -> None:
    """Writes `README.md` and a page a question into a folder, which is made if need be. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in reference_pages(questions.values()).items():
        (folder / name).write_text(text, encoding="utf8")


def reference_pages(questions: Iterable[Question]) -> dict[str, str]:
    """The pages by file name."""
    listed = list(questions)
    return {INDEX: _index(listed)} | {f"{question.id}.md": _page(question) for question in listed}


def _index(questions: Sequence[Question]) -> str:
    families = groupby(questions, key=lambda question: question.family)
    return HEAD + "".join(f"\n## {family}\n\n{_lines(members)}" for family, members in families)


def _lines(questions: Iterable[Question]) -> str:
    return "".join(f"- [{q.id}]({q.id}.md): {q.question_en} *{q.question_nl}*\n" for q in questions)


def _page(question: Question) -> str:
    return "\n".join(_blocks(question))


def _blocks(question: Question) -> Iterator[str]:
    yield f"# {question.id}\n\n{question.question_en}\n\n*{question.question_nl}*\n\n{question.purpose}\n"
    if question.parameters:
        yield f"## Parameters\n\n{_table(('parameter', 'type', 'needed', 'meaning'), map(_parameter, question.parameters))}"
    if question.any_of:
        yield f"One of {', '.join(question.any_of)} must be given.\n"
    columns = [{"column": name, "meaning": meaning} for name, meaning in question.columns.items()]
    yield f"## Columns\n\n{_table(('column', 'meaning'), columns)}"
    yield "Every row also has `evidence` (its sentences, with their places) and `doubts` (why to be careful with it).\n"
    yield f"## Example\n\n```\n$ {command_line(question.id, question.example)}\n```\n\n{_example(question)}"
    yield f"## Cypher\n\n```cypher\n{question.cypher.strip()}\n```\n"


def command_line(question: str, values: Mapping[str, str]) -> str:
    """What a person types to ask a question: 'bevoegd ask who-may --competence disruption'."""
    given = (f'--{name} "{value}"' if set(str(value)) & set(" #*") else f"--{name} {value}" for name, value in values.items())
    return " ".join(["bevoegd ask", question, *given])


def _parameter(parameter: Parameter) -> dict[str, str]:
    needed = "yes" if parameter.required else f"no; {parameter.default} if not given" if parameter.default else "no"
    return {"parameter": parameter.name, "type": parameter.type, "needed": needed, "meaning": parameter.description}


def _example(question: Question) -> str:
    """The rows of the example that the description shows, and how many there are on the graph of the samples."""
    shown = question.example_answer
    if not question.example_rows:
        return "No row on the graph of the shipped samples.\n"
    columns = [name for name in question.columns if any(name in row for row in shown)]
    rows = [{name: row.get(name, "…") for name in columns} for row in shown]
    more = f"{question.example_rows} rows" if question.example_rows > 1 else "1 row"
    return f"{_table(columns, rows)}\n{more} on the graph of the shipped samples, shown in part.\n"


def _table(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> str:
    out = StringIO()
    write_rows(columns, list(rows), "markdown", out)
    return out.getvalue()
