"""What happens to machines: processes that are told to stop or are killed, disks that are full or read-only."""

import signal
import subprocess
import threading
import time
from collections import Counter

from torture.client import Client, crowd
from torture.load import assert_belongs
from torture.outcome import Check, Outcome
from torture.server import ROOT, Server, free_port
from torture.texts import statement

CLIENTS = 16
GRACE_SECONDS = 30
NEW_WORKER_SECONDS = 2


def stopped_under_load(scale: int) -> Outcome:
    """SIGTERM to the service under load, and another started in its place: every accepted request is answered."""
    port, slowest, counts = free_port(), 0.0, Counter[str]()
    for _ in range(scale):
        with Server(port) as first:
            load = Load(port)
            time.sleep(1)
            first.signal(signal.SIGTERM)
            began = time.monotonic()
            status = first.process.wait(timeout=GRACE_SECONDS + 5)
            slowest = max(slowest, time.monotonic() - began)
            assert status == 0, f"it left with status {status}"
        with Server(port) as second:
            time.sleep(0.5)
            counts += load.stop()
            second.assert_healthy()
    assert slowest < GRACE_SECONDS
    assert not counts["closed"], "an accepted request was not answered"
    return Outcome(
        f"{scale} stops, {counts['answered']:,} requests",
        f"all answered; {_retried(counts)}; gone after at most {slowest:.1f} s",
    )


def worker_killed(scale: int) -> Outcome:
    """SIGKILL to a worker under load: only its own requests fail, and a new worker is there within 2 s."""
    kills, slowest = 3 * scale, 0.0
    with Server() as server:
        load = Load(server.port)
        for _ in range(kills):
            time.sleep(0.3)
            before = server.all_workers(GRACE_SECONDS)
            victim = min(before)
            began = time.monotonic()
            subprocess.run(["kill", "-KILL", str(victim)], check=True)  # noqa: S603, S607
            while victim in server.workers() or len(server.workers()) < len(before):
                assert time.monotonic() - began < NEW_WORKER_SECONDS, "no new worker"
                time.sleep(0.01)
            slowest = max(slowest, time.monotonic() - began)
            assert server.workers() >= before - {victim}, "another worker ended, too"
        counts = load.stop()
        server.assert_healthy()
    assert counts["closed"] <= kills * CLIENTS, "more requests failed than the killed workers can have had"
    return Outcome(
        f"{kills} kills, {counts['answered']:,} requests",
        f"all answered; {_retried(counts)}; a new worker after at most {slowest:.2f} s",
    )


def rolling_restart(scale: int) -> Outcome:
    """SIGHUP, the rolling restart, under load: every worker is another, and no request was lost or refused."""
    restarts = 2 * scale
    with Server() as server:
        load = Load(server.port)
        for _ in range(restarts):
            before = server.all_workers(GRACE_SECONDS)
            time.sleep(0.5)
            server.signal(signal.SIGHUP)
            began = time.monotonic()
            while server.all_workers(GRACE_SECONDS) & before:
                assert time.monotonic() - began < GRACE_SECONDS, "the old workers stay"
                time.sleep(0.02)
        counts = load.stop()
        server.assert_healthy()
    assert not counts["refused"] + counts["closed"], counts
    return Outcome(f"{restarts} restarts, {counts['answered']:,} requests", f"all answered; {_retried(counts)}")


def read_only_disk(scale: int) -> Outcome:
    """A read-only root, home and temporary folder, as in a locked-down container: it starts and serves."""
    return _starved("read-only", scale)


def full_disk(scale: int) -> Outcome:
    """Full disks under the home, the temporary files and the shared memory: it starts and serves."""
    return _starved("full", scale)


def _starved(how: str, scale: int) -> Outcome:
    prefix = ("unshare", "--mount", "--map-root-user", str(ROOT / "torture" / "starved.sh"), how)
    trial = subprocess.run([*prefix, "true"], cwd=ROOT, capture_output=True, check=False)  # noqa: S603
    if trial.returncode:
        return Outcome("none", "not tried: this machine lets nobody mount")
    with Server(prefix=prefix) as server:
        counts = crowd(server.port, CLIENTS, _ask, range(200 * scale))
        server.assert_healthy()
    return Outcome(f"{counts['answered']:,} requests", "all answered")


class Load:
    """Clients that ask until they are stopped, each request until it is answered."""

    def __init__(self, port: int) -> None:
        self._stopped = threading.Event()
        self._counts: Counter[str] = Counter()
        self._errors: list[BaseException] = []
        self._thread = threading.Thread(target=self._run, args=(port,))
        self._thread.start()

    def stop(self) -> Counter[str]:
        """End it, and tell what the clients counted. Raises the first error that one met."""
        self._stopped.set()
        self._thread.join()
        if self._errors:
            raise self._errors[0]
        assert self._counts["answered"]
        return self._counts

    def _run(self, port: int) -> None:
        def work(client: Client, first: int) -> None:
            number = first
            while not self._stopped.is_set():
                _ask(client, number)
                number += CLIENTS

        try:
            self._counts = crowd(port, CLIENTS, work, range(CLIENTS))
        except BaseException as error:
            self._errors.append(error)


def _ask(client: Client, number: int) -> None:
    assert_belongs(client.ask_until_answered(statement(number), str(number)), number)


def _retried(counts: Counter[str]) -> str:
    kinds = {"busy": "503", "refused": "refused", "closed": "closed before an answer"}
    return "tried again after " + ", ".join(f"{counts[kind]:,} {words}" for kind, words in kinds.items())


CHECKS: tuple[Check, ...] = (stopped_under_load, worker_killed, rolling_restart, read_only_disk, full_disk)
