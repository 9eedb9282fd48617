"""The counts of all workers, as Prometheus reads them, and what is made of them."""

import os
import re
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.app import create_app
from service.attribution import extract
from service.counters import SharedCounters, free_row
from service.metrics import ARTICLES, REFUSED, REQUESTS, SECONDS, Metrics
from service.settings import Settings
from tests.conftest import Serve

ARTICLE = "قالت الوزيرة سلمى الجابري إن «الحملة تبدأ غدا». وحذر من أن «المياه شحيحة»."
SAMPLE = re.compile(r'(?P<name>[a-z_]+)(?:\{(?P<labels>(?:[a-z]+="[^"\n]*",?)*)\})? (?P<value>[0-9.e+-]+)')


def samples(exposition: str) -> dict[str, float]:
    """Each sample's value by its name and labels as they are written."""
    assert exposition.endswith("\n")
    lines = [line for line in exposition.splitlines() if not line.startswith("# ")]
    matches = [SAMPLE.fullmatch(line) for line in lines]
    assert all(matches), lines
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in lines}


def fetch(port: int, path: str = "/metrics", body: str | None = None) -> tuple[int, str]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        headers = {"Content-Type": "text/plain; charset=utf-8"}
        connection.request("POST" if body else "GET", path, body and body.encode(), headers if body else {})
        response = connection.getresponse()
        return response.status, response.read().decode()


@pytest.fixture
def fresh() -> FlaskClient:
    return create_app(Settings()).test_client()


def test_an_article_is_counted_with_what_was_found_in_it(fresh: FlaskClient) -> None:
    extraction = extract(ARTICLE)
    assert extraction.quotes
    assert fresh.post("/v1/quotes", json={"text": ARTICLE}, buffered=True).status_code == 200
    assert fresh.post("/v1/quotes", json={"text": " "}, buffered=True).status_code == 422
    answer = fresh.get("/metrics")
    assert answer.content_type == "text/plain; version=0.0.4; charset=utf-8"
    counts = samples(answer.text)
    assert counts[ARTICLES] == 1
    assert counts["quotes_characters_total"] == len(ARTICLE)
    found = {name: value for name, value in counts.items() if name.startswith("quotes_found_total{")}
    assert sum(found.values()) == len(extraction.quotes)
    first = extraction.quotes[0]
    assert found[f'quotes_found_total{{type="{first.type}",sieve="{first.explanation.sieve}"}}'] >= 1
    assert counts["quotes_without_speaker_total"] == sum(quote.speaker is None for quote in extraction.quotes)
    for status in (200, 422):
        assert counts[f'{REQUESTS}{{method="POST",route="/v1/quotes",status="{status}"}}'] == 1


def test_what_has_not_happened_yet_is_zero(fresh: FlaskClient) -> None:
    counts = samples(fresh.get("/metrics").text)
    assert counts[REFUSED] == counts[ARTICLES] == 0


def test_a_histogram_has_every_bucket_and_each_holds_those_below() -> None:
    metrics = Metrics()
    for seconds in (0.001, 0.003, 0.2, 60):
        metrics.count_request("GET", "/", 200, seconds)
    counts = samples(metrics.exposition())
    buckets = [value for name, value in counts.items() if name.startswith(f"{SECONDS}_bucket")]
    assert buckets == sorted(buckets)
    assert buckets[0] == 1
    assert buckets[-2:] == [3, 4]
    assert counts[f'{SECONDS}_count{{route="/"}}'] == 4
    assert counts[f'{SECONDS}_sum{{route="/"}}'] == pytest.approx(60.204)


def test_clients_cannot_make_new_labels(fresh: FlaskClient) -> None:
    for name in ("a", "b", "c"):
        fresh.get(f"/no/such/{name}", buffered=True)
        fresh.open("/healthz", method=name.upper(), buffered=True)
    counts = samples(fresh.get("/metrics").text)
    assert counts[f'{REQUESTS}{{method="GET",route="other",status="404"}}'] == 3
    assert counts[f'{REQUESTS}{{method="other",route="other",status="405"}}'] == 3


def test_a_full_queue_is_counted() -> None:
    app: Flask = create_app(Settings(queue_length=0))
    client = app.test_client()
    with app.extensions["slot"].taken():
        assert client.post("/v1/quotes", json={"text": ARTICLE}).status_code == 503
    assert samples(client.get("/metrics").text)[REFUSED] == 1


def test_labels_are_escaped() -> None:
    metrics = Metrics()
    metrics.count_request("GET", 'a"b\\c\nd', 200, 0)
    assert '{method="GET",route="a\\"b\\\\c\\nd",status="200"} 1' in metrics.exposition()


def test_processes_add_up_and_the_dead_are_counted_on() -> None:
    counters = SharedCounters(rows=4, entries=8)
    for row in (0, 1, 1, 3):
        process = os.fork()
        if not process:
            counters.use_row(row)
            for _ in range(1000):
                counters.add((("a", "ب"), 1), (("c",), 0.5))
            os._exit(0)
        assert os.waitpid(process, 0)[1] == 0
    assert counters.totals() == {("a", "ب"): 4000, ("c",): 2000}


def test_threads_lose_nothing() -> None:
    counters = SharedCounters(rows=1, entries=8)
    with ThreadPoolExecutor(8) as pool:
        for _ in range(5000):
            pool.submit(counters.add, (("a",), 1))
    assert counters.totals() == {("a",): 5000}


def test_a_full_row_and_a_long_key_stop_nothing() -> None:
    counters = SharedCounters(rows=1, entries=2)
    counters.add((("a",), 1), (("b",), 1), (("c",), 1), (("a",), 1), (("d" * 1000,), 1))
    assert counters.totals() == {("a",): 2, ("b",): 1}
    with pytest.raises(IndexError, match="1 rows"):
        counters.use_row(1)


def test_the_lowest_free_row_is_taken() -> None:
    assert [free_row(taken) for taken in ([], [0, 1], [1, 2], [0, 2])] == [0, 2, 0, 1]


def test_every_worker_answers_for_all_and_a_killed_one_takes_nothing_along(serve: Serve) -> None:
    port = serve(WORKERS="2")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: fetch(port, "/v1/quotes", ARTICLE), range(40)))
    assert [status for status, _ in answers] == [200] * 40
    # A request is counted when its last byte has left, which the client may see first.
    assert settled(port) == 40
    assert {samples(fetch(port)[1])[ARTICLES] for _ in range(10)} == {40}
    for worker in workers_on(port):
        os.kill(worker, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while True:
        try:
            assert fetch(port, "/v1/quotes", ARTICLE)[0] == 200
            break
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.1)
    assert settled(port) == 41


def settled(port: int) -> float:
    """The articles that the service has counted, once it counts no more."""
    before, now = -1.0, 0.0
    while before != now:
        time.sleep(0.2)
        before, now = now, samples(fetch(port)[1])[ARTICLES]
    return now


def workers_on(port: int) -> list[int]:
    """The process ids of the workers of the service that these tests have started on that port."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes().split(b"\0")
            children = (folder / "task" / folder.name / "children").read_text().split()
        except OSError:
            continue
        if f"PORT={port}".encode() in environment and b"gunicorn" in (folder / "cmdline").read_bytes() and children:
            return [int(child) for child in children]
    raise LookupError(f"no service on port {port}")
