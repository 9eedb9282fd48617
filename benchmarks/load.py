"""The service under load: its throughput against the extractor alone, and its latency at half of that load."""

import multiprocessing
from itertools import cycle
from multiprocessing.connection import Connection
from statistics import median, quantiles
from time import perf_counter, process_time

from benchmarks.figures import Figure, Scale
from benchmarks.server import Requests, Server, exchange, request, running

_WORKERS = 2

Rate = tuple[float, float]  # how many a second, and CPU milliseconds for one


def measure(articles: list[str], scale: Scale) -> list[Figure]:
    """Requests a second over HTTP against extractions in as many plain processes, in turn, then latency."""
    messages = [request(article) for article in articles]
    with running(_WORKERS) as server, _Plain(articles) as plain:
        _serve_for(server, _until(messages, scale.load_rounds * scale.load_seconds / 2))
        served, extracted = [], []
        for _ in range(scale.load_rounds):
            served.append(_serve_for(server, _until(messages, scale.load_seconds)))
            extracted.append(plain.run_for(scale.load_seconds))
        rate = median(each for each, _ in served) / 2
        latencies = exchange(server.port, _until(messages, scale.load_rounds * scale.load_seconds), rate)
    p50, p99 = median(latencies), quantiles(latencies, n=100, method="inclusive")[98]
    return [
        Figure(
            name="requests a second over HTTP, 2 workers, against extract in 2 plain processes",
            value=median(s / e for (s, _), (e, _) in zip(served, extracted, strict=True)), limit="at least", bound=0.75,
            details={
                "requests_a_second": median(each for each, _ in served),
                "extractions_a_second": median(each for each, _ in extracted),
                "CPU_ms_of_the_service_a_request": median(each for _, each in served),
                "CPU_ms_an_extraction": median(each for _, each in extracted),
            },
        ),
        Figure(
            name="p99 against p50 latency at half the saturation load", value=p99 / p50, limit="at most", bound=4,
            details={
                "requests_a_second": rate, "p50_ms": 1000 * p50, "p99_ms": 1000 * p99, "requests": len(latencies),
            },
        ),
    ]  # fmt: skip


def _until(messages: list[bytes], seconds: float) -> Requests:
    """The messages in turn, until so many seconds have gone by."""
    turn, end = cycle(messages), perf_counter() + seconds
    return lambda: next(turn) if perf_counter() < end else None


def _serve_for(server: Server, requests: Requests) -> Rate:
    """What the service does when there is always a request waiting."""
    start, before = perf_counter(), server.processor_seconds()
    count = len(exchange(server.port, requests))
    return count / (perf_counter() - start), 1000 * (server.processor_seconds() - before) / count


class _Plain:
    """Processes that do nothing but extract, when told to."""

    def __init__(self, articles: list[str]) -> None:
        self._articles = articles

    def __enter__(self) -> "_Plain":
        context = multiprocessing.get_context("spawn")
        self._pipes: list[Connection] = []
        self._processes = []
        for number in range(_WORKERS):
            ours, theirs = context.Pipe()
            process = context.Process(target=_extract_when_told, args=(theirs, self._articles, number), daemon=True)
            process.start()
            self._pipes.append(ours)
            self._processes.append(process)
        for pipe in self._pipes:
            pipe.recv()
        return self

    def __exit__(self, *_: object) -> None:
        for pipe in self._pipes:
            pipe.send(0)
        for process in self._processes:
            process.join()

    def run_for(self, seconds: float) -> Rate:
        """What all processes do together."""
        for pipe in self._pipes:
            pipe.send(seconds)
        rates: list[Rate] = [pipe.recv() for pipe in self._pipes]
        return sum(each for each, _ in rates), sum(each for _, each in rates) / len(rates)


def _extract_when_told(pipe: Connection, articles: list[str], number: int) -> None:
    from service.attribution import extract

    for article in articles:
        extract(article)
    pipe.send(None)
    shift = number * len(articles) // _WORKERS
    turn = cycle(articles[shift:] + articles[:shift])
    while seconds := pipe.recv():
        start, before, count = perf_counter(), process_time(), 0
        while perf_counter() - start < seconds:
            extract(next(turn))
            count += 1
        pipe.send((count / (perf_counter() - start), 1000 * (process_time() - before) / count))
