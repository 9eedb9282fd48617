"""The service as a process that can be stopped, killed and starved."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parent.parent
LOCAL = "127.0.0.1"
START_SECONDS = 60


class Server:
    """gunicorn as ``make serve`` starts it, on a free port of this machine, with the given environment.

    ``prefix`` is a command that runs it, such as one that takes the disk away. Used as a context: it ends there.
    """

    def __init__(self, port: int = 0, prefix: tuple[str, ...] = (), **environment: str) -> None:
        self.port = port or free_port()
        self._log = tempfile.TemporaryFile()  # noqa: SIM115
        variables = os.environ | {"PORT": str(self.port), "BIND": LOCAL, "WORKERS": "2"} | environment
        self._count = int(variables["WORKERS"])
        command = [*prefix, sys.executable, "-m", "gunicorn"]
        self.process = subprocess.Popen(command, cwd=ROOT, env=variables, stdout=self._log, stderr=self._log)  # noqa: S603
        self._wait_until_ready()

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=40)
        finally:
            self.process.kill()
            self.process.wait()
            self._log.close()

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the master."""
        self.process.send_signal(number)

    def workers(self) -> set[int]:
        """The process ids of the workers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="ascii")
        return {int(child) for child in children.split()}

    def all_workers(self, seconds: float) -> set[int]:
        """The process ids of the workers once there are just as many as there should be: they come and go one by one.

        Raises AssertionError if it takes longer.
        """
        deadline = time.monotonic() + seconds
        while len(workers := self.workers()) != self._count:
            assert time.monotonic() < deadline, f"{len(workers)} workers instead of {self._count}"
            time.sleep(0.02)
        return workers

    def log(self) -> str:
        """Everything it has written."""
        with open(f"/proc/self/fd/{self._log.fileno()}", encoding="utf-8") as log:
            return log.read()

    def assert_healthy(self) -> None:
        """Raises AssertionError if it does not answer, or has ever failed an answer."""
        assert get(self.port, "/healthz") == 200, "it no longer answers"
        log = self.log()
        assert '"status": 500' not in log, "an answer was 500"
        assert '"frames"' not in log, f"an error went unhandled: {log[log.index(chr(34) + 'frames') :][:2_000]}"

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                if get(self.port, "/readyz") == 200:
                    return
            except (OSError, HTTPException):
                pass
            time.sleep(0.05)
        self.process.kill()
        self.process.wait()
        log = self.log()
        self._log.close()
        raise TimeoutError(f"the service did not start: {log[-2_000:]}")


def get(port: int, path: str) -> int:
    """The status of a GET."""
    with closing(HTTPConnection(LOCAL, port, timeout=20)) as connection:
        connection.request("GET", path)
        return connection.getresponse().status


def free_port() -> int:
    """A TCP port that nothing listens on."""
    with socket.socket() as listener:
        listener.bind((LOCAL, 0))
        return int(listener.getsockname()[1])
