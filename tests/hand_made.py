"""Records made by hand: a small statute, a paper that asks and answers, an EU act. Facts of real law in words of our own."""

from extract.register import Actor, Competence, Law, Register
from extract.statement import DocumentRecord, PassageRecord, Record, Statement, statement_id

SERVICES = "inlichtingen- en veiligheidsdiensten"
ACTORS = (
    Actor(
        id="aivd", kind="intelligence-service", nl="Algemene Inlichtingen- en Veiligheidsdienst", abbreviations=("AIVD",),
        aliases=(SERVICES,), minister="minister-bzk", legal_basis=("wiv-2017",),
    ),
    Actor(
        id="mivd", kind="intelligence-service", nl="Militaire Inlichtingen- en Veiligheidsdienst", abbreviations=("MIVD",),
        en="Military Intelligence and Security Service", aliases=(SERVICES,), legal_basis=("wiv-2017",),
    ),
    Actor(id="ctivd", kind="oversight-body", nl="Commissie van Toezicht", abbreviations=("CTIVD",), oversees=("aivd", "mivd")),
    Actor(id="tib", kind="oversight-body", nl="Toetsingscommissie Inzet Bevoegdheden", oversees=("aivd", "mivd")),
    Actor(id="minister-bzk", kind="minister", nl="minister van Binnenlandse Zaken", part_of="regering"),
    Actor(id="regering", kind="government", nl="regering", aliases=("kabinet",), tooi="https://example.org/id/regering"),
    Actor(id="ncsc", kind="csirt", nl="Nationaal Cyber Security Centrum", en="National Cyber Security Centre"),
    Actor(id="csirt", kind="role", nl="computercrisisteam", en="computer security incident response team", certain=False),
)  # fmt: skip
LAWS = (
    Law(
        id="wiv-2017", kind="act", jurisdiction="nl", nl="Wet op de inlichtingen- en veiligheidsdiensten 2017",
        short_nl="Wiv 2017", bwb="BWBR0039896", in_force_from="2018-05-01", replaces=("wiv-2002",),
    ),
    Law(
        id="wiv-2002", kind="act", jurisdiction="nl", nl="Wet op de inlichtingen- en veiligheidsdiensten 2002",
        in_force_to="2018-05-01",
    ),
    Law(
        id="nis2", kind="eu-directive", jurisdiction="eu", nl="NIS2-richtlijn", en="NIS 2 Directive", celex="32022L2555",
        eli="http://data.europa.eu/eli/dir/2022/2555/oj",
    ),
)  # fmt: skip
COMPETENCES = (
    Competence(id="response", nl="reactie", en="response"),
    Competence(id="disruption", nl="verstoren en maatregelen treffen", en="disrupting", broader="response"),
    Competence(
        id="oversight", nl="toezicht", en="oversight", exact_match=("http://example.org/1",),
        close_match=("http://example.org/3", "http://example.org/2"),
    ),
    Competence(id="lawfulness-review", nl="rechtmatigheidstoezicht", en="reviewing lawfulness", broader="oversight"),
    Competence(id="prior-authorisation", nl="voorafgaande toestemming", en="prior permission", broader="oversight"),
    Competence(id="intelligence", nl="inlichtingen", en="intelligence"),
    Competence(id="threat-investigation", nl="onderzoek naar dreigingen", en="investigating threats", broader="intelligence"),
    Competence(id="threat-assessment", nl="dreigingsanalyse", en="threat analyses", broader="intelligence"),
    Competence(id="public-communication", nl="voorlichting", en="informing the public"),
)  # fmt: skip


def register() -> Register:
    """A small register, with the entries that the records need and a law more."""
    actors, laws = {actor.id: actor for actor in ACTORS}, {law.id: law for law in LAWS}
    return Register(actors, laws, {competence.id: competence for competence in COMPETENCES}, {})


def document(id: str, type: str, law: str | None = None, identifier: str | None = None, language: str = "nl") -> DocumentRecord:
    """A document record; its digest is no real one, which nothing here looks at."""
    return DocumentRecord(
        id=id,
        title=f"Titel van {id}",
        language=language,
        type=type,
        identifier=identifier,
        law=law,
        digest="0" * 64,
        version="0.0",
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


def answer(document: str, start: int, text: str, question: str) -> PassageRecord:
    """A passage in which the minister answers."""
    return passage(document, start, text, role="answer", speaker="de minister", question=question)


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
    may = answer(name, 100, "Onder de Wiv 2017 mag de MIVD verstoren, ook volgens Kamerstuk 26643.", "5b")
    review = answer(name, 200, "De CTIVD houdt toezicht op de MIVD.", "5b")
    refused = answer(name, 300, "Over aantallen zegt het kabinet niets.", "1a")
    unknown = answer(name, 400, "De Autoriteit Havencyber werkt samen met het NCSC.", "6")
    disrupt = {"actor": "mivd", "modality": "power", "competence": "disruption"}
    return [
        head,
        *(asked, may, review, refused, unknown),
        statement(asked, "mandate", stance="asked", **disrupt),
        statement(may, "mandate", basis=("wiv-2017",), **disrupt),
        statement(may, "reference", object="wiv-2017"),
        statement(may, "reference", object="kst-26643-785"),
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
    ground = ("?Port Safety Act#3",)
    disrupt = {"actor": "?autoriteit Havencyber", "modality": "power", "competence": "disruption", "basis": ground}
    return [
        head,
        *(tasks, port),
        statement(tasks, "mandate", actor="csirt", modality="task", competence="threat-assessment", basis=("nis2#11.3.a",)),
        statement(port, "mandate", **disrupt),
        statement(port, "reference", object="wiv-2017#73"),
    ]
