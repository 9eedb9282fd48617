"""Ask /healthz again and again, from a process of its own that no other client holds up, and tell how long it took."""

import json
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from torture.server import ROOT, get

PAUSE = 0.02


@contextmanager
def probing(port: int) -> Iterator[list[float]]:
    """While the context lasts ``/healthz`` is asked; afterwards the list holds the seconds each answer took, sorted."""
    seconds: list[float] = []
    command = [sys.executable, "-m", "torture.probe", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
    try:
        yield seconds
        printed, _ = process.communicate(timeout=60)
        seconds.extend(sorted(json.loads(printed)))
    finally:
        process.kill()
        process.wait()


def main(port: str) -> None:
    """Ask until the standard input ends, then print the times."""
    seconds = []
    while not select.select([sys.stdin], [], [], PAUSE)[0]:
        began = time.perf_counter()
        assert get(int(port), "/healthz") == 200
        seconds.append(time.perf_counter() - began)
    sys.stdout.write(json.dumps(seconds))


if __name__ == "__main__":
    main(*sys.argv[1:])
