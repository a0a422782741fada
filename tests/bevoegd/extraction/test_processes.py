"""Documents read by several processes: what one of them, or the whole run, may come to."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Thread

import psutil
import pytest
from calls import Fail, Run
from waiting import busiest, until

from bevoegd.extraction import readers

COMMAND = "import sys; from bevoegd.main import main; sys.exit(main())"
SILENT = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


@pytest.fixture(autouse=True)
def two_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEVOEGD_PROCESSES", "2")


def kept(records: Path) -> list[Path]:
    return list(records.glob("*.gz"))


def test_a_process_that_is_killed_costs_one_document_which_is_named(
    with_long: Path, records: Path, fail: Fail, run: Run
) -> None:
    def kill() -> None:
        until(lambda: len(kept(records)) == 7)  # all but the long one
        busiest(psutil.Process()).kill()

    killer = Thread(target=kill)
    killer.start()
    out = with_long.with_name("out.jsonl")
    code, line = fail("extract", with_long, "-o", out)
    killer.join()
    assert (code, "letter-0.txt: the process that read it was ended" in line) == (1, True)
    (with_long / "letter-0.txt").unlink()
    assert run("extract", with_long, "--anew") == out.read_text()


def test_processes_give_way_to_new_ones(documents: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "RENEWED", 2)
    several = run("extract", documents)
    monkeypatch.setenv("BEVOEGD_PROCESSES", "1")
    assert run("extract", documents) == several


def test_a_document_that_takes_too_long_is_named(
    with_long: Path, records: Path, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEVOEGD_READ_LIMIT", "15")
    code, line = fail("extract", with_long, "-o", with_long.with_name("out.jsonl"))
    assert (code, "letter-0.txt: takes more than 15 seconds" in line) == (1, True)
    assert len(kept(records)) == 7


def test_a_run_that_is_killed_goes_on_where_it_was(documents: Path, records: Path, run: Run) -> None:
    started = subprocess.Popen([sys.executable, "-c", COMMAND, "extract", str(documents)], **SILENT)
    until(lambda: len(kept(records)) >= 3)
    processes = psutil.Process(started.pid).children(recursive=True)
    os.kill(started.pid, signal.SIGKILL)
    started.wait()
    before = {path: path.stat().st_ino for path in kept(records)}
    assert 3 <= len(before) < 7
    resumed = run("extract", documents)
    assert {path: path.stat().st_ino for path in before} == before
    assert len(kept(records)) == 7
    assert run("extract", documents, "--anew") == resumed
    assert psutil.wait_procs(processes, timeout=60)[1] == []


def test_a_run_that_is_interrupted_ends_at_once_without_a_word(with_long: Path, records: Path) -> None:
    command = [sys.executable, "-c", COMMAND, "extract", str(with_long)]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True)
    until(lambda: len(kept(records)) >= 3)
    os.killpg(started.pid, signal.SIGINT)
    _, err = started.communicate(timeout=30)
    assert (started.returncode, err.split("\n")) == (130, ["", "bevoegd: stopped", ""])
    assert list(records.glob("*.part")) == []
