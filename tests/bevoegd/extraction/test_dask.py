"""Documents read on a cluster of Dask: processes of its own, that need no file of this machine."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import psutil
import pytest
from calls import Fail, Run
from distributed import LocalCluster
from waiting import busiest, until


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(processes=True, n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        yield cluster


def test_a_worker_that_is_killed_costs_nothing(
    cluster: LocalCluster, documents: Path, records: Path, tmp_path: Path, run: Run
) -> None:
    def kill() -> None:
        until(lambda: len(list(records.glob("*.gz"))) >= 2)
        busiest(psutil.Process()).kill()

    killer = Thread(target=kill)
    killer.start()
    found = run("extract", documents, "--dask", cluster.scheduler_address)
    killer.join()
    assert run("extract", documents, "--anew") == found
    assert len(list(records.glob("*.gz"))) == 7


def test_a_document_that_cannot_be_read_is_named(cluster: LocalCluster, tmp_path: Path, fail: Fail) -> None:
    (tmp_path / "latin.txt").write_bytes("coördinator".encode("latin-1"))
    code, line = fail("extract", tmp_path / "latin.txt", "--dask", cluster.scheduler_address)
    assert (code, f"{tmp_path}/latin.txt: is not UTF-8" in line) == (1, True)


def test_no_scheduler(documents: Path, fail: Fail) -> None:
    code, line = fail("extract", documents, "--dask", "tcp://127.0.0.1:1")
    assert (code, "no scheduler of Dask at 'tcp://127.0.0.1:1'" in line) == (1, True)


def test_what_is_missing_is_named(documents: Path, fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, line = fail("extract", documents, "--dask", "tcp://127.0.0.1:1")
    assert (code, "bevoegd[dask]" in line) == (1, True)
