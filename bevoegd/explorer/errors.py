"""What may go wrong when the page asks, and what the page is told."""

from bevoegd.explorer.model import Problem, Words
from bevoegd.explorer.wording import same
from bevoegd.settings import SettingsError
from graph.judgements import JudgementError
from graph.server import ServerError
from graph.store import StoreError, StoreTooSlow, StoreUnreachable
from queries import QuestionError

CLOSED = Words(
    nl="Neo4j antwoordt niet; start het met 'bevoegd neo4j start', of verbeter NEO4J_URI, en probeer het dan opnieuw",
    en="Neo4j does not answer; start it with 'bevoegd neo4j start', or correct NEO4J_URI, and try again",
)
SLOW = Words(
    nl="het antwoord duurde te lang en is gestopt; vraag minder tegelijk, of stel de filters nauwer",
    en="the answer took too long and was stopped; ask for less at once, or narrow the filters",
)

FAULT = Words(
    nl="hier ging in het programma iets mis; in het venster waar het loopt staat wat",
    en="something went wrong in the program; the window in which it runs says what",
)


class Absent(Exception):
    """A thing that the graph does not have, or not any more."""

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.words = Words(
            nl=f"de graaf heeft geen '{id}' (meer); zoek het opnieuw",
            en=f"the graph has no '{id}' (any more); search for it again",
        )


def status_and_problem(error: Exception) -> tuple[int, Problem]:
    """The HTTP status of a failure, and what the page says of it."""
    match error:
        case StoreUnreachable():
            return 503, Problem(kind="closed", message=CLOSED)
        case StoreTooSlow():
            return 504, Problem(kind="slow", message=SLOW)
        case Absent():
            return 404, Problem(kind="absent", message=error.words)
        case JudgementError():
            words = Words(nl=error.nl, en=str(error))
            return (404, Problem(kind="absent", message=words)) if error.absent else (400, Problem(kind="wrong", message=words))
        case OSError(filename=str(file)):
            return 500, Problem(kind="wrong", message=same(f"{file}: {error.strerror}"))
        case ServerError() | SettingsError():
            return 503, Problem(kind="closed", message=same(str(error)))
        case QuestionError() | StoreError():
            return 400, Problem(kind="wrong", message=same(str(error)))
    return 500, Problem(kind="wrong", message=FAULT)


KNOWN = (Absent, JudgementError, QuestionError, ServerError, SettingsError, StoreError)
