"""How fast documents become a graph: reading against spaCy alone, growth, memory, and what a second run costs.

`python tests/measure_speed.py PATH` reads what PATH holds (a folder or archive of acts in one language) with a cache and a
local server of its own, which are thrown away. It takes about ten minutes for two thousand acts and prints each figure with
its target. The machine should do nothing else meanwhile.
"""

import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import psutil
import spacy

from bevoegd.failures import Failures
from bevoegd.sources import sources
from extract.documents import read_document
from extract.gate import Gate
from extract.names import named_units, names_of
from extract.register import load_register
from graph.server import cache_folder

COMMAND: Final = "import sys; from bevoegd.main import main; sys.exit(main())"
PROCESSES: Final = 2
COMPARED: Final = 200  # documents on which spaCy alone is measured too, before and after
POINTS: Final = (250, 500, 1000, 2000)
GIGABYTE: Final = 1 << 30
SEED: Final = 1


def main(path: str) -> None:
    with sources([path], Failures()) as files, tempfile.TemporaryDirectory(prefix="bevoegd-speed-") as scratch:
        laws = copied(files, Path(scratch))
        some = folder_of(random.Random(SEED).sample(laws, min(COMPARED, len(laws))), Path(scratch) / "some")
        tell(f"{len(laws):,} documents, {words_of(laws):,} words; {PROCESSES} processes on {os.cpu_count()} processors")
        compare(some, Path(scratch) / "compared")
        tell(f"{parsed_share(list(some.iterdir())):.0%} of the words of these go to the parser")
        run_again(laws, read_all(laws, Path(scratch)), Path(scratch))


def tell(line: str) -> None:
    print(line, flush=True)


def copied(files: list[Path], scratch: Path) -> list[Path]:
    """The documents in a folder of their own, as one of them will be changed."""
    return sorted(folder_of(files, scratch / "laws").iterdir())


def folder_of(files: list[Path], folder: Path) -> Path:
    folder.mkdir()
    for file in files:
        (folder / file.name).write_bytes(file.read_bytes())
    return folder


def words_of(files: list[Path]) -> int:
    return sum(len(file.read_text(encoding="utf8").split()) for file in files)


def compare(folder: Path, scratch: Path) -> None:
    """Reading against spaCy's own way with the same pipeline and text, in turns, as machines are noisy."""
    files = sorted(folder.iterdir())
    words, spacy_seconds, seconds = words_of(files), list[float](), list[float]()
    for _ in range(2):
        spacy_seconds.append(in_new_process(lambda: pipe(files)))
        seconds.append(timed(lambda: bevoegd(scratch, "extract", folder, "--anew")))
    alone, ours = words / min(spacy_seconds), words / min(seconds)
    tell(
        f"{len(files)} documents: nlp.pipe {alone:,.0f} words/s, extract {ours:,.0f}: {ours / alone:.2f} times that (target 3)"
    )


def pipe(files: list[Path]) -> None:
    """The whole text through the pipeline as it is shipped, a paragraph a Doc."""
    language = read_document(files[0], None).language
    nlp = spacy.load(Path(__file__).parent.parent / "extract" / "models" / language)
    paragraphs = (part for file in files for part in file.read_text(encoding="utf8").split("\n\n") if part.strip())
    for _ in nlp.pipe(paragraphs, n_process=PROCESSES):
        pass


def parsed_share(files: list[Path]) -> float:
    register, parsed, whole = load_register(), 0, 0
    for file in files:
        document = read_document(file, None)
        gate = Gate(document.language)
        for named in named_units(document, names_of(document, register)):
            words = len(named.unit.text.split())
            whole, parsed = whole + words, parsed + words * gate.opens(named)
    return parsed / whole


def read_all(laws: list[Path], scratch: Path) -> float:
    """Reads all documents and tells after how many seconds how many were read; returns the seconds that all took."""
    begun = time.perf_counter()
    with ThreadPoolExecutor() as pool:
        run = pool.submit(bevoegd, scratch, "extract", laws[0].parent, "-o", scratch / "all.jsonl")
        points, peak = [point for point in POINTS if point < len(laws)], 0
        while not run.done():
            time.sleep(0.2)
            peak = max(peak, largest_process())
            if points and read_count(scratch) >= points[0]:
                tell(f"{points.pop(0):>6,} read after {time.perf_counter() - begun:6.1f} s, {peak / GIGABYTE:.2f} GB")
        run.result()
    seconds = time.perf_counter() - begun
    tell(f"{len(laws):>6,} read after {seconds:6.1f} s (target 360 for 2,027), {words_of(laws) / seconds:,.0f} words/s")
    tell(f"a process had {peak / GIGABYTE:.2f} GB at most (target 1)")
    return seconds


def run_again(laws: list[Path], first: float, scratch: Path) -> None:
    """The first load, a second run over the same documents, and one over the same but one."""
    load = timed(lambda: bevoegd(scratch, "build", laws[0].parent))
    whole = first + load
    tell(f"loading the first time: {load:.1f} s; from text to graph {whole:.1f} s")
    again = timed(lambda: bevoegd(scratch, "build", laws[0].parent))
    tell(f"again, nothing changed: {again:.1f} s, {again / whole:.1%} of that (target 1 %)")
    with laws[len(laws) // 2].open("a", encoding="utf8") as changed:
        changed.write("\n\nDe Havencommissie is bevoegd gegevens te verzamelen over dreigingen voor de haven.\n")
    one = timed(lambda: bevoegd(scratch, "build", laws[0].parent))
    answer = timed(lambda: bevoegd(scratch, "ask", "who-may", "--competence", "disruption"))
    tell(f"one document changed: {one:.1f} s (target 5), and {answer:.1f} s for an answer")
    bevoegd(scratch, "neo4j", "stop")


def bevoegd(scratch: Path, *arguments: object) -> None:
    """Runs the program with a cache and a server of its own; the Neo4j that the user's cache holds is used."""
    (scratch / "cache").mkdir(parents=True, exist_ok=True)
    for held in cache_folder(os.environ).iterdir():
        if held.name != "records" and not (scratch / "cache" / held.name).exists():
            (scratch / "cache" / held.name).symlink_to(held)
    environ = {
        **os.environ, "BEVOEGD_CACHE": str(scratch / "cache"), "BEVOEGD_DATA": str(scratch / "data"),
        "BEVOEGD_PROCESSES": str(PROCESSES), "BEVOEGD_CACHE_LIMIT": "1000",
    }  # fmt: skip
    command = [sys.executable, "-c", COMMAND, *map(str, arguments)]
    subprocess.run(command, check=True, env=environ, stdout=subprocess.DEVNULL)


def read_count(scratch: Path) -> int:
    records = scratch / "cache" / "records"
    return len(list(records.glob("*.gz"))) if records.exists() else 0


def largest_process() -> int:
    """The memory of the largest process under this one, in bytes."""
    return max((memory for process in psutil.Process().children(recursive=True) for memory in resident(process)), default=0)


def resident(process: psutil.Process) -> Iterator[int]:
    try:
        yield int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return


def in_new_process(work: Callable[[], None]) -> float:
    """The seconds that work takes in a process that was not used before."""
    process = multiprocessing.get_context("fork").Process(target=work)
    begun = time.perf_counter()
    process.start()
    process.join()
    return time.perf_counter() - begun


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main(*sys.argv[1:])
