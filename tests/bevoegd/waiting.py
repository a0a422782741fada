"""What tests share that watch other processes at work."""

import time
from collections.abc import Callable

import psutil


def until(condition: Callable[[], bool]) -> None:
    """Waits, for two minutes at most."""
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.1)


def busiest(process: psutil.Process) -> psutil.Process:
    """The process that works hardest at this moment among those that this one started."""
    children = process.children(recursive=True)
    for child in children:
        child.cpu_percent()
    time.sleep(0.5)
    return max(children, key=lambda child: child.cpu_percent())
