"""Networks of actors: who stands between the others, what depends on whom, who belongs together."""

import sys
from dataclasses import asdict, dataclass
from typing import Final, Literal

import click

from bevoegd import options
from bevoegd.ask import warn_of_more
from bevoegd.database import open_store, reader
from bevoegd.network_answers import Asked, Row, about, traced, write_answer, write_network
from bevoegd.network_measures import MEASURES, Measure, Taken
from bevoegd.output import Format
from bevoegd.settings import settings
from bevoegd.values import Value
from graph.networks import PROJECTIONS, Among, actors, write_measure
from graph.schema import Language
from graph.store import Store
from queries import Parameter, QuestionError
from queries.resolve import resolve

ACTOR: Final = Parameter("actor", "actor", "Only what is said of this actor: its id, name or abbreviation.")
WRITE: Final = (
    "Write {name} to the actors of the graph too, with the network that it was measured on, in the place of what an earlier "
    "call wrote. It is as old as this call: building documents leaves it, loading a changed register takes it away."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asks: see the options of the commands."""

    projection: str
    among: Among
    actor: str | None
    language: Language
    form: Format | Literal["graphml"]
    sentences: int
    write: bool = False


@click.group()
def network() -> None:
    """Networks of actors: what stands between them, depends on them, joins them.

    \b
    bevoegd network centrality                            who stands between those that work together
    bevoegd network cut-points --projection information   without whom information no longer gets across
    bevoegd network accountability --actor AIVD           its way to a minister and to parliament
    bevoegd network edges --projection oversight --format graphml

    Known bodies take part; '--among register' takes in roles ('Member State'), '--among all' actors that only texts have.
    """


def _command(id: str, measure: Measure) -> click.Command:
    def run(**wanted: object) -> None:
        _answer(id, measure, Wanted(**wanted))  # type: ignore[arg-type]

    command = click.Command(id, callback=run, help=f"{measure.short} {measure.about}", short_help=measure.short)
    command.params = _options(measure)
    return options.sentences(command)


def _options(measure: Measure) -> list[click.Parameter]:
    written = [click.Option(["--write"], is_flag=True, help=WRITE.format(name=measure.written))] if measure.written else []
    return [
        click.Option(["--projection"], type=click.Choice(measure.projections), default=measure.projections[0],
                     show_default=True, help="The network that is measured."),
        click.Option(["--among"], type=click.Choice(["bodies", "register", "all"]), default="bodies", show_default=True,
                     help="Who takes part: bodies of the register, its roles too, or names that only texts have as well."),
        click.Option(["--actor"], type=Value(ACTOR), help=ACTOR.description),
        click.Option(["--lang", "language"], type=click.Choice(["en", "nl"]), default="en", show_default=True,
                     help="Language of the explanation and of names."),
        click.Option(["--format", "form"], type=click.Choice((*options.TABLES, "graphml")), default="table", show_default=True,
                     help="graphml writes the network, with the numbers on its actors."),
        *written,
    ]  # fmt: skip


for id, measure in MEASURES.items():
    network.add_command(_command(id, measure))


def _answer(id: str, measure: Measure, wanted: Wanted) -> None:
    with open_store() as store:
        taken = _taken(store, wanted)
        rows = [asdict(row) for row in measure.rows(taken)]
        asked = Asked(id, wanted.projection, wanted.among, _left_out(store, wanted.among), wanted.language)
        lines = [*asked.lines(), *(_write(store, measure, rows, asked) if wanted.write else ())]
        if wanted.form == "graphml":
            return write_network(taken.graph, rows, sys.stdout)
        found = [row for row in rows if taken.actor is None or taken.actor in about(row)]
        limit = settings().row_limit
        shown = traced(reader(store), taken.graph, found[:limit], asked)
    write_answer(lines, shown, wanted.form, wanted.sentences, sys.stdout)
    if len(found) > limit:
        warn_of_more(limit)


def _taken(store: Store, wanted: Wanted) -> Taken:
    """The network that is measured and the actor that it is about. Raises QuestionError for an actor without a tie in it."""
    graph = PROJECTIONS[wanted.projection](store, wanted.among)
    actor = resolve(reader(store), "actor", wanted.actor) if wanted.actor else None
    if actor and actor not in graph:
        where = f"the network '{wanted.projection}' among {wanted.among}"
        raise QuestionError(f"'{actor}' has no tie in {where}; try --among all, or another --projection")
    return Taken(store, graph, wanted.among, actor)


def _left_out(store: Store, among: Among) -> int:
    return len(actors(store, "all")) - len(actors(store, among))


def _write(store: Store, measure: Measure, rows: list[Row], asked: Asked) -> list[str]:
    """Writes the measure to the graph; says so in words."""
    assert measure.written
    values = {actor: row[measure.written] for row in rows for actor in row.get("actors") or [row["actor"]]}
    write_measure(store, measure.written, asked.projection, values)
    return [asked.written(measure.written, len(values))]
