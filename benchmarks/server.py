"""The service as it is run in production, and clients that keep it busy over connections that stay open."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_CONNECTIONS = 8
_TIMEOUT_SECONDS = 60
_HEAD = "POST /v1/quotes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n"

Requests = Callable[[], bytes | None]


@dataclass(frozen=True, slots=True)
class Server:
    """A running service."""

    port: int
    process: int

    def workers(self) -> list[int]:
        """The process ids of its workers."""
        children = Path(f"/proc/{self.process}/task/{self.process}/children").read_text()
        return [int(child) for child in children.split()]

    def processor_seconds(self) -> float:
        """The CPU time that its workers have taken so far."""
        ticks = 0
        for worker in self.workers():
            fields = Path(f"/proc/{worker}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])  # utime and stime, see proc(5)
        return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(workers: int) -> Iterator[Server]:
    """Run the service with so many workers, as ``make serve`` does."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    environment = os.environ | {
        "BIND": "127.0.0.1", "PORT": str(port), "WORKERS": str(workers), "LOG_LEVEL": "warning",
    }  # fmt: skip
    process = subprocess.Popen([sys.executable, "-m", "gunicorn"], cwd=_ROOT, env=environment)
    try:
        _wait_for(port, process)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(timeout=_TIMEOUT_SECONDS)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(_TIMEOUT_SECONDS * 10):
        if process.poll() is not None:
            raise RuntimeError("the service did not start")
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except ConnectionRefusedError:
            time.sleep(0.1)
    raise RuntimeError("the service does not listen")


def request(article: str) -> bytes:
    """The request that posts an article."""
    body = json.dumps({"text": article}, ensure_ascii=False).encode()
    return _HEAD.format(len(body)).encode() + body


def exchange(port: int, requests: Requests, rate: float | None = None) -> list[float]:
    """Send requests over a few connections until there are none left; seconds from when each was due to its answer.

    Without a rate each connection sends its next request when the last one is answered. With a rate, in requests a
    second, requests are due at equal intervals whether or not those before them are answered: one that waits for a
    free connection has its wait counted.

    Raises RuntimeError where an answer is no 200.
    """
    lock, latencies, errors = threading.Lock(), list[float](), list[Exception]()
    start, sent = time.perf_counter(), 0

    def client() -> None:
        nonlocal sent
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=_TIMEOUT_SECONDS) as connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                while True:
                    with lock:
                        message, number = requests(), sent
                        sent += 1
                    if message is None:
                        return
                    due = time.perf_counter() if rate is None else start + number / rate
                    time.sleep(max(0.0, due - time.perf_counter()))
                    connection.sendall(message)
                    _receive(connection)
                    latencies.append(time.perf_counter() - due)
        except Exception as error:
            errors.append(error)

    clients = [threading.Thread(target=client) for _ in range(_CONNECTIONS)]
    for each in clients:
        each.start()
    for each in clients:
        each.join()
    if errors:
        raise RuntimeError("a client failed") from errors[0]
    return latencies


def _receive(connection: socket.socket) -> None:
    """Read one answer, its length told by its head."""
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += _some(connection)
    head, _, body = answer.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"the service answered {head[:12].decode()}")
    length = int(head.lower().partition(b"content-length:")[2].split(b"\r")[0])
    missing = length - len(body)
    while missing > 0:
        missing -= len(_some(connection))


def _some(connection: socket.socket) -> bytes:
    part = connection.recv(65_536)
    if not part:
        raise RuntimeError("the service closed a connection that was to stay open")
    return part
