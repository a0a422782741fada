"""A client that services can bear: slow, patient, and content with what it has.

One request a second per host, retries that wait longer each time and as long as the service asks (RFC 9110, 10.2.3),
conditional requests (RFC 9110, 13), redirects to known hosts only.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from importlib.metadata import version
from types import TracebackType
from typing import Self, TypeVar

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential, wait_random

from bevoegd.fetching.cache import Answer, Cache, Head, Request, confirmed
from bevoegd.fetching.errors import Absent, FetchError
from bevoegd.fetching.services import Services

T = TypeVar("T")
ATTEMPTS = 5
LONGEST_WAIT = 300  # seconds that a service may ask us to wait; one that asks for more is left alone
REDIRECTS = 5
FRESH = timedelta(days=1)  # an answer younger than this is not asked for again
_LATER = frozenset({429, 500, 502, 503, 504})
_MISSING = frozenset({404, 406, 410})


@dataclass(frozen=True, slots=True)
class Manners:
    """`pause`: seconds between two requests to one host, and what the waits between attempts begin with. `timeout`: seconds of
    silence that are borne. `limit`: bytes that an answer may have."""

    pause: float = 1.0
    timeout: float = 30.0
    limit: int = 100_000_000


class _Later(FetchError):
    """The service has no answer now; `after` is how many seconds it asks us to wait."""

    def __init__(self, message: str, after: float | None) -> None:
        super().__init__(message)
        self.after = after


class Client:
    """Asks services through the cache. Offline, nothing is asked and the cache answers alone; `refresh` asks also for what came
    today. `sleep` waits a number of seconds."""

    def __init__(
        self,
        services: Services,
        cache: Cache,
        manners: Manners,
        *,
        offline: bool = False,
        refresh: bool = False,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.services = services
        self._cache = cache
        self._manners = manners
        self._offline = offline
        self._refresh = refresh
        self._sleep = sleep
        self._asked_at: dict[str, float] = {}
        self._silent: set[str] = set()
        agent = {"User-Agent": f"bevoegd/{version('bevoegd')}"}
        self._http = httpx.Client(headers=agent, timeout=manners.timeout, follow_redirects=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _type: type[BaseException] | None, _value: BaseException | None, _trace: TracebackType | None) -> None:
        self._http.close()

    def read(self, request: Request, reader: Callable[[Answer], T]) -> T:
        """What the reader makes of the answer to a request, whose status is 200 or 300 (Multiple Choices).

        Raises Absent when there is none, FetchError when it does not come, and what the reader raises; an answer that it
        refuses is not kept, so that the next run asks again.
        """
        kept = self._cache.find(request)
        if kept and (self._offline or (_is_fresh(kept) and not self._refresh)):
            return reader(kept)
        if self._offline:
            raise Absent(f"{request.address} is not in the cache; fetch it once without --offline")
        answer = self._patiently(request, kept)
        try:
            made = reader(answer)
        except FetchError:
            self._cache.discard(answer)
            raise
        self._cache.accept(request, answer)
        return made

    def _patiently(self, request: Request, kept: Answer | None) -> Answer:
        attempts = Retrying(
            stop=stop_after_attempt(ATTEMPTS),
            retry=retry_if_exception_type((_Later, httpx.RequestError)),
            wait=self._backoff,
            sleep=self._sleep,
            reraise=True,
        )
        try:
            return attempts(self._ask, request, kept)
        except httpx.RequestError as error:
            if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
                self._silent.add(error.request.url.host)
            reason = str(error) or type(error).__name__
            raise FetchError(f"{request.address}: no answer after {ATTEMPTS} attempts ({reason}); try again later") from None

    def _backoff(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        if isinstance(error, _Later) and error.after is not None:
            return error.after
        pause = self._manners.pause
        return (wait_exponential(multiplier=pause, max=60) + wait_random(0, pause))(state)

    def _ask(self, request: Request, kept: Answer | None) -> Answer:
        """One attempt, with the redirects on its way."""
        address = request.address
        for _ in range(REDIRECTS + 1):
            url = self.services.allowed(address)
            self._wait_for_turn(url)
            with self._http.stream("GET", url, headers=_headers(request, kept)) as response:
                if not response.has_redirect_location:
                    return self._received(request, kept, response)
                address = str(url.join(response.headers["Location"]))
        raise FetchError(f"{request.address}: redirects more than {REDIRECTS} times, last to {address}")

    def _wait_for_turn(self, url: httpx.URL) -> None:
        host = url.host
        if host in self._silent:
            raise FetchError(f"{url}: this host gave no answer before, so it is not asked again in this run; try again later")
        turn = self._asked_at.get(host, -self._manners.pause) + self._manners.pause
        if (left := turn - time.monotonic()) > 0:
            self._sleep(left)
        self._asked_at[host] = time.monotonic()

    def _received(self, request: Request, kept: Answer | None, response: httpx.Response) -> Answer:
        status = response.status_code
        if status == HTTPStatus.NOT_MODIFIED and kept:
            return confirmed(kept)
        if status in (HTTPStatus.OK, HTTPStatus.MULTIPLE_CHOICES):
            return self._receive(request, response)
        said = f"{request.address}: the service answered {status}"
        if status in _LATER:
            raise _Later(f"{said}, {ATTEMPTS} times; try again later", _seconds_asked(response))
        if status in _MISSING:
            raise Absent(f"{said}: it has no such document; check the number")
        raise FetchError(f"{said} instead of the document; look at the address in a browser")

    def _receive(self, request: Request, response: httpx.Response) -> Answer:
        """The body, whole: httpx raises RemoteProtocolError for one that ends before its length (RFC 9112, 8)."""
        limit = self._manners.limit
        if int(response.headers.get("Content-Length", 0)) > limit:
            raise FetchError(f"{request.address}: is larger than {limit} bytes; raise BEVOEGD_FETCH_LIMIT if that is right")
        return self._cache.receive(request, _head(response), response.iter_bytes(), limit)


def _head(response: httpx.Response) -> Head:
    headers = response.headers
    media_type = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return Head(str(response.url), response.status_code, media_type, headers.get("ETag"), headers.get("Last-Modified"))


def _headers(request: Request, kept: Answer | None) -> dict[str, str]:
    wanted = {
        "Accept": request.accept,
        "Accept-Language": request.language,
        "If-None-Match": kept and kept.etag,
        "If-Modified-Since": kept and kept.modified,
    }
    return {name: value for name, value in wanted.items() if value}


def _is_fresh(answer: Answer) -> bool:
    return datetime.now(UTC) - datetime.fromisoformat(answer.confirmed) < FRESH


def _seconds_asked(response: httpx.Response) -> float | None:
    """The wait that Retry-After asks for, in seconds or as a date; raises FetchError when that is too long."""
    text = response.headers.get("Retry-After", "")
    seconds = float(text) if text.isdecimal() else _seconds_until(text)
    if seconds is not None and seconds > LONGEST_WAIT:
        raise FetchError(f"{response.url}: the service asks to be left alone for {seconds:.0f} seconds; try again after that")
    return seconds


def _seconds_until(text: str) -> float | None:
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None
