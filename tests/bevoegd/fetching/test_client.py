"""How services are asked: what is repeated, waited for, kept, followed and refused."""

import gzip
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from replay import Replay, Reply

from bevoegd.fetching.answers import xml_of
from bevoegd.fetching.cache import Answer, Cache, Request
from bevoegd.fetching.client import ATTEMPTS, Client, Manners
from bevoegd.fetching.errors import Absent, FetchError, Unexpected
from bevoegd.fetching.services import Services

TEXT = "<wet>De AIVD is bevoegd.</wet>"
QUICK = Manners(pause=0, timeout=1)


@pytest.fixture
def waits() -> list[float]:
    """The seconds that the client would have slept."""
    return []


@pytest.fixture
def client(services: Services, tmp_path: Path, waits: list[float]) -> Callable[..., Client]:
    """Makes clients that share a cache and note their waits instead of waiting."""

    def make(manners: Manners = QUICK, **options: bool) -> Client:
        return Client(services, Cache(tmp_path / "answers"), manners, sleep=waits.append, **options)

    return make


@pytest.fixture
def request_(replay: Replay) -> Request:
    return Request(f"{replay.origin}/bwb/x.xml", "application/xml")


def itself(answer: Answer) -> Answer:
    return answer


def get(client: Client, request: Request) -> str:
    with client:
        return client.read(request, itself).data().decode()


def age(tmp_path: Path, request: Request) -> None:
    """Makes the answer in the cache older than a day."""
    cache = Cache(tmp_path / "answers")
    kept = cache.find(request)
    assert kept is not None
    path = tmp_path / "answers" / f"{request.key}.json"
    path.write_text(path.read_text().replace(kept.confirmed, (datetime.now(UTC) - timedelta(days=2)).isoformat()))


def test_the_program_names_itself_and_says_what_it_wants(
    replay: Replay, client: Callable[..., Client], request_: Request
) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT))
    get(client(), request_._replace(language="nld"))
    (asked,) = replay.asked
    assert asked.headers["User-Agent"].startswith("bevoegd/0.")
    assert (asked.headers["Accept"], asked.headers["Accept-Language"]) == ("application/xml", "nld")


def test_what_came_says_where_and_when(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT, headers={"ETag": '"1"', "Content-Type": "text/xml; charset=utf-8"}))
    with client() as asker:
        answer = asker.read(request_, itself)
    assert (answer.address, answer.etag, answer.media_type, answer.size) == (request_.address, '"1"', "text/xml", len(TEXT))
    assert datetime.now(UTC) - datetime.fromisoformat(answer.fetched) < timedelta(minutes=1)


def test_what_came_today_is_not_asked_for_again(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT))
    assert [get(client(), request_), get(client(), request_)] == [TEXT, TEXT]
    assert len(replay.asked) == 1


def test_what_is_older_is_asked_for_on_condition(
    replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path
) -> None:
    modified = "Fri, 03 May 2030 10:00:00 GMT"
    replay.on("/bwb/x.xml", Reply(TEXT, headers={"ETag": '"1"', "Last-Modified": modified}), Reply(status=304))
    get(client(), request_)
    age(tmp_path, request_)
    assert get(client(), request_) == TEXT
    first, second = replay.asked
    assert (first.headers["If-None-Match"], first.headers["If-Modified-Since"]) == (None, None)
    assert (second.headers["If-None-Match"], second.headers["If-Modified-Since"]) == ('"1"', modified)
    assert get(client(), request_) == TEXT
    assert len(replay.asked) == 2, "what was confirmed today is not asked for again"


def test_refresh_asks_today_and_takes_what_changed(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT, headers={"ETag": '"1"'}), Reply("<wet/>", headers={"ETag": '"2"'}))
    get(client(), request_)
    assert get(client(refresh=True), request_) == "<wet/>"
    assert get(client(offline=True), request_) == "<wet/>"


def test_offline_nothing_is_asked(replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT))
    with pytest.raises(Absent, match=r"x\.xml is not in the cache; fetch it once without --offline"):
        get(client(offline=True), request_)
    assert replay.asked == []
    get(client(), request_)
    age(tmp_path, request_)
    assert get(client(offline=True), request_) == TEXT
    assert len(replay.asked) == 1


@pytest.mark.parametrize("name", [hashlib.sha256(TEXT.encode()).hexdigest(), "{key}.json"])
def test_a_damaged_copy_is_fetched_anew(
    replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path, name: str
) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT))
    get(client(), request_)
    (tmp_path / "answers" / name.format(key=request_.key)).write_text("[]")
    assert get(client(), request_) == TEXT
    assert len(replay.asked) == 2


@pytest.mark.parametrize(
    "fault", [Reply(status=500), Reply(status=503), Reply(TEXT, cut=True), Reply(TEXT, delay=1.5)],
)  # fmt: skip
def test_a_passing_fault_is_tried_again(
    replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path, fault: Reply
) -> None:
    replay.on("/bwb/x.xml", fault, Reply(TEXT))
    assert get(client(), request_) == TEXT
    assert len(replay.asked) == 2
    assert sorted(path.name for path in (tmp_path / "answers").iterdir()) == sorted(
        [f"{request_.key}.json", hashlib.sha256(TEXT.encode()).hexdigest()]
    )


def test_half_an_answer_is_never_kept(replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT, cut=True))
    with pytest.raises(FetchError, match=rf"x\.xml: no answer after {ATTEMPTS} attempts \(.+\); try again later"):
        get(client(), request_)
    assert len(replay.asked) == ATTEMPTS
    assert list((tmp_path / "answers").iterdir()) == []


def test_waits_grow(replay: Replay, client: Callable[..., Client], request_: Request, waits: list[float]) -> None:
    replay.on("/bwb/x.xml", Reply(status=503))
    with pytest.raises(FetchError, match=rf"the service answered 503, {ATTEMPTS} times"):
        get(client(Manners(pause=8)), request_)
    backoffs = [wait for wait in waits if wait >= 8]
    assert [low <= wait <= low + 8 for low, wait in zip((8, 16, 32, 60), backoffs, strict=True)] == [True] * 4


def test_a_service_says_how_long_to_wait(
    replay: Replay, client: Callable[..., Client], request_: Request, waits: list[float]
) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    busy = [Reply(status=429, headers={"Retry-After": after}) for after in ("7", later)]
    replay.on("/bwb/x.xml", *busy, Reply(TEXT))
    assert get(client(), request_) == TEXT
    assert (waits[0], 80 < waits[1] <= 90, len(replay.asked)) == (7, True, 3)


def test_a_service_that_wants_to_be_left_alone_is(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply(status=429, headers={"Retry-After": "86400"}))
    with pytest.raises(FetchError, match="asks to be left alone for 86400 seconds; try again after that"):
        get(client(), request_)
    assert len(replay.asked) == 1


def test_a_host_is_asked_once_in_a_pause(replay: Replay, client: Callable[..., Client], waits: list[float]) -> None:
    for name in "abc":
        replay.on(f"/bwb/{name}", Reply(TEXT))
    with client(Manners(pause=20)) as asker:
        for name in "abc":
            asker.read(Request(f"{replay.origin}/bwb/{name}"), itself)
    assert [19 < wait <= 20 for wait in waits] == [True, True]


def test_a_host_that_is_not_there_is_asked_for_one_document_only(
    client: Callable[..., Client], bases: dict[str, str], tmp_path: Path
) -> None:
    services = Services({**bases, "bwb": "http://127.0.0.1:9"})
    with Client(services, Cache(tmp_path / "answers"), QUICK) as asker:
        with pytest.raises(FetchError, match=f"no answer after {ATTEMPTS} attempts"):
            asker.read(Request("http://127.0.0.1:9/a"), itself)
        with pytest.raises(FetchError, match="gave no answer before, so it is not asked again in this run"):
            asker.read(Request("http://127.0.0.1:9/b"), itself)


@pytest.mark.parametrize("status", [404, 406, 410])
def test_what_is_not_there(replay: Replay, client: Callable[..., Client], request_: Request, status: int) -> None:
    replay.on("/bwb/x.xml", Reply(status=status))
    with pytest.raises(Absent, match=f"the service answered {status}: it has no such document"):
        get(client(), request_)
    assert len(replay.asked) == 1


@pytest.mark.parametrize("status", [202, 400, 403])
def test_another_answer(replay: Replay, client: Callable[..., Client], request_: Request, status: int) -> None:
    replay.on("/bwb/x.xml", Reply(status=status))
    with pytest.raises(FetchError, match=f"the service answered {status} instead of the document"):
        get(client(), request_)


def test_what_says_that_it_is_too_large_is_not_read(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply("x", headers={"Content-Length": "5000"}, cut=True))
    with pytest.raises(FetchError, match="is larger than 4999 bytes; raise BEVOEGD_FETCH_LIMIT"):
        get(client(Manners(pause=0, limit=4999)), request_)
    assert len(replay.asked) == 1


def test_what_unpacks_to_too_much_is_not_kept(
    replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path
) -> None:
    replay.on("/bwb/x.xml", Reply(gzip.compress(b"x" * 5000), headers={"Content-Encoding": "gzip"}))
    with pytest.raises(FetchError, match="is larger than 4999 bytes; raise BEVOEGD_FETCH_LIMIT"):
        get(client(Manners(pause=0, limit=4999)), request_)
    assert (len(replay.asked), list((tmp_path / "answers").iterdir())) == (1, [])
    assert get(client(Manners(pause=0, limit=5000)), request_) == "x" * 5000


def test_a_redirect_to_a_service(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply(status=303, headers={"Location": "/cellar/y"}))
    replay.on("/cellar/y", Reply(TEXT))
    with client() as asker:
        answer = asker.read(request_, itself)
    assert (answer.asked, answer.address) == (request_.address, f"{replay.origin}/cellar/y")


@pytest.mark.parametrize("target", ["https://example.org/x", "//example.org/x", "file:///etc/passwd", "http://127.0.0.1:9/x"])
def test_a_redirect_elsewhere_is_refused(replay: Replay, client: Callable[..., Client], request_: Request, target: str) -> None:
    replay.on("/bwb/x.xml", Reply(status=302, headers={"Location": target}))
    with pytest.raises(FetchError, match="is on no host that is known"):
        get(client(), request_)


def test_redirects_without_end(replay: Replay, client: Callable[..., Client], request_: Request) -> None:
    replay.on("/bwb/x.xml", Reply(status=302, headers={"Location": "/bwb/x.xml"}))
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        get(client(), request_)
    assert len(replay.asked) == 6


@pytest.mark.parametrize("body", ["", "{}", "<wet>", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"\xff\xfe\x00"])
def test_what_is_not_as_expected_is_said_and_asked_for_again(
    replay: Replay, client: Callable[..., Client], request_: Request, body: str | bytes
) -> None:
    replay.on("/bwb/x.xml", Reply(body), Reply(TEXT))
    with pytest.raises(
        Unexpected, match=r"x\.xml: the answer .*; the service may have changed, look at the address in a browser"
    ):
        client().read(request_, xml_of)
    assert client().read(request_, xml_of).tag == "wet"


def test_what_is_not_as_expected_takes_the_place_of_nothing(
    replay: Replay, client: Callable[..., Client], request_: Request, tmp_path: Path
) -> None:
    replay.on("/bwb/x.xml", Reply(TEXT), Reply("Onderhoud"))
    client().read(request_, xml_of)
    with pytest.raises(Unexpected):
        client(refresh=True).read(request_, xml_of)
    assert client(offline=True).read(request_, xml_of).tag == "wet"
    assert len(list((tmp_path / "answers").iterdir())) == 2
