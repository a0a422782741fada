"""Who may talk to the page's server: a browser on this machine that was given the address with the token, and no other page.

The `Host` is checked against rebinding of names, the `Origin` against requests from other sites (OWASP, 'Cross-Site Request
Forgery Prevention'); the content security policy lets the page load nothing from elsewhere (W3C, Content Security Policy 3).
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import Final
from urllib.parse import parse_qs, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bevoegd.explorer.model import Problem, Words

MOST_BYTES: Final = 1_000_000  # of one request
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
    "worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
NO_TOKEN: Final = Words(
    nl="open het adres dat 'bevoegd explore' toonde: daarin staat de sleutel van deze pagina",
    en="open the address that 'bevoegd explore' showed: it holds the key of this page",
)
WRONG_HOST: Final = Words(nl="deze naam is niet die van de verkenner", en="this is not the explorer's own host name")
WRONG_ORIGIN: Final = Words(nl="een andere pagina mag hier niets vragen", en="another page may ask nothing here")
TOO_LARGE: Final = Words(nl="het verzoek is te groot", en="the request is too large")


@dataclass(frozen=True, slots=True)
class Guard:
    """ASGI middleware around the explorer; `hosts` are the values that `Host` may have, such as '127.0.0.1:8450'."""

    app: ASGIApp
    token: str
    hosts: tuple[str, ...]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        answer = self._refusal(scope)
        body = None if answer else await _body(receive)
        if body is None:
            answer = answer or _refused(413, TOO_LARGE)
            await answer(scope, receive, _with_headers(send))
        else:
            await self.app(scope, _again(body, receive), _with_headers(send))

    def _refusal(self, scope: Scope) -> Response | None:
        """The answer to a request that goes no further; None for one that may."""
        headers = Headers(scope=scope)
        if headers.get("host") not in self.hosts:
            return _refused(421, WRONG_HOST)
        if not self._own_origin(scope["method"], headers):
            return _refused(403, WRONG_ORIGIN)
        if scope["method"] == "GET" and "token" in (values := parse_qs(scope["query_string"].decode("latin-1"))):
            return self._welcome(scope["path"], values)
        if not self._is_token(_cookie(headers, self._cookie_name)):
            return _refused(403, NO_TOKEN) if scope["path"].startswith("/api/") else HTMLResponse(_page(NO_TOKEN), 403)
        return None

    def _own_origin(self, method: str, headers: Headers) -> bool:
        origin = headers.get("origin")
        ours = origin in {f"http://{host}" for host in self.hosts}
        return ours or (origin is None and method in ("GET", "HEAD"))

    def _welcome(self, path: str, values: dict[str, list[str]]) -> Response:
        """Puts the token in a cookie and takes it out of the address; what else the address says stays."""
        if not self._is_token(values.pop("token")[0]):
            return HTMLResponse(_page(NO_TOKEN), 403)
        rest = urlencode(values, doseq=True)
        response = RedirectResponse("/" + path.lstrip("/") + (f"?{rest}" if rest else ""), 303)
        response.set_cookie(self._cookie_name, self.token, httponly=True, samesite="strict", path="/")
        return response

    def _is_token(self, text: str) -> bool:
        return secrets.compare_digest(text.encode(), self.token.encode())

    @property
    def _cookie_name(self) -> str:
        """A name a port: browsers do not keep the cookies of ports apart."""
        return f"bevoegd-{self.hosts[0].rpartition(':')[2]}"


async def _body(receive: Receive) -> bytes | None:
    """The body of a request; None where it is larger than `MOST_BYTES`."""
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            return None
    return body


def _again(body: bytes, receive: Receive) -> Receive:
    """Hands out a body that was read already, and after it what still comes."""
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def handed() -> Message:
        return messages.pop() if messages else await receive()

    return handed


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sent


def _cookie(headers: Headers, name: str) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def _refused(status: int, message: Words) -> Response:
    return JSONResponse(Problem(kind="refused", message=message).model_dump(), status)


def _page(message: Words) -> str:
    """A page of fixed words."""
    return (
        f'<!doctype html><html lang="nl"><meta charset="utf-8"><title>bevoegd</title><p>{message.nl}<p lang="en">{message.en}'
    )
