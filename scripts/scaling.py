"""Print the figures of docs/scaling.md: articles a second of one CPU by each way in, and the memory of a long stream.

    python -m scripts.scaling ARTICLES.jsonl [LINES]

A worker of its own is started. What is counted is the CPU time that the worker itself takes, not the clock, so that
other work on the machine does not change the figures much.
"""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from itertools import cycle, islice
from pathlib import Path

PORT = int(os.environ.get("PORT", "8129"))
BATCH = "/v1/quotes/batch"
LINES = 50_000
TICKS = os.sysconf("SC_CLK_TCK")
KIBIBYTES_IN_A_MEBIBYTE = 1024


class Worker:
    """A worker process, as /proc shows it."""

    def __init__(self, pid: int) -> None:
        self._folder = Path(f"/proc/{pid}")

    def seconds(self) -> float:
        """CPU seconds that it has taken."""
        fields = (self._folder / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def peak(self) -> float:
        """The most memory that it has had, in MiB."""
        rows = (self._folder / "status").read_text().splitlines()
        return next(int(row.split()[1]) for row in rows if row.startswith("VmHWM")) / KIBIBYTES_IN_A_MEBIBYTE


@contextmanager
def service() -> Iterator[Worker]:
    """A service with one worker on PORT."""
    environment = os.environ | {"WORKERS": "1", "PORT": str(PORT), "LOG_LEVEL": "warning"}
    command = [sys.executable, "-m", "gunicorn"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as process:
        try:
            for _ in range(600):
                try:
                    post_json("/v1/quotes", {"text": "قال الوزير إن العمل مستمر."})
                    break
                except OSError:
                    time.sleep(0.1)
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
            yield Worker(int(children.split()[0]))
        finally:
            process.terminate()


def post_json(path: str, document: object) -> None:
    """Send a document, read the answer."""
    with closing(HTTPConnection("127.0.0.1", PORT, timeout=120)) as connection:
        connection.request("POST", path, json.dumps(document), {"Content-Type": "application/json"})
        response = connection.getresponse()
        response.read()
        if response.status != 200:
            raise RuntimeError(f"{path}: {response.status}")


def one_by_one(articles: list[dict[str, str]]) -> None:
    """A request for each."""
    for article in articles:
        post_json("/v1/quotes", article)


def by_the_hundred(articles: list[dict[str, str]]) -> None:
    """A JSON batch for each hundred."""
    for first in range(0, len(articles), 100):
        post_json(BATCH, {"documents": articles[first : first + 100]})


def as_a_stream(articles: list[dict[str, str]], count: int = 0, seen: Callable[[int], None] = lambda _: None) -> None:
    """One stream of ``count`` lines, each answer read as it comes and told to ``seen`` by its number."""
    lines = [json.dumps(article, ensure_ascii=False).encode() + b"\n" for article in articles]
    count = count or len(lines)
    head = (
        f"POST {BATCH} HTTP/1.1\r\nHost: {PORT}\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
    )
    with socket.create_connection(("127.0.0.1", PORT), timeout=120) as connection:

        def send() -> None:
            connection.sendall(head.encode() + b"\r\n")
            for line in islice(cycle(lines), count):
                connection.sendall(b"%x\r\n%s\r\n" % (len(line), line))
            connection.sendall(b"0\r\n\r\n")

        sender = threading.Thread(target=send)
        sender.start()
        response = HTTPResponse(connection)
        response.begin()
        answered = 0
        while response.readline():
            answered += 1
            seen(answered)
        sender.join()
    if answered != count:
        raise RuntimeError(f"{answered} answers for {count} lines")


def main(path: str, lines: str = str(LINES)) -> None:
    """Measure and print."""
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    articles = [{"id": str(row.get("id")), "text": row["text"]} for row in rows]
    average = sum(len(article["text"]) for article in articles) / len(articles)
    print(f"{len(articles)} articles of {average:,.0f} code points on average")
    with service() as worker:
        for way in (one_by_one, by_the_hundred, as_a_stream):
            before = worker.seconds()
            way(articles)
            print(f"{way.__name__}: {len(articles) / (worker.seconds() - before):.1f} articles a CPU second")
    with service() as worker:
        marks = {int(lines) * share // 100 for share in (1, 10, 25, 50, 75, 100)}
        began = time.monotonic()

        def show(answered: int) -> None:
            if answered in marks:
                print(
                    f"{answered:>8,} lines: peak {worker.peak():.1f} MiB, {time.monotonic() - began:.0f} s", flush=True
                )

        as_a_stream(articles, int(lines), show)


if __name__ == "__main__":
    main(*sys.argv[1:])
