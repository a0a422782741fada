"""From what a person asks to a judgement: every check before anything is written, each with one line that says what to do."""

from typing import Final

from bevoegd.explorer.model import LONGEST_NAME, LONGEST_REASON, JudgementRequest
from extract.statement import PassageRecord, Statement
from graph.judgements import Correction, Judgement, JudgementError, new_id, now
from graph.loader import UNREVIEWED, actor_id, stored_statement
from graph.store import Store

CORRECTABLE: Final = {"mandate": ("actor", "competence", "modality"), "relation": ("actor", "other"), "reference": ()}
FIELDS: Final = ("actor", "other", "competence", "modality")


def checked_person(by: str, reason: str) -> tuple[str, str]:
    """Name and reason without space around them. Raises JudgementError for an empty or too long one, or a name of two lines."""
    by, reason = by.strip(), reason.strip()
    if not by or len(by) > LONGEST_NAME or len(by.splitlines()) > 1:
        raise JudgementError(
            f"who judges? give a name of one line and at most {LONGEST_NAME} characters",
            f"wie oordeelt? geef een naam van één regel en hoogstens {LONGEST_NAME} tekens",
        )
    if not reason or len(reason) > LONGEST_REASON:
        raise JudgementError(
            f"why? give a reason of at most {LONGEST_REASON} characters",
            f"waarom? geef een reden van hoogstens {LONGEST_REASON} tekens",
        )
    return by, reason


def judgement_of(store: Store, standing: list[Judgement], request: JudgementRequest) -> Judgement:
    """The judgement that is asked for, with what it judges. `standing` are those made before.

    Raises JudgementError for a statement, actor or competence that is not there, and for a correction that cannot be.
    """
    by, reason = checked_person(request.by, request.reason)
    digest, passage, statement = _judged(store, standing, request.statement)
    correction = _correction(store, statement, request)
    return Judgement(
        id=new_id(), verdict=request.verdict, by=by, at=now(), reason=reason, digest=digest, passage=passage,
        statement=statement, correction=correction,
    )  # fmt: skip


def _judged(store: Store, standing: list[Judgement], id: str) -> tuple[str, PassageRecord, Statement]:
    """What is judged, as the machine read it: from the graph, or from an earlier judgement that put it back there."""
    found = stored_statement(store.read, id)
    if found:
        return found
    for judgement in reversed(standing):
        if judgement.statement.id == id:
            return judgement.digest, judgement.passage, judgement.statement
    raise _no_machine_statement(store, id)


def _no_machine_statement(store: Store, id: str) -> JudgementError:
    query = "MATCH (:Statement {id: $id})-[:INSTEAD_OF]->(:Statement)<-[:JUDGES]-(j:Judgement) RETURN j.id AS judgement"
    for row in store.read(query, {"id": id}):
        judgement = row["judgement"]
        return JudgementError(
            f"statement '{id}' is itself a correction; undo judgement '{judgement}', or judge the statement that it corrects",
            f"uitspraak '{id}' is zelf een verbetering; maak oordeel '{judgement}' ongedaan, of beoordeel wat het verbetert",
        )
    return JudgementError(
        f"the graph has no statement '{id}'; search its passage again",
        f"de graaf heeft geen uitspraak '{id}'; zoek de passage opnieuw",
        absent=True,
    )


def _correction(store: Store, statement: Statement, request: JudgementRequest) -> Correction | None:
    given = {name: value for name in FIELDS if (value := getattr(request, name)) is not None}
    if request.verdict != "corrected":
        if given:
            raise JudgementError(
                f"verdict '{request.verdict}' takes no other {', '.join(given)}; use 'corrected' for that",
                f"oordeel '{request.verdict}' krijgt geen andere {', '.join(given)}; gebruik daarvoor 'corrected'",
            )
        return None
    _check_fields(statement, given)
    correction = Correction(
        actor=_actor(store, request.actor), other=_actor(store, request.other),
        competence=_competence(store, request.competence), modality=request.modality,
    )  # fmt: skip
    if not _changes(statement, correction):
        raise JudgementError(
            "the correction changes nothing; say what the statement should be, or judge it as right",
            "de verbetering verandert niets; zeg wat de uitspraak moet zijn, of beoordeel haar als juist",
        )
    return correction


def _check_fields(statement: Statement, given: dict[str, str]) -> None:
    allowed = CORRECTABLE[statement.kind]
    if extra := [name for name in given if name not in allowed]:
        can = ", ".join(allowed) or "nothing"
        raise JudgementError(
            f"of a {statement.kind} statement {can} can be corrected, not {', '.join(extra)}",
            f"van een uitspraak van soort '{statement.kind}' kan {', '.join(allowed) or 'niets'} worden verbeterd, "
            f"niet {', '.join(extra)}",
        )


def _changes(statement: Statement, correction: Correction) -> bool:
    pairs = (
        (correction.actor, statement.actor), (correction.other, statement.object),
        (correction.competence, statement.competence), (correction.modality, statement.modality),
    )  # fmt: skip
    return any(after is not None and after != before for after, before in pairs)


def _actor(store: Store, id: str | None) -> str | None:
    """The actor as statements name it: by its id, or '?' and its words where the register does not have it."""
    if id is None:
        return None
    [name] = [row["name"] for row in store.read("MATCH (n:Actor {id: $id}) RETURN n.name AS name", {"id": id})] or [None]
    if name is None:
        raise _unknown("actor", "actor", id)
    if not id.startswith(UNREVIEWED):
        return id
    return f"?{name}" if actor_id(f"?{name}") == id else f"?{id.removeprefix(UNREVIEWED)}"


def _competence(store: Store, id: str | None) -> str | None:
    if id is not None and not store.read("MATCH (n:Competence {id: $id}) RETURN n.id AS id", {"id": id}):
        raise _unknown("competence", "bevoegdheid", id)
    return id


def _unknown(en: str, nl: str, id: str) -> JudgementError:
    return JudgementError(
        f"the graph has no {en} '{id}'; take one that it has",
        f"de graaf heeft geen {nl} '{id}'; kies er een die zij heeft",
        absent=True,
    )
