"""Ask /healthz again and again, from a process of its own that no other client holds up, and tell how long it took.

On a virtual machine the host may take a processor away for a while. That is no fault of the service: where this
program may have real-time priority (as root), one process a processor wakes every few milliseconds, before all others,
and notes when it was woken late. What an answer waited for that reason is told apart.
"""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from torture.server import ROOT, get

PAUSE = 0.02
WATCHED_EVERY = 0.005
LATE = 0.003

Interval = tuple[float, float]


@dataclass(slots=True)
class Times:
    """How long the answers took, in seconds, sorted: as they came, and without what the host withheld."""

    taken: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        """In milliseconds; what the host has to answer for is told where it made an answer the longest."""
        median, late, latest = (1000 * self.own[int(part * (len(self.own) - 1))] for part in (0.5, 0.99, 1))
        told = f"median {median:.0f}, 99 % {late:.0f}, longest {latest:.0f} ms"
        withheld = 1000 * self.taken[-1] - latest
        return told if withheld < 1 else f"{told} (and {withheld:.0f} ms more while the host withheld a processor)"


@contextmanager
def probing(port: int) -> Iterator[Times]:
    """While the context lasts ``/healthz`` is asked; afterwards the times are there."""
    times = Times()
    tasks = [("ask", port), *(("watch", processor) for processor in os.sched_getaffinity(0))]
    commands = [[sys.executable, "-m", "torture.probe", *map(str, task)] for task in tasks]
    processes = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        for command in commands
    ]
    try:
        yield times
        answers, *watched = [json.loads(process.communicate(timeout=60)[0]) for process in processes]
        withheld = _joined(tuple(interval) for intervals in watched for interval in intervals)
        times.taken.extend(sorted(end - start for start, end in answers))
        times.own.extend(sorted(end - start - _shared((start, end), withheld) for start, end in answers))
    finally:
        for process in processes:
            process.kill()
            process.wait()


def ask(port: int) -> Iterator[Interval]:
    """Ask without end: when each question was put and answered."""
    while True:
        time.sleep(PAUSE)
        began = time.monotonic()
        assert get(port, "/healthz") == 200
        yield began, time.monotonic()


def watch(processor: int) -> Iterator[Interval]:
    """Sleep without end on a processor: when it was to wake, each time that it woke late."""
    try:
        os.sched_setaffinity(0, {processor})
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    except PermissionError:
        return
    while True:
        due = time.monotonic() + WATCHED_EVERY
        time.sleep(WATCHED_EVERY)
        woken = time.monotonic()
        yield due, woken if woken > due + LATE else due


def _joined(intervals: Iterable[Interval]) -> list[Interval]:
    """The same time as intervals of which no two overlap."""
    joined: list[Interval] = []
    for start, end in sorted(intervals):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _shared(interval: Interval, others: Iterable[Interval]) -> float:
    return sum(max(0.0, min(interval[1], end) - max(interval[0], start)) for start, end in others)


def main(task: str, argument: str) -> None:
    """Do a task until the standard input ends, then print the intervals that it gave."""
    intervals = []
    for start, end in {"ask": ask, "watch": watch}[task](int(argument)):
        if start < end:
            intervals.append((start, end))
        if select.select([sys.stdin], [], [], 0)[0]:
            break
    sys.stdout.write(json.dumps(intervals))


if __name__ == "__main__":
    main(*sys.argv[1:])
