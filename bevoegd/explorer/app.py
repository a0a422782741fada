"""The server of the page: one address a thing that can be asked, each with the shape that `model` gives it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, get_args

from fastapi import FastAPI, Query, Request
from fastapi import Path as InPath
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles

from bevoegd.explorer import asking, details, dossier, graph, meta, paths, review, search
from bevoegd.explorer.errors import KNOWN, status_and_problem
from bevoegd.explorer.model import (
    AnswerShown,
    AskRequest,
    CypherRequest,
    EdgeDetails,
    EdgeRequest,
    Graph,
    GraphRequest,
    Hits,
    JudgementRequest,
    Judgements,
    JudgementShown,
    Language,
    Meta,
    NamesRequest,
    NeighbourRequest,
    Neighbours,
    Node,
    NodeDetails,
    NodeRequest,
    PassageDetails,
    PathRequest,
    Paths,
    Problem,
    QuestionShown,
    TableShown,
    Taken,
    WithdrawalRequest,
)
from bevoegd.explorer.nodes import named
from bevoegd.explorer.source import Source
from bevoegd.explorer.wording import same

PAGE: Final = Path(__file__).parent / "page"
DOSSIER_STYLE: Final = Path(__file__).parent / "templates" / "dossier.css"


@dataclass(frozen=True, slots=True)
class Abilities:
    """What this page may do beyond reading the graph by its own questions."""

    review: Path | None = None
    cypher: bool = False


def application(source: Source, abilities: Abilities, page: Path = PAGE) -> FastAPI:
    """The explorer on an open source of data; `page` is the folder of the built front end. It stands behind a `Guard`."""
    app = FastAPI(title="bevoegd", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    _answer_errors(app)
    _add_drawing(app, source, abilities)
    _add_details(app, source)
    _add_questions(app, source)
    if abilities.cypher:
        _add_cypher(app, source)
    if abilities.review:
        _add_review(app, source, abilities.review)
    _add_page(app, page)
    return app


def _add_drawing(app: FastAPI, source: Source, abilities: Abilities) -> None:
    execute = source.execute

    @app.get("/api/meta")
    def about() -> Meta:
        return meta.meta(execute, review=abilities.review is not None, cypher=abilities.cypher)

    @app.get("/api/start")
    def first() -> Graph:
        return graph.start(execute)

    @app.post("/api/graph")
    def drawn(request: GraphRequest) -> Graph:
        return graph.graph(execute, request)

    @app.post("/api/names")
    def names(request: NamesRequest) -> list[Node]:
        return list(named(execute, request.nodes)[0].values())

    @app.post("/api/neighbours")
    def beside(request: NeighbourRequest) -> Neighbours:
        return graph.neighbours(execute, request)

    @app.post("/api/paths")
    def between(request: PathRequest) -> Paths:
        return paths.paths(execute, request)


def _add_details(app: FastAPI, source: Source) -> None:
    execute = source.execute

    @app.get("/api/search")
    def found(
        words: Annotated[str, Query(max_length=500)],
        kinds: Annotated[str, Query(max_length=100)] = "",
        limit: Annotated[int, Query(ge=1, le=100)] = 20,
    ) -> Hits:
        chosen = [kind for kind in get_args(search.Found) if kind in kinds.split(",")]
        return search.search(execute, words, chosen, limit)

    @app.post("/api/node")
    def node(request: NodeRequest, language: Language = "nl") -> NodeDetails:
        return details.node_details(execute, request.node, request.filters, language)

    @app.post("/api/edge")
    def edge(request: EdgeRequest, language: Language = "nl") -> EdgeDetails:
        return details.edge_details(execute, request, language)

    @app.get("/api/passage")
    def passage(id: Annotated[str, Query(max_length=500)], language: Language = "nl") -> PassageDetails:
        return details.passage_details(execute, id, language)

    @app.get("/dossier.css", include_in_schema=False)
    def style() -> FileResponse:
        return FileResponse(DOSSIER_STYLE)

    @app.get("/dossier/{actor:path}", response_class=HTMLResponse)
    def printed(actor: Annotated[str, InPath(max_length=500)], language: Language = "nl") -> str:
        return dossier.dossier(execute, actor, language)


def _add_questions(app: FastAPI, source: Source) -> None:
    @app.get("/api/questions")
    def questions() -> list[QuestionShown]:
        return asking.questions()

    @app.post("/api/ask")
    def ask(request: AskRequest) -> AnswerShown:
        return asking.ask(source.execute, request)

    @app.get("/api/plain")
    def plain(words: Annotated[str, Query(max_length=500)]) -> Taken:
        return asking.plain(words)


def _add_cypher(app: FastAPI, source: Source) -> None:
    @app.post("/api/cypher")
    def cypher(request: CypherRequest) -> TableShown:
        return asking.table(source.store, request)


def _add_review(app: FastAPI, source: Source, file: Path) -> None:
    """The only addresses that write, and they write judgements alone."""

    @app.get("/api/judgements")
    def judgements() -> Judgements:
        return review.judgements(source.store, file)

    @app.post("/api/judgements")
    def judge(request: JudgementRequest) -> JudgementShown:
        return review.judge(source.store, file, request)

    @app.delete("/api/judgements/{id}")
    def withdraw(id: str, request: WithdrawalRequest) -> JudgementShown:
        return review.undo(source.store, file, id, request.by, request.reason)


def _add_page(app: FastAPI, page: Path) -> None:
    app.mount("/page", StaticFiles(directory=page))

    @app.get("/", include_in_schema=False)
    def index() -> FileResponse:
        return FileResponse(page / "index.html")


def _answer_errors(app: FastAPI) -> None:
    """Every failure that a person can do something about becomes a `Problem`."""

    def told(_: Request, error: Exception) -> JSONResponse:
        status, problem = status_and_problem(error)
        return JSONResponse(problem.model_dump(), status)

    def misshapen(_: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        faults = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()[:3])
        return JSONResponse(Problem(kind="wrong", message=same(faults)).model_dump(), 422)

    for kind in (*KNOWN, Exception):
        app.add_exception_handler(kind, told)
    app.add_exception_handler(RequestValidationError, misshapen)
