"""The service under gunicorn, over sockets: what only a real server shows."""

import json
import os
import socket
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, suppress
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest

from service.open_connections import OpenConnections
from service.settings import Settings
from tests.conftest import Serve

ARTICLE = "وقال خالد المنصوري، مدير بلدية الواحة: «سنزرع ألف شجرة هذا العام»."
PLAIN = "text/plain; charset=utf-8"
HEAD = "POST /v1/quotes HTTP/1.1\r\nHost: test\r\nContent-Type: {}\r\nTransfer-Encoding: chunked\r\n\r\n"


def exchange(port: int, *parts: bytes, wait: bool = False) -> tuple[HTTPResponse, Any]:
    """Send raw bytes and answer what comes back, with its JSON; ``wait`` until the server closes the connection."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        try:
            for part in parts:
                connection.sendall(part)
        except OSError:
            pass  # the server may have answered and closed before the last part
        response = HTTPResponse(connection)
        response.begin()
        document = json.loads(response.read())
        while wait and connection.recv(4096):
            pass
        return response, document


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def post(port: int, text: str, timeout: float = 60) -> tuple[HTTPResponse, Any]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=timeout)) as connection:
        connection.request("POST", "/v1/quotes", text.encode(), {"Content-Type": PLAIN})
        response = connection.getresponse()
        return response, json.loads(response.read())


def test_a_chunked_body_is_read_whole(port: int) -> None:
    body = ARTICLE.encode()
    parts = [chunk(body[at : at + 7]) for at in range(0, len(body), 7)]
    response, answer = exchange(port, HEAD.format(PLAIN).encode(), *parts, b"0\r\n\r\n")
    assert response.status == 200
    assert answer == post(port, ARTICLE)[1]
    assert answer["quotes"], "nothing was found: the test shows nothing"


def test_a_chunked_body_over_the_limit_is_refused_not_cut(port: int) -> None:
    filler = chunk(b" " * 65_536)
    count = Settings().max_body_length // 65_536 + 2
    text = chunk(b'{"text": "a"}')
    response, problem = exchange(port, HEAD.format("application/json").encode(), text, filler * count, b"0\r\n\r\n")
    assert response.status == 413
    assert problem["status"] == 413
    assert response.headers["Content-Type"] == "application/problem+json"


def test_a_broken_chunk_is_the_clients_mistake(port: int) -> None:
    response, problem = exchange(port, HEAD.format(PLAIN).encode(), b"zz\r\nnot a chunk\r\n")
    assert response.status == 400
    assert problem["status"] == 400


def test_a_body_that_stops_coming_is_408(serve: Serve) -> None:
    port = serve(REQUEST_SECONDS="1")
    head = f"POST /v1/quotes HTTP/1.1\r\nHost: test\r\nContent-Type: {PLAIN}\r\n".encode()
    lines = HEAD.format("application/x-ndjson").replace("/v1/quotes", "/v1/quotes/batch").encode()
    halves = [
        head + b"Content-Length: 900\r\n\r\nhalf",
        HEAD.format(PLAIN).encode() + b"9\r\nhalf",
        lines + chunk(b'{"text": '),
    ]
    with ThreadPoolExecutor() as pool:
        *wholes, (stream, last) = pool.map(lambda half: exchange(port, half, wait=True), halves)
    for response, problem in wholes:
        assert (response.status, problem["status"]) == (408, 408)
        assert response.headers["Content-Type"] == "application/problem+json"
    assert (stream.status, last["problem"]["status"]) == (200, 408)


def test_health_is_told_while_slow_clients_hold_every_thread(serve: Serve) -> None:
    port = serve(QUEUE_LENGTH="1", STREAMS="1", REQUEST_SECONDS="30")
    threads = Settings(queue_length=1, streams=1).thread_count
    with ExitStack() as stack:
        for _ in range(2 * threads):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=20))
            connection.sendall(HEAD.format(PLAIN).encode() + b"5\r\nab")
        for path in ("/healthz", "/readyz"):
            with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as health:
                for _ in range(2):
                    health.request("GET", path)
                    answer = health.getresponse()
                    assert (answer.status, "X-Request-ID" in answer.headers) == (200, True)
                    answer.read()


def test_no_word_of_a_text_is_logged(serve: Serve, tmp_path: Path) -> None:
    log = tmp_path / "log"
    port = serve(LOG_LEVEL="debug", GUNICORN_CMD_ARGS=f"--error-logfile {log}")
    head = f"POST /v1/quotes HTTP/1.1\r\nHost: test\r\nContent-Type: {PLAIN}\r\n".encode()
    chunked = head + b"Transfer-Encoding: chunked\r\n\r\n"
    exchange(port, head + b"Content-Length: 40\r\n\r\n" + b"secret words " * 10 + b"\r\n\r\n", wait=True)
    exchange(port, chunked + b"secret words\r\n\r\n")
    exchange(port, chunked + chunk(b"secret words"), b"5\r\nsecret words\r\n")
    exchange(port, head + b'Content-Length: 12\r\n\r\n{"secret": 1}')
    assert "Invalid request from ip=127.0.0.1" in log.read_text()
    assert "secret" not in log.read_text()


def test_small_answers_stay_fast_while_every_worker_is_busy(serve: Serve) -> None:
    port = serve(QUEUE_LENGTH="1", QUEUE_SECONDS="60")
    long = ARTICLE + "\n\nالطقس معتدل في المدن الساحلية." * 6_000
    answers: list[tuple[HTTPResponse, Any]] = []
    clients = [threading.Thread(target=lambda: answers.append(post(port, long))) for _ in range(6)]
    for client in clients:
        client.start()
    waits = []
    while any(client.is_alive() for client in clients):
        start = time.perf_counter()
        with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
            connection.request("GET", "/healthz")
            assert connection.getresponse().status == 200
        waits.append(time.perf_counter() - start)
        time.sleep(0.02)
    assert sorted(response.status for response, _ in answers).count(200) >= 2
    refused = [(response, problem) for response, problem in answers if response.status != 200]
    assert refused
    assert all(response.status == 503 == problem["status"] for response, problem in refused)
    assert all(int(response.headers["Retry-After"]) > 0 for response, _ in refused)
    assert sorted(waits)[len(waits) // 2] < 0.5


def test_the_fewest_connections_are_those_of_a_worker_that_takes_more() -> None:
    connections = OpenConnections(rows=4)
    assert connections.fewest() == 0
    connections.tell(0, 5)
    connections.tell(2, 3)
    assert connections.fewest() == 3
    connections.leave(2)
    assert connections.fewest() == 5


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux tells which process holds a connection")
def test_connections_that_stay_open_are_shared_among_the_workers(serve: Serve) -> None:
    port, end = serve(WORKERS="2"), time.monotonic() + 30
    while len(holders_of_eight(port)) < 2:
        assert time.monotonic() < end, "the second worker has not started"
    held = sum((holders_of_eight(port) for _ in range(4)), Counter[str]())
    assert min(held.values()) >= held.total() / 4


def holders_of_eight(port: int) -> Counter[str]:
    """The processes that hold eight connections which have had an answer and stay open, with how many each holds."""
    with ExitStack() as stack:
        for _ in range(8):
            client = stack.enter_context(closing(HTTPConnection("127.0.0.1", port, timeout=30)))
            client.request("GET", "/readyz")
            client.getresponse().read()
        return holders(port)


def holders(port: int) -> Counter[str]:
    """The processes that hold connections to a port, with how many each holds."""
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    established = {f"socket:[{line[9]}]" for line in lines if (line[1][-4:], line[3]) == (f"{port:04X}", "01")}
    found = Counter[str]()
    for descriptor in Path("/proc").glob("[0-9]*/fd/*"):
        with suppress(OSError):  # gone meanwhile
            found[descriptor.parts[2]] += os.readlink(descriptor) in established
    return +found
