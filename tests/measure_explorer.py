"""How fast the explorer answers and draws, on the graph that the environment names, with the targets beside the figures.

`python tests/measure_explorer.py` asks the explorer over HTTP as the page does and opens it in Chromium. The frame rate is
measured on a graph of 5,000 nodes and 15,000 edges in a Neo4j of its own, which is thrown away.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
from playwright.sync_api import Page, sync_playwright

sys.path.append(str(Path(__file__).parent / "bevoegd"))

from explorer_process import ARGUMENTS, Explorer, chromium, environment, running

from graph.schema import prepare
from graph.server import LocalServer, local_server
from graph.store import Store

ROUNDS = 40
NODES, EDGES = 5_000, 15_000
SEED = 1
NAMES = "MATCH (n:Actor|Law|Competence) RETURN n.id AS id, toLower(labels(n)[0]) AS kind, n.name AS name"
LARGE = """
UNWIND range(1, $nodes) AS i
CREATE (:Actor {id: 'a' + i, name: 'Actor ' + i, kind: 'regulator', reviewed: true})
"""
JOINED = """
UNWIND $pairs AS pair
MATCH (a:Actor {id: pair[0]}), (b:Actor {id: pair[1]})
CREATE (a)-[:INFORMS {source: 'register', statements: []}]->(b)
"""
# Notes when the page first shows all nodes at their places: as a picture, or on the stage that takes its place.
NOTE_SHOWN = """
new MutationObserver((_, watch) => {
  if (!document.querySelector(".canvas-still, [data-nodes]:not([data-nodes='0'])[data-settled='true']")) return;
  watch.disconnect();
  requestAnimationFrame(() => { window.shown_at = performance.now(); });
}).observe(document, {subtree: true, childList: true, attributes: true});
"""
# Counts the frames that the page draws while `window.counting` is true.
COUNT = """() => {
  window.counting = true; window.frames_drawn = 0;
  const frame = () => { window.frames_drawn += 1; if (window.counting) requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
}"""


def milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def show(figure: str, times: list[float], target: str) -> None:
    ordered = sorted(times)
    last = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(
        f"{figure:42} median {statistics.median(ordered):6.0f} ms   95th percentile {last:6.0f} ms   target {target}",
        flush=True,
    )


def searches(names: list[str]) -> Iterator[str]:
    """Names as people type them: whole, and their first letters."""
    for name in names:
        yield name
        yield name[: max(3, len(name) // 3)]


def measure_answers(client: httpx.Client, things: list[dict[str, str]]) -> None:
    drawn = random.Random(SEED)
    chosen = drawn.sample(things, min(100, len(things)))
    words = list(searches([thing["name"] for thing in drawn.sample(things, min(50, len(things)))]))

    def expand(id: str) -> None:
        found = client.post("/api/neighbours", json={"node": id}).json()["nodes"]
        client.post("/api/graph", json={"nodes": [id, *found]}).raise_for_status()

    for _ in range(2):  # the second round is warm
        looked = [milliseconds(lambda text=text: client.get("/api/search", params={"words": text})) for text in words]
        expanded = [milliseconds(lambda thing=thing: expand(f"{thing['kind']}/{thing['id']}")) for thing in chosen]
    show(f"search, {len(words)} queries", looked, "100 ms")
    show(f"expansion, {len(chosen)} nodes, up to 25 each", expanded, "200 ms")


def drawn(page: Page) -> None:
    page.locator("[data-settled='true']").wait_for(timeout=300_000)


def measure_opening(page: Page, address: str) -> None:
    """From asking for the address to the picture on the screen, by the browser's own clock."""
    times = []
    page.add_init_script(NOTE_SHOWN)
    for _ in range(ROUNDS):
        page.goto("about:blank")
        page.goto(address)
        drawn(page)
        times.append(page.evaluate("window.shown_at"))
    show(f"first drawing, opened {ROUNDS} times", times, "1000 ms")


def measure_frames(page: Page, explorer: Explorer) -> None:
    page.goto(explorer.address + "#%7B%22whole%22%3Atrue%7D")
    drawn(page)
    box = page.locator("[data-nodes]").bounding_box()
    assert box
    corner = box["x"] + 30, box["y"] + box["height"] - 30  # no node stands there
    page.mouse.move(*corner)
    page.mouse.down()
    page.evaluate(COUNT)
    begin = time.perf_counter()
    for step in range(200):
        page.mouse.move(corner[0] + 6 * (step % 40), corner[1] - 4 * (step % 30))
    seconds = time.perf_counter() - begin
    page.mouse.up()
    frames = page.evaluate("() => { window.counting = false; return window.frames_drawn; }")
    size = page.evaluate("document.querySelector('[data-nodes]').dataset.nodes + ' nodes, ' + "
                         "document.querySelector('[data-nodes]').dataset.edges + ' edges'")  # fmt: skip
    print(f"{'panning, ' + size:42} {frames / seconds:6.1f} frames a second over {seconds:.1f} s   target 30")


def fill(store: Store) -> None:
    drawn_pairs = random.Random(SEED)
    ids = [f"a{number}" for number in range(1, NODES + 1)]
    pairs: set[tuple[str, str]] = set()
    while len(pairs) < EDGES:
        a, b = drawn_pairs.sample(ids, 2)
        pairs.add((a, b))
    prepare(store)
    store.write(lambda tx: tx.run(LARGE, nodes=NODES).consume())
    store.write(lambda tx: tx.run(JOINED, pairs=[list(pair) for pair in sorted(pairs)]).consume())


def main() -> None:
    usual = local_server(os.environ)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(ARGUMENTS))
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        with running(dict(os.environ), "--cypher") as explorer, explorer.client() as client:
            things = client.post("/api/cypher", json={"query": NAMES}).json()["rows"]
            measure_answers(client, things)
            measure_opening(page, explorer.address)
        with tempfile.TemporaryDirectory() as folder:
            local = LocalServer(Path(folder), usual.cache_dir, usual.memory, usual.maven)
            try:
                connection = local.start()
                with Store(connection) as store:
                    fill(store)
                with running(environment(connection)) as explorer:
                    measure_frames(page, explorer)
            finally:
                local.stop()
        browser.close()


if __name__ == "__main__":
    main()
