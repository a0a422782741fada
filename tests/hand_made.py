"""Records made by hand: a small statute, a paper that asks and answers, an EU act. Facts of real law in words of our own."""

from extract.statement import DocumentRecord, PassageRecord, Record, Statement, statement_id


def document(id: str, type: str, law: str | None = None, identifier: str | None = None, language: str = "nl") -> DocumentRecord:
    """A document record; its digest is no real one, which nothing here looks at."""
    return DocumentRecord(
        id=id, title=f"Titel van {id}", language=language, type=type, identifier=identifier, law=law, digest="0" * 64
    )


def passage(
    document: str,
    start: int,
    text: str,
    *,
    provision: str | None = None,
    role: str = "body",
    speaker: str | None = None,
    question: str | None = None,
) -> PassageRecord:
    """A passage that begins at a character of its document."""
    return PassageRecord(
        id=f"{document}:{start}",
        document=document,
        start=start,
        end=start + len(text),
        text=text,
        role=role,
        provision=provision,
        speaker=speaker,
        question=question,
    )


def statement(place: PassageRecord, kind: str, **content: object) -> Statement:
    """A statement of the whole passage; `content` names the fields that matter."""
    values: dict[str, object] = {
        "actor": None,
        "modality": None,
        "competence": None,
        "predicate": None,
        "object": None,
        "trigger": None,
        "conditions": (),
        "basis": (),
        "stance": "asserted",
        "speaker": place.speaker,
        "rule": "by-hand",
        "confidence": 1.0,
    }
    values.update(content)
    return Statement(
        id=statement_id(place.id, kind, sorted(content.items(), key=str)),
        kind=kind,  # type: ignore[arg-type]
        document=place.document,
        passage=place.id,
        provision=place.provision,
        start=place.start,
        end=place.end,
        spans=((place.start, place.end),),
        text=place.text,
        **values,  # type: ignore[arg-type]
    )


def statute() -> list[Record]:
    """Wiv 2017: tasks (8), prior review (32), measures (73), review (97)."""
    name = "wiv.md"
    head = document(name, "statute", law="wiv-2017", identifier="BWBR0039896")
    tasks = passage(name, 0, "De AIVD heeft tot taak bedreigingen te onderzoeken.", provision="wiv-2017#8.2.a")
    prior = passage(name, 100, "De TIB toetst vooraf of de toestemming rechtmatig is.", provision="wiv-2017#32.2")
    measures = passage(name, 200, "De diensten mogen, als het belang het eist, maatregelen nemen.", provision="wiv-2017#73.1")
    review = passage(name, 300, "De CTIVD ziet erop toe dat de AIVD en de MIVD de wet naleven.", provision="wiv-2017#97.1")
    condition = ("als het belang het eist",)
    disrupt = {"modality": "power", "competence": "disruption", "basis": ("wiv-2017#73.1",), "conditions": condition}
    return [
        head,
        *(tasks, prior, measures, review),
        statement(
            tasks, "mandate", actor="aivd", modality="task", competence="threat-investigation", basis=("wiv-2017#8.2.a",)
        ),
        statement(prior, "mandate", actor="tib", modality="task", competence="prior-authorisation", basis=("wiv-2017#32.2",)),
        statement(measures, "mandate", actor="aivd", **disrupt),
        statement(measures, "mandate", actor="mivd", **disrupt),
        statement(review, "mandate", actor="ctivd", modality="task", competence="lawfulness-review", basis=("wiv-2017#97.1",)),
        statement(review, "relation", actor="ctivd", predicate="oversees", object="aivd"),
        statement(review, "relation", actor="ctivd", predicate="oversees", object="mivd"),
    ]


def paper() -> list[Record]:
    """A paper: a question, its answer, an answer that is refused, and an actor that no register knows."""
    name = "kst-1-A.txt"
    head = document(name, "parliament", identifier="kst-1-A")
    asked = passage(name, 0, "Mag de MIVD een aanval verstoren?", role="question", speaker="de commissie", question="5b")
    answer = passage(
        name, 100, "Onder de Wiv 2017 mag de MIVD verstoren, ook volgens Kamerstuk 26643.", role="answer", speaker="de minister", question="5b"
    )  # fmt: skip
    review = passage(name, 200, "De CTIVD houdt toezicht op de MIVD.", role="answer", speaker="de minister", question="5b")
    refused = passage(name, 300, "Over aantallen zegt het kabinet niets.", role="answer", speaker="de minister", question="1a")
    unknown = passage(
        name, 400, "De Autoriteit Havencyber werkt samen met het NCSC.", role="answer", speaker="de minister", question="6"
    )
    disrupt = {"actor": "mivd", "modality": "power", "competence": "disruption"}
    return [
        head,
        *(asked, answer, review, refused, unknown),
        statement(asked, "mandate", stance="asked", **disrupt),
        statement(answer, "mandate", basis=("wiv-2017",), **disrupt),
        statement(answer, "reference", object="wiv-2017"),
        statement(answer, "reference", object="kst-26643-785"),
        statement(review, "relation", actor="ctivd", predicate="oversees", object="mivd"),
        statement(
            refused, "mandate", actor="regering", modality="practice", competence="public-communication", stance="declined"
        ),
        statement(unknown, "relation", actor="?Autoriteit Havencyber", predicate="cooperates-with", object="ncsc"),
        statement(unknown, "mandate", actor="?Autoriteit Havencyber", modality="practice", competence="cooperation"),
    ]


def eu_act() -> list[Record]:
    """NIS2: a task of the CSIRTs, and the same unknown actor with a capital less."""
    name = "nis2.en.md"
    head = document(name, "eu-act", law="nis2", identifier="32022L2555", language="en")
    tasks = passage(name, 0, "CSIRTs shall watch for threats.", provision="nis2#11.3.a")
    port = passage(name, 100, "The autoriteit Havencyber may disrupt an attack under the Port Safety Act.", provision="nis2#40")
    return [
        head,
        *(tasks, port),
        statement(tasks, "mandate", actor="csirt-rol", modality="task", competence="threat-assessment", basis=("nis2#11.3.a",)),
        statement(
            port, "mandate", actor="?autoriteit Havencyber", modality="power", competence="disruption", basis=("?Port Safety Act#3",)
        ),
        statement(port, "reference", object="wiv-2017#73"),
    ]  # fmt: skip
