"""A run that the user stops, as a process of its own."""

import signal
import subprocess
import sys
import time
from pathlib import Path

from calls import Run
from invented_answers import ACT, NEW, NEW_TEXT, OLD
from replay import Replay, Reply

PROGRAM = [sys.executable, "-c", "import sys; from bevoegd.main import main; sys.exit(main())"]
SECONDS = 30


def test_what_came_stays_and_the_next_run_fetches_the_rest(act: Replay, run: Run, papers: Path, tmp_path: Path) -> None:
    new = f"/bwb/{ACT}/2021-07-01_1/xml/{NEW}.xml"
    act.on(new, Reply(NEW_TEXT, delay=2), Reply(NEW_TEXT))
    with subprocess.Popen([*PROGRAM, "fetch", f"{ACT}@all", "-o", str(papers)], stderr=subprocess.PIPE, text=True) as process:
        until = time.monotonic() + SECONDS
        while new not in act.paths() and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=SECONDS)
    assert (process.returncode, said.strip()) == (130, "bevoegd: stopped")
    assert sorted(path.name for path in papers.iterdir()) == [f"{OLD}.xml", "fetched.jsonl"]
    assert list(tmp_path.rglob("*.part")) == []
    act.asked.clear()
    run("fetch", f"{ACT}@all", "-o", papers)
    assert act.paths() == [new, f"/bwb/{ACT}/{ACT}.WTI"]
