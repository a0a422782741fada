"""Who is let in: a browser with the key, on this machine's own names, asking from the page itself."""

import httpx
import pytest
from explorer_process import Explorer

from bevoegd.explorer.guard import MOST_BYTES


def bare(explorer: Explorer, **headers: str) -> httpx.Client:
    return httpx.Client(base_url=explorer.origin, headers=headers)


def test_without_the_key_nothing_is_told(explorer: Explorer) -> None:
    with bare(explorer) as stranger:
        for path in ("/", "/api/meta", "/api/openapi.json", "/page/index.html", "/dossier/aivd"):
            assert stranger.get(path).status_code == 403
        assert stranger.get("/?token=" + "a" * 32).status_code == 403


def test_the_key_goes_from_the_address_into_a_cookie_that_no_script_reads(explorer: Explorer) -> None:
    with bare(explorer) as visitor:
        response = visitor.get(explorer.address)
        assert (response.status_code, response.headers["location"]) == (303, "/")
        cookie = response.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert visitor.get("/api/meta").status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:{port}.evil.example", ""])
def test_another_host_name_is_refused(explorer: Explorer, client: httpx.Client, host: str) -> None:
    name = host.format(port=explorer.origin.rpartition(":")[2])
    assert client.get("/api/meta", headers={"Host": name}).status_code == 421


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1"])
def test_another_site_is_refused(client: httpx.Client, origin: str) -> None:
    for response in (
        client.get("/api/meta", headers={"Origin": origin}),
        client.post("/api/graph", json={"nodes": []}, headers={"Origin": origin}),
    ):
        assert response.status_code == 403


def test_a_request_that_asks_without_an_origin_is_refused(explorer: Explorer, client: httpx.Client) -> None:
    with bare(explorer) as other:
        other.cookies = client.cookies
        assert other.get("/api/meta").status_code == 200
        assert other.post("/api/graph", json={"nodes": []}).status_code == 403


def test_every_answer_lets_the_page_load_nothing_from_elsewhere(client: httpx.Client) -> None:
    for path in ("/", "/api/meta", "/api/none", "/page/none.js"):
        headers = client.get(path).headers
        policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == "'self'"
        assert policy["frame-ancestors"] == "'none'"
        assert headers["x-content-type-options"] == "nosniff"


def test_a_request_that_is_too_large_is_refused(client: httpx.Client) -> None:
    assert client.post("/api/graph", content=b" " * (MOST_BYTES + 1)).status_code == 413


@pytest.mark.parametrize("path", ["/page/../guard.py", "/page/%2e%2e/guard.py", "/page/..%2fguard.py", "/page//etc/passwd"])
def test_files_outside_the_page_are_not_served(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404


@pytest.mark.parametrize("path", ["/api/judgements", "/api/cypher"])
def test_what_was_not_asked_for_at_the_start_is_not_there(client: httpx.Client, path: str) -> None:
    assert client.post(path, json={"query": "RETURN 1"}).status_code in (404, 405)
